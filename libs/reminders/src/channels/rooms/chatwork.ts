import { z } from 'zod';
import { chatworkForm } from '../forms/chatwork-form';
import { parsedJson } from '../parsed-json';
import { secondsUntil } from '../provider-answer';
import type { RoomProvider } from './room-channel';

const taken = z.object({ message_id: z.union([z.string(), z.number()]).transform(String) });

/**
 * A room of Chatwork, as the owner of the token. The message is unread for the owner too, who would miss it otherwise.
 * `base` is where the API is, without a slash at the end. Source: Chatwork API v2, POST /rooms/{room_id}/messages; limits.
 */
export const chatwork = (base: string): RoomProvider<'chatwork'> => ({
  kind: 'chatwork',
  isKeyed: false,
  showsText: true,
  request: ({ content }, { secret }) => ({
    url: `${base}/rooms/${encodeURIComponent(secret.roomId)}/messages`,
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-chatworktoken': secret.token },
    body: new URLSearchParams({ self_unread: '1', body: chatworkForm(content) }).toString(),
  }),
  providerId: ({ text }) => parsedJson(taken, text)?.message_id ?? null,
  retryAfter: ({ headers }) => secondsUntil(Number(headers['x-ratelimit-reset']), headers),
});
