import { expect, it } from '@jest/globals';
import type { DeliveryPurpose, DeliveryState } from '../../schema.gen';
import { mayResend } from './may-resend';

const line = { droppedAt: null };
const message = (state: DeliveryState, purpose: DeliveryPurpose = 'reminders') => ({ state, purpose, channel: 'mail' });

it.each<[string, Parameters<typeof mayResend>[0], string]>([
  ['what failed', { delivery: message('failed'), lines: [line] }, 'may'],
  ['what nobody knows of', { delivery: message('unknown'), lines: [line] }, 'may'],
  ['what arrived', { delivery: message('sent'), lines: [line] }, 'may'],
  ['what came back, once the address is mended', { delivery: message('bounced'), lines: [line] }, 'may'],
  ['what came back', { delivery: message('bounced'), lines: [line], addressFault: 'bounced' }, 'mend_first'],
  [
    'what goes elsewhere than by mail',
    { delivery: { ...message('failed'), channel: 'line_works' }, lines: [line], addressFault: 'bounced' },
    'may',
  ],
  ['what was called unwanted', { delivery: message('complained'), lines: [line] }, 'unwanted'],
  ['what waits', { delivery: message('scheduled'), lines: [line] }, 'under_way'],
  ['what is being sent', { delivery: message('sending'), lines: [line] }, 'under_way'],
  ['what was called off', { delivery: message('cancelled'), lines: [line] }, 'nothing_to_tell'],
  [
    'what has no line left',
    { delivery: message('failed'), lines: [{ droppedAt: '2026-11-22T00:00:00Z' }] },
    'nothing_to_tell',
  ],
  ['a weekly digest', { delivery: message('failed', 'monday'), lines: [] }, 'nothing_to_tell'],
  ['a test', { delivery: message('failed', 'test'), lines: [] }, 'nothing_to_tell'],
])('judges %s', (_, given, verdict) => {
  expect(mayResend(given)).toBe(verdict);
});
