/** What is asked when a test fails, for its report; `test/support/witness-environment.mjs` asks. */
export type Witness = () => Promise<string>;

const place = globalThis as { mamoriWitnesses?: Set<Witness> };

/** Has the witness asked from now on; returns what ends that. */
export function callWitness(witness: Witness): () => void {
  const witnesses = (place.mamoriWitnesses ??= new Set());
  witnesses.add(witness);
  return () => witnesses.delete(witness);
}
