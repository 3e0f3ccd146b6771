// The helplines, ordered by need, and the texts between them.
import { publishedHelplines } from '../facts/helplines.ts';
import { groups, inOrder, type Group, type PublishedHelpline } from '../../widgets/data/index.ts';
import { isThrough112 } from '../../widgets/data/helplines.ts';
import { haven as en } from '../../widgets/phrases/en.ts';
import { haven as sv } from '../../widgets/phrases/sv.ts';
import { small } from '../../widgets/shared/letters.ts';
import { lineHref } from './lines.ts';
import night, { type Night } from './night.ts';
import { rows, standing, type Row, type Standing } from './rows.ts';
import { shortTimes } from './short-times.ts';
import { shown } from './shown.ts';
import type { Texts } from '../metadata.ts';

/** The heading of a section of the support pages. */
interface SectionHead {
  /** Its id in each language. */
  id: Texts;
  group?: Group;
  title: Texts;
  text?: Texts;
}

/** A section, with the ids of its lines if it is not a group's. */
interface WrittenSection extends SectionHead {
  lines?: string[];
  /** Less urgent, or for few: folded. `forAll` also below the lines of a group, `unchosen` only when no group is chosen. */
  folded?: 'forAll' | 'unchosen';
}

/** A line with its audience. */
export interface SupportLine extends PublishedHelpline {
  audienceText: Texts;
}

/** A line in a section. */
export interface ShownLine extends SupportLine {
  standing: Standing;
  rows: Record<string, Row>;
  /** Another section has the line too, and shows it when no group is chosen. */
  isAgain: boolean;
}

/** A section as the pages show it. */
export interface SupportSection extends SectionHead {
  folded?: 'forAll' | 'unchosen';
  /** The group for which the lines stand in order. */
  orderedFor: Group | undefined;
  lines: ShownLine[];
}

/** How many lines a choice leaves: all, those that answer day and night, those to write to, and both. */
type Counts = Record<'none' | 'open' | 'chat' | 'both', number>;

/** A visitor's choice of audience. */
export interface SupportChoice {
  group: Group;
  title: Texts;
  counts: Counts;
}

/** The data of the support pages. */
export interface Support {
  sections: SupportSection[];
  choices: SupportChoice[];
  /** The counts when no group is chosen. */
  counts: Counts;
  night: Night;
  /** What the script needs to put the lines in order at any time. */
  timetables: string;
  untilOpen: SupportLine[];
  forEveryone: SupportLine[];
  interpreted: SupportLine[];
  texts: typeof texts;
}

/** What a group says of itself, in the words of the widgets. */
const titleOf = (group: Group): Texts => ({ sv: sv.groups[group], en: en.groups[group] });

/**
 * The sections of the support pages. A section with a `group` has the lines that `inOrder` gives the group, so that no line
 * is missing. `lines` names those of the other sections.
 */
