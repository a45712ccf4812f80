import { currentOccasion, say } from '@mamori/platform';
import type { ChannelKind } from '../channels/channel';
import { reminderTexts } from '../mail/reminder-texts';
import type { DeadlineKind } from '../schema.gen';

/** What a kind of date is called, as in the mails about it. */
export const sayKind = (kind: DeadlineKind): string => reminderTexts[currentOccasion().language].kinds[kind].date;

export const sayMondayTitle = (): string => say('月曜日のまとめ', 'Monday digest');

const channels: Readonly<Record<ChannelKind, () => string>> = {
  mail: () => say('メール', 'E-mail'),
  line_works: () => 'LINE WORKS',
  slack: () => 'Slack',
  teams: () => 'Microsoft Teams',
  chatwork: () => 'Chatwork',
  web_push: () => say('ブラウザーの通知', 'Browser notification'),
  webhook: () => 'Webhook',
};
export const sayChannel = (kind: ChannelKind): string => channels[kind]();
