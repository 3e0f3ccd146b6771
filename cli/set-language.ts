// Sets the language of all messages to the one that the arguments ask for, also for the programs that this one starts.
import { askedLanguage } from './asked-language.ts';

const asked = askedLanguage(process.argv.slice(2));
if (asked) process.env.HAMN_LANGUAGE = asked;
