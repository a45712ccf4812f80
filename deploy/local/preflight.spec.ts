import { describe, expect, it } from '@jest/globals';
import { isAtLeast } from './preflight.mjs';

describe('the version of Node', () => {
  it.each([
    ['is enough when it is the same', 'v20.19.0', '>=20.19.0', true],
    ['is enough when a later part is higher', 'v20.20.2', '>=20.19.0', true],
    ['is enough when the first part is higher', 'v22.0.0', '>=20.19.0', true],
    ['is too old when a later part is lower', 'v20.9.0', '>=20.19.0', false],
    ['is too old when the first part is lower', 'v18.20.8', '>=20.19.0', false],
  ])('%s', (_, version, least, enough) => {
    expect(isAtLeast(version, least)).toBe(enough);
  });
});
