import { teamsForm } from '../forms/teams-form';
import type { RoomProvider } from './room-channel';

const FAILED = /delivery failed with error:.*HTTP error (\d{3})/s;

/**
 * A workflow of Teams that begins with a webhook request; answers 202. The older connectors answered 200 also when nothing was
 * posted, and named the real status in the text. Source: Microsoft, "Create incoming webhooks with Workflows".
 */
export const teams: RoomProvider<'teams'> = {
  kind: 'teams',
  isKeyed: false,
  showsText: true,
  request: ({ content }, { secret }) => ({
    url: secret.url,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(teamsForm(content)),
  }),
  reread: (answer) => {
    const [, status] = answer.status === 200 ? (FAILED.exec(answer.text) ?? []) : [];
    return status === undefined ? answer : { ...answer, status: Number(status) };
  },
};
