/** The texts of the start page. */
export default {
  sv: {
    heading: 'Alla ska få leva fria från våld',
    lead: 'Våld i en nära relation är inte en privat sak. Här hittar du någon att prata med, nu eller senare, och vart du vänder dig där du bor.',
    need: 'Vad behöver du?',
    ways: [
      { name: 'Jag är utsatt', url: '/stod/#utsatt', text: 'Någon att prata med, nu eller senare.' },
      { name: 'Jag är orolig för någon', url: '/stod/#orolig', text: 'Linjer som svarar dig som står nära.' },
      { name: 'Jag vill sluta skada andra', url: '/stod/#sluta', text: 'Stöd för att förändra det du gör.' },
      { name: 'Jag arbetar i en kommun', url: '/kommuner/', text: 'Arbetssättet, planen och färdig kod.' },
    ],
    ambassadors: 'Ambassadörer mot våld',
    ambassadorsId: 'ambassadorerna',
    ambassadorsText:
      'Ambassadörerna är män som var och en ger ett eget löfte om vad han gör mot mäns våld mot kvinnor.',
    madeUp: 'De här är påhittade exempel, både ansikten och löften.',
    allAmbassadors: 'Alla ambassadörer',
    contact: 'Kontakt',
    contactText: 'Hit vänder du dig med frågor om arbetet och om webbplatsen.',
    contactId: 'kontakt',
  },
  en: {
    heading: 'Everyone should live free from violence',
    lead: 'Domestic violence is not a private matter. Here you can find someone to talk to, now or later, and where to turn in your area.',
    need: 'What do you need?',
    ways: [
      { name: 'Someone is hurting me', url: '/en/support/#hurt', text: 'Someone to talk to, now or later.' },
      {
        name: 'I am worried about someone',
        url: '/en/support/#worried',
        text: 'Helplines that also answer family and friends.',
      },
      { name: 'I want to stop hurting others', url: '/en/support/#stop', text: 'Support to change what you do.' },
      {
        name: 'I work in a municipality',
        url: '/en/municipalities/',
        text: 'The model, the plan and ready code.',
      },
    ],
    ambassadors: 'Ambassadors against violence',
    ambassadorsId: 'ambassadors',
    ambassadorsText:
      'The ambassadors are men who each pledge to do something themselves about men’s violence against women.',
    madeUp: 'These are made-up examples, both the faces and the pledges.',
    allAmbassadors: 'All ambassadors',
    contact: 'Contact',
    contactText: 'Who to contact about this work and this website.',
    contactId: 'contact',
  },
};
