// The colours of the examples on /utseende/: one's own and the widgets' own, each on a light and a dark ground.
import { rule } from '../_config/rule.js';

export const data = { permalink: '/css/appearance.css', eleventyExcludeFromCollections: true };

export function render({ appearance, metadata }) {
  // The site has colours of its own, which a widget's own have to be freed from.
  const initial = Object.fromEntries(appearance.common.map(({ name }) => [name, 'initial']));
  const ground = (scheme) => {
    const { paper, ink } = metadata.colours[scheme];
    return { 'color-scheme': scheme, background: paper, color: ink };
  };
  return [
    rule('.look', initial),
    rule('.look-own', appearance.own),
    rule('.look-light', ground('light')),
    rule('.look-dark', ground('dark')),
    rule('.look > p', { 'margin-block': '1.5rem 0' }),
    appearance.part.replace('hamn-', '.look-part hamn-'),
    '',
  ].join('\n\n');
}
