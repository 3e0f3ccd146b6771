// The county's plan, as the page about it shows it. Without this file the page says that there is no plan to read.
//
//   title      as it stands on the plan, in Swedish
//   period     its first and last year
//   publisher  who published it; `with`, if others took part
//   report     its numbers, as its publisher writes them
//   goals      in the order of the plan; an empty list when they are not known. Of each:
//     id           small letters, figures and hyphens; the goal's own address on the page
//     title, text  in each language; `text` may be left out
//     responsible  who answers for it, as a name or in each language; may be left out
//     progress     what has been reached, may be left out:
//                  { reached: 3, of: 12, unit: { sv: 'kommuner', en: 'municipalities' }, date: '2026-01-31' }
//   sources    where all this is read
//
// What is written wrongly stops the build, which says what was expected.

export default {
  title: 'Att förebygga och bekämpa mäns våld mot kvinnor – Regional handlingsplan för Kalmar län 2021–2023',
  period: { from: 2021, to: 2023 },
  publisher: 'Länsstyrelsen i Kalmar län',
  with: ['Region Kalmar län', 'Kommunförbundet Kalmar län'],
  report: '2021:01, diarienummer 1591-2021, ISSN 0348-8748, 15 sidor',
  // We have not read the plan itself, only what its publisher says of it. Its goals are not guessed at.
  goals: [],
  sources: [
    {
      name: 'Länsstyrelsen i Kalmar län, handlingsplanen bland publikationerna',
      url: 'https://www.lansstyrelsen.se/kalmar/tjanster/publikationer/2021/att-forebygga-och-bekampa--mans-vald-mot-kvinnor---regional-handlingsplan-for-kalmar-lan-2021-2023.html',
    },
    {
      name: 'Länsstyrelsen i Kalmar län, Ny regional handlingsplan',
      date: '2021-02-22',
      url: 'https://www.lansstyrelsen.se/kalmar/om-oss/nyheter-och-press/nyheter---kalmar/2021-02-22-ny-regional-handlingsplan-for-att-forebygga-och-bekampa-mans-vald-mot-kvinnor.html',
    },
    {
      name: 'Länsstyrelsen i Kalmar län, Ett Kalmar län fritt från våld',
      date: '2021-10-27',
      url: 'https://www.lansstyrelsen.se/kalmar/om-oss/nyheter-och-press/nyheter---kalmar/2021-10-27-ett-kalmar-lan-fritt-fran-vald.html',
    },
  ],
};
