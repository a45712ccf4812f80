/**
 * Whether the consultancy looks after a clinic today, as a condition in SQL: `left_on` is its last day of care. `clinic` is the
 * alias of a row of `app.clinics` or `app.clinic_summaries`; where a left join found none, the condition holds.
 */
export const inCare = (clinic: string): string =>
  `(${clinic}.left_on is null or ${clinic}.left_on >= (select app.today()))`;
