import { Injectable } from '@nestjs/common';
import { ClinicSummaries } from '@mamori/clinics';
import { Audit, Database, fiscalYearOf, notFound } from '@mamori/platform';
import type { FormKind } from '@mamori/editions';
import { DatedThings } from '@mamori/reminders';
import { ChecklistRepository } from './checklist.repository';
import { editionEnds } from './dated/edition-ends';
import { editionFor, formOfClinic, listToContinue, ownEdition } from './policy/open-checklist';
import { toChecklist, toHead } from './read-model';
import type { Checklist, ChecklistHead, OpenChecklistInput } from './schema.gen';

export type OpenResult =
  | { readonly type: 'ChecklistOpened'; readonly checklist: Checklist }
  | { readonly type: 'NoEditionForForm'; readonly form: FormKind; readonly fiscalYear: number };

/** Opens and reads checklists. */
@Injectable()
export class ChecklistsService {
  constructor(
    private readonly db: Database,
    private readonly checklists: ChecklistRepository,
    private readonly summaries: ClinicSummaries,
    private readonly audit: Audit,
    private readonly dated: DatedThings,
  ) {}

  /** The whole list in one statement. Throws NOT_FOUND for a foreign one. */
  async checklist(id: string): Promise<Checklist> {
    const row = await this.checklists.read(id);
    if (!row) throw notFound('checklist', id);
    return toChecklist(row);
  }

  /** Newest fiscal year first. Throws NOT_FOUND for a foreign clinic. */
  async ofClinic(clinicId: string): Promise<readonly ChecklistHead[]> {
    const heads = await this.checklists.heads(clinicId);
    if (!heads) throw notFound('clinic', clinicId);
    return heads.map(toHead);
  }

  /**
   * Opens the form that fits the clinic's kind, or the list of the consultancy's own edition that is named, for the current
   * fiscal year unless another is named. A list of that form and year that is open already is returned as it is, but for one
   * that nobody wrote in before a newer edition came. Throws NOT_FOUND for a foreign clinic.
   */
  async open({ clinicId, fiscalYear: named, editionId }: OpenChecklistInput): Promise<OpenResult> {
    return this.db.transaction(async () => {
      await this.summaries.lock(clinicId);
      const currentFiscalYear = fiscalYearOf(this.db.today());
      const fiscalYear = named ?? currentFiscalYear;
      const opening = await this.checklists.opening(clinicId, fiscalYear);
      if (!opening) throw notFound('clinic', clinicId);

      const form = editionId ? 'own' : formOfClinic(opening.kind);
      const held = opening.editions ?? [];
      const edition = editionId
        ? ownEdition(editionId, fiscalYear, currentFiscalYear, held)
        : editionFor(form, fiscalYear, currentFiscalYear, held);
      const lists = (opening.open ?? []).filter(
        (list) => list.form === form && (!editionId || list.editionId === editionId),
      );
      const open = listToContinue(lists, edition);
      if (open) return { type: 'ChecklistOpened', checklist: await this.checklist(open.id) };
      if (editionId && !held.some(({ id, forms }) => id === editionId && forms.includes('own')))
        throw notFound('edition', editionId);
      if (!edition) return { type: 'NoEditionForForm', form, fiscalYear };

      const id = await this.checklists.insert({ clinicId, editionId: edition.id, form, fiscalYear });
      await this.audit.record({
        action: 'checklist.opened',
        objectKind: 'checklist',
        objectId: id,
        clinicId,
        after: { editionId: edition.id, form, fiscalYear },
      });
      await this.dated.follow(editionEnds, clinicId);
      await this.summaries.refresh(clinicId);
      return { type: 'ChecklistOpened', checklist: await this.checklist(id) };
    });
  }
}
