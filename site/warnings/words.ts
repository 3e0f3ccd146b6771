/** The texts about warnings. */
export default {
  sv: {
    heading: 'Varningar',
    here: 'Här visas varningar för',
    more: (count: number) => `och ${count} till.`,
    taken: 'Hämtade',
    all: 'Läs mer om varningarna',
    readWarnings: 'Se vädervarningar hos SMHI',
    readAnnouncements: 'Se viktiga meddelanden (VMA) hos Sveriges Radio',
  },
  en: {
    heading: 'Warnings',
    here: 'Warnings are shown here for',
    more: (count: number) => `and ${count} more.`,
    taken: 'Fetched',
    all: 'Read more about the warnings',
    readWarnings: 'See weather warnings at SMHI',
    readAnnouncements: 'See important announcements (VMA) at Sveriges Radio',
  },
};
