import PostalMime from 'postal-mime';
import type { TestDatabase } from '@mamori/platform/testing';
import type { SmtpSink } from '../../support/smtp-sink';
import type { MessageProvider, ProvidedChannel } from './message-provider';

/** What became of all that was due on one channel. */
export interface Tally {
  /** Messages that people should see. */
  readonly due: number;
  /** Of those, seen at least once. */
  readonly sent: number;
  /** Copies beyond the first that people saw. */
  readonly duplicates: number;
  /** Neither seen nor shown as unclear. */
  readonly lost: number;
  /** Shown as unclear: seen or not. */
  readonly unknown: number;
  /** How often something went wrong on purpose. */
  readonly faults: number;
}

/** The tasks that a text names, each once: what a person reads in it, whatever its form. */
const subjectsIn = (text: string) =>
  new Set([...text.matchAll(/\/tasks\/([0-9a-f]{8}-[0-9a-f-]{27})/g)].map((match) => match[1] ?? ''));

/** How often people saw each subject. */
export function seenIn(texts: readonly string[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const text of texts) for (const id of subjectsIn(text)) seen.set(id, (seen.get(id) ?? 0) + 1);
  return seen;
}

/** What people saw on a channel of providers. A browser's text is sealed: its message is known by its key, the delivery's id. */
export async function shownTexts(
  { asSuperuser }: TestDatabase,
  { shown }: MessageProvider,
  channel: ProvidedChannel,
): Promise<readonly string[]> {
  const ofChannel = shown.filter((one) => one.channel === channel);
  if (channel !== 'web_push') return ofChannel.map(({ text }) => text);
  const rows = await asSuperuser<{ key: string; subject: string }>(
    `select replace(v.id::text, '-', '') as key, d.subject_id as subject
       from app.deliveries v
       join app.delivery_lines l on l.tenant_id = v.tenant_id and l.delivery_id = v.id
       join app.reminders r on r.tenant_id = l.tenant_id and r.id = l.reminder_id
       join app.deadlines d on d.tenant_id = r.tenant_id and d.id = r.deadline_id
      where v.channel = 'web_push'`,
  );
  const subjects = new Map(rows.map(({ key, subject }) => [key, subject]));
  return ofChannel.map(({ key = '' }) => `/tasks/${subjects.get(key) ?? 'nobody knows'}`);
}

/** The texts of the mails that arrived, as a reader shows them. */
export const mailTexts = ({ arrived }: SmtpSink): Promise<readonly string[]> =>
  Promise.all(arrived.map(async ({ raw }) => (await PostalMime.parse(raw)).text ?? ''));

/** Compares what was due with what people saw and with what is shown as unclear. */
export function tally(
  due: ReadonlySet<string>,
  seen: ReadonlyMap<string, number>,
  unclear: ReadonlySet<string>,
  faults: number,
): Tally {
  const sent = [...due].filter((id) => seen.has(id)).length;
  const duplicates = [...seen.values()].reduce((sum, times) => sum + times - 1, 0);
  const lost = [...due].filter((id) => !seen.has(id) && !unclear.has(id)).length;
  const unknown = [...due].filter((id) => unclear.has(id)).length;
  return { due: due.size, sent, duplicates, lost, unknown, faults };
}

/** The subjects whose message on the channel is shown as unclear. */
export async function unclearOn({ asSuperuser }: TestDatabase, channel: string): Promise<ReadonlySet<string>> {
  const rows = await asSuperuser<{ id: string }>(
    `select d.subject_id as id
       from app.deliveries v
       join app.delivery_lines l on l.tenant_id = v.tenant_id and l.delivery_id = v.id
       join app.reminders r on r.tenant_id = l.tenant_id and r.id = l.reminder_id
       join app.deadlines d on d.tenant_id = r.tenant_id and d.id = r.deadline_id
      where v.channel = $1 and v.state = 'unknown'`,
    [channel],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Adds tallies up. */
export const sumOf = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, one) => ({
      due: sum.due + one.due,
      sent: sum.sent + one.sent,
      duplicates: sum.duplicates + one.duplicates,
      lost: sum.lost + one.lost,
      unknown: sum.unknown + one.unknown,
      faults: sum.faults + one.faults,
    }),
    { due: 0, sent: 0, duplicates: 0, lost: 0, unknown: 0, faults: 0 },
  );