const sections: WrittenSection[] = [
  {
    id: { sv: 'utsatt', en: 'hurt' },
    group: 'exposed',
    title: titleOf('exposed'),
    text: {
      sv: 'Du kan ringa även om du är osäker på om det du är med om räknas. Det är du som bestämmer vad du berättar.',
      en: 'You can call even if you are not sure that what is happening to you counts. You decide what to tell.',
    },
  },
  {
    id: { sv: 'orolig', en: 'worried' },
    group: 'relative',
    title: titleOf('relative'),
    text: {
      sv: 'Linjerna svarar också dig som står nära. Är någon i fara just nu, ring 112.',
      en: 'These lines also answer those who are close to someone. If someone is in danger right now, call 112.',
    },
  },
  {
    id: { sv: 'ung', en: 'young' },
    group: 'young',
    title: titleOf('young'),
    text: {
      sv: 'Du behöver inte veta vad du ska säga.',
      en: 'You do not need to know what to say.',
    },
  },
  {
    id: { sv: 'man', en: 'man' },
    group: 'man',
    title: titleOf('man'),
    text: {
      sv: 'Du behöver inte vara säker på att det räknas. Du behöver inte klara det ensam.',
      en: 'You do not need to be sure that it counts. You do not need to manage on your own.',
    },
  },
  {
    id: { sv: 'hbtqi', en: 'lgbtqi' },
    group: 'lgbtqi',
    title: titleOf('lgbtqi'),
    text: {
      sv: 'Du får vara den du är, också när du ringer. Du väljer själv vad du berättar.',
      en: 'You can be who you are, also when you call. You choose what to tell.',
    },
  },
  {
    id: { sv: 'sluta', en: 'stop' },
    group: 'abuser',
    title: titleOf('abuser'),
    text: {
      sv: 'Hjälp finns. Du kan vara anonym.',
      en: 'There is help. You can be anonymous.',
    },
  },
  {
    id: { sv: 'arbete', en: 'work' },
    group: 'professional',
    title: titleOf('professional'),
  },
  {
    id: { sv: 'orka', en: 'crisis' },
    title: { sv: 'När det är svårt att orka', en: 'When it is hard to go on' },
    text: {
      sv: 'De här linjerna är till för alla, vad det än handlar om.',
      en: 'These lines are for everyone, whatever it is about.',
    },
    lines: ['sjalvmordslinjen', 'hjalplinjen', 'jourhavande-medmanniska', 'jourhavande-prast'],
    folded: 'forAll',
  },
  {
    id: { sv: 'polis-och-vard', en: 'police-and-health' },
    title: { sv: 'Polis och vård, när det inte är bråttom', en: 'Police and health care, when it is not urgent' },
    lines: ['polisen', '1177'],
    folded: 'forAll',
  },
  {
    id: { sv: 'linjer-for-att-sluta', en: 'lines-to-stop' },
    title: { sv: 'Jag vill sluta skada andra', en: 'I want to stop hurting others' },
    lines: ['valj-att-sluta', 'preventell'],
    folded: 'unchosen',
  },
  {
    id: { sv: 'linjer-i-arbetet', en: 'lines-at-work' },
    title: { sv: 'Jag möter utsatta i mitt arbete', en: 'I meet victims of violence in my work' },
    lines: ['nch-stodtelefon'],
    folded: 'unchosen',
  },
];

/** For someone who wants to stop, while the lines that are most for them are closed: a line for any adult in a crisis. */
const untilOpen = ['hjalplinjen'];

