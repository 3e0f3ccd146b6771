/** Whether a click asks for nothing but the link: no new tab, no new window, no download. */
export const withoutModifier = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
