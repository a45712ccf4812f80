import { describe, expect, it } from '@jest/globals';
import { channelKinds } from '../../channels/channel';
import { usualPolicyInForce, usualSettings } from '../../policy/plan/policy-in-force';
import type { MessageFact, StageFact, WhyFacts } from './why-facts';
import { whyNothing } from './why-nothing';

// 10:00 in Japan on 2026-11-24.
const now = '2026-11-24T01:00:00.000Z';
const told = '2026-11-23T23:30:00.000Z';

const stage: StageFact = {
  days: 7,
  tellOn: '2026-11-24',
  dueAt: told,
  occasionOn: '2026-12-01',
  isLast: false,
  toldLevel: 'clinic_manager',
  toldAt: told,
  cancelledAt: null,
  clinicHadLeft: false,
};
const message: MessageFact = {
  id: 'd1',
  channel: 'mail',
  state: 'scheduled',
  createdAt: told,
  notBefore: told,
  sentAt: null,
  deliveredAt: null,
  tries: 0,
  failure: null,
  droppedAt: null,
  channelPausedUntil: null,
};
const facts: WhyFacts = {
  now,
  person: {
    isActive: true,
    reachesClinic: true,
    level: 'clinic_manager',
    receives: 'all',
    wanted: null,
    setUp: ['mail'],
    addressFault: null,
  },
  deadline: { dueOn: '2026-12-01', createdAt: '2026-09-01T00:00:00.000Z', settledAt: null, clinicLeftOn: null },
  policy: usualPolicyInForce('task_due'),
  settings: usualSettings,
  stage,
  nextStageAt: null,
  noticedAt: told,
  messages: [],
};
const person = (change: Partial<WhyFacts['person']>) => ({ person: { ...facts.person, ...change } });
const deadline = (change: Partial<WhyFacts['deadline']>) => ({ deadline: { ...facts.deadline, ...change } });
const staged = (change: Partial<StageFact>) => ({ stage: { ...stage, ...change } });
const sent = (...changes: readonly Partial<MessageFact>[]) => ({
  messages: changes.map((change) => ({ ...message, ...change })),
});
const untold = { toldAt: null, toldLevel: null };

