import { type Day, fiscalYearFirstOn, fiscalYearLabel, fiscalYearLastOn } from '@mamori/platform';
import { addressOf, remarksOf } from '../../forms/policy/form-sheet';
import { printable } from '../../forms/policy/printable';
import type { Snapshot } from '../../signing/snapshot';
import { type CellOrder, type CellPut, type DayOrder, dayOrder } from './cell-order';
import { type FormMapping, isOfItem, type ItemPart, type SheetFact } from './form-mapping';

type Line = Snapshot['sections'][number]['items'][number];

const HAI = 'はい';
const IIE = 'いいえ';
const NOT_APPLICABLE = '対象外';

/**
 * What is written into a form for a list: one order for each mapped cell that has something to say; cells without an answer
 * stay as the blank has them. A plan counts as はい and is told in the remarks; so is what the form has no cell for.
 *
 * `filledOn` is the day of signing, or today. Lines that the entry question closed stay empty.
 */
export function fillOrders(mapping: FormMapping, list: Snapshot, filledOn: Day): readonly CellOrder[] {
  const lines = new Map(list.sections.flatMap(({ items }) => items.map((item) => [item.id, item] as const)));
  const [firstOn, lastOn] = [fiscalYearFirstOn(list.fiscalYear), fiscalYearLastOn(list.fiscalYear)];
  const toDay = (day: Day | null) => (day === null ? null : dayOrder(day, firstOn, lastOn));
  const parts = partsByItem(mapping);
  return mapping.cells.flatMap(({ cell, means }): readonly CellOrder[] => {
    if (!isOfItem(means)) {
      const put = factPut(means.what, list, dayOrder(filledOn, firstOn, lastOn));
      return put ? [{ cell, put }] : [];
    }
    const line = lines.get(means.itemId);
    if (!line || !isWritten(means.round, mapping) || isClosed(line, list)) return [];
    const put = linePut(means.what, line, parts.get(line.id) ?? new Set(), toDay);
    return put ? [{ cell, put }] : [];
  });
}

const isWritten = (round: number | null, mapping: FormMapping) => round === null || round === mapping.round;
const isClosed = ({ answerKind }: Line, list: Snapshot) => list.closedByEntryQuestion && answerKind !== 'gate_yes_no';

/** What of each item the form has room for. */
function partsByItem(mapping: FormMapping): ReadonlyMap<string, ReadonlySet<ItemPart>> {
  const parts = new Map<string, Set<ItemPart>>();
  for (const { means } of mapping.cells)
    if (isOfItem(means) && isWritten(means.round, mapping))
      parts.set(means.itemId, (parts.get(means.itemId) ?? new Set()).add(means.what));
  return parts;
}

function linePut(
  what: ItemPart,
  { answer }: Line,
  parts: ReadonlySet<ItemPart>,
  toDay: (day: Day | null) => DayOrder | null,
): CellPut | null {
  const { value, confirmedOn, targetOn } = answer;
  const isYes = value === 'yes' || value === 'planned';
  switch (what) {
    case 'answer':
    case 'answer_with_day':
      return value && { kind: 'choose', word: wordOf(value), day: toDay(confirmedOn) };
    case 'yes_box':
      return isYes ? { kind: 'tick' } : null;
    case 'no_box':
      return value === 'no' ? { kind: 'tick' } : null;
    case 'not_applicable_box':
      return value === 'not_applicable' ? { kind: 'tick' } : null;
    case 'confirmed_on':
      return dayPut(toDay(confirmedOn));
    case 'target_on':
      return dayPut(toDay(targetOn));
    case 'remarks':
      return textPut(allRemarks(answer, parts, toDay(targetOn)));
  }
}

function allRemarks(answer: Line['answer'], parts: ReadonlySet<ItemPart>, target: DayOrder | null): string {
  const hasWords = parts.has('answer') || parts.has('answer_with_day');
  const isUnsaid = answer.value === 'not_applicable' && !hasWords && !parts.has('not_applicable_box');
  return [
    isUnsaid ? NOT_APPLICABLE : '',
    target && !parts.has('target_on') ? `目標日：${target.wareki}` : '',
    remarksOf(answer),
  ]
    .filter((text) => text !== '')
    .join('\n');
}

function wordOf(value: NonNullable<Line['answer']['value']>): string {
  switch (value) {
    case 'yes':
    case 'planned':
      return HAI;
    case 'no':
      return IIE;
    case 'not_applicable':
      return NOT_APPLICABLE;
  }
}

function factPut(what: SheetFact, { facility, fiscalYear }: Snapshot, filled: DayOrder): CellPut | null {
  switch (what) {
    case 'facility_name':
      return textPut(printable(facility.name));
    case 'facility_code':
      return textPut(printable(facility.institutionCode));
    case 'address':
      return textPut(printable(addressOf(facility)));
    case 'phone':
      return textPut(printable(facility.phone));
    case 'director':
      return textPut(printable(facility.directorName));
    case 'filled_on':
      return dayPut(filled);
    case 'fiscal_year':
      return textPut(fiscalYearLabel(fiscalYear, 'ja'));
  }
}

const dayPut = (day: DayOrder | null): CellPut | null => day && { kind: 'day', day };
const textPut = (text: string): CellPut | null => (text === '' ? null : { kind: 'text', text });
