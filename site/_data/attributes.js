import { existsSync } from 'node:fs';
import { readBuilt } from '../_config/read-built.js';

/**
 * What can be set on each widget, by tag, from the comments in the code: attributes, custom properties and parts.
 * Empty until the manifest has been built.
 */
export default function () {
  if (!existsSync('dist/custom-elements.json')) return {};
  const elements = readBuilt('custom-elements.json')
    .modules.flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName);
  return Object.fromEntries(
    elements.map(({ tagName, attributes = [], cssProperties = [], cssParts = [] }) => [
      tagName,
      [
        ...attributes.map(({ name, description }) => ({ kind: 'attribute', name, description })),
        ...cssProperties.map(({ name, description }) => ({ kind: 'property', name, description })),
        ...cssParts.map(({ name, description }) => ({ kind: 'part', name, description })),
      ].map((each) => ({ ...each, description: each.description ?? '' })),
    ]),
  );
}
