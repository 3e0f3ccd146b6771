import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hostName, shownHost, withoutWww } from '../../widgets/shared/shown-host.ts';

describe('the host of an address', () => {
  it('is named without scheme, user, port and path; for readers also without www. and the last dot', () => {
    const table: [address: string, name: string, shown: string][] = [
      ['https://www.smhi.se/', 'www.smhi.se', 'smhi.se'],
      ['https://kvinnofridslinjen.se', 'kvinnofridslinjen.se', 'kvinnofridslinjen.se'],
      ['http://www.kommun.se:8080/stod/?a=https://www.b.se/#c', 'www.kommun.se', 'kommun.se'],
      [' HTTPS://user:word@www.kommun.se.?a', 'www.kommun.se.', 'kommun.se'],
      ['https://www.åmål.se/', 'www.åmål.se', 'åmål.se'],
      ['https://www2.kommun.se/', 'www2.kommun.se', 'www2.kommun.se'],
      ['https://stod.www.kommun.se/', 'stod.www.kommun.se', 'stod.www.kommun.se'],
    ];
    for (const [address, name, shown] of table) {
      assert.deepEqual([hostName(address), shownHost(address)], [name, shown], address);
    }
  });

  it('is compared with its port', () => {
    const written = ['kommun.se', 'www.kommun.se', 'kommun.se.', 'www.kommun.se.:8443', 'kommun.se:8443'];
    assert.deepEqual(written.map(withoutWww), [
      'kommun.se',
      'kommun.se',
      'kommun.se',
      'kommun.se:8443',
      'kommun.se:8443',
    ]);
  });
});
