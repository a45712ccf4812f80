import { Injectable } from '@nestjs/common';
import { Database, notFound } from '@mamori/platform';
import type { CarryOverClinicLines, CarryOverLine, EarlierLine } from '../schema.gen';
import { CarryOverFacts } from './carry-over-facts.repository';
import { CarryOverRepository, type LineLabel } from './carry-over.repository';
import type { CarriedLine } from './policy/carry-answers';
import { tracingsTo } from './policy/edition-forms';
import { type ClinicFacts, planClinic } from './policy/plan-clinic';

type LineOf = (itemId: string) => LineLabel;

/** One clinic of a carry-over, line by line. */
@Injectable()
export class CarryOverLines {
  constructor(
    private readonly db: Database,
    private readonly facts: CarryOverFacts,
    private readonly runs: CarryOverRepository,
  ) {}

  /** From the earlier list as it stands now; empty for a clinic that has none. Throws NOT_FOUND outside of the run. */
  of(id: string, clinicId: string): Promise<CarryOverClinicLines> {
    return this.db.transaction(async () => {
      const [run, row] = [await this.runs.get(id), await this.runs.clinic(id, clinicId)];
      if (!run || !row) throw notFound('clinic of a carry-over', clinicId);
      const { nameKana: _kana, ...clinic } = row;
      const edition = await this.facts.edition(run.editionId);
      const [facts] = await this.facts.of([clinicId], run, null);
      if (!edition || !facts) return { clinic, lines: [], dropped: [] };
      // What stands in the way of carrying it now is told by the clinic's own state.
      const open: ClinicFacts = { ...facts, isSigned: false, isCarried: false };
      const into = { fiscalYear: run.fiscalYear, today: this.db.today() };
      const plan = planClinic(open, tracingsTo(edition.id, await this.facts.forms()), edition.forms, into);
      if (plan.type === 'skip') return { clinic, lines: [], dropped: [] };
      const { lines, droppedItemIds } = plan.list;
      const shown = [...lines.flatMap(({ itemId, fromItemIds }) => [itemId, ...fromItemIds]), ...droppedItemIds];
      const labels = await this.runs.labels(shown);
      const lineOf: LineOf = (itemId) => {
        const label = labels.get(itemId);
        if (!label) throw notFound('edition item', itemId);
        return label;
      };
      return {
        clinic,
        lines: lines.map((line) => toLine(line, plan.answered, facts, lineOf)),
        dropped: droppedItemIds.map((itemId) => earlier(itemId, facts, lineOf)),
      };
    });
  }
}

function toLine(line: CarriedLine, answered: ReadonlySet<string>, facts: ClinicFacts, lineOf: LineOf): CarryOverLine {
  const { itemId, change, need, answer, fromItemIds } = line;
  const { code, labelJa, labelEn } = lineOf(itemId);
  return {
    ...{ itemId, code, labelJa, labelEn, change, need, value: answer.value, targetOn: answer.targetOn },
    isAnswered: answered.has(itemId),
    from: fromItemIds.map((each) => earlier(each, facts, lineOf)),
  };
}

function earlier(itemId: string, { answers }: ClinicFacts, lineOf: LineOf): EarlierLine {
  const { code, labelJa, labelEn } = lineOf(itemId);
  const answer = answers.find((each) => each.itemId === itemId);
  const { value = null, confirmedOn = null, targetOn = null, remarks = '' } = answer ?? {};
  return { code, labelJa, labelEn, value, confirmedOn, targetOn, remarks };
}
