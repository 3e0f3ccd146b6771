// The ambassadors: men who each promise something against men's violence.
//
// ALL OF THESE ARE EXAMPLES. No one here exists. Replace them with your own before you publish.
//
// To replace one: change his entry.
//   id        small letters, figures and hyphens; it names his picture in the address
//   place     the code of his municipality
//   consent   the day he agreed, in writing, to be shown; without it the build stops
//   portrait  a drawing in the folder portraits here, or a photograph in the folder photos, upright 4:5, with words for those
//             who do not see it: { drawing: 'exempel-1.svg', alt: { sv: 'Tecknat porträtt av …', en: 'Drawn portrait of …' } }
//             or { photo: 'exempel-1.jpg', alt: { sv: 'Porträtt av …', en: 'Portrait of …' } }
//
// To remove one: `npm run remove -- exempel-7`. His entry and his picture are deleted, and the site is built without him:
// no page, picture or feed shows him. (By hand: delete entry and picture, and build.)

export default [
  {
    id: 'exempel-1',
    name: 'Exempel 1',
    role: { sv: 'rektor', en: 'head teacher' },
    place: '0880',
    pledge: {
      sv: 'Varje termin går jag själv igenom med personalen hur vi frågar en elev om våld hemma.',
      en: 'Every term I go through with the staff myself how we ask a pupil about violence at home.',
    },
    consent: '2026-01-19',
    portrait: {
      drawing: 'exempel-1.svg',
      alt: {
        sv: 'Tecknat porträtt: man med grått hår med korta sidor och skägg, i kavaj',
        en: 'Drawn portrait: man with grey hair with short sides and a beard, in a jacket',
      },
    },
  },
  {
    id: 'exempel-2',
    name: 'Exempel 2',
    role: { sv: 'fotbollstränare', en: 'football coach' },
    place: '0881',
    pledge: {
      sv: 'När killarna talar illa om tjejer stannar jag träningen och tar samtalet direkt.',
      en: 'When the lads talk badly about girls, I stop practice and have the conversation at once.',
    },
    consent: '2025-11-24',
    portrait: {
      drawing: 'exempel-2.svg',
      alt: {
        sv: 'Tecknat porträtt: man med mössa och glasögon, i träningsjacka',
        en: 'Drawn portrait: man with a knitted hat and glasses, in a tracksuit top',
      },
    },
  },
  {
    id: 'exempel-3',
    name: 'Exempel 3',
    role: { sv: 'snickare', en: 'carpenter' },
    place: '0862',
    pledge: {
      sv: 'På bygget säger jag emot skämten om frugan, även när jag är ensam om det.',
      en: 'On the building site I speak up against jokes about the wife, even when I am alone in doing so.',
    },
    consent: '2026-03-02',
    portrait: {
      drawing: 'exempel-3.svg',
      alt: {
        sv: 'Tecknat porträtt: man med långt svart hår, kort skägg och glasögon, i rutig skjorta',
        en: 'Drawn portrait: man with long black hair, a short beard and glasses, in a checked shirt',
      },
    },
  },
  {
    id: 'exempel-4',
    name: 'Exempel 4',
    role: { sv: 'brandman', en: 'firefighter' },
    place: '0883',
    pledge: {
      sv: 'Jag visar mina kollegor vilka tecken på våld vi kan se när vi larmas till ett hem.',
      en: 'I show my colleagues what signs of violence we can see when we are called out to a home.',
    },
    consent: '2025-10-08',
    portrait: {
      drawing: 'exempel-4.svg',
      alt: {
        sv: 'Tecknat porträtt: man med glesnande brunt hår och pipskägg, i uniformsskjorta',
        en: 'Drawn portrait: man with receding brown hair and a goatee, in a uniform shirt',
      },
    },
  },
  {
    id: 'exempel-5',
    name: 'Exempel 5',
    role: { sv: 'kommunchef', en: 'municipal chief executive' },
    place: '0882',
    pledge: {
      sv: 'Fyra gånger om året tar jag upp våld i hemmet på mötet med mina chefer.',
      en: 'Four times a year I bring up violence in the home at the meeting with my managers.',
    },
    consent: '2026-02-11',
    portrait: {
      drawing: 'exempel-5.svg',
      alt: {
        sv: 'Tecknat porträtt: man med vitt hår runt en kal hjässa, skepparkrans och glasögon, i kostym och slips',
        en: 'Drawn portrait: man with white hair around a bald head, a beard along the jaw and glasses, in a suit and tie',
      },
    },
  },
  {
    id: 'exempel-6',
    name: 'Exempel 6',
    role: { sv: 'präst', en: 'priest' },
    place: '0885',
    pledge: {
      sv: 'I samtalet före vigseln tar jag upp kontroll och svartsjuka med alla par jag möter.',
      en: 'In the talk before a wedding I bring up control and jealousy with every couple I meet.',
    },
    consent: '2025-12-01',
    portrait: {
      drawing: 'exempel-6.svg',
      alt: {
        sv: 'Tecknat porträtt: man med bakåtkammat rött hår, mustasch och glasögon, i prästskjorta',
        en: 'Drawn portrait: man with red hair combed back, a moustache and glasses, in a clerical shirt',
      },
    },
  },
  {
    id: 'exempel-7',
    name: 'Exempel 7',
    role: { sv: 'busschaufför', en: 'bus driver' },
    place: '0880',
    pledge: {
      sv: 'Den som kliver på rädd och utan pengar får åka med mig till en plats där hon är trygg.',
      en: 'Anyone who gets on afraid and without money may ride with me to a place where she is safe.',
    },
    consent: '2026-04-20',
    portrait: {
      drawing: 'exempel-7.svg',
      alt: {
        sv: 'Tecknat porträtt: man med turban och kort skägg, i väst',
        en: 'Drawn portrait: man with a turban and a short beard, in a padded waistcoat',
      },
    },
  },
  {
    id: 'exempel-8',
    name: 'Exempel 8',
    role: { sv: 'undersköterska', en: 'assistant nurse' },
    place: '0860',
    pledge: {
      sv: 'När en patient har blåmärken frågar jag hur de kom till, i enrum och utan brådska.',
      en: 'When a patient has bruises, I ask how they came about, in private and without hurry.',
    },
    consent: '2026-01-28',
    portrait: {
      drawing: 'exempel-8.svg',
      alt: {
        sv: 'Tecknat porträtt: man med uppkammat ljust hår, i vårdkläder',
        en: 'Drawn portrait: man with fair hair combed up, in scrubs',
      },
    },
  },
  {
    id: 'exempel-9',
    name: 'Exempel 9',
    role: { sv: 'lärare', en: 'teacher' },
    place: '0884',
    pledge: {
      sv: 'I alla mina klasser ska vi under läsåret läsa en bok om kärlek utan tvång.',
      en: 'In all my classes we will read a book about love without coercion during the school year.',
    },
    consent: '2025-11-03',
    portrait: {
      drawing: 'exempel-9.svg',
      alt: {
        sv: 'Tecknat porträtt: man med snaggat brunt hår, mustasch och glasögon, i kofta',
        en: 'Drawn portrait: man with close-cropped brown hair, a moustache and glasses, in a cardigan',
      },
    },
  },
  {
    id: 'exempel-10',
    name: 'Exempel 10',
    role: { sv: 'polis', en: 'police officer' },
    place: '0880',
    pledge: {
      sv: 'Jag ringer upp den som har anmält och berättar hur det går, också när inget har hänt.',
      en: 'I ring back the person who made the report and say how it is going, even when nothing has happened.',
    },
    consent: '2026-05-06',
    portrait: {
      drawing: 'exempel-10.svg',
      alt: {
        sv: 'Tecknat porträtt: man med kort svart hår och glasögon, i uniformsskjorta',
        en: 'Drawn portrait: man with short black hair and glasses, in a uniform shirt',
      },
    },
  },
  {
    id: 'exempel-11',
    name: 'Exempel 11',
    role: { sv: 'lantbrukare', en: 'farmer' },
    place: '0840',
    pledge: {
      sv: 'Om det låter illa från granngården ringer jag 112 i stället för att vänta och se.',
      en: 'If it sounds bad from the neighbouring farm, I ring 112 instead of waiting to see.',
    },
    consent: '2025-09-30',
    portrait: {
      drawing: 'exempel-11.svg',
      alt: {
        sv: 'Tecknat porträtt: man med sixpence, i snickarbyxor',
        en: 'Drawn portrait: man with a flat cap, in dungarees',
      },
    },
  },
  {
    id: 'exempel-12',
    name: 'Exempel 12',
    role: { sv: 'studievägledare', en: 'study counsellor' },
    place: '0881',
    pledge: {
      sv: 'Byter en ung människa plötsligt planer frågar jag om någon annan har bestämt.',
      en: 'If a young person suddenly changes plans, I ask whether someone else has decided.',
    },
    consent: '2026-02-25',
    portrait: {
      drawing: 'exempel-12.svg',
      alt: {
        sv: 'Tecknat porträtt: man med långa dreadlocks och glasögon, i polotröja',
        en: 'Drawn portrait: man with long dreadlocks and glasses, in a polo-neck jumper',
      },
    },
  },
  {
    id: 'exempel-13',
    name: 'Exempel 13',
    role: { sv: 'it-tekniker', en: 'IT technician' },
    place: '0880',
    pledge: {
      sv: 'Jag lär mina arbetskamrater hur en mobil kan användas för att kontrollera någon.',
      en: 'I teach my workmates how a mobile phone can be used to control someone.',
    },
    consent: '2026-03-17',
    portrait: {
      drawing: 'exempel-13.svg',
      alt: {
        sv: 'Tecknat porträtt: man med blont hår med lugg och pipskägg, i huvtröja',
        en: 'Drawn portrait: man with blond hair with a fringe and a goatee, in a hoodie',
      },
    },
  },
  {
    id: 'exempel-14',
    name: 'Exempel 14',
    role: { sv: 'elektriker', en: 'electrician' },
    place: '0860',
    pledge: {
      sv: 'I lunchrummet skrattar jag inte med när någon skryter om att det är han som styr hemma.',
      en: 'In the lunch room I do not laugh along when someone boasts that he is the one who rules at home.',
    },
    consent: '2025-10-22',
    portrait: {
      drawing: 'exempel-14.svg',
      alt: {
        sv: 'Tecknat porträtt: man med rött hår i sidbena, i snickarbyxor',
        en: 'Drawn portrait: man with red hair with a side parting, in dungarees',
      },
    },
  },
  {
    id: 'exempel-15',
    name: 'Exempel 15',
    role: { sv: 'hamnarbetare', en: 'docker' },
    place: '0882',
    pledge: {
      sv: 'Är en kompis elak mot sin sambo tar jag upp det med honom, nykter, dagen efter.',
      en: 'If a mate is nasty to his partner, I take it up with him, sober, the day after.',
    },
    consent: '2026-01-12',
    portrait: {
      drawing: 'exempel-15.svg',
      alt: {
        sv: 'Tecknat porträtt: man med kal hjässa och skägg, i varselväst',
        en: 'Drawn portrait: man with a bald head and a beard, in a high-visibility vest',
      },
    },
  },
  {
    id: 'exempel-16',
    name: 'Exempel 16',
    role: { sv: 'kock', en: 'cook' },
    place: '0883',
    pledge: {
      sv: 'I mitt kök tar ingen på den som inte vill, och den som skriker får gå ut och lugna sig.',
      en: 'In my kitchen no one touches anyone who does not want it, and whoever shouts goes out to calm down.',
    },
    consent: '2025-12-15',
    portrait: {
      drawing: 'exempel-16.svg',
      alt: {
        sv: 'Tecknat porträtt: man med lockigt svart hår, kort skägg och glasögon, i kockrock',
        en: "Drawn portrait: man with curly black hair, a short beard and glasses, in a chef's jacket",
      },
    },
  },
  {
    id: 'exempel-17',
    name: 'Exempel 17',
    role: { sv: 'förskollärare', en: 'preschool teacher' },
    place: '0834',
    pledge: {
      sv: 'Pojkarna i min grupp ska få ord för ledsen och rädd, inte bara för arg.',
      en: 'The boys in my group will be given words for sad and afraid, not only for angry.',
    },
    consent: '2026-04-13',
    portrait: {
      drawing: 'exempel-17.svg',
      alt: {
        sv: 'Tecknat porträtt: man med stort krusigt brunt hår, i mönsterstickad tröja',
        en: 'Drawn portrait: man with a brown afro, in a patterned jumper',
      },
    },
  },
  {
    id: 'exempel-18',
    name: 'Exempel 18',
    role: { sv: 'glasblåsare', en: 'glassblower' },
    place: '0862',
    pledge: {
      sv: 'Jag har satt upp stödlinjernas nummer i omklädningsrummet och byter lappen när den slits.',
      en: "I have put up the helplines' numbers in the changing room and replace the note when it wears out.",
    },
    consent: '2025-11-17',
    portrait: {
      drawing: 'exempel-18.svg',
      alt: {
        sv: 'Tecknat porträtt: man med kal hjässa och långt skägg, i t-shirt',
        en: 'Drawn portrait: man with a bald head and a long beard, in a T-shirt',
      },
    },
  },
  {
    id: 'exempel-19',
    name: 'Exempel 19',
    role: { sv: 'fiskare', en: 'fisherman' },
    place: '0885',
    pledge: {
      sv: 'Min son ska få se mig be hans mamma om ursäkt när jag har haft fel.',
      en: 'My son will see me apologise to his mother when I have been wrong.',
    },
    consent: '2026-02-04',
    portrait: {
      drawing: 'exempel-19.svg',
      alt: {
        sv: 'Tecknat porträtt: man med lockigt vitt hår och skepparkrans, i regnjacka',
        en: 'Drawn portrait: man with curly white hair and a beard along the jaw, in a raincoat',
      },
    },
  },
  {
    id: 'exempel-20',
    name: 'Exempel 20',
    role: { sv: 'socialsekreterare', en: 'social worker' },
    place: '0880',
    pledge: {
      sv: 'Jag pratar med papporna också, om hur deras våld känns för barnen.',
      en: 'I talk with the fathers too, about how their violence feels to the children.',
    },
    consent: '2026-03-23',
    portrait: {
      drawing: 'exempel-20.svg',
      alt: {
        sv: 'Tecknat porträtt: man med keps, pipskägg och glasögon, i skjorta',
        en: 'Drawn portrait: man with a baseball cap, a goatee and glasses, in a shirt',
      },
    },
  },
  {
    id: 'exempel-21',
    name: 'Exempel 21',
    role: { sv: 'fritidsledare', en: 'youth worker' },
    place: '0883',
    pledge: {
      sv: 'En kväll i månaden håller jag öppet för killar som vill prata om att bli lämnad.',
      en: 'One evening a month I keep the doors open for boys who want to talk about being left.',
    },
    consent: '2025-10-14',
    portrait: {
      drawing: 'exempel-21.svg',
      alt: {
        sv: 'Tecknat porträtt: man med ljust hår med korta sidor, i huvtröja',
        en: 'Drawn portrait: man with fair hair with short sides, in a hoodie',
      },
    },
  },
  {
    id: 'exempel-22',
    name: 'Exempel 22',
    role: { sv: 'läkare', en: 'doctor' },
    place: '0880',
    pledge: {
      sv: 'Jag ställer frågan om våld till alla som har ont länge, inte bara när jag anar något.',
      en: 'I put the question about violence to everyone with lasting pain, not only when I suspect something.',
    },
    consent: '2026-05-18',
    portrait: {
      drawing: 'exempel-22.svg',
      alt: {
        sv: 'Tecknat porträtt: man med glesnande grått hår, yvig mustasch och glasögon, i vårdkläder',
        en: 'Drawn portrait: man with receding grey hair, a bushy moustache and glasses, in scrubs',
      },
    },
  },
  {
    id: 'exempel-23',
    name: 'Exempel 23',
    role: { sv: 'lastbilschaufför', en: 'lorry driver' },
    place: '0860',
    pledge: {
      sv: 'Klipp som förnedrar kvinnor skickar jag inte vidare, och jag talar om varför.',
      en: 'Clips that degrade women I do not pass on, and I say why.',
    },
    consent: '2025-09-16',
    portrait: {
      drawing: 'exempel-23.svg',
      alt: {
        sv: 'Tecknat porträtt: man med grått hår runt en kal hjässa, yvig mustasch och glasögon, i rutig skjorta',
        en: 'Drawn portrait: man with grey hair around a bald head, a bushy moustache and glasses, in a checked shirt',
      },
    },
  },
  {
    id: 'exempel-24',
    name: 'Exempel 24',
    role: { sv: 'bibliotekarie', en: 'librarian' },
    place: '0884',
    pledge: {
      sv: 'Böckerna om våld i nära relationer ska gå att hitta hos oss utan att behöva fråga.',
      en: 'With us, the books on violence in close relationships can be found without having to ask.',
    },
    consent: '2026-01-07',
    portrait: {
      drawing: 'exempel-24.svg',
      alt: {
        sv: 'Tecknat porträtt: man med bakåtkammat vitt hår, kort skägg och glasögon, i kofta',
        en: 'Drawn portrait: man with white hair combed back, a short beard and glasses, in a cardigan',
      },
    },
  },
  {
    id: 'exempel-25',
    name: 'Exempel 25',
    role: { sv: 'frisör', en: 'hairdresser' },
    place: '0880',
    pledge: {
      sv: 'Berättar en kund i stolen att han slår får han numret till Välj att sluta innan han går.',
      en: 'If a customer in the chair tells me he hits, he gets the number of Välj att sluta before he leaves.',
    },
    consent: '2026-04-08',
    portrait: {
      drawing: 'exempel-25.svg',
      alt: {
        sv: 'Tecknat porträtt: man med brunt hår i knut och mustasch, i t-shirt',
        en: 'Drawn portrait: man with brown hair in a bun and a moustache, in a T-shirt',
      },
    },
  },
  {
    id: 'exempel-26',
    name: 'Exempel 26',
    role: { sv: 'idrottslärare', en: 'PE teacher' },
    place: '0861',
    pledge: {
      sv: 'Jag stannar utanför omklädningsrummet och kliver in när snacket blir rått.',
      en: 'I stay outside the changing room and step in when the talk turns crude.',
    },
    consent: '2025-11-11',
    portrait: {
      drawing: 'exempel-26.svg',
      alt: {
        sv: 'Tecknat porträtt: man med kort grått hår, skägg och glasögon, i träningsjacka',
        en: 'Drawn portrait: man with short grey hair, a beard and glasses, in a tracksuit top',
      },
    },
  },
  {
    id: 'exempel-27',
    name: 'Exempel 27',
    role: { sv: 'ambulanssjukvårdare', en: 'paramedic' },
    place: '0882',
    pledge: {
      sv: 'När jag ser spår av våld skriver jag ner exakt vad jag såg, så att det håller som bevis.',
      en: 'When I see traces of violence, I write down exactly what I saw, so that it holds as evidence.',
    },
    consent: '2026-02-18',
    portrait: {
      drawing: 'exempel-27.svg',
      alt: {
        sv: 'Tecknat porträtt: man med uppkammat blont hår och glasögon, i varselväst',
        en: 'Drawn portrait: man with blond hair combed up and glasses, in a high-visibility vest',
      },
    },
  },
  {
    id: 'exempel-28',
    name: 'Exempel 28',
    role: { sv: 'pensionär', en: 'pensioner' },
    place: '0885',
    pledge: {
      sv: 'Jag har tid och släpvagn, så jag kör flyttlass åt kvinnojouren när de hör av sig.',
      en: "I have time and a trailer, so I move belongings for the women's shelter when they get in touch.",
    },
    consent: '2025-12-08',
    portrait: {
      drawing: 'exempel-28.svg',
      alt: {
        sv: 'Tecknat porträtt: man med grått hår i sidbena och skägg, i stickad tröja',
        en: 'Drawn portrait: man with grey hair with a side parting and a beard, in a knitted jumper',
      },
    },
  },
  {
    id: 'exempel-29',
    name: 'Exempel 29',
    role: { sv: 'student', en: 'student' },
    place: '0880',
    pledge: {
      sv: 'På festen håller jag ett öga på mina vänner, mest på den som inte brukar ta ett nej.',
      en: 'At the party I keep an eye on my friends, most of all on the one who tends not to take a no.',
    },
    consent: '2026-05-27',
    portrait: {
      drawing: 'exempel-29.svg',
      alt: {
        sv: 'Tecknat porträtt: man med brunt hår med lugg och pipskägg, i t-shirt',
        en: 'Drawn portrait: man with brown hair with a fringe and a goatee, in a T-shirt',
      },
    },
  },
  {
    id: 'exempel-30',
    name: 'Exempel 30',
    role: { sv: 'bagare', en: 'baker' },
    place: '0884',
    pledge: {
      sv: 'Den som behöver byta pass för att slippa möta sitt ex får göra det hos mig.',
      en: 'Anyone who needs to change shifts to avoid meeting an ex can do so at my bakery.',
    },
    consent: '2026-03-09',
    portrait: {
      drawing: 'exempel-30.svg',
      alt: {
        sv: 'Tecknat porträtt: man med kal hjässa och skepparkrans, i kockrock',
        en: "Drawn portrait: man with a bald head and a beard along the jaw, in a chef's jacket",
      },
    },
  },
  {
    id: 'exempel-31',
    name: 'Exempel 31',
    role: { sv: 'skogsarbetare', en: 'forestry worker' },
    place: '0821',
    pledge: {
      sv: 'I jaktlaget står jag för att den som hotar där hemma inte ska ha vapen.',
      en: 'In the hunting party I stand for this: a man who makes threats at home should not have guns.',
    },
    consent: '2025-10-27',
    portrait: {
      drawing: 'exempel-31.svg',
      alt: {
        sv: 'Tecknat porträtt: man med snaggat brunt hår och pipskägg, i varselväst',
        en: 'Drawn portrait: man with close-cropped brown hair and a goatee, in a high-visibility vest',
      },
    },
  },
  {
    id: 'exempel-32',
    name: 'Exempel 32',
    role: { sv: 'vaktmästare', en: 'caretaker' },
    place: '0881',
    pledge: {
      sv: 'Jag frågar grannen i trapphuset hur det är, och så frågar jag igen en vecka senare.',
      en: 'I ask the neighbour in the stairwell how things are, and then I ask again a week later.',
    },
    consent: '2026-01-21',
    portrait: {
      drawing: 'exempel-32.svg',
      alt: {
        sv: 'Tecknat porträtt: man med mössa, långt skägg och glasögon, i väst',
        en: 'Drawn portrait: man with a knitted hat, a long beard and glasses, in a padded waistcoat',
      },
    },
  },
  {
    id: 'exempel-33',
    name: 'Exempel 33',
    role: { sv: 'föreningsordförande', en: 'club chairman' },
    place: '0883',
    pledge: {
      sv: 'Utan utdrag ur belastningsregistret leder ingen barn i vår förening, inte ens jag.',
      en: 'Without an extract from the criminal record no one leads children in our club, not even me.',
    },
    consent: '2025-11-26',
    portrait: {
      drawing: 'exempel-33.svg',
      alt: {
        sv: 'Tecknat porträtt: man med sixpence, mustasch och glasögon, i polotröja',
        en: 'Drawn portrait: man with a flat cap, a moustache and glasses, in a polo-neck jumper',
      },
    },
  },
  {
    id: 'exempel-34',
    name: 'Exempel 34',
    role: { sv: 'ishockeydomare', en: 'ice hockey referee' },
    place: '0881',
    pledge: {
      sv: 'Jag blåser av när ordet tjej används som skällsord på isen, och jag rapporterar det.',
      en: 'I blow the whistle when the word girl is used as an insult on the ice, and I report it.',
    },
    consent: '2026-04-01',
    portrait: {
      drawing: 'exempel-34.svg',
      alt: {
        sv: 'Tecknat porträtt: man med långt brunt hår, kort skägg och glasögon, i träningsjacka',
        en: 'Drawn portrait: man with long brown hair, a short beard and glasses, in a tracksuit top',
      },
    },
  },
  {
    id: 'exempel-35',
    name: 'Exempel 35',
    role: { sv: 'lokförare', en: 'train driver' },
    place: '0880',
    pledge: {
      sv: 'Jag tar ut min halva av föräldraledigheten och pratar om det med de nya på jobbet.',
      en: 'I take my half of the parental leave and talk about it with the newcomers at work.',
    },
    consent: '2026-02-02',
    portrait: {
      drawing: 'exempel-35.svg',
      alt: {
        sv: 'Tecknat porträtt: man med keps och mustasch, i kavaj',
        en: 'Drawn portrait: man with a baseball cap and a moustache, in a jacket',
      },
    },
  },
  {
    id: 'exempel-36',
    name: 'Exempel 36',
    role: { sv: 'butikschef', en: 'shop manager' },
    place: '0861',
    pledge: {
      sv: 'Mina anställda vet att de får gå ifrån och ringa utan att förklara sig.',
      en: 'My employees know that they may step away and make a call without explaining themselves.',
    },
    consent: '2025-12-17',
    portrait: {
      drawing: 'exempel-36.svg',
      alt: {
        sv: 'Tecknat porträtt: man med glesnande ljust hår, skägg och glasögon, i skjorta',
        en: 'Drawn portrait: man with receding fair hair, a beard and glasses, in a shirt',
      },
    },
  },
  {
    id: 'exempel-37',
    name: 'Exempel 37',
    role: { sv: 'tandläkare', en: 'dentist' },
    place: '0882',
    pledge: {
      sv: 'Ser jag skador i munnen som inte stämmer med berättelsen frågar jag en gång till.',
      en: 'If I see injuries in the mouth that do not match the story, I ask once more.',
    },
    consent: '2026-03-30',
    portrait: {
      drawing: 'exempel-37.svg',
      alt: {
        sv: 'Tecknat porträtt: man med kort svart hår, i vårdkläder',
        en: 'Drawn portrait: man with short black hair, in scrubs',
      },
    },
  },
  {
    id: 'exempel-38',
    name: 'Exempel 38',
    role: { sv: 'musiklärare', en: 'music teacher' },
    place: '0883',
    pledge: {
      sv: 'Vi byter ut låtar som gör svartsjuka romantisk, och eleverna väljer de nya.',
      en: 'We replace songs that make jealousy romantic, and the pupils choose the new ones.',
    },
    consent: '2025-10-01',
    portrait: {
      drawing: 'exempel-38.svg',
      alt: {
        sv: 'Tecknat porträtt: man med svart hår med lugg och glasögon, i skjorta',
        en: 'Drawn portrait: man with black hair with a fringe and glasses, in a shirt',
      },
    },
  },
  {
    id: 'exempel-39',
    name: 'Exempel 39',
    role: { sv: 'kriminalvårdare', en: 'prison officer' },
    place: '0880',
    pledge: {
      sv: 'Jag pratar med de intagna om vilken sorts pappor de vill vara när de kommer ut.',
      en: 'I talk with the inmates about what kind of fathers they want to be when they get out.',
    },
    consent: '2026-05-12',
    portrait: {
      drawing: 'exempel-39.svg',
      alt: {
        sv: 'Tecknat porträtt: man med rött hår med korta sidor och glasögon, i uniformsskjorta',
        en: 'Drawn portrait: man with red hair with short sides and glasses, in a uniform shirt',
      },
    },
  },
  {
    id: 'exempel-40',
    name: 'Exempel 40',
    role: { sv: 'taxichaufför', en: 'taxi driver' },
    place: '0840',
    pledge: {
      sv: 'Jag väntar med lyset på tills den jag har skjutsat är inne och har låst.',
      en: 'I wait with the lights on until the person I have driven is inside and has locked the door.',
    },
    consent: '2026-01-14',
    portrait: {
      drawing: 'exempel-40.svg',
      alt: {
        sv: 'Tecknat porträtt: man med rött hår i sidbena, i kostym och slips',
        en: 'Drawn portrait: man with red hair with a side parting, in a suit and tie',
      },
    },
  },
  {
    id: 'exempel-41',
    name: 'Exempel 41',
    role: { sv: 'processoperatör', en: 'process operator' },
    place: '0861',
    pledge: {
      sv: 'På nattskiftet frågar jag rakt ut när en arbetskamrat skäms över hur han är hemma.',
      en: 'On the night shift I ask straight out when a workmate is ashamed of how he is at home.',
    },
    consent: '2025-11-06',
    portrait: {
      drawing: 'exempel-41.svg',
      alt: {
        sv: 'Tecknat porträtt: man med lockigt grått hår och yvig mustasch, i mönsterstickad tröja',
        en: 'Drawn portrait: man with curly grey hair and a bushy moustache, in a patterned jumper',
      },
    },
  },
  {
    id: 'exempel-42',
    name: 'Exempel 42',
    role: { sv: 'kurator', en: 'school counsellor' },
    place: '0882',
    pledge: {
      sv: 'I år lär jag mig mer om hedersvåld, så att jag också ser pojkarna som tvingas vakta.',
      en: 'This year I am learning more about honour violence, so that I also see the boys forced to keep watch.',
    },
    consent: '2026-04-27',
    portrait: {
      drawing: 'exempel-42.svg',
      alt: {
        sv: 'Tecknat porträtt: man med ljust hår i knut och pipskägg, i stickad tröja',
        en: 'Drawn portrait: man with fair hair in a bun and a goatee, in a knitted jumper',
      },
    },
  },
];
