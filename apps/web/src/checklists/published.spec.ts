import { expect, it } from '@jest/globals';
import { formatPublished } from './published';

it.each([
  ['2026-06', 'ja', '2026年6月（令和8年6月）'],
  ['2026-06', 'en', 'June 2026'],
  ['2023-06-09', 'ja', '2023/06/09（令和5年6月9日）'],
  ['2023-06-09', 'en', '9 Jun 2023'],
] as const)('shows %s in %s', (published, lang, text) => {
  expect(formatPublished(published, lang)).toBe(text);
});
