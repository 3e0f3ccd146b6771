// The workflow of a new project on GitHub: checks and builds each proposal, and publishes what is on main. An action is named by the
// commit of its version, so that nobody can change it afterwards.
import type { Language } from '../../words/words.ts';
import { comment, indented } from '../yaml.ts';

const actions = {
  checkout: 'actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2',
  node: 'actions/setup-node@2028fbc5c25fe9cf00d9f06a71cc4710d4507903 # v6.0.0',
  artifact: 'actions/upload-artifact@b7c566a772e6b6bfb58ed0dc250532a479d7789f # v6.0.0',
  pagesArtifact: 'actions/upload-pages-artifact@7b1f4a764d45c48632c6b24a0339c27f5614fb0b # v4.0.0',
  deploy: 'actions/deploy-pages@d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e # v4.0.5',
};

const says = {
  sv: {
    top: `Kontrollerar och bygger varje förslag (pull request), och publicerar det som ligger på main.
Stannar kontrollen eller bygget ligger webbplatsen kvar som den var.
Slå på en gång: Settings, Pages, Source: GitHub Actions.`,
    daily: `Varje natt, så att sidorna stämmer med dagens datum. Rapporten om gamla uppgifter står i körningens sammanfattning.
Har ni warnings i hamn.yaml: byt mot '*/15 * * * *'. Varningar hämtas bara när webbplatsen byggs.`,
    update: `Nyare signerade uppgifter, om hamn.yaml har dataFrom. Svarar servern inte gäller de som finns.
Går de inte att lita på stannar bygget.`,
    own: `Egen server i stället för GitHub Pages: ta bort jobbet publish ovanför och # framför raderna.
Lägg till SSH_KEY, SSH_KNOWN_HOSTS och SSH_TARGET (webb@www.example.se:/var/www/webbplats/) under Settings, Secrets.
Filerna i v/ ligger kvar på servern även när de inte finns här: någon kan ha klistrat in dem.`,
  },
  en: {
    top: `Checks and builds each proposal (pull request), and publishes what is on main.
If the check or the build stops, the site stays as it was.
Turn on once: Settings, Pages, Source: GitHub Actions.`,
    daily: `Every night, so that the pages are right for the day. The report of old facts is in the summary of the run.
With warnings in hamn.yaml: change it to '*/15 * * * *'. Warnings are fetched only when the site is built.`,
    update: `Newer signed facts, if hamn.yaml has dataFrom. If the server does not answer, those that are here count.
If they cannot be trusted, the build stops.`,
    own: `A server of your own instead of GitHub Pages: remove the job publish above, and the # before the lines.
Add SSH_KEY, SSH_KNOWN_HOSTS and SSH_TARGET (web@www.example.se:/var/www/site/) under Settings, Secrets.
The files in v/ stay on the server even when they are not here: somebody may have pasted them.`,
  },
};

const ownServer = `publish:
  needs: build
  if: github.event_name != 'pull_request' && github.ref == 'refs/heads/main'
  runs-on: ubuntu-24.04
  timeout-minutes: 10
  steps:
    - uses: actions/download-artifact@37930b1c2abaa49bbe596cd826c3c89aef350131 # v7.0.0
      with: { name: webbplatsen, path: site }
    - env:
        SSH_KEY: \${{ secrets.SSH_KEY }}
        SSH_KNOWN_HOSTS: \${{ secrets.SSH_KNOWN_HOSTS }}
        SSH_TARGET: \${{ secrets.SSH_TARGET }}
      run: |
        install -m 700 -d ~/.ssh
        install -m 600 /dev/null ~/.ssh/id
        echo "$SSH_KEY" > ~/.ssh/id
        echo "$SSH_KNOWN_HOSTS" > ~/.ssh/known_hosts
        rsync --archive --delay-updates --delete-after --filter='protect v/' -e 'ssh -i ~/.ssh/id' site/ "$SSH_TARGET"`;

export const githubWorkflow = (language: Language): string => `${comment(says[language].top)}
name: Webbplatsen

on:
  push:
    branches: [main]
  pull_request:
  workflow_dispatch:
  schedule:
${indented(comment(says[language].daily), 4)}
    - cron: '17 3 * * *'

permissions:
  contents: read

concurrency:
  group: \${{ github.event_name == 'pull_request' && github.ref || 'publish' }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  build:
    runs-on: ubuntu-24.04
    timeout-minutes: 15
    steps:
      - uses: ${actions.checkout}
        with:
          persist-credentials: false
      - uses: ${actions.node}
        with:
          node-version: 22
          cache: npm
      - run: npm ci --ignore-scripts
${indented(comment(says[language].update), 6)}
      - run: if grep -q '^dataFrom:' hamn.yaml; then npx hamn data update --quiet || test $? = 2; fi
      - run: npm run check
      - run: npm run build
      - run: npx hamn check --report >> "$GITHUB_STEP_SUMMARY"
      - uses: ${actions.artifact}
        with:
          name: webbplatsen
          path: dist/site
          retention-days: 7
      - if: github.event_name != 'pull_request'
        uses: ${actions.pagesArtifact}
        with:
          path: dist/site

  publish:
    needs: build
    if: github.event_name != 'pull_request' && github.ref == 'refs/heads/main'
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.pages.outputs.page_url }}
    steps:
      - id: pages
        uses: ${actions.deploy}

${indented(comment(`${says[language].own}\n\n${ownServer}`), 2)}
`;
