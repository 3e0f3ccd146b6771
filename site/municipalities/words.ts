/** The texts of a municipality's page. */
export default {
  sv: {
    heading: 'Stöd i',
    path: 'Du är här',
    start: 'Start',
    here: 'I kommunen',
    noOutOfHours: 'Vi har inte hittat något nummer till socialjouren i',
    urgent: 'Är det bråttom, ring 112.',
    more: 'Fler att prata med',
    everywhere: 'Stödlinjerna är till för hela landet.',
    all: 'Alla stödlinjer',
  },
  en: {
    heading: 'Support in',
    path: 'You are here',
    start: 'Start',
    here: 'In the municipality',
    noOutOfHours: 'We have not found an out-of-hours number for social services in',
    urgent: 'If it is urgent, call 112.',
    more: 'More people to talk to',
    everywhere: 'The helplines are for the whole country.',
    all: 'All helplines',
  },
};
