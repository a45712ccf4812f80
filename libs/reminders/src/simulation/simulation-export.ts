import { Injectable } from '@nestjs/common';
import { Audit, type CsvCell, currentActor, Database, say, toCsv } from '@mamori/platform';
import type { ExportReminderSimulationInput, ReminderSimulationExport } from '../schema.gen';
import { sayChannel, sayKind, sayMondayTitle } from './say-words';
import { type NamedTelling, Simulations } from './simulations';

const MOST_ROWS = 20_000;

/** Hands the simulation out as a table. */
@Injectable()
export class SimulationExport {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly simulations: Simulations,
  ) {}

  /** Every row that the same question shows on its pages, up to 20,000. The audit trail keeps who took how many. */
  async take({
    from,
    until,
    clinicId,
    memberId,
    kind,
  }: ExportReminderSimulationInput): Promise<ReminderSimulationExport> {
    const run = await this.simulations.run(from, until, { clinicId, kind });
    const asked = memberId ? run.tellings.filter(({ recipientId }) => recipientId === memberId) : run.tellings;
    const rows = asked.slice(0, MOST_ROWS);
    await this.db.transaction(() =>
      this.audit.record({
        action: 'reminder.simulation-exported',
        objectKind: 'tenant',
        objectId: currentActor().tenantId,
        after: { from: run.fromOn, until: run.untilOn, rows: rows.length },
      }),
    );
    const fileName = `${say('お知らせの予定', 'upcoming-reminders')}_${run.fromOn}_${run.untilOn}.csv`;
    return { fileName, csv: toCsv([heads(), ...rows.map(rowOf)]), rows: rows.length, isCut: asked.length > MOST_ROWS };
  }
}

const heads = (): readonly string[] => [
  say('日付', 'Day'),
  say('時刻', 'Time'),
  say('送る日', 'Sent on'),
  say('送る時刻', 'Sent at'),
  say('種類', 'Kind'),
  say('内容', 'What'),
  say('医療機関', 'Clinic'),
  say('期限', 'Date'),
  say('期限までの日数', 'Days before the date'),
  say('宛先', 'Recipient'),
  say('方法', 'Ways'),
  say('理由', 'Why'),
];

function rowOf(telling: NamedTelling): readonly CsvCell[] {
  const { onDay, at, leaves, deadline, stage, recipientName, channels, why } = telling;
  const isSent = channels.length > 0;
  return [
    onDay,
    at,
    isSent ? leaves.on : null,
    isSent ? leaves.at : null,
    deadline ? sayKind(deadline.kind) : sayMondayTitle(),
    deadline?.title ?? null,
    deadline?.clinicName ?? null,
    deadline?.dueOn ?? null,
    stage?.days ?? null,
    recipientName,
    isSent ? channels.map(sayChannel).join(say('、', ', ')) : say('画面のお知らせだけ', 'in the product only'),
    why,
  ];
}
