import { Injectable } from '@nestjs/common';
import { Database, notFound } from '@mamori/platform';
import type { CarryOverClinicLines, EarlierLine } from '../schema.gen';
import { CarryOverFacts } from './carry-over-facts.repository';
import { CarryOverRepository, type ClinicRow, type LineLabel, type RunRow } from './carry-over.repository';
import { type CarriedRecord, carriedRecord, type RecordedEarlierLine, recordOf } from './policy/carried-record';
import { tracingsTo } from './policy/edition-forms';
import { type ClinicFacts, planClinic } from './policy/plan-clinic';

type LabelOf = (itemId: string) => LineLabel;

/** One clinic of a carry-over, line by line. */
@Injectable()
export class CarryOverLines {
  constructor(
    private readonly db: Database,
    private readonly facts: CarryOverFacts,
    private readonly runs: CarryOverRepository,
  ) {}

  /**
   * As it was carried, whatever changed in the earlier list since; before that, from the earlier list as it stands now. Empty
   * for a clinic that has none. Throws NOT_FOUND outside of the run.
   */
  of(id: string, clinicId: string): Promise<CarryOverClinicLines> {
    return this.db.transaction(async () => {
      const [run, row] = [await this.runs.get(id), await this.runs.clinic(id, clinicId)];
      if (!run || !row) throw notFound('clinic of a carry-over', clinicId);
      const kept = row.carriedLines === null ? null : carriedRecord.parse(row.carriedLines);
      const record = kept ?? (await this.asItStands(run, clinicId));
      const { nameKana: _kana, carriedLines: _lines, ...clinic } = row;
      return { clinic, isAsCarried: kept !== null, ...(await this.labelled(record)) };
    });
  }

  private async asItStands(run: RunRow, clinicId: ClinicRow['clinicId']): Promise<CarriedRecord> {
    const none: CarriedRecord = { lines: [], dropped: [] };
    const edition = await this.facts.edition(run.editionId);
    const [facts] = await this.facts.of([clinicId], run, null);
    if (!edition || !facts) return none;
    // What stands in the way of carrying it now is told by the clinic's own state.
    const open: ClinicFacts = { ...facts, isSigned: false, isCarried: false };
    const into = { fiscalYear: run.fiscalYear, today: this.db.today() };
    const plan = planClinic(open, tracingsTo(edition.id, await this.facts.forms()), edition.forms, into);
    return plan.type === 'carry' ? recordOf(plan) : none;
  }

  private async labelled({ lines, dropped }: CarriedRecord): Promise<Pick<CarryOverClinicLines, 'lines' | 'dropped'>> {
    const shown = [...lines.flatMap((line) => [line, ...line.from]), ...dropped].map(({ itemId }) => itemId);
    const labels = await this.runs.labels(shown);
    const labelOf: LabelOf = (itemId) => {
      const label = labels.get(itemId);
      if (!label) throw notFound('edition item', itemId);
      return label;
    };
    return {
      lines: lines.map((line) => {
        const { code, labelJa, labelEn } = labelOf(line.itemId);
        return { ...line, code, labelJa, labelEn, from: line.from.map((each) => toEarlier(each, labelOf)) };
      }),
      dropped: dropped.map((each) => toEarlier(each, labelOf)),
    };
  }
}

function toEarlier({ itemId, ...answer }: RecordedEarlierLine, labelOf: LabelOf): EarlierLine {
  const { code, labelJa, labelEn } = labelOf(itemId);
  return { code, labelJa, labelEn, ...answer };
}
