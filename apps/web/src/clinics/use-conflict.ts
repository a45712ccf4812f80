import { useState } from 'react';
import { reconcile, takeFrom } from './reconcile';

export type Side = 'mine' | 'theirs';

/** What two people made of one thing. */
export interface Conflict<Values, Field extends string> {
  /** What the server said about it. */
  readonly message: string;
  readonly mine: Values;
  readonly theirs: Values;
  /** Fields that both changed. */
  readonly contested: readonly Field[];
  /** Fields that only the other person changed. */
  readonly adopted: readonly Field[];
  /** Which value each contested field has now; one's own if not said. */
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
    choose: (field: Field, side: Side) => {
      const known = conflict?.contested.find((one) => one === field);
      if (!conflict || !known) return;
      form.putValues(takeFrom(conflict[side], [known], form.getValues()));
      setConflict({ ...conflict, chosen: { ...conflict.chosen, [known]: side } });
    },
    close: () => setConflict(null),
  };
}
