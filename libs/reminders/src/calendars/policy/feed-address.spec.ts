import { expect, it } from '@jest/globals';
import { newId, newSecret } from '@mamori/platform';
import { feedPath, readFeedAddress } from './feed-address';

const address = { tenantId: newId(), feedId: newId(), secret: newSecret() };
const written = feedPath(address).replace('/calendars/', '');

it('reads back what it wrote', () => {
  expect(readFeedAddress(written)).toEqual(address);
});

it.each([
  ['another ending', written.replace(/ics$/, 'csv')],
  ['no ending', written.slice(0, -4)],
  ['a shorter secret', written.replace(/.\.ics$/, '.ics')],
  ['a longer secret', written.replace(/\.ics$/, 'x.ics')],
  ['a part too many', `${written.slice(0, -4)}.x.ics`],
  ['something before it', `x${written}`],
  ['a second line', `${written}\n`],
  ['nothing', ''],
])('takes %s for no address', (_, text) => {
  expect(readFeedAddress(text)).toBeNull();
});
