import { describe, expect, it } from '@jest/globals';
import { wholeAddress } from './prefectures';

describe('wholeAddress', () => {
  it.each([
    ['names the prefecture before the address', '千代田区1-1', '東京都千代田区1-1'],
    ['does not name it twice', '東京都千代田区1-1', '東京都千代田区1-1'],
    ['is the prefecture alone while there is no address', '', 'Tokyo'],
  ])('%s', (_, address, whole) => {
    expect(wholeAddress(13, address, 'en')).toBe(whole);
  });
});
