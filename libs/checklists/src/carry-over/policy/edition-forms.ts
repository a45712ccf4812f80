import type { FormKind } from '@mamori/editions';
import { type EditionLine, traceLines, type Tracing } from './trace-lines';

/** A form of an edition that the consultancy holds. `published` is a day or a month, and orders editions of one year. */
export interface EditionForm {
  readonly editionId: string;
  /** The edition that its items were compared with; of the consultancy's own, the one that it follows. */
  readonly earlierEditionId: string | null;
  readonly fiscalYear: number;
  readonly published: string;
  readonly form: FormKind;
  readonly lines: readonly EditionLine[];
}

/** How lines of the target edition's forms follow from those of any other edition; undefined where either lacks the form. */
export type Tracings = (form: FormKind, fromEditionId: string) => Tracing | undefined;

/** Finds the way from any edition to the target through those that came out between; each way is worked out once. */
export function tracingsTo(editionId: string, forms: readonly EditionForm[]): Tracings {
  const known = new Map<string, Tracing>();
  return (form, fromEditionId) => {
    const key = `${form}/${fromEditionId}`;
    const found = known.get(key) ?? trace(editionId, forms, form, fromEditionId);
    if (found) known.set(key, found);
    return found;
  };
}

function trace(toId: string, forms: readonly EditionForm[], form: FormKind, fromId: string): Tracing | undefined {
  const same = forms.filter((each) => each.form === form);
  const to = same.find(({ editionId }) => editionId === toId);
  const from = same.find(({ editionId }) => editionId === fromId);
  if (!to || !from) return undefined;
  const between = form === 'own' ? followedBy(to, from, same) : publishedBetween(from, to, same);
  return traceLines(
    to.lines,
    between.map(({ lines }) => lines),
    from.lines,
  );
}

/** The ministry's editions follow each other by the day they came out. */
function publishedBetween(from: EditionForm, to: EditionForm, forms: readonly EditionForm[]): readonly EditionForm[] {
  return forms.filter((each) => isOlder(from, each) && isOlder(each, to)).sort((a, b) => (isOlder(a, b) ? 1 : -1));
}

/** The consultancy's own lists lie beside each other: each follows the one that it was made of. */
function followedBy(to: EditionForm, from: EditionForm, forms: readonly EditionForm[]): readonly EditionForm[] {
  const earlier = forms.find(({ editionId }) => editionId === to.earlierEditionId);
  return !earlier || earlier.editionId === from.editionId ? [] : [earlier, ...followedBy(earlier, from, forms)];
}

const isOlder = (one: EditionForm, other: EditionForm) =>
  one.fiscalYear < other.fiscalYear || (one.fiscalYear === other.fiscalYear && one.published < other.published);
