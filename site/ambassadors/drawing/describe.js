// A drawn portrait in words, for those who do not see it. It says that the picture is drawn.

const hairs = {
  bald: ['kal hjässa', 'a bald head'],
  buzz: ['snaggat * hår', 'close-cropped * hair'],
  crop: ['kort * hår', 'short * hair'],
  side: ['* hår i sidbena', '* hair with a side parting'],
  quiff: ['uppkammat * hår', '* hair combed up'],
  swept: ['bakåtkammat * hår', '* hair combed back'],
  curly: ['lockigt * hår', 'curly * hair'],
  afro: ['stort krusigt * hår', 'a * afro'],
  mop: ['* hår med lugg', '* hair with a fringe'],
  fade: ['* hår med korta sidor', '* hair with short sides'],
  receding: ['glesnande * hår', 'receding * hair'],
  rim: ['* hår runt en kal hjässa', '* hair around a bald head'],
  long: ['långt * hår', 'long * hair'],
  bun: ['* hår i knut', '* hair in a bun'],
  locs: ['långa dreadlocks', 'long dreadlocks'],
  cap: ['keps', 'a baseball cap'],
  beanie: ['mössa', 'a knitted hat'],
  flatcap: ['sixpence', 'a flat cap'],
  turban: ['turban', 'a turban'],
};

const beards = {
  none: ['', ''],
  short: ['kort skägg', 'a short beard'],
  full: ['skägg', 'a beard'],
  long: ['långt skägg', 'a long beard'],
  goatee: ['pipskägg', 'a goatee'],
  moustache: ['mustasch', 'a moustache'],
  walrus: ['yvig mustasch', 'a bushy moustache'],
  wreath: ['skepparkrans', 'a beard along the jaw'],
};

const colours = {
  black: ['svart', 'black'],
  brown: ['brunt', 'brown'],
  chestnut: ['brunt', 'brown'],
  blond: ['blont', 'blond'],
  sandy: ['ljust', 'fair'],
  ginger: ['rött', 'red'],
  steel: ['grått', 'grey'],
  grey: ['grått', 'grey'],
  white: ['vitt', 'white'],
};

const clothes = {
  knit: ['stickad tröja', 'a knitted jumper'],
  yoke: ['mönsterstickad tröja', 'a patterned jumper'],
  polo: ['polotröja', 'a polo-neck jumper'],
  shirt: ['skjorta', 'a shirt'],
  check: ['rutig skjorta', 'a checked shirt'],
  tee: ['t-shirt', 'a T-shirt'],
  hoodie: ['huvtröja', 'a hoodie'],
  tracksuit: ['träningsjacka', 'a tracksuit top'],
  suit: ['kostym och slips', 'a suit and tie'],
  blazer: ['kavaj', 'a jacket'],
  cardigan: ['kofta', 'a cardigan'],
  vest: ['väst', 'a padded waistcoat'],
  raincoat: ['regnjacka', 'a raincoat'],
  dungarees: ['snickarbyxor', 'dungarees'],
  scrubs: ['vårdkläder', 'scrubs'],
  hivis: ['varselväst', 'a high-visibility vest'],
  uniform: ['uniformsskjorta', 'a uniform shirt'],
  clerical: ['prästskjorta', 'a clerical shirt'],
  chef: ['kockrock', "a chef's jacket"],
};

const languages = {
  sv: { word: 0, start: 'Tecknat porträtt: man med', glasses: 'glasögon', and: 'och', wears: ', i' },
  en: { word: 1, start: 'Drawn portrait: man with', glasses: 'glasses', and: 'and', wears: ', in' },
};

/** The alternative text of the portrait with these features, in each language. */
export function describe(look) {
  const inWords = ({ word, start, glasses, and, wears }) => {
    const hair = hairs[look.hair][word].replace('*', colours[look.hairColour][word]);
    const parts = [hair, beards[look.beard][word], look.glasses === 'none' ? '' : glasses].filter(Boolean);
    const last = parts.pop();
    const list = parts.length ? `${parts.join(', ')} ${and} ${last}` : last;
    return `${start} ${list}${wears} ${clothes[look.clothes][word]}`;
  };
  return Object.fromEntries(Object.entries(languages).map(([language, words]) => [language, inWords(words)]));
}