const texts = {
  sv: {
    intro: [
      'Du behöver inte ha bestämt något för att ringa. Du behöver inte säga vad du heter.',
      'Kommer du inte fram, prova en annan linje. Många ringer, och det säger inget om dig.',
    ],
    jump: 'Vad gäller det?',
    filters: 'Visa bara',
    filterAlways: 'Öppet dygnet runt',
    filterOpen: 'Öppet nu',
    filterChat: 'Chatt eller sms',
    chatClosed: 'stängd nu',
    shown: shown.sv,
    showAll: 'Visa alla linjer',
    more: 'Mer',
    about: 'om',
    openAlways: 'Öppet dygnet runt',
    ring: 'Ring',
    linesId: 'linjer',
    night: 'Behöver du skydd i natt?',
    danger: 'Är du i fara, ring',
    daytime: 'På dagen svarar socialtjänsten.',
    nightUnknown: 'Vi har inte hittat numret till socialjouren i',
    nightChoose: 'Välj din kommun, så ser du numret till socialjouren',
    source: 'Källa:',
    untilOpen: 'Stängt nu?',
    untilOpenDanger: 'Någon i fara? Ring',
    everyone: 'Visa alla linjer',
    choice: 'Inget val sparas eller skickas.',
    municipality: 'Välj din kommun',
    contactsIn: 'Kontakter i',
    municipalityId: 'kommun',
    municipalityName: 'Skriv kommunens namn, eller välj i listan',
    goodToKnow: 'Bra att veta: syns samtalet?',
    goodToKnowId: 'bra-att-veta',
    facts: [
      {
        text: 'Numret du ringer stannar i telefonens egen samtalslista. Ta bort det där om någon annan kan se din telefon. Källa:',
        source: 'Försäkringskassan',
        url: 'https://forsakringskassan.se/english/you-have-the-right-to-live-a-life-free-from-any-form-of-violence',
      },
      {
        text: 'Syns samtalet på telefonräkningen? 1177 skrev den 21 april 2025 att samtal till Terrafem och PrevenTell inte gör det. Om 116 016 och de andra numren vet vi inte. Källa:',
        source: '1177',
        url: 'https://www.1177.se/liv--halsa/vald-overgrepp-och-sexuella-trakasserier/',
      },
      {
        text: 'Är du utomlands når nummer som börjar på 116 en stödlinje i det land där du är, inte i Sverige. Källa:',
        source: 'Regeringskansliet',
        url: 'https://www.regeringen.se/pressmeddelanden/2025/04/nu-borjar-stodlinjen-116-016-galla/',
      },
      {
        text: 'För dig som är döv, hör dåligt eller har svårt att tala finns andra vägar till 112. Läs hos',
        source: 'SOS Alarm',
        url: 'https://www.sosalarm.se/trygghet/viktiga-telefonnummer/112/112-for-tal--och-horselskadade/',
      },
    ],
  },
  en: {
    intro: [
      'You do not need to have decided anything before you call. You do not need to say your name.',
      'If you do not get through, try another line. Many people call, and it says nothing about you.',
    ],
    jump: 'What is it about?',
    filters: 'Show only',
    filterAlways: 'Open day and night',
    filterOpen: 'Open now',
    filterChat: 'Chat or text message',
    chatClosed: 'closed now',
    shown: shown.en,
    showAll: 'Show all helplines',
    more: 'More',
    about: 'about',
    openAlways: 'Open day and night',
    ring: 'Call',
    linesId: 'lines',
    night: 'Do you need protection tonight?',
    danger: 'If you are in danger, call',
    daytime: 'By day, social services answer.',
    nightUnknown: 'We have not found the number in',
    nightChoose: 'Choose your municipality to see the number',
    source: 'Source:',
    untilOpen: 'Closed now?',
    untilOpenDanger: 'Someone in danger? Call',
    everyone: 'Show all helplines',
    choice: 'No choice is stored or sent.',
    municipality: 'Choose your municipality',
    contactsIn: 'Contacts in',
    municipalityId: 'municipality',
    municipalityName: 'Type the name of the municipality, or choose from the list',
    goodToKnow: 'Good to know: does the call show?',
    goodToKnowId: 'good-to-know',
    facts: [
      {
        text: 'The number that you call stays in the call list of your phone. Delete it there if someone else can see your phone. Source:',
        source: 'Försäkringskassan',
        url: 'https://forsakringskassan.se/english/you-have-the-right-to-live-a-life-free-from-any-form-of-violence',
      },
      {
        text: 'Does the call show on the phone bill? On 21 April 2025, 1177 wrote that calls to Terrafem and PrevenTell do not. About 116 016 and the other numbers we do not know. Source:',
        source: '1177',
        url: 'https://www.1177.se/liv--halsa/vald-overgrepp-och-sexuella-trakasserier/',
      },
      {
        text: 'If you are abroad, numbers that begin with 116 reach a helpline in the country where you are, not in Sweden. Source:',
        source: 'the Government Offices of Sweden',
        url: 'https://www.regeringen.se/pressmeddelanden/2025/04/nu-borjar-stodlinjen-116-016-galla/',
      },
      {
        text: 'If you are deaf, hard of hearing or find it hard to speak, there are other ways to reach 112. Read at',
        source: 'SOS Alarm',
        url: 'https://www.sosalarm.se/trygghet/viktiga-telefonnummer/112/112-for-tal--och-horselskadade/',
      },
    ],
  },
};

/** The lines on a municipality's page, next to its own contacts. Its order is that of `inOrder`. */
const forEveryone = ['bris', 'brottsofferjouren', 'stodlinjen-for-man', 'roks', 'unizon'];

