// SMHI's sample as a page in Kalmar county reads it: one warning is for the county, and none is over.
import { readFileSync } from 'node:fs';

export const lastingWarning = readFileSync('test/samples/smhi.json', 'utf8')
  .replace('"id": 21', '"id": 8')
  .replace(/"approximateEnd": "[^"]*"/g, '"approximateEnd": "2099-01-01T00:00:00.000Z"');
