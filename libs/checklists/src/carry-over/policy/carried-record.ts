import { z } from 'zod';
import type { ClinicPlan } from './plan-clinic';

const value = z.enum(['yes', 'planned', 'no', 'not_applicable']).nullable();
const day = z.string().nullable();
const earlierLine = z
  .object({ itemId: z.uuid(), value, confirmedOn: day, targetOn: day, remarks: z.string() })
  .readonly();
const carriedLine = z
  .object({
    itemId: z.uuid(),
    change: z.enum(['unchanged', 'reworded', 'merged', 'split', 'new']),
    need: z.enum(['new_item', 'not_answered', 'parts_differ', 'answer_not_allowed', 'new_date']).nullable(),
    value,
    targetOn: day,
    /** The newer list had an answer of its own, which stayed. */
    isAnswered: z.boolean(),
    from: z.array(earlierLine).readonly(),
  })
  .readonly();

/** One clinic of a carry-over line by line: what came of each line of the newer list, and the earlier lines that it dropped. */
export const carriedRecord = z
  .object({ lines: z.array(carriedLine).readonly(), dropped: z.array(earlierLine).readonly() })
  .readonly();
export type CarriedRecord = z.infer<typeof carriedRecord>;
export type RecordedEarlierLine = z.infer<typeof earlierLine>;

/** The plan as it is kept: with the earlier answers as they are now, whatever becomes of them. */
export function recordOf({
  list,
  answered,
  earlier,
}: Pick<Extract<ClinicPlan, { readonly type: 'carry' }>, 'list' | 'answered' | 'earlier'>): CarriedRecord {
  const answers = new Map(earlier.map((answer) => [answer.itemId, answer]));
  const earlierLineOf = (itemId: string): RecordedEarlierLine => {
    const { value = null, confirmedOn = null, targetOn = null, remarks = '' } = answers.get(itemId) ?? {};
    return { itemId, value, confirmedOn, targetOn, remarks };
  };
  return {
    lines: list.lines.map(({ itemId, change, need, answer, fromItemIds }) => ({
      ...{ itemId, change, need, value: answer.value, targetOn: answer.targetOn, isAnswered: answered.has(itemId) },
      from: fromItemIds.map(earlierLineOf),
    })),
    dropped: list.droppedItemIds.map(earlierLineOf),
  };
}
