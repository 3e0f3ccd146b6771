// The same workflow on GitLab.
import type { Language } from '../../words/words.ts';
import { comment, indented } from '../yaml.ts';

const says = {
  sv: {
    top: `Kontrollerar och bygger varje förslag (merge request), och publicerar det som ligger på main.
Stannar kontrollen eller bygget ligger webbplatsen kvar som den var.
Bygg varje natt: Build, Pipeline schedules, Cron 17 3 * * *. Har ni warnings i hamn.yaml: */15 * * * *.`,
    update: `Nyare signerade uppgifter, om hamn.yaml har dataFrom. Svarar servern inte gäller de som finns.
Går de inte att lita på stannar bygget.`,
    own: `Egen server i stället för GitLab Pages: ta bort jobbet pages ovanför och # framför raderna.
Lägg till SSH_KEY (av typen File), SSH_KNOWN_HOSTS (File) och SSH_TARGET (webb@www.example.se:/var/www/webbplats/)
under Settings, CI/CD, Variables, skyddade. Filerna i v/ ligger kvar: någon kan ha klistrat in dem.`,
  },
  en: {
    top: `Checks and builds each proposal (merge request), and publishes what is on main.
If the check or the build stops, the site stays as it was.
Build every night: Build, Pipeline schedules, Cron 17 3 * * *. With warnings in hamn.yaml: */15 * * * *.`,
    update: `Newer signed facts, if hamn.yaml has dataFrom. If the server does not answer, those that are here count.
If they cannot be trusted, the build stops.`,
    own: `A server of your own instead of GitLab Pages: remove the job pages above, and the # before the lines.
Add SSH_KEY (of the type File), SSH_KNOWN_HOSTS (File) and SSH_TARGET (web@www.example.se:/var/www/site/)
under Settings, CI/CD, Variables, protected. The files in v/ stay: somebody may have pasted them.`,
  },
};

const ownServer = `publish:
  stage: publish
  needs: [build]
  resource_group: publish
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    - apt-get update -qq && apt-get install -qqy openssh-client rsync
    - chmod 600 "$SSH_KEY"
    - rsync --archive --delay-updates --delete-after --filter='protect v/'
      -e "ssh -i $SSH_KEY -o UserKnownHostsFile=$SSH_KNOWN_HOSTS" dist/site/ "$SSH_TARGET"`;

export const gitlabWorkflow = (language: Language): string => `${comment(says[language].top)}
stages: [build, publish]

workflow:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH

build:
  stage: build
  image: node:22-bookworm-slim
  timeout: 15 minutes
  cache:
    key:
      files: [package-lock.json]
    paths: [.npm/]
  script:
    - npm ci --ignore-scripts --cache .npm
${indented(comment(says[language].update), 4)}
    - if grep -q '^dataFrom:' hamn.yaml; then npx hamn data update --quiet || test $? = 2; fi
    - npm run check
    - npm run build
    - npx hamn check --report | tee gamla-uppgifter.md
  artifacts:
    paths: [dist/site, gamla-uppgifter.md]
    expire_in: 7 days

pages:
  stage: publish
  needs: [build]
  resource_group: publish
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    - test -f dist/site/index.html
  publish: dist/site
  artifacts:
    paths: [dist/site]

${comment(`${says[language].own}\n\n${ownServer}`)}
`;
