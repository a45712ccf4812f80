import type { ChannelKind } from '../../channels/channel';
import { channelKinds } from '../../channels/channel';
import { admits, mondayWayOf, type Reach, setUpOf, waysOf } from './ways-of';

const early = { days: 30, isLast: false };
const last = { days: 0, isLast: true };
const person = (given: Partial<Reach> = {}): Reach => ({ receives: 'all', wanted: null, setUp: ['mail'], ...given });

it.each([
  ['everything', 'all', early, true],
  ['what is important, not yet', 'important', { days: 8, isLast: false }, false],
  ['what is important', 'important', { days: 7, isLast: false }, true],
  ['what is overdue', 'important', { days: -7, isLast: false }, true],
  ['the last stage alone, not yet', 'last_only', { days: 1, isLast: false }, false],
  ['the last stage alone', 'last_only', last, true],
  ['the last stage, however early it is', 'important', { days: 30, isLast: true }, true],
] as const)('reaches a person who wants %s', (_, receives, stage, told) => {
  expect(admits(receives, stage)).toBe(told);
});

it.each<[string, Parameters<typeof setUpOf>[0], readonly ChannelKind[], readonly ChannelKind[]]>([
  ['mail alone', { hasPush: false, hasLineWorks: false }, ['line_works', 'slack'], ['mail']],
  ['a browser of one’s own', { hasPush: true, hasLineWorks: false }, [], ['mail', 'web_push']],
  [
    'a chat account where the bot is on',
    { hasPush: false, hasLineWorks: true },
    ['line_works'],
    ['mail', 'line_works'],
  ],
  ['no chat account where the bot is off', { hasPush: false, hasLineWorks: true }, ['slack'], ['mail']],
])('counts as set up: %s', (_, own, on, ways) => {
  expect(setUpOf(own, new Set(on))).toEqual(ways);
});

describe('waysOf', () => {
  it.each<[string, readonly ChannelKind[], Partial<Reach>, readonly ChannelKind[]]>([
    ['takes mail where nothing else is set up', channelKinds, {}, ['mail']],
    ['takes every way that is set up', channelKinds, { setUp: ['mail', 'web_push'] }, ['mail', 'web_push']],
    ['takes what the person wants', channelKinds, { setUp: ['mail', 'web_push'], wanted: ['web_push'] }, ['web_push']],
    ['never takes a room for a person', ['slack'], { setUp: ['mail', 'slack'] }, []],
    ['leaves it at the notice when nothing is wanted', channelKinds, { wanted: [] }, []],
    ['leaves it at the notice when the policy has no way', [], {}, []],
    ['leaves it at the notice when less is preferred', channelKinds, { receives: 'last_only' }, []],
  ])('%s', (_, allowed, given, ways) => {
    expect(waysOf(early, allowed, person(given))).toEqual(ways);
  });

  it('lets nothing silence the last stage', () => {
    for (const given of [{ wanted: [] }, { receives: 'last_only' as const, wanted: ['line_works' as const] }])
      expect(waysOf(last, [], person(given))).toEqual(['mail']);
    expect(waysOf(last, channelKinds, person({ setUp: ['mail', 'web_push'], wanted: ['web_push'] }))).toEqual([
      'web_push',
    ]);
  });
});

it('sends what comes every week by one way', () => {
  expect(mondayWayOf(person({ setUp: ['mail', 'web_push'] }))).toBe('mail');
  expect(mondayWayOf(person({ setUp: ['mail', 'web_push'], wanted: ['web_push'] }))).toBe('web_push');
  expect(mondayWayOf(person({ wanted: [] }))).toBe('mail');
});
