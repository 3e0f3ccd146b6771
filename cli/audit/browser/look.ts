// Opens a page in the browser, and looks at what a visitor gets.
import type { Browser, Page } from 'puppeteer-core';
import type { AuditedPage, Finding } from '../../../site/audit/types.ts';
import type { Look } from '../check.ts';
import type { Known } from '../known.ts';
import type { Visitor } from '../visitor.ts';
import { Answers } from './answers.ts';
import { placeOf } from './places.ts';
import { statesIn, type State } from './state.ts';

/** How long a page may take: every file waits for its turn. */
const timeLimit = 90_000;

/** Warnings are there only when there are any. */
const mayBeEmpty = ['hamn-alert-banner'];

/** What the browser says of a script that it does not run. */
const isRefusal = (text: string): boolean => /Content Security Policy|integrity|TrustedScript/i.test(text);

const firstOf = (states: readonly State[]): State[] => states.filter(({ index }) => index === 0);

/** What is wrong with the widgets of an opened page. */
function findingsIn(
  states: readonly State[],
  refusals: readonly string[],
  untried: readonly string[],
  page: AuditedPage,
): Finding[] {
  const at = ({ tag, index }: State): Pick<Finding, 'address' | 'line' | 'column' | 'found'> => ({
    address: page.address,
    ...placeOf(page.html, tag, index),
  });
  const unrun = firstOf(states.filter(({ isDefined }) => !isDefined));
  const unseen = states.filter(({ tag, isDefined, isVisible }) => isDefined && !isVisible && !mayBeEmpty.includes(tag));
  const [untriedScript] = untried;
  const isUntried = untriedScript !== undefined && !refusals.length;
  return [
    ...unrun.map((each): Finding =>
      isUntried
        ? { id: 'not-tried', severity: 'advice', names: [untriedScript], ...at(each) }
        : { id: 'script-did-not-run', severity: 'broken', names: [each.tag, refusals[0] ?? ''], ...at(each) },
    ),
    ...unseen.map((each): Finding => ({ id: 'not-visible', severity: 'broken', names: [each.tag], ...at(each) })),
  ];
}

/** What a visitor reads that is wrong, and that no HTML from the server says: a script has written it. */
const writtenByScripts = (
  page: AuditedPage,
  html: string,
  before: readonly Finding[],
  { audit, facts }: Known,
): Finding[] =>
  audit({ ...page, html }, facts)
    .filter(
      ({ id, severity, found }) =>
        severity === 'wrong' && !before.some((each) => each.id === id && each.found === found),
    )
    .map((each) => ({ ...each, line: 1, column: 1 }));

async function open(
  tab: Page,
  page: AuditedPage,
  known: Known,
  answers: Answers,
  before: readonly Finding[],
): Promise<Finding[]> {
  const refusals: string[] = [];
  const { answer, untried } = answers.serve(page);
  tab.on('console', (message) => {
    if (message.type() === 'error' && isRefusal(message.text())) refusals.push(message.text());
  });
  tab.on('dialog', (dialog) => void dialog.dismiss());
  tab.on('request', (request) => void answer(request));
  await tab.setBypassServiceWorker(true);
  await tab.setRequestInterception(true);
  await tab.goto(page.address, { waitUntil: 'load', timeout: timeLimit });
  await tab.waitForNetworkIdle({ idleTime: 500, timeout: timeLimit });
  const states = await tab.evaluate(statesIn, [...known.facts.tags]);
  return [
    ...findingsIn(states, refusals, untried, page),
    ...writtenByScripts(page, await tab.content(), before, known),
  ];
}

/** Looks at pages with a browser. */
export function lookWith(browser: Browser, visitor: Visitor, known: Known): Look {
  const answers = new Answers(visitor, known.facts);
  return async (page, before) => {
    const tab = await browser.newPage();
    try {
      return await open(tab, page, known, answers, before);
    } catch (error) {
      const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n');
      const { address } = page;
      return [{ id: 'not-opened', severity: 'advice', address, line: 1, column: 1, found: '', names: [reason] }];
    } finally {
      await tab.close().catch(() => undefined);
    }
  };
}
