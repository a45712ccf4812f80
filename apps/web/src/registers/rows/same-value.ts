interface Named {
  readonly id: string;
}
type FormValue = string | Named | null;
const idOf = (value: FormValue): string | null => (typeof value === 'object' ? (value?.id ?? null) : value);

/** Two values of a form are the same; of files, when they are the same file. */
export const isSameFormValue = (one: FormValue, other: FormValue): boolean => idOf(one) === idOf(other);
