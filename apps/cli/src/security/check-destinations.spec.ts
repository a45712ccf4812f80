import { expect, it } from '@jest/globals';
import { isToProvider } from './check-destinations';

it.each([
  ['a provider by https', 'worker', '203.0.114.7', 443, true],
  ['another port', 'worker', '203.0.114.7', 80, false],
  ['a host of the own network', 'worker', '10.0.0.7', 443, false],
  ['the API, which sends nothing', 'api', '203.0.114.7', 443, false],
])('knows %s', (_, program, address, port, isProvider) => {
  expect(isToProvider({ program, pid: 1, address, port })).toBe(isProvider);
});
