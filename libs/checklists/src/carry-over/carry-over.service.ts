import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { ClinicService } from '@mamori/clinics';
import {
  Audit,
  badInput,
  Database,
  decodeCursor,
  fiscalYearOf,
  newId,
  notFound,
  Once,
  Outbox,
  pageSize,
  toPage,
} from '@mamori/platform';
import type {
  ApplyCarryOverInput,
  CarryOver,
  CarryOverClinicConnection,
  CarryOverClinicsInput,
  CarryOverClinicState,
  CarryOverConnection,
  PreviewCarryOverInput,
  UndoCarryOverInput,
} from '../schema.gen';
import { CarryOverFacts } from './carry-over-facts.repository';
import { type CarryOverRefusal } from './carry-over-texts';
import { carryOverAsked, carryOverUndoAsked } from './carry-over.jobs';
import { CarryOverRepository } from './carry-over.repository';
import { mayApply, mayUndo } from './policy/carry-over-state';
import { tracingsTo } from './policy/edition-forms';
import { mayPreview } from './policy/may-preview';
import { planClinic } from './policy/plan-clinic';
import { toCarryOver } from './present-carry-over';

const runCursor = z.tuple([z.uuid()]);
const clinicCursor = z.tuple([z.string(), z.uuid()]);
/** Clinics that are looked at by one statement. */
const SHARE = 100;

export type SaveCarryOverOutcome =
  { readonly type: 'CarryOverSaved'; readonly carryOver: CarryOver } | CarryOverRefusal;

/** Carry-overs: kept as a preview first, carried out by a worker when somebody asks for it, and undone for 14 days. */
@Injectable()
export class CarryOverService {
  constructor(
    private readonly db: Database,
    private readonly once: Once,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly clinics: ClinicService,
    private readonly facts: CarryOverFacts,
    private readonly runs: CarryOverRepository,
  ) {}

  /** Throws NOT_FOUND for a run that does not exist or is another consultant's. */
  async get(id: string): Promise<CarryOver> {
    const row = await this.runs.get(id);
    if (!row) throw notFound('carry-over', id);
    return toCarryOver(row);
  }

  /** Newest first. */
  async list(first?: number | null, after?: string | null): Promise<CarryOverConnection> {
    const size = pageSize(first);
    const [before] = decodeCursor(after, runCursor) ?? [];
    const rows = await this.runs.list(before, size + 1);
    return toPage(rows.map(toCarryOver), size, ({ id }) => [id]);
  }

  /** The clinics of a run by reading. */
  async clinicsOf(
    id: string,
    only?: CarryOverClinicState | null,
    first?: number | null,
    after?: string | null,
  ): Promise<CarryOverClinicConnection> {
    const size = pageSize(first);
    const rows = await this.runs.clinics(id, only ?? null, decodeCursor(after, clinicCursor), size + 1);
    if (!rows) throw notFound('carry-over', id);
    return toPage(rows, size, ({ nameKana, clinicId }) => [nameKana, clinicId]);
  }

  /** Works out what would be carried and keeps it; no list is made. Throws NOT_FOUND for a clinic or edition not in reach. */
  preview(input: PreviewCarryOverInput): Promise<SaveCarryOverOutcome> {
    return this.once.run('previewCarryOver', input, async (): Promise<SaveCarryOverOutcome> => {
      const edition = await this.facts.edition(input.editionId);
      if (!edition) throw notFound('edition', input.editionId);
      const clinicIds = await this.chosen(input.clinics);
      const currentFiscalYear = fiscalYearOf(this.db.today());
      const fiscalYear = input.fiscalYear ?? currentFiscalYear;
      const may = mayPreview(edition, fiscalYear, currentFiscalYear, clinicIds.length);
      if (may.type !== 'PreviewMayStart') return may;

      const id = newId();
      await this.runs.insert({ id, editionId: edition.id, fiscalYear, clinics: clinicIds.length });
      const tracings = tracingsTo(edition.id, await this.facts.forms());
      const into = { fiscalYear, today: this.db.today() };
      for (let done = 0; done < clinicIds.length; done += SHARE) {
        const facts = await this.facts.of(
          clinicIds.slice(done, done + SHARE),
          { editionId: edition.id, fiscalYear },
          null,
        );
        const plans = facts.map((each) => planClinic(each, tracings, edition.forms, into));
        await this.runs.insertClinics(id, plans);
      }
      await this.record('previewed', id, { editionId: edition.id, fiscalYear, clinics: clinicIds.length });
      return { type: 'CarryOverSaved', carryOver: await this.get(id) };
    });
  }

  /** Asks for the clinics to be carried, which a worker does. Safe to ask twice: each clinic is carried once. */
  apply(input: ApplyCarryOverInput): Promise<SaveCarryOverOutcome> {
    return this.once.run('applyCarryOver', input, async (): Promise<SaveCarryOverOutcome> => {
      const standing = await this.standing(input.id);
      const may = mayApply(standing);
      if (may.type !== 'CarryOverMayStart' && may.type !== 'CarryOverUnderWay') return may;
      if (may.type === 'CarryOverMayStart') {
        await this.runs.ask(input.id, 'applying', standing.waiting);
        await this.record('asked', input.id, { clinics: standing.waiting });
      }
      await this.outbox.publish(carryOverAsked, { carryOverId: input.id });
      return { type: 'CarryOverSaved', carryOver: await this.get(input.id) };
    });
  }

  /** Asks for the run to be undone, which a worker does; lists that were worked in since are kept. Safe to ask twice. */
  undo(input: UndoCarryOverInput): Promise<SaveCarryOverOutcome> {
    return this.once.run('undoCarryOver', input, async (): Promise<SaveCarryOverOutcome> => {
      const standing = await this.standing(input.id);
      const may = mayUndo(standing, this.db.today());
      const isUnderWay = standing.state === 'undoing';
      if (may.type !== 'UndoMayStart' && !isUnderWay) return may;
      if (may.type === 'UndoMayStart') {
        await this.runs.ask(input.id, 'undoing', standing.applied);
        await this.record('undo-asked', input.id, { clinics: standing.applied });
      }
      await this.outbox.publish(carryOverUndoAsked, { carryOverId: input.id });
      return { type: 'CarryOverSaved', carryOver: await this.get(input.id) };
    });
  }

  /** By id, each once. */
  private async chosen({ clinicIds, filter, all }: CarryOverClinicsInput): Promise<readonly string[]> {
    if ([clinicIds, filter, all].filter(Boolean).length !== 1) throw badInput('name clinics, a filter, or all');
    if (!clinicIds) return this.clinics.idsOf(filter);
    const asked = [...new Set(clinicIds)];
    const found = await this.clinics.among(asked);
    const missing = asked.find((id) => !found.includes(id));
    if (missing !== undefined) throw notFound('clinic', missing);
    return found;
  }

  private async standing(id: string) {
    const standing = await this.runs.standing(id);
    if (!standing) throw notFound('carry-over', id);
    return standing;
  }

  private async record(what: string, id: string, after: Readonly<Record<string, unknown>>): Promise<void> {
    await this.audit.record({
      action: `carry-over.${what}`,
      objectKind: 'carry_over',
      objectId: id,
      after,
    });
  }
}
