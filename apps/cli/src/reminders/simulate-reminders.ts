import { type Day, Fault, parseDay } from '@mamori/platform';
import { countMessages, type NamedTelling, SimulationModule, Simulations } from '@mamori/reminders';
import { actAsTenant } from '../act-as-tenant';
import type { Cli } from '../cli';
import { readSettings } from '../env';
import { findTenant } from '../find-tenant';
import { asOperator } from '../operator';
import { Problem } from '../problem';
import { sayTellings } from './say-tellings';

export interface SimulateRemindersOptions {
  readonly tenant: string;
  readonly from?: string;
  readonly to?: string;
}

/** Says who would be told of what, when and why, and changes nothing. */
export async function simulateReminders(cli: Cli, options: SimulateRemindersOptions): Promise<void> {
  const settings = readSettings(cli, (all) => all.pick({ DATABASE_APP_URL: true, DATABASE_AUTH_URL: true }));
  const from = enteredDay(cli, '--from', options.from);
  const to = enteredDay(cli, '--to', options.to);
  if (from !== null && to !== null && to < from)
    throw new Problem(cli.say('--to は --from より前の日にできません。', '--to must not lie before --from.'));
  await asOperator(settings, [SimulationModule], async ({ auth, services }) => {
    const { id, name } = await findTenant(cli, auth, options.tenant);
    const run = await actAsTenant(cli, id, () => services.get(Simulations).run(from, to)).catch((error: unknown) => {
      throw tooLong(cli, error);
    });
    const { fromOn, untilOn, tellings } = run;
    const messages = countMessages(tellings);
    cli.answer(
      { tenant: { id, name }, from: fromOn, to: untilOn, messages, tellings: tellings.map(toRow) },
      sayTellings(cli, name, run, messages),
    );
  });
}

const tooLong = (cli: Cli, error: unknown): unknown =>
  error instanceof Fault && error.code === 'BAD_INPUT'
    ? new Problem(cli.say('一度に見られるのは400日までです。', 'It looks at most 400 days ahead at a time.'))
    : error;

function enteredDay(cli: Cli, option: string, given: string | undefined): Day | null {
  if (given === undefined) return null;
  const day = parseDay(given);
  if (day) return day;
  throw new Problem(
    cli.say(
      `${option} の「${given.slice(0, 40)}」は日付ではありません。例: 2026-11-22`,
      `${option}: "${given.slice(0, 40)}" is no day, as 2026-11-22`,
    ),
  );
}

/** One line of the answer for a program. */
function toRow({
  onDay,
  at,
  leaves,
  stage,
  deadline,
  recipientId,
  recipientName,
  isRoom,
  channels,
  why,
}: NamedTelling) {
  return {
    on: onDay,
    at,
    leavesAt: `${leaves.on}T${leaves.at}:00+09:00`,
    digest: stage === null,
    deadlineId: stage?.deadlineId ?? null,
    kind: deadline?.kind ?? null,
    title: deadline?.title ?? null,
    dueOn: deadline?.dueOn ?? null,
    clinicId: deadline?.clinicId ?? null,
    clinicName: deadline?.clinicName ?? null,
    days: stage?.days ?? null,
    level: stage?.level ?? null,
    isLast: stage?.isLast ?? false,
    recipientId,
    recipientName,
    isRoom,
    channels,
    why,
  };
}
