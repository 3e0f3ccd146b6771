// Whether a page is about violence, so that somebody may need to leave it quickly. A list of news that names it is not.
import { closest, ownerAt, textOf, type Page, type Run } from './page.ts';

/** Words that are about violence against a person, in any form. Not those about accidents, animals or the police in general. */
const subjects =
  /våld i (?:en )?nära relation|våldsutsatt|(?:utsatt|utsätts|utsätter|utsatta) (?:\S+ ){0,4}våld|våld (?:mot|av|från|i) (?:kvinnor|män|barn|närstående|din|en partner|hemmet|familjen|hederns)|mäns våld|kvinnofrid|kvinnojour|tjejjour|mansjour|hedersrelatera|hedersvåld|hedersförtryck|i hederns namn|våldtäkt|sexuell(?:t|a) (?:våld|övergrepp)|(?:psykiskt|fysiskt|sexuellt|digitalt|ekonomiskt|latent) våld|kvinnomisshandel|barnmisshandel|tvångsgift|barnäktenskap|könsstympning|skyddat boende|(?:domestic|intimate partner|honou?r[- ]based|gender[- ]based|sexual|family|dating) (?:violence|abuse)|(?:violence|abuse) (?:in|within) (?:a )?(?:close |intimate )?relationships?|violence against (?:women|men|children)|abusive (?:partner|relationship)|forced marriage|genital mutilation|women[’']s (?:shelter|refuge)/giu;

const countIn = (text: string): number => text.match(subjects)?.length ?? 0;

/** A page that gathers others, or that looks for something. */
const isList = (text: string): boolean =>
  /^\s*(?:alla |all |senaste |latest )?(?:nyheter|nyhet(?:s?arkiv)|aktuellt|pressmeddelanden|arkiv|sök|sökresultat|kalender|evenemang|lediga jobb|jobba|news|archive|search|press|events|calendar|jobs|vacancies)\b/i.test(
    text,
  );

const headings = /^h[1-6]$/;

/** The text of a run that is not in a link: a teaser says what another page is about. */
function unlinked(run: Run): string {
  return run.parts
    .map(({ at, text }) =>
      closest(ownerAt(run, at), ({ name }) => name === 'a' || name === 'nav' || name === 'footer') ? ' ' : text.value,
    )
    .join('');
}

/** How many times a text without a title must name violence, and in how many words each time, to be about it. */
const least = 6;
const words = 60;

export function isAboutViolence({ tags, runs }: Page): boolean {
  const titles = tags.filter(({ name }) => name === 'title' || name === 'h1').map(textOf);
  if (titles.some(isList)) return false;
  if (titles.some((each) => countIn(each))) return true;
  const text = runs
    .filter((run) => !closest(ownerAt(run, run.parts[0]?.at ?? 0), ({ name }) => headings.test(name)))
    .map(unlinked)
    .join('\n');
  const found = countIn(text);
  return found >= least && text.split(/\s+/).length <= found * words;
}
