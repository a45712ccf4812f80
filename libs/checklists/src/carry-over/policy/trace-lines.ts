import type { AnswerKind } from '@mamori/editions';
import type { Day } from '@mamori/platform';

/** One line of an edition's form, as far as carrying over asks. */
export interface EditionLine {
  readonly id: string;
  readonly key: string;
  readonly answerKind: AnswerKind;
  readonly labelJa: string;
  /** The edition's own word for what it did with the line: `kept`, `reworded`, `merged` … */
  readonly change: string;
  /** Keys of the lines of the edition before that this one takes the place of. */
  readonly replaces: readonly string[];
  readonly plannedUntil: string | null;
  readonly ownTargetLatestOn: Day | null;
}

/**
 * What became of a line since the earlier list. `unchanged`: one line, word for word; `reworded`: one line in other words;
 * `merged`: several lines in one; `split`: one of several lines that one became; `new`: nothing came before it.
 */
export type LineChange = 'unchanged' | 'reworded' | 'merged' | 'split' | 'new';

export interface TracedLine {
  readonly line: EditionLine;
  /** The earlier lines that it takes the place of, in the earlier form's order. */
  readonly from: readonly EditionLine[];
  readonly change: LineChange;
}

export interface Tracing {
  /** One for each line of the newer form, in its order. */
  readonly lines: readonly TracedLine[];
  /** Earlier lines of which nothing in the newer form takes the place, in the earlier form's order. */
  readonly dropped: readonly EditionLine[];
}

type Form = readonly EditionLine[];

/** Words of an edition that leave the text of a line alone. */
const LEAVES_TEXT: ReadonlySet<string> = new Set(['kept', 'promoted', 'moved']);

/**
 * Follows each line of a form back to the lines of an earlier form. `between` are the editions that came out in the meantime,
 * newest first; a line that they lack cannot be followed further, and counts as new. The same form twice is every line itself.
 */
export function traceLines(newer: Form, between: readonly Form[], earlier: Form): Tracing {
  const isSame = newer.every(({ id }, nth) => id === earlier[nth]?.id) && newer.length === earlier.length;
  const followed = isSame
    ? newer.map((line) => ({ line, from: [line], isUntouched: true }))
    : newer.map((line) => ({ line, ...follow(line, between, earlier) }));
  const uses = new Map<string, number>();
  for (const { from } of followed) for (const { id } of from) uses.set(id, (uses.get(id) ?? 0) + 1);
  const order = new Map(earlier.map(({ id }, nth) => [id, nth]));
  const lines = followed.map(({ line, from, isUntouched }) => ({
    line,
    from: [...from].sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)),
    change: changeOf(line, from, isUntouched, uses),
  }));
  return { lines, dropped: earlier.filter(({ id }) => !uses.has(id)) };
}

interface Followed {
  readonly from: readonly EditionLine[];
  /** Every edition on the way left the text alone. */
  readonly isUntouched: boolean;
}

/** An edition between need not have had a say in every line: each key is looked for where it is. */
function follow(line: EditionLine, between: readonly Form[], earlier: Form): Followed {
  const steps = line.replaces.flatMap((key): readonly Followed[] => {
    const origin = earlier.find((each) => each.key === key);
    if (origin) return [{ from: [origin], isUntouched: true }];
    const nth = between.findIndex((form) => form.some((each) => each.key === key));
    const next = between[nth]?.find((each) => each.key === key);
    return next ? [follow(next, between.slice(nth + 1), earlier)] : [];
  });
  const from = new Map(steps.flatMap((step) => step.from).map((each) => [each.id, each]));
  const isUntouched = LEAVES_TEXT.has(line.change) && steps.every((step) => step.isUntouched);
  return { from: [...from.values()], isUntouched };
}

function changeOf(
  line: EditionLine,
  from: readonly EditionLine[],
  isUntouched: boolean,
  uses: ReadonlyMap<string, number>,
): LineChange {
  const [origin] = from;
  if (!origin) return 'new';
  if (from.length > 1) return 'merged';
  if ((uses.get(origin.id) ?? 0) > 1) return 'split';
  const readsTheSame = plain(line.labelJa) === plain(origin.labelJa) && line.answerKind === origin.answerKind;
  return isUntouched && readsTheSame ? 'unchanged' : 'reworded';
}

/** Width and spaces do not make another wording. */
const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '');
