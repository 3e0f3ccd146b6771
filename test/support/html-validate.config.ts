import type { ConfigData } from 'html-validate';

/** What html-validate asks of the site's pages. */
const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Numbers are kept on one line by the style sheet, so that what one copies are ordinary spaces.
    'tel-non-breaking': 'off',
    // Safari takes a list without marks for no list, so such a list says that it is one.
    'no-redundant-role': 'off',
  },
};

export default config;
