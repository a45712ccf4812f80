import { describe, expect, it } from '@jest/globals';
import { countOf } from './jest.mjs';

const clean = {
  numTotalTests: 3,
  numPassedTests: 3,
  numFailedTests: 0,
  numRuntimeErrorTestSuites: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{}, {}],
};

describe('the count of a jest run', () => {
  it.each([
    ['is clean when all passed', clean, 0, { passed: 3, failed: 0 }],
    ['counts a failed test', { ...clean, numPassedTests: 2, numFailedTests: 1 }, 1, { passed: 2, failed: 1 }],
    ['counts a file that does not load', { ...clean, numRuntimeErrorTestSuites: 1 }, 1, { passed: 3, failed: 1 }],
    [
      'counts a skipped test as failed',
      { ...clean, numPassedTests: 2, numPendingTests: 1 },
      0,
      { passed: 2, failed: 1 },
    ],
    ['counts a file that jest left out as failed', { ...clean, testResults: [{}] }, 0, { passed: 3, failed: 1 }],
    ['fails when nothing ran', { ...clean, numTotalTests: 0, numPassedTests: 0 }, 0, { passed: 0, failed: 1 }],
    ['fails when jest ended badly for no test', clean, 1, { passed: 3, failed: 1 }],
    ['fails when jest wrote nothing', undefined, 0, { passed: 0, failed: 1 }],
  ])('%s', (_, results, code, count) => {
    expect(countOf(results, 2, code)).toEqual(count);
  });
});