describe('why a person got nothing', () => {
  it.each<[string, Partial<WhyFacts>, object]>([
    ['the person was disabled', person({ isActive: false }), { type: 'person_left' }],
    ['the person does not look after the clinic', person({ reachesClinic: false }), { type: 'not_their_clinic' }],
    ['the kind is switched off', { stage: null, policy: { ...facts.policy, isOn: false } }, { type: 'policy_off' }],
    [
      'the kind was switched off after it was planned',
      { ...staged({ ...untold, cancelledAt: now }), policy: { ...facts.policy, isOn: false } },
      { type: 'policy_off' },
    ],
    ['the kind has no stages', { stage: null, policy: { ...facts.policy, stages: [] } }, { type: 'no_stage' }],
    [
      'the date was entered after its stages',
      { stage: null },
      { type: 'registered_late', at: facts.deadline.createdAt },
    ],
    ['the first stage is still to come', { stage: null, nextStageAt: now }, { type: 'not_yet', at: now }],
    [
      'its moment has not come',
      staged({ ...untold, dueAt: '2026-11-24T02:00:00.000Z' }),
      { type: 'not_yet', at: '2026-11-24T02:00:00.000Z' },
    ],
    ['the product has not got round to it', staged(untold), { type: 'not_told_yet', at: told }],
    [
      'the thing was done before',
      { ...staged({ ...untold, cancelledAt: told }), ...deadline({ settledAt: told }) },
      { type: 'settled', at: told },
    ],
    [
      'the date moved before',
      { ...staged({ ...untold, cancelledAt: '2026-11-20T00:00:00.000Z' }), ...deadline({ dueOn: '2026-12-20' }) },
      { type: 'moved', from: '2026-12-01', to: '2026-12-20' },
    ],
    [
      'a later stage was due as well after a standstill',
      staged({ ...untold, cancelledAt: now }),
      { type: 'later_stage_told' },
    ],
    [
      'another policy took the stage away',
      staged({ ...untold, cancelledAt: '2026-11-20T00:00:00.000Z' }),
      { type: 'policy_changed' },
    ],
    [
      'the clinic had left when its moment came, also after it has come back',
      staged({ ...untold, cancelledAt: now, clinicHadLeft: true }),
      { type: 'clinic_left', leftOn: null },
    ],
    [
      'the clinic will have left when its moment comes',
      { ...staged({ ...untold, dueAt: '2026-11-25T23:30:00.000Z' }), ...deadline({ clinicLeftOn: '2026-11-25' }) },
      { type: 'clinic_left', leftOn: '2026-11-25' },
    ],
    [
      'the clinic will have left when its first stage comes',
      { stage: null, nextStageAt: '2026-11-25T23:30:00.000Z', ...deadline({ clinicLeftOn: '2026-11-25' }) },
      { type: 'clinic_left', leftOn: '2026-11-25' },
    ],
    [
      'the clinic left while a message waited',
      { ...sent({}), ...deadline({ clinicLeftOn: '2026-11-23' }) },
      { type: 'clinic_left', leftOn: '2026-11-23' },
    ],
    [
      'the clinic left and the message was called off',
      { ...sent({ state: 'cancelled', droppedAt: now }), ...deadline({ clinicLeftOn: '2026-11-23' }) },
      { type: 'clinic_left', leftOn: '2026-11-23' },
    ],
    [
      'the last day of care is today',
      { ...staged(untold), ...deadline({ clinicLeftOn: '2026-11-24' }) },
      { type: 'not_told_yet', at: told },
    ],
    [
      'the stage did not reach so far',
      { ...person({ level: 'tenant_admin' }), noticedAt: null },
      { type: 'not_in_audience', toldLevel: 'clinic_manager' },
    ],
    [
      'the person wants only the last word',
      person({ receives: 'last_only' }),
      { type: 'wants_less', receives: 'last_only', days: 7 },
    ],
    [
      'the person wants only what is near',
      { ...person({ receives: 'important' }), ...staged({ days: 14 }) },
      { type: 'wants_less', receives: 'important', days: 14 },
    ],
    [
      'the policy allows no way that the person has',
      { policy: { ...facts.policy, channels: ['slack'] } },
      { type: 'no_channel' },
    ],
    ['the person wants none of the ways', person({ wanted: ['web_push'] }), { type: 'no_channel' }],
    ['no message was made', {}, { type: 'in_product_only', at: told }],
    [
      'the address bounced before',
      { ...sent({ state: 'no_address' }), ...person({ addressFault: 'bounced' }) },
      { type: 'no_address', fault: 'bounced' },
    ],
    ['there is no address', sent({ state: 'no_address' }), { type: 'no_address', fault: null }],
    [
      'the channel rests',
      sent({ channel: 'line_works', channelPausedUntil: '2026-11-24T01:05:00.000Z', tries: 3, failure: '503' }),
      { type: 'channel_paused', until: '2026-11-24T01:05:00.000Z', channel: 'line_works' },
    ],
    [
      'it is tried again',
      sent({ tries: 2, failure: '451 busy', notBefore: '2026-11-24T01:03:00.000Z' }),
      { type: 'tries_again', at: '2026-11-24T01:03:00.000Z', failure: '451 busy', channel: 'mail' },
    ],
    ['it waits its turn', sent({}), { type: 'waits_its_turn', channel: 'mail' }],
    [
      'lines are gathered',
      sent({ notBefore: '2026-11-24T01:00:20.000Z' }),
      { type: 'gathering', at: '2026-11-24T01:00:20.000Z', channel: 'mail' },
    ],
    ['it is under way', sent({ state: 'sending' }), { type: 'being_sent', channel: 'mail' }],
    ['nobody knows', sent({ state: 'unknown' }), { type: 'unknown', channel: 'mail' }],
    ['it came back', sent({ state: 'bounced', sentAt: told }), { type: 'bounced', channel: 'mail' }],
    ['the person complained', sent({ state: 'complained' }), { type: 'complained', channel: 'mail' }],
    [
      'the mail server refused it',
      sent({ state: 'failed', failure: '550 no' }),
      { type: 'failed', failure: '550 no', channel: 'mail' },
    ],
    [
      'the thing was done while it was on the way',
      { ...sent({ state: 'cancelled' }), ...deadline({ settledAt: now }) },
      { type: 'settled', at: now },
    ],
    [
      'the date moved while it was on the way',
      { ...sent({ droppedAt: now, state: 'sent', sentAt: now }), ...deadline({ dueOn: '2026-12-05' }) },
      { type: 'moved', from: '2026-12-01', to: '2026-12-05' },
    ],
    ['it was called off on the way', sent({ state: 'cancelled' }), { type: 'cancelled', channel: 'mail' }],
  ])('is that %s', (_, change, cause) => {
    expect(whyNothing({ ...facts, ...change })).toEqual(cause);
  });

  it('is the night', () => {
    const night = '2026-11-24T12:00:00.000Z';
    const morning = '2026-11-24T22:00:00.000Z';
    expect(whyNothing({ ...facts, now: night, ...sent({ notBefore: morning }) })).toEqual({
      type: 'quiet_hours',
      at: morning,
      channel: 'mail',
    });
  });
});

describe('what a person did get', () => {
  it('counts before everything else, also for somebody who has left since', () => {
    const got = sent({ state: 'failed' }, { channel: 'line_works', state: 'sent', sentAt: now });
    expect(whyNothing({ ...facts, ...got, ...person({ isActive: false }) })).toEqual({
      type: 'sent',
      at: now,
      channel: 'line_works',
    });
  });

  it('is certain once the mail system says so', () => {
    expect(whyNothing({ ...facts, ...sent({ state: 'delivered', sentAt: told, deliveredAt: now }) })).toEqual({
      type: 'delivered',
      at: now,
      channel: 'mail',
    });
  });

  it('is the last word even for somebody who wants none of the ways', () => {
    const last = { ...person({ receives: 'last_only', wanted: [] }), ...staged({ isLast: true }) };
    expect(whyNothing({ ...facts, ...last, policy: { ...facts.policy, channels: channelKinds } }).type).toBe(
      'in_product_only',
    );
  });
});
