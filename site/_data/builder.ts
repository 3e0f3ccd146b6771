/** What the builder at /bygg/ knows, and what every example on the site is made from. */
export { builderFacts as default } from '../_config/builder-facts.ts';
