// The helplines, ordered by need, and the texts between them.
import { groups, publishHelplines, type Group, type PublishedHelpline } from '../../widgets/data/index.ts';
import { small } from '../../widgets/shared/letters.ts';
import { lineHref } from './lines.ts';
import type { Texts } from '../metadata.ts';

/** The heading of a section of the support pages. */
interface SectionHead {
  /** Its id in each language. */
  id: Texts;
  group?: Group;
  title: Texts;
  text?: Texts;
}

/** A section with the ids of its lines. */
interface WrittenSection extends SectionHead {
  lines: string[];
}

/** A line with its audience. */
export interface SupportLine extends PublishedHelpline {
  audienceText: Texts;
}

/** A section with its lines. */
interface PlacedSection extends SectionHead {
  lines: SupportLine[];
}

/** A line in a section. */
export interface ShownLine extends SupportLine {
  /** The groups that see the line in this section. */
  shownTo: Group[];
  /** An earlier section also has the line. */
  isAgain?: boolean;
}

/** A section as the pages show it. */
export interface SupportSection extends SectionHead {
  lines: ShownLine[];
}

/** A visitor's choice of audience. */
export interface SupportChoice {
  group: Group;
  title: Texts;
  text: Texts | undefined;
}

/** The data of the support pages. */
export interface Support {
  sections: SupportSection[];
  choices: SupportChoice[];
  forEveryone: SupportLine[];
  interpreted: SupportLine[];
  texts: typeof texts;
}

/**
 * The sections of the support pages. `lines` is written out where the order matters. A line in no section joins the
 * first section whose `group` is the line's main group, so that no line is missing.
 */
const sections: WrittenSection[] = [
  {
    id: { sv: 'utsatt', en: 'hurt' },
    group: 'exposed',
    title: { sv: 'Jag är utsatt', en: 'Someone is hurting or threatening me' },
    text: {
      sv: 'Du kan ringa även om du är osäker på om det du är med om räknas. Det är du som bestämmer vad du berättar.',
      en: 'You can call even if you are not sure that what is happening to you counts. You decide what to tell.',
    },
    lines: ['kvinnofridslinjen', 'brottsofferjouren', 'ratt-att-valja', 'terrafem', 'somaya', 'storasyster', 'rise'],
  },
  {
    id: { sv: 'orolig', en: 'worried' },
    group: 'relative',
    title: { sv: 'Jag är orolig för någon', en: 'I am worried about someone' },
    text: {
      sv: 'Linjerna svarar också dig som står nära. Är någon i fara just nu, ring 112.',
      en: 'These lines also answer those who are close to someone. If someone is in danger right now, call 112.',
    },
    lines: ['kvinnofridslinjen', 'brottsofferjouren'],
  },
  {
    id: { sv: 'sluta', en: 'stop' },
    group: 'abuser',
    title: { sv: 'Jag vill sluta skada andra', en: 'I want to stop hurting others' },
    text: {
      sv: 'Det går att få hjälp att förändra det du gör. Du kan vara anonym.',
      en: 'There is help to change what you do. You can stay anonymous.',
    },
    lines: ['valj-att-sluta', 'preventell'],
  },
  {
    id: { sv: 'ung', en: 'young' },
    group: 'young',
    title: { sv: 'Jag är ung', en: 'I am young' },
    lines: ['bris', 'ungas-jourer', 'unga-relationer'],
  },
  {
    id: { sv: 'man', en: 'man' },
    group: 'man',
    title: { sv: 'Jag är man och utsatt', en: 'I am a man and someone hurts me' },
    lines: ['stodlinjen-for-man', 'mansjouren'],
  },
  {
    id: { sv: 'hbtqi', en: 'lgbtqi' },
    group: 'lgbtqi',
    title: { sv: 'Jag är hbtqi-person', en: 'I am an lgbtqi person' },
    lines: ['stodlinjen-for-transpersoner', 'rfsl-stodmottagning'],
  },
  {
    id: { sv: 'jour', en: 'shelters' },
    title: { sv: 'Hitta en jour nära dig', en: 'Find a shelter near you' },
    lines: ['roks', 'unizon'],
  },
  {
    id: { sv: 'orka', en: 'crisis' },
    title: { sv: 'När det är svårt att orka', en: 'When it is hard to go on' },
    text: {
      sv: 'De här linjerna är till för alla, vad det än handlar om.',
      en: 'These lines are for everyone, whatever it is about.',
    },
    lines: ['sjalvmordslinjen', 'hjalplinjen', 'jourhavande-medmanniska', 'jourhavande-prast'],
  },
  {
    id: { sv: 'polis-och-vard', en: 'police-and-health' },
    title: { sv: 'Polis och vård, när det inte är bråttom', en: 'Police and health care, when it is not urgent' },
    lines: ['polisen', '1177'],
  },
  {
    id: { sv: 'arbete', en: 'work' },
    group: 'professional',
    title: { sv: 'Jag möter utsatta i mitt arbete', en: 'I meet victims of violence in my work' },
    lines: ['nch-stodtelefon'],
  },
];

