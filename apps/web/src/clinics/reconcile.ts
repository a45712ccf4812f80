export interface Reconciled<Field> {
  /** Fields that both people changed, each in another way: someone must choose. */
  readonly contested: readonly Field[];
  /** Fields that only the other person changed: theirs is taken. */
  readonly adopted: readonly Field[];
}

/** Compares what a person entered with what another one saved meanwhile, both starting from `base`. */
export function reconcile<Values extends object, Field extends keyof Values>(
  fields: readonly Field[],
  base: Values,
  mine: Values,
  theirs: Values,
): Reconciled<Field> {
  const changedByThem = fields.filter((field) => theirs[field] !== base[field] && theirs[field] !== mine[field]);
  return {
    contested: changedByThem.filter((field) => mine[field] !== base[field]),
    adopted: changedByThem.filter((field) => mine[field] === base[field]),
  };
}

/** The values with some fields as they stand in `source`. */
export const takeFrom = <Values extends object, Field extends keyof Values>(
  source: Values,
  fields: readonly Field[],
  values: Values,
): Values => fields.reduce<Values>((merged, field) => ({ ...merged, [field]: source[field] }), values);
