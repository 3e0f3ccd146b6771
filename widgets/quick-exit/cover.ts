import { css } from 'lit';

const { styleSheet } = css`
  :root {
    background: Canvas !important;
  }

  body {
    display: none !important;
  }
`;

let title: string | undefined;

/** Hides everything, for eyes and for screen readers, behind the system's plain background. */
export function coverPage(): void {
  if (title !== undefined || !styleSheet) return;
  title = document.title;
  document.adoptedStyleSheets.push(styleSheet);
  document.title = '\u200b';
}

/** Shows the page again, when someone came back to it. */
export function uncoverPage(): void {
  if (title === undefined) return;
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== styleSheet);
  document.title = title;
  title = undefined;
}
