/** The texts of the start page. */
export default {
  sv: {
    heading: 'Alla ska få leva fria från våld',
    lead: 'Våld i en nära relation är inte en privat sak. Här hittar du någon att prata med, nu eller senare, och vart du vänder dig där du bor.',
    need: 'Vad behöver du?',
    ways: [
      { name: 'Jag är utsatt', url: '/stod/#utsatt' },
      { name: 'Jag är ung', url: '/stod/#ung' },
      { name: 'Jag vill sluta skada andra', url: '/stod/#sluta' },
      { name: 'Jag är orolig för någon', url: '/stod/#orolig' },
      { name: 'Jag arbetar i en kommun', ofMunicipality: 'Jag arbetar i kommunen', url: '/kommuner/' },
    ],
    forWebmasters: 'Har du hand om en webbplats?',
    buildPage: 'Koden att klistra in',
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
      { name: 'Someone is hurting me', url: '/en/support/#hurt' },
      { name: 'I am young', url: '/en/support/#young' },
      { name: 'I want to stop hurting others', url: '/en/support/#stop' },
      { name: 'I am worried about someone', url: '/en/support/#worried' },
      { name: 'I work in a municipality', ofMunicipality: 'I work in the municipality', url: '/en/municipalities/' },
    ],
    forWebmasters: 'Do you run a website?',
    buildPage: 'Code to paste',
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
