// The colours of the examples on /utseende/: custom ones and the widgets' own, each on a light and a dark background.
import { readFileSync } from 'node:fs';
import { rule, type Appearance, type WidgetDetails } from './appearance.ts';
import type { Metadata } from '../metadata.ts';
import { program } from '../project.ts';

export const data = { permalink: '/css/appearance.css', eleventyExcludeFromCollections: true };

/** Outlines every part, until the visitor selects one of them. */
const partRules = ({ tag, name, parts }: WidgetDetails): string[] => {
  const scope = `.parts-${name}`;
  const around = { outline: '3px dashed currentcolor', 'outline-offset': '2px' };
  return parts.flatMap(({ name: part }) => {
    const reached = `${tag}::part(${part})`;
    return [
      rule(`${scope} ${reached}`, around),
      rule(`${scope}:has(input:not([value="all"]):checked) ${reached}`, { outline: 'none' }),
      rule(`${scope}:has(#part-${name}-${part}:checked) ${reached}`, around),
    ];
  });
};

export function render({ appearance, metadata }: { appearance: Appearance; metadata: Metadata }): string {
  // The site sets its own colours, so the example of a widget's own colours must reset them.
  const initial = Object.fromEntries(appearance.common.map(({ name }) => [name, 'initial']));
  const ground = (scheme: 'light' | 'dark') => {
    const { paper = '', ink = '' } = metadata.colours[scheme];
    return { 'color-scheme': scheme, background: paper, color: ink };
  };
  return [
    rule('.look', initial),
    rule('.look-own', appearance.own),
    rule('.look-light', ground('light')),
    rule('.look-dark', ground('dark')),
    rule('.look > p', { 'margin-block': '1.5rem 0' }),
    appearance.part.replace('hamn-', '.look-part hamn-'),
    readFileSync(`${program.site}/components/appearance.css`, 'utf8'),
    ...appearance.details.flatMap(partRules),
    '',
  ].join('\n\n');
}