const texts = {
  sv: {
    intro: [
      'Du behöver inte ha bestämt något för att ringa. Du behöver inte säga vad du heter.',
      'Kommer du inte fram, prova en annan linje. Många ringer, och det säger inget om dig.',
    ],
    jump: 'Vad gäller det?',
    everyone: 'Visa alla linjer',
    choice: 'Listan nedanför ändras direkt. Inget val sparas eller skickas.',
    municipality: 'Välj din kommun',
    municipalityList: 'Visa listan över kommuner',
    municipalityId: 'kommun',
    municipalityName: 'Skriv kommunens namn, eller välj i listan',
    goodToKnow: 'Bra att veta',
    goodToKnowId: 'bra-att-veta',
    facts: [
      {
        text: 'Numret du ringer stannar i telefonens egen samtalslista. Ta bort det där om någon annan kan se din telefon. Källa:',
        source: 'Försäkringskassan',
        url: 'https://forsakringskassan.se/english/you-have-the-right-to-live-a-life-free-from-any-form-of-violence',
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
    everyone: 'Show all helplines',
    choice: 'The list below changes at once. No choice is stored or sent.',
    municipality: 'Choose your municipality',
    municipalityList: 'Show the list of municipalities',
    municipalityId: 'municipality',
    municipalityName: 'Type the name of the municipality, or choose from the list',
    goodToKnow: 'Good to know',
    goodToKnowId: 'good-to-know',
    facts: [
      {
        text: 'The number that you call stays in the call list of your phone. Delete it there if someone else can see your phone. Source:',
        source: 'Försäkringskassan',
        url: 'https://forsakringskassan.se/english/you-have-the-right-to-live-a-life-free-from-any-form-of-violence',
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

/** The lines on a municipality's page, next to its own contacts. */
const forEveryone = ['brottsofferjouren', 'bris', 'valj-att-sluta'];

/** Finds a line and adds its audience. */
function find(id: string, lines: PublishedHelpline[]): SupportLine {
  const line = lines.find((each) => each.id === id);
  if (!line) throw new Error(`site/support/support.ts: ${id}: expected the id of a line in helplines.json`);
  return {
    ...line,
    audienceText: { sv: `För ${line.audience.join(', ')}.`, en: `For ${small(line.audienceEn, 'en')}` },
  };
}

/** Puts each line into its section. A line with neither a number nor a page is left out. */
function place(lines: PublishedHelpline[]): PlacedSection[] {
  const written = new Set(['112', ...sections.flatMap((section) => section.lines)]);
  const rest = lines.filter((line) => !written.has(line.id) && lineHref(line));
  return sections.map((section) => {
    const more = rest.filter(({ groups: [mainGroup] }) => section.group && mainGroup === section.group);
    return { ...section, lines: [...section.lines, ...more.map(({ id }) => id)].map((id) => find(id, lines)) };
  });
}

/**
 * Decides which groups see a line in which section, so that a visitor who chooses a group sees each line once, the most
 * relevant first. A line of an earlier section appears again in the group's own section, for that group only.
 */
function arrange(lines: PublishedHelpline[]): SupportSection[] {
  const placed = place(lines);
  const has = (section: PlacedSection | undefined, id: string): boolean =>
    section?.lines.some((line) => line.id === id) ?? false;
  const sectionOf = (group: Group, id: string): number => {
    const own = placed.findIndex((section) => section.group === group);
    const first = placed.findIndex((section) => has(section, id));
    return has(placed[own], id) || first < own ? own : first;
  };
  const reached = lines.filter(({ id }) => placed.some((section) => has(section, id)));
  return placed.map((section, index) => {
    const shownTo = ({ id, groups }: PublishedHelpline): Group[] =>
      groups.filter((group) => sectionOf(group, id) === index);
    const again = reached.filter((line) => !has(section, line.id) && shownTo(line).length);
    return {
      ...section,
      lines: [
        ...section.lines.map((line) => ({ ...line, shownTo: shownTo(line) })),
        ...again.map((line) => ({ ...find(line.id, lines), shownTo: shownTo(line), isAgain: true })),
      ],
    };
  });
}

/** The choices of audience, each showing only its lines. */
const choices = groups.map((group): SupportChoice => {
  const section = sections.find((each) => each.group === group);
  if (!section) throw new Error(`site/support/support.ts: ${group}: expected a section for the group`);
  return { group, title: section.title, text: section.text };
});

export default function support(): Support {
  const { lines } = publishHelplines();
  return {
    sections: arrange(lines),
    choices,
    forEveryone: forEveryone.map((id) => find(id, lines)),
    /** The lines for callers who do not speak Swedish. */
    interpreted: lines
      // Visitors cannot read the audience of a line on this page, and could mistake a line for abusers for their own.
      .filter(({ interpreting, phone, groups }) => interpreting && phone && groups[0] !== 'abuser')
      .map(({ id }) => find(id, lines)),
    texts,
  };
}
