/** One case for each outcome that a policy or service can return: a refusal without a case does not compile. */
export type Presenter<O extends { readonly type: string }, R> = {
  readonly [K in O['type']]: (outcome: Extract<O, { readonly type: K }>) => R;
};

/** Turns an outcome into the union member of the same name. */
export function present<O extends { readonly type: string }, R>(outcome: O, cases: Presenter<O, R>): R {
  const handle = cases[outcome.type as O['type']] as (given: O) => R;
  return handle(outcome);
}
