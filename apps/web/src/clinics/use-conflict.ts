import { useState } from 'react';
import type { Side } from './conflict-panel';
import { reconcile, takeFrom } from './reconcile';

interface Conflict<Values, Field extends string> {
  readonly message: string;
  readonly mine: Values;
  readonly theirs: Values;
  readonly contested: readonly Field[];
  readonly adopted: readonly Field[];
  readonly chosen: Readonly<Partial<Record<string, Side>>>;
}

/**
 * Keeps what two people made of one thing while a form is open. What only the other changed goes into the form at once;
 * where both changed a field, the person's own value stays until they choose the other.
 */
export function useConflict<Values extends object, Field extends keyof Values & string>(form: {
  readonly fields: readonly Field[];
  readonly getValues: () => Values;
  readonly putValues: (values: Values) => void;
  readonly isSame?: (one: Values[Field], other: Values[Field]) => boolean;
}) {
  const [conflict, setConflict] = useState<Conflict<Values, Field> | null>(null);
  return {
    conflict,
    /** `base` is what both started from. */
    open: (message: string, base: Values, theirs: Values) => {
      const mine = form.getValues();
      const { contested, adopted } = reconcile(form.fields, base, mine, theirs, form.isSame);
      form.putValues(takeFrom(theirs, adopted, mine));
      setConflict({ message, mine, theirs, contested, adopted, chosen: {} });
    },
    choose: (field: string, side: Side) => {
      const known = conflict?.contested.find((one) => one === field);
      if (!conflict || !known) return;
      form.putValues(takeFrom(conflict[side], [known], form.getValues()));
      setConflict({ ...conflict, chosen: { ...conflict.chosen, [known]: side } });
    },
    close: () => setConflict(null),
  };
}
