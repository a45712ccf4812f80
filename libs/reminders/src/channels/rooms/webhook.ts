import { createHmac } from 'node:crypto';
import { webhookForm } from '../forms/webhook-form';
import type { RoomProvider } from './room-channel';

/** The bytes of a key as it is written: base64 behind `whsec_`, else the signs themselves. */
const keyOf = (secret: string): Buffer =>
  secret.startsWith('whsec_') ? Buffer.from(secret.slice('whsec_'.length), 'base64') : Buffer.from(secret, 'utf8');

/**
 * The signature over id, time and body. Whoever receives it computes the same, refuses times more than five minutes away, and
 * does nothing for an id that it has seen. Source: Standard Webhooks 1.0, "Signature scheme".
 */
export function signatureOf(secret: string, id: string, askedAt: number, body: string): string {
  return `v1,${createHmac('sha256', keyOf(secret)).update(`${id}.${askedAt}.${body}`).digest('base64')}`;
}

/** An address of the consultancy's own; the id is the same however often a message comes. */
export const webhook: RoomProvider<'webhook'> = {
  kind: 'webhook',
  isKeyed: true,
  showsText: false,
  request: (message, { secret, askedAt }) => {
    const body = JSON.stringify(webhookForm(message));
    return {
      url: secret.url,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'webhook-id': message.id,
        'webhook-timestamp': String(askedAt),
        'webhook-signature': signatureOf(secret.secret, message.id, askedAt, body),
      },
      body,
    };
  },
};
