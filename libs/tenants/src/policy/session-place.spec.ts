import { describe, expect, it } from '@jest/globals';
import { hasMoved } from './session-place';

const opened = { network: '203.0.113.0/24', userAgent: 'Edge on Windows' };

describe('a session that is used', () => {
  it.each([
    ['where it was opened', {}, false],
    ['in another network, as with a laptop on the way', { network: '198.51.100.0/24' }, false],
    ['by the browser after an update', { userAgent: 'newer Edge on Windows' }, false],
    ['in another network and another browser', { network: '198.51.100.0/24', userAgent: 'curl' }, true],
    ['in another network by a browser without a name', { network: '198.51.100.0/24', userAgent: '' }, true],
  ] as const)('%s: moved is %s', (_, change, moved) => {
    expect(hasMoved(opened, { ...opened, ...change })).toBe(moved);
  });

  it('has not moved when nobody knows where it was opened', () => {
    expect(hasMoved({ network: '', userAgent: '' }, opened)).toBe(false);
  });
});
