import { type FocusEvent, useState } from 'react';

/**
 * What a person is entering stands as typed while the field has the focus: saving meanwhile must not trim a space or put
 * today into a date that was just emptied. Afterwards the given value shows.
 */
export function useWhileFocused<T>(value: T) {
  const [local, setLocal] = useState<{ readonly value: T } | null>(null);
  return {
    shown: local ? local.value : value,
    isFocused: local !== null,
    type: (typed: T) => setLocal((held) => held && { value: typed }),
    /** For the element around the field. */
    around: {
      onFocus: () => setLocal((held) => held ?? { value }),
      onBlur: (event: FocusEvent) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setLocal(null);
      },
    },
  };
}