/** Finds a line and adds its audience. */
function find(id: string, lines: PublishedHelpline[]): SupportLine {
  const line = lines.find((each) => each.id === id);
  if (!line) throw new Error(`site/support/support.ts: ${id}: expected the id of a line in helplines.json`);
  return {
    ...line,
    audienceText: { sv: `För ${line.audience.join(', ')}.`, en: `For ${small(line.audienceEn, 'en')}` },
  };
}

/** The section that shows a line when no group is chosen: one that names it, else that of its main group. */
const homeOf = ({ id, groups: [mainGroup] }: PublishedHelpline): WrittenSection | undefined =>
  sections.find((section) => section.lines?.includes(id)) ?? sections.find(({ group }) => group && group === mainGroup);

/** The group for which a section's lines stand in order. Only abusers see lines that are most for them. */
const orderOf = ({ group, lines: ids = [] }: WrittenSection, lines: PublishedHelpline[]): Group | undefined =>
  ids.some((id) => find(id, lines).groups[0] === 'abuser') ? 'abuser' : group;

/** The lines of a section, in order. A line with neither a number nor a page is left out, like 112, which is on top. */
function linesOf(section: WrittenSection, lines: PublishedHelpline[]): PublishedHelpline[] {
  const group = orderOf(section, lines);
  if (section.lines)
    return inOrder(
      section.lines.map((id) => find(id, lines)),
      { group },
    );
  const own = lines.filter((line) => line.id !== '112' && lineHref(line) && homeOf(line)?.folded !== 'forAll');
  return inOrder(own, { group });
}

function arrange(lines: PublishedHelpline[]): SupportSection[] {
  return sections.map((section) => ({
    ...section,
    orderedFor: orderOf(section, lines),
    lines: linesOf(section, lines).map((line) => ({
      ...find(line.id, lines),
      standing: standing(line),
      rows: rows(line),
      isAgain: homeOf(line) !== section,
    })),
  }));
}

function countsOf(lines: ShownLine[]): Counts {
  const open = lines.filter((line) => line.standing.isAlways);
  const chat = lines.filter((line) => line.standing.writes);
  const both = lines.filter((line) => line.standing.writes === 'open');
  return { none: lines.length, open: open.length, chat: chat.length, both: both.length };
}

/** The choices of audience, each showing only its lines. */
const choicesOf = (shown: SupportSection[]): SupportChoice[] =>
  groups.map((group) => {
    const section = shown.find((each) => each.group === group);
    if (!section) throw new Error(`site/support/support.ts: ${group}: expected a section for the group`);
    return { group, title: section.title, counts: countsOf(section.lines) };
  });

/** The facts that decide where a line stands, as JSON for a script: it contains no `<`. */
function timetables(): string {
  const facts = publishedHelplines().lines.map((line) => {
    const { hours, hoursExceptions } = shortTimes(line);
    return {
      ...{ id: line.id, kind: line.kind, groups: line.groups, confidence: line.confidence },
      ...{ isThrough112: isThrough112(line), hours, hoursExceptions },
      ...{ hoursConfidence: line.hoursConfidence, chatHoursConfidence: line.chatHoursConfidence },
    };
  });
  return JSON.stringify(facts, (name, value: unknown) => (name === 'note' ? undefined : value)).replaceAll(
    '<',
    '\\u003c',
  );
}

export default function support(): Support {
  const { lines } = publishedHelplines();
  const shown = arrange(lines);
  const own = shown.filter(({ folded }) => !folded).flatMap((section) => section.lines);
  return {
    sections: shown,
    choices: choicesOf(shown),
    counts: countsOf(own.filter(({ isAgain }) => !isAgain)),
    night: night(),
    timetables: timetables(),
    untilOpen: untilOpen.map((id) => find(id, lines)),
    forEveryone: inOrder(forEveryone.map((id) => find(id, lines))),
    /** The lines for callers who do not speak Swedish. Visitors cannot read whom a line is for on this page. */
    interpreted: inOrder(lines)
      .filter(({ interpreting, phone }) => interpreting && phone)
      .map(({ id }) => find(id, lines)),
    texts,
  };
}
