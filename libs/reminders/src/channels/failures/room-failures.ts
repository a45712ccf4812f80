import type { KnownFailure } from './known-failure';

/** Source: Slack, "Sending messages using incoming webhooks", "Handling errors". */
export const slackFailures: readonly KnownFailure[] = [
  {
    words: /\b(?:no_service|no_service_id|no_team|team_disabled|invalid_token)\b/,
    ja: 'SlackでこのWebhookが消されたか、止められています。Slackで作り直し、新しいURLを［編集］で入れてください。',
    en: 'Slack has removed or disabled this webhook. Please make another one there and enter its URL.',
  },
  {
    words: /\b(?:channel_is_archived|channel_not_found)\b/,
    ja: 'Slackのチャンネルがアーカイブされたか、なくなっています。別のチャンネルのWebhookを作り、［編集］で入れてください。',
    en: 'The channel of Slack is archived or gone. Please make a webhook for another channel and enter its URL.',
  },
  {
    words: /\b(?:action_prohibited|posting_to_general_channel_denied)\b/,
    ja: 'Slackの管理者が、このチャンネルへの投稿を止めています。Slackの管理者に許可を頼んでください。',
    en: 'The administrators of Slack do not allow posts to this channel. Please ask them.',
  },
];

/** Source: Azure Logic Apps, "Error codes" of the workflow service, on which the workflows of Teams run. */
export const teamsFailures: readonly KnownFailure[] = [
  {
    words: /\bWorkflowTriggerIsNotEnabled\b/,
    ja: 'Teamsのワークフローがオフになっています。Teamsの［ワークフロー］でオンにしてください。',
    en: 'The workflow of Teams is turned off. Please turn it on under Workflows in Teams.',
  },
  {
    words: /\b(?:WorkflowNotFound|WorkflowTriggerNotFound)\b|^HTTP (?:404|410)\b/,
    ja: 'Teamsのワークフローが見つかりません。Teamsで作り直し、新しいURLを［編集］で入れてください。',
    en: 'The workflow of Teams is gone. Please make another one in Teams and enter its URL.',
  },
  {
    words: /\bDirectApi\w*Authoriz\w*|^HTTP (?:401|403)\b/,
    ja: 'Teamsのワークフローが受け付けませんでした。ワークフローの始まりで、だれでも要求を送れる設定になっているか確かめてください。',
    en: 'The workflow of Teams did not let the message in. Please check at its first step that anyone can trigger it.',
  },
];

/** Source: Chatwork API, "Errors": the status tells them apart. */
export const chatworkFailures: readonly KnownFailure[] = [
  {
    words: /^HTTP 401\b/,
    ja: 'ChatworkのAPIトークンが正しくないか、作り直されています。Chatworkで写し直し、［編集］で入れてください。',
    en: 'The API token of Chatwork is wrong or was issued anew. Please copy it again and enter it.',
  },
  {
    words: /^HTTP (?:403|404)\b/,
    ja: 'ChatworkのルームIDが違うか、トークンの持ち主がそのグループチャットに入っていません。',
    en: 'The room ID of Chatwork is wrong, or whoever owns the token is no member of that group chat.',
  },
];
