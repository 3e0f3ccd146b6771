/** The helplines as published, in the order in which a list shows them. */
export { publishHelplines as default } from '../../widgets/data/index.ts';
