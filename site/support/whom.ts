/** For whom each line is, in English. The Swedish words are those of the published data. */
const whom: Record<string, string> = {
  112: 'Everyone.',
  polisen: 'Everyone. To report a crime or ask the police when it is not urgent.',
  kvinnofridslinjen:
    'Women who meet threats, violence or sexual abuse, those close to them, and those who meet them in their work.',
  'stodlinjen-for-man': 'Men who meet violence from someone close or sexual violence, and those close to them.',
  'stodlinjen-for-transpersoner': 'Transgender people, non-binary people included, and those close to them.',
  'ratt-att-valja':
    'People of all ages who live with, or risk, honour-based violence and oppression, and those close to them.',
  'valj-att-sluta':
    'Anyone who uses violence in a close relationship or is afraid to, young people under 18 included, those who are hurt, and those close to them.',
  bris: 'Children and young people up to 18.',
  brottsofferjouren: 'Victims of crime, witnesses, and those close to them.',
  terrafem: 'Women of foreign background.',
  'unga-relationer': 'Young people up to 20: those who are hurt, their friends, and those who hurt someone.',
  'nch-stodtelefon': 'Professionals and volunteers. Not for victims themselves.',
  preventell:
    'Anyone who worries about their sexuality or is afraid to hurt someone, those close to them, and professionals.',
  1177: 'Everyone. Advice on health care.',
  sjalvmordslinjen: 'Anyone with thoughts of suicide, and those close to them.',
  hjalplinjen: 'Adults in a crisis, and those close to them.',
  'jourhavande-medmanniska': 'Everyone.',
  'jourhavande-prast': 'Everyone. Call 112 and ask for “jourhavande präst”, the duty priest.',
  'rfsl-stodmottagning': 'Lgbtqi people who meet violence, threats or abuse, and those close to them.',
  mansjouren: 'Men.',
  somaya: 'Women, girls and lgbtqi people, also of foreign background.',
  'killar-se': 'Boys and young men aged 10 to 25, cis and trans.',
  tjejzonen: 'Girls aged 10 to 25.',
  storasyster: 'Anyone from 13 years who has been sexually abused, and those close to them.',
  'jourhavande-kompis': 'Young people up to 25.',
  rise: 'Anyone who was sexually abused in childhood.',
  dinarattigheter: 'Young people who live with honour-based oppression.',
  roks: 'Women and girls.',
  unizon: 'Women, girls, children and young people; some shelters also help men.',
  'ungas-jourer': 'Children, young people and young adults.',
  rikskriscentrum: 'Men in a crisis.',
};

export default whom;
