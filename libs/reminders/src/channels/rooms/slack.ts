import { slackForm } from '../forms/slack-form';
import type { RoomProvider } from './room-channel';

/** An incoming webhook of Slack; answers 200 with "ok". Source: Slack, "Sending messages using incoming webhooks". */
export const slack: RoomProvider<'slack'> = {
  kind: 'slack',
  isKeyed: false,
  showsText: true,
  request: ({ content }, { secret }) => ({
    url: secret.url,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(slackForm(content)),
  }),
};
