import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';

/** The manifest of all widgets, and what two editors make of it. */
export default {
  globs: ['widgets/*/*.ts', '!widgets/**/*.styles.ts', '!widgets/{data,shared,strings}/**'],
  outdir: 'dist',
  litelement: true,
  plugins: [
    customElementVsCodePlugin({ outdir: 'dist', hideLogs: true }),
    customElementJetBrainsPlugin({ outdir: 'dist', excludeCss: true, packageJson: false, hideLogs: true }),
  ],
};
