/** What a consultancy may choose: shorter than the product's own limits, never longer. */
export const limits = {
  idleMinutes: { least: 5, most: 30 },
  absoluteHours: { least: 1, most: 12 },
} as const;

export type LimitedField = keyof typeof limits;

/** The first field that is outside of what may be chosen; undefined when all are inside. */
export function fieldOutOfLimits(given: Readonly<Record<LimitedField, number>>): LimitedField | undefined {
  const fields: readonly LimitedField[] = ['idleMinutes', 'absoluteHours'];
  return fields.find((field) => given[field] < limits[field].least || given[field] > limits[field].most);
}
