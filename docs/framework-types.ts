// Writes the elements' types for the templates of Vue, Svelte, Solid, Preact and Angular, from the manifest: `npm run build:docs`.
//
// Published generators (custom-element-vuejs-integration and its siblings, @wc-toolkit/jsx-types) fail a strict compiler: they name
// types without importing them, call every event a `CustomEvent`, and let the page set what only the widget sets.
import { readFileSync, writeFileSync } from 'node:fs';

/** An attribute, property or event. */
interface Item {
  name: string;
  description: string;
}

/** A property, with the attribute that sets it. */
interface Member extends Item {
  kind: string;
  static?: boolean;
  readonly?: boolean;
  attribute?: string;
  type?: { text: string };
}

/** A class in the manifest. */
interface Declaration {
  name: string;
  tagName?: string;
  members: Member[];
  events?: Item[];
}

/** The parts of the manifest that this file reads. */
interface Manifest {
  modules: { path: string; declarations: Declaration[] }[];
}

/** A widget: its class, that class's module, and the properties and events for a page. */
interface Widget {
  tag: string;
  name: string;
  module: string;
  properties: Member[];
  events: Item[];
}

const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
const widgets = modules.flatMap(({ path, declarations }) =>
  declarations.flatMap(({ tagName, name, members, events = [] }): Widget[] => {
    if (!tagName) return [];
    const properties = members.filter((each) => each.attribute && !each.readonly && !each.static);
    return [{ tag: tagName, name, module: path.replace('dist/modules', '.'), properties, events }];
  }),
);

const imports = widgets.map(({ name, module }) => `import type { ${name} } from '${module}';`).join('\n');
const union = (items: Item[]): string => items.map(({ name }) => `'${name}'`).join(' | ') || 'never';
const comment = ({ description }: Item): string => `/** ${description.replace(/\s+/g, ' ')} */`;

/** An entry for each widget. `Widget` takes its class, its properties and its events. */
const entries = (indent: string): string =>
  widgets
    .map(({ tag, name, properties, events }) => `'${tag}': Widget<${name}, ${union(properties)}, ${union(events)}>;`)
    .join(`\n${indent}`);

/** The widgets' own events, which also reach the document and the window. */
const own = union(widgets.flatMap(({ events }) => events).filter(({ name }) => name.startsWith('hamn-')));

/** The properties that a page may set, with the types of the class. A page may leave each out or set it to `undefined`. */
const properties = `type Properties<Element, Names extends keyof Element> = { [Name in Names]?: Element[Name] | undefined };`;

/** The listeners, each named \`prefix\` and the event's name. */
const listeners = (prefix: string): string =>
  `type Listeners<Events extends keyof HTMLElementEventMap> = {
  [Event in Events as \`${prefix}\${Event}\`]?: ((event: HTMLElementEventMap[Event]) => void) | undefined;
};`;

const vue = `import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
${imports}

${properties}

/** Vue's type for an element: what a template may set, and what it may listen to. */
type Widget<Element, Names extends keyof Element, Events extends keyof HTMLElementEventMap> = new () => Element & {
  $props: HTMLAttributes & Properties<Element, Names> & PublicProps;
  $emit: EmitFn<{ [Event in Events]: (event: HTMLElementEventMap[Event]) => void }>;
};

declare module 'vue' {
  interface GlobalComponents {
    ${entries('    ')}
  }
}
`;

const svelte = `import type { HTMLAttributes } from 'svelte/elements';
${imports}

${properties}

${listeners('on')}

/** Svelte's attributes of every element, and those of the widget. */
type Widget<Element extends HTMLElement, Names extends keyof Element, Events extends keyof HTMLElementEventMap> =
  Omit<HTMLAttributes<Element>, keyof Listeners<Events>> & Properties<Element, Names> & Listeners<Events>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    ${entries('    ')}
  }
  interface SvelteDocumentAttributes extends Listeners<${own}> {}
  interface SvelteWindowAttributes extends Listeners<${own}> {}
}
`;

