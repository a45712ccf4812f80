import type { FormKind } from '@mamori/editions';
import { type EditionLine, traceLines, type Tracing } from './trace-lines';

/** A form of an edition that the consultancy holds. `published` is a day or a month, and orders editions of one year. */
export interface EditionForm {
  readonly editionId: string;
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
  const between = same
    .filter((each) => isOlder(from, each) && isOlder(each, to))
    .sort((a, b) => (isOlder(a, b) ? 1 : -1))
    .map(({ lines }) => lines);
  return traceLines(to.lines, between, from.lines);
}

const isOlder = (one: EditionForm, other: EditionForm) =>
  one.fiscalYear < other.fiscalYear || (one.fiscalYear === other.fiscalYear && one.published < other.published);
