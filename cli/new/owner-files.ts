// The files of people, plan and numbers in a new project: comments alone, since nobody knows the facts yet.
import type { Language } from '../words/words.ts';
import { comment } from './yaml.ts';

export const ambassadors: Record<Language, string> = {
  sv: comment(`Ambassadörerna: män som var och en lovar något mot mäns våld. Filen är tom tills ni har några.
Ta bort en: npx hamn remove hans-id. Då försvinner han och hans bild ur alla sidor.

Så här ser en ut. Ta bort # framför raderna.

- id: exempel-1            # små bokstäver, siffror och bindestreck
  name: Exempel 1
  role:
    sv: rektor
    en: head teacher
  place: '0780'            # kommunens kod, med citattecken
  pledge:
    sv: Löftet, med hans egna ord.
    en: The pledge, in his own words.
  consent: 2026-01-19      # dagen då han skriftligt gick med på att visas
  portrait:
    photo: exempel-1.jpg   # en fil i mappen photos, stående 4:5
    alt:
      sv: Ord för den som inte ser bilden
      en: Words for those who do not see the picture`),
  en: comment(`The ambassadors: men who each promise something against men's violence. The file is empty until you have any.
Remove one: npx hamn remove his-id. He and his picture then disappear from every page.

One looks like this. Remove the # before the lines.

- id: exempel-1            # small letters, figures and hyphens
  name: Exempel 1
  role:
    sv: rektor
    en: head teacher
  place: '0780'            # the code of the municipality, in quotation marks
  pledge:
    sv: Löftet, med hans egna ord.
    en: The pledge, in his own words.
  consent: 2026-01-19      # the day when he agreed, in writing, to be shown
  portrait:
    photo: exempel-1.jpg   # a file in the folder photos, upright 4:5
    alt:
      sv: Ord för den som inte ser bilden
      en: Words for those who do not see the picture`),
};

export const plan: Record<Language, string> = {
  sv: comment(`Handlingsplanen, som sidan om den visar den. Filen är tom tills ni har en.

Så här ser den ut. Ta bort # framför raderna.

title: Planens namn
period:
  from: 2026
  to: 2029
publisher: Vem som har gett ut den
goals:                     # målen, i planens ordning
  - id: forsta-malet       # små bokstäver, siffror och bindestreck
    title:
      sv: Det första målet
      en: The first goal
    responsible: Vem som ansvarar
sources:                   # var planen går att läsa
  - name: Planen
    url: https://www.example.se/plan`),
  en: comment(`The action plan, as its page shows it. The file is empty until you have one.

It looks like this. Remove the # before the lines.

title: Planens namn
period:
  from: 2026
  to: 2029
publisher: Vem som har gett ut den
goals:                     # the goals, in the order of the plan
  - id: forsta-malet       # small letters, figures and hyphens
    title:
      sv: Det första målet
      en: The first goal
    responsible: Vem som ansvarar
sources:                   # where the plan can be read
  - name: Planen
    url: https://www.example.se/plan`),
};

export const contacts: Record<Language, string> = {
  sv: comment(`Kommunernas egna nummer: växel, socialtjänst, jour. Filen är tom tills ni har numren och vet var de kommer ifrån.
Varje nummer ska ha en källa med datum. Det ni utelämnar blir en lucka; inget gissas.

Så här ser den ut. Ta bort # framför raderna.

checked: 2026-11-29        # dagen då ni gick igenom alla nummer; sidfoten säger den
services:                  # tjänster som flera kommuner delar
  exempeljouren:
    name: Exempeljouren
    phone: 031-390 06 01
    when: kvällar, nätter och helger
    confidence: medium     # high: två källor; medium: en officiell; low: osäkert
    sources: [exempel-vald]
municipalities:            # var och en under sin kod
  '0780':
    switchboard:           # växeln. Också: shelters, email, visit, violencePage
      name: Exempel kommun
      phone: 031-390 06 02
      confidence: medium
      sources: [exempel-vald]
    socialServices:        # socialtjänstens egna nummer
      - name: Exempelmottagningen
        phone: 031-390 06 00
        hours: mån-fre 08:30-16:00
        hoursConfidence: medium
        confidence: medium
        sources: [exempel-vald]
    outOfHours: exempeljouren
sources:                   # sidorna som numren står på
  exempel-vald:
    title: Våld i nära relation
    publisher: Exempel kommun
    url: https://www.example.se/vald
    date: 2026-11-25       # sidans dag. Saknas den: read, dagen då ni läste den`),
  en: comment(`The municipalities' own numbers: switchboard, social services, out of hours. The file is empty until you have the
numbers and know where they come from. Each number needs a source with a date. What you leave out stays a gap.

It looks like this. Remove the # before the lines.

checked: 2026-11-29        # the day you went through every number; the footer says it
services:                  # services that several municipalities share
  exempeljouren:
    name: Exempeljouren
    phone: 031-390 06 01
    when: kvällar, nätter och helger
    confidence: medium     # high: two sources; medium: an official one; low: unsure
    sources: [exempel-vald]
municipalities:            # each under its code
  '0780':
    switchboard:           # also: shelters, email, visit, violencePage
      name: Exempel kommun
      phone: 031-390 06 02
      confidence: medium
      sources: [exempel-vald]
    socialServices:        # the social services' own numbers
      - name: Exempelmottagningen
        phone: 031-390 06 00
        hours: mån-fre 08:30-16:00
        hoursConfidence: medium
        confidence: medium
        sources: [exempel-vald]
    outOfHours: exempeljouren
sources:                   # the pages that give the numbers
  exempel-vald:
    title: Våld i nära relation
    publisher: Exempel kommun
    url: https://www.example.se/vald
    date: 2026-11-25       # the day of the page. Without one: read, the day you read it`),
};