const solid = `import type { JSX } from 'solid-js';
${imports}

${properties}

/** The same properties as \`prop:name\`, which sets a property even if the value is a plain text. */
type Explicit<Element, Names extends keyof Element & string> = {
  [Name in Names as \`prop:\${Name}\`]?: Element[Name] | undefined;
};

${listeners('on:')}

/** Solid's attributes of every element, and those of the widget. */
type Widget<
  Element extends HTMLElement,
  Names extends keyof Element & string,
  Events extends keyof HTMLElementEventMap,
> = Omit<JSX.HTMLAttributes<Element>, keyof Listeners<Events>> &
  Properties<Element, Names> & Explicit<Element, Names> & Listeners<Events>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      ${entries('      ')}
    }
  }
}
`;

const preact = `import type { ClassAttributes, HTMLAttributes } from 'preact';
${imports}

${properties}

${listeners('on')}

/** Preact's attributes of every element, and those of the widget. */
type Widget<Element extends HTMLElement, Names extends keyof Element, Events extends keyof HTMLElementEventMap> =
  Omit<HTMLAttributes<Element>, Names | keyof Listeners<Events>> & ClassAttributes<Element> &
    Properties<Element, Names> & Listeners<Events>;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      ${entries('      ')}
    }
  }
}
`;

/** A directive is named as its tag: \`HamnHotlineCard\`. */
const directive = ({ tag }: Widget): string => tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

const isBoolean = ({ type }: Member): boolean => type?.text === 'boolean';

const angularTypes = `import type * as i0 from '@angular/core';
${imports}

${widgets
  .map(
    (
      widget,
    ) => `/** Lets a template use \`<${widget.tag}>\`, with the types of its inputs. Import the element as well. */
export declare class ${directive(widget)} {
  ${widget.properties
    .map((each) => {
      const empty = isBoolean(each) ? " | ''" : '';
      return `${comment(each)}\n  set ${each.name}(value: ${widget.name}['${each.name}']${empty} | null | undefined);`;
    })
    .join('\n  ')}
  static ɵfac: i0.ɵɵFactoryDeclaration<${directive(widget)}, never>;
  static ɵdir: i0.ɵɵDirectiveDeclaration<${directive(widget)}, '${widget.tag}', never, {
    ${widget.properties.map(({ name }) => `${name}: { alias: '${name}'; required: false };`).join('\n    ')}
  }, {}, never, never, true, never>;
}
`,
  )
  .join('\n')}`;

/**
 * Angular reads types only from directives, so these are real ones, in the format that Angular links when a project is built. Each
 * writes its inputs as attributes: these also reach the HTML of a server.
 */
const angularCode = `import * as i0 from '@angular/core';

class Widget {
  #element = i0.inject(i0.ElementRef).nativeElement;
  write(name, value) {
    if (value === null || value === undefined || value === false) this.#element.removeAttribute(name);
    else this.#element.setAttribute(name, value === true ? '' : value);
  }
}

${widgets
  .map(
    (widget) => `export class ${directive(widget)} extends Widget {
  ${widget.properties
    .map(
      (each) => `set ${each.name}(value) {
    this.write('${each.attribute}', ${isBoolean(each) ? "value === '' || value" : 'value'});
  }`,
    )
    .join('\n  ')}
  static ɵfac = i0.ɵɵngDeclareFactory({
    minVersion: '12.0.0',
    version: '19.0.0',
    ngImport: i0,
    type: ${directive(widget)},
    deps: [],
    target: i0.ɵɵFactoryTarget.Directive,
  });
  static ɵdir = i0.ɵɵngDeclareDirective({
    minVersion: '14.0.0',
    version: '19.0.0',
    ngImport: i0,
    type: ${directive(widget)},
    isStandalone: true,
    selector: '${widget.tag}',
    inputs: { ${widget.properties.map(({ name }) => `${name}: '${name}'`).join(', ')} },
  });
}
`,
  )
  .join('\n')}`;

const files = { vue, svelte, solid, preact, angular: angularTypes };
for (const [name, text] of Object.entries(files)) writeFileSync(`dist/types/${name}.d.ts`, text);
writeFileSync('dist/modules/angular.js', angularCode);
