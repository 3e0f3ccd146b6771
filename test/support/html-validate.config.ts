import type { ConfigData } from 'html-validate';

/** The html-validate rules for the site's pages. */
const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // The style sheet keeps numbers on one line, so that a copied number has ordinary spaces.
    'tel-non-breaking': 'off',
    // Safari does not treat a list without markers as a list, so such a list has role="list".
    'no-redundant-role': 'off',
    // Boxes with one name are one question with several answers.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
  },
};

export default config;
