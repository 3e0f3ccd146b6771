import {
  Comment,
  CommentTag,
  Converter,
  RendererEvent,
  type Application,
  type Context,
  type DocumentReflection,
} from 'typedoc';
import { packageEntries, referenceElements } from './elements.ts';
import { guideGroups, type Guide } from './guides.ts';

const groups = guideGroups();

/** The guide of a document. */
export function guideOf(document: DocumentReflection): Guide | undefined {
  const path = document.project.files.getReflectionPath(document);
  return groups.flatMap(({ guides }) => guides).find(({ file }) => path?.endsWith(`/docs/${file}`));
}

/** The group of the elements' modules in the menu. */
export const elementsGroup = 'Elements';

/** Calls each module by its name in the package, and each guide by its heading. Puts each guide into the group of its task. */
export function names({ converter, renderer }: Application): void {
  converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }: Context) => {
    const entries = packageEntries();
    const elements = new Set(referenceElements().map(({ entry }) => entry));
    for (const module of project.children ?? []) {
      const path = project.files.getReflectionPath(module);
      module.name = entries.find(({ source }) => path?.endsWith(`/${source}`))?.entry ?? module.name;
      if (!elements.has(module.name)) continue;
      module.comment ??= new Comment();
      module.comment.blockTags.push(new CommentTag('@group', [{ kind: 'text', text: elementsGroup }]));
    }
    for (const document of project.documents ?? []) {
      const guide = guideOf(document);
      const group = groups.find(({ guides }) => guide && guides.includes(guide));
      if (group) document.frontmatter.group = group.name;
    }
  });
  // The address of a guide comes from its file's name, so it gets its heading after it has its address.
  renderer.on(RendererEvent.BEGIN, ({ project }) => {
    for (const document of project.documents ?? []) document.name = guideOf(document)?.title ?? document.name;
  });
}
