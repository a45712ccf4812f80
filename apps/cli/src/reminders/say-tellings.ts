import { type Day, formatDay } from '@mamori/platform';
import type { ChannelKind, NamedTelling, SimulationRun } from '@mamori/reminders';
import type { Cli } from '../cli';

/** What would be told, one block a day. */
export function sayTellings(
  cli: Cli,
  tenantName: string,
  { fromOn, untilOn, tellings }: SimulationRun,
  messages: number,
): readonly string[] {
  const span = `${formatDay(fromOn, cli.language)} – ${formatDay(untilOn, cli.language)}`;
  const recipients = new Set(tellings.map(({ recipientId }) => recipientId)).size;
  return [
    cli.say(
      `「${tenantName}」 ${span}: お知らせ ${tellings.length}件、送るもの ${messages}通、宛先 ${recipients}`,
      `"${tenantName}", ${span}: ${tellings.length} told, ${messages} messages, ${recipients} recipients`,
    ),
    ...[...byDay(tellings)].flatMap(([day, ofDay]) => [
      '',
      formatDay(day, cli.language),
      ...ofDay.map((telling) => `  ${sayTelling(cli, telling)}`),
    ]),
  ];
}

function byDay(tellings: readonly NamedTelling[]): ReadonlyMap<Day, readonly NamedTelling[]> {
  const days = new Map<Day, NamedTelling[]>();
  for (const telling of tellings) {
    const known = days.get(telling.onDay);
    if (known) known.push(telling);
    else days.set(telling.onDay, [telling]);
  }
  return days;
}

function sayTelling(cli: Cli, { at, recipientName, channels, deadline, why }: NamedTelling): string {
  const ways = channels.length > 0 ? channels.map((kind) => sayChannel(cli, kind)).join('・') : sayProduct(cli);
  const what = deadline
    ? [deadline.clinicName, deadline.title].filter(Boolean).join(' ')
    : cli.say('週のはじめのまとめ', 'digest of the week');
  return `${at}  ${recipientName}  [${ways}]  ${what}  ${why}`;
}

const sayProduct = (cli: Cli) => cli.say('画面のみ', 'product only');

function sayChannel(cli: Cli, kind: ChannelKind): string {
  const names: Readonly<Record<ChannelKind, string>> = {
    mail: cli.say('メール', 'e-mail'),
    line_works: 'LINE WORKS',
    slack: 'Slack',
    teams: 'Teams',
    chatwork: 'Chatwork',
    web_push: cli.say('ブラウザーの通知', 'browser'),
    webhook: 'webhook',
  };
  return names[kind];
}
