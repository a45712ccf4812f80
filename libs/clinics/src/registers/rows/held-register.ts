import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Audit, type Day, decodeCursor, type InvalidEntry, notFound, Once, pageSize, toPage } from '@mamori/platform';
import { type DeadlineKind, Deadlines } from '@mamori/reminders';
import { ClinicSummaries } from '../../clinic-summaries';
import type { HeldRows } from './held-rows';
import {
  KeptRows,
  type RemoveRowOutcome,
  type RestoreRowOutcome,
  type RowGiven,
  type RowRules,
  type RowSeen,
  type SaveRowOutcome,
} from './kept-rows';

interface HeldRow extends RowSeen {
  readonly clinicId: string;
  readonly heldOn: Day;
}
interface Retried {
  readonly clientMutationId?: string | null;
}

/** What makes one register of what took place differ from another. */
export interface HeldRules<Row, Fields extends object> extends Pick<
  RowRules<Row, Fields, Row>,
  'store' | 'most' | 'told' | 'check'
> {
  /** The second half of the mutations' names. */
  readonly name: string;
  readonly held: HeldRows<Row>;
  readonly next: {
    readonly kind: DeadlineKind;
    readonly title: string;
    /** Of the clinic's pages. */
    readonly page: string;
  };
}

const place = z.tuple([z.iso.date(), z.uuid()]).readonly();

/** A clinic's rows of what took place on a day, and the date of the next one. */
export class HeldRegister<Row extends HeldRow, Fields extends object> {
  private readonly rows: KeptRows<Row, Fields>;

  constructor(
    private readonly once: Once,
    audit: Audit,
    summaries: ClinicSummaries,
    private readonly deadlines: Deadlines,
    private readonly rules: HeldRules<Row, Fields>,
  ) {
    const { store, most, told, check } = rules;
    const follow = ({ clinicId }: Row) => this.remind(clinicId);
    this.rows = new KeptRows(audit, summaries, { store, most, told, check, shown: (row) => row, follow });
  }

  /** Newest first. Throws NOT_FOUND for a foreign clinic. */
  async list(clinicId: string, first?: number | null, after?: string | null) {
    const size = pageSize(first);
    const found = await this.rules.held.list(clinicId, decodeCursor(after, place), size + 1);
    if (!found) throw notFound('clinic', clinicId);
    return { ...toPage(found.rows, size, ({ heldOn, id }) => [heldOn, id]), totalCount: found.total };
  }

  /** As `KeptRows.save`. Safe to retry with the same clientMutationId. */
  save<Input extends RowGiven & Retried>(
    input: Input,
    enter: () => { readonly type: 'Entered'; readonly fields: Fields } | InvalidEntry,
  ): Promise<SaveRowOutcome<Row>> {
    return this.once.run(`save${this.rules.name}`, input, () => this.rows.save(input, enter));
  }

  remove(input: RowSeen & Retried): Promise<RemoveRowOutcome<Row>> {
    return this.once.run(`remove${this.rules.name}`, input, () => this.rows.remove(input));
  }

  restore(input: RowSeen & Retried): Promise<RestoreRowOutcome<Row>> {
    return this.once.run(`restore${this.rules.name}`, input, () => this.rows.restore(input));
  }

  /** One date for the clinic: what the newest row says. An older one's plan has been overtaken. */
  private async remind(clinicId: string): Promise<void> {
    const { kind, title, page } = this.rules.next;
    const dueOn = await this.rules.held.nextOn(clinicId);
    if (!dueOn) return this.deadlines.settle(kind, clinicId);
    const path = `/clinics/${clinicId}/${page}`;
    await this.deadlines.register({ kind, subjectId: clinicId, clinicId, dueOn, title, path });
  }
}

/** What every register of what took place needs. */
@Injectable()
export class HeldRegisters {
  constructor(
    private readonly once: Once,
    private readonly audit: Audit,
    private readonly summaries: ClinicSummaries,
    private readonly deadlines: Deadlines,
  ) {}

  of<Row extends HeldRow, Fields extends object>(rules: HeldRules<Row, Fields>): HeldRegister<Row, Fields> {
    return new HeldRegister(this.once, this.audit, this.summaries, this.deadlines, rules);
  }
}
