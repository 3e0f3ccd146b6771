import { expect } from '@open-wc/testing';

it('claims nothing in a browser that does not know the Swedish zone, but of a line that never closes', async () => {
  const { DateTimeFormat } = Intl;
  Intl.DateTimeFormat = function () {
    throw new RangeError('Invalid time zone specified: Europe/Stockholm');
  } as unknown as typeof DateTimeFormat;
  try {
    const { stateAt } = await import('../../widgets/data/opening.js');
    const { findHelpline } = await import('../../widgets/data/helplines.js');
    expect(stateAt(findHelpline('brottsofferjouren') ?? {}, new Date())).to.equal('unknown');
    expect(stateAt(findHelpline('112') ?? {}, new Date())).to.equal('open');
  } finally {
    Intl.DateTimeFormat = DateTimeFormat;
  }
});
