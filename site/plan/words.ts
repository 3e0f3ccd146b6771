/** The texts of the page about the plan. */
export default {
  sv: {
    facts: 'Uppgifter om planen',
    title: 'Titel',
    period: 'Gäller',
    report: 'Rapport',
    publisher: 'Utgivare',
    with: 'Tillsammans med',
    goals: 'Målen',
    of: 'av',
    responsible: 'Ansvarar:',
    noProgress: 'Inget framsteg har rapporterats.',
    example: 'Så visas mål när det finns några',
    exampleText:
      'Planen här har inga mål inskrivna, för vi har inte kunnat läsa dem. De här är påhittade, så att ett annat län ser hur dess egna mål skulle visas.',
  },
  en: {
    facts: 'Facts about the plan',
    title: 'Title',
    period: 'Years',
    report: 'Report',
    publisher: 'Publisher',
    with: 'Together with',
    goals: 'The goals',
    of: 'of',
    responsible: 'Responsible:',
    noProgress: 'No progress has been reported.',
    example: 'What goals look like when there are any',
    exampleText:
      'The plan here has no goals entered, because we have not been able to read them. These are made up, so that other counties can see how theirs would look.',
  },
};
