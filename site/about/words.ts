// The texts of the page of versions, and the words for values in publiccode.yml.
import type { PublicCode } from './publiccode.ts';

type Status = Record<PublicCode['developmentStatus'], string>;
type ByMaintenance = Record<PublicCode['maintenance']['type'], string>;

const sv = {
  status: {
    concept: 'en idé',
    development: 'under utveckling',
    beta: 'beta: går att pröva, inte färdig',
    stable: 'stabil',
    obsolete: 'nedlagd',
  } satisfies Status,
  maintenance: {
    internal: 'Den som äger koden sköter den.',
    contract: 'Någon sköter koden på uppdrag, enligt avtal.',
    community: 'Räkna med att ni själva förvaltar koden.',
    none: 'Ingen sköter koden just nu.',
  } satisfies ByMaintenance,
  help: {
    internal: 'Fråga den som äger koden om det finns hjälp att få. Inget är utlovat här.',
    contract: 'Vilken hjälp som ingår står i avtalet med den som sköter koden.',
    community: 'Det finns ingen support, och inga svarstider är utlovade.',
    none: 'Det finns ingen support.',
  } satisfies ByMaintenance,
  noReports:
    'En adress för fel och sårbarheter saknas än. Säg till den som gav er hamn, och berätta om en sårbarhet enskilt innan ni berättar för andra.',
  bill: 'En lista i CycloneDX över paketen görs när en version släpps, och ligger bredvid dess zip-fil i dist/release/ hos den som släpper den.',
  version: 'Version',
  released: 'Släppt',
  kept: 'Filerna ändras aldrig, och tas inte bort så länge webbplatsen finns.',
  notReleased:
    'Inte släppt än. Filerna kan ändras fram till dess, och då vägrar en sida med den gamla kontrollsumman dem. Lägg dem på er egen server.',
  changes: 'Ändringsloggen, på engelska',
  all: 'Alla filer i en zip-fil:',
  sha: 'Dess kontrollsumma, SHA-256:',
  noZip: 'Den här versionen har ingen zip-fil.',
  files: 'Filerna en och en',
  filesNote: 'Under varje fil står det som ska stå i integrity på script-taggen.',
  contents: 'Vad ligger i zip-filen?',
  inside:
    'Allt som behövs på egen server: skripten, kontrollsummorna, nummer och öppettider som data, licenserna, vad som har ändrats, och en läs mig-fil med koden att klistra in.',
  afterwards:
    'Öppna las-mig.html först. När nästa version kommer byter ni filerna i samma mapp, och ingen sida behöver ändras.',
  check: 'Är zip-filen den rätta?',
  checkNote: 'Kör raden för er dator i mappen dit filen hämtades. Svaret ska ha samma 64 tecken som här ovanför.',
};

const en: typeof sv = {
  status: {
    concept: 'an idea',
    development: 'being developed',
    beta: 'beta: can be tried, not finished',
    stable: 'stable',
    obsolete: 'closed down',
  },
  maintenance: {
    internal: 'The owner of the code looks after it.',
    contract: 'Somebody looks after the code under a contract.',
    community: 'Expect to maintain the code yourselves.',
    none: 'Nobody looks after the code at present.',
  },
  help: {
    internal: 'Ask the owner of the code whether there is help. Nothing is promised here.',
    contract: 'The contract with whoever looks after the code says what help is included.',
    community: 'There is no support, and no time to answer is promised.',
    none: 'There is no support.',
  },
  noReports:
    'There is no address for faults and weaknesses yet. Tell whoever gave you hamn, and report a weakness in private before you tell others.',
  bill: 'A list of the packages, in CycloneDX, is made when a version is released. It is next to the zip in dist/release/ of whoever releases it.',
  version: 'Version',
  released: 'Released on',
  kept: 'Its files never change, and stay for as long as this site exists.',
  notReleased:
    'Not released yet. Its files may change until then, and a page with the old hash then refuses them. Put them on your own server.',
  changes: 'Changelog',
  all: 'All files in one zip:',
  sha: 'Its hash, SHA-256:',
  noZip: 'This version has no zip.',
  files: 'The files one by one',
  filesNote: 'Under each file is the value of integrity on the script tag.',
  contents: 'What is in the zip?',
  inside:
    'Everything you need on your own server: the scripts, the hashes, numbers and opening hours as data, the licences, what has changed, and a read-me in Swedish with the code to paste.',
  afterwards:
    'Open las-mig.html first. When the next version comes, replace the files in the same folder, and no page needs a change.',
  check: 'Is it the right zip?',
  checkNote:
    'Run the line for your computer in the folder with the file. The answer must have the same 64 characters as above.',
};

export default { sv, en };
