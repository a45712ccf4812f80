import type { TypedDocumentString } from '../gql/graphql';
import { Fault, send } from './graphql';

interface Question {
  readonly answer: Promise<boolean>;
  readonly give: (isProved: boolean) => void;
}

/** A question to the person at the screen: is it still you? One at a time; whoever asks meanwhile shares its answer. */
let question: Question | null = null;
/** How many fresh proofs this page has given; each gave the session a new secret. */
let proofs = 0;
const listeners = new Set<() => void>();

function setQuestion(next: Question | null) {
  question = next;
  for (const listener of listeners) listener();
}

/** Whether the question stands on the screen now. */
export const isProofAsked = (): boolean => question !== null;

export function onProofAsked(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function askForProof(): Promise<boolean> {
  if (question) return question.answer;
  let give: Question['give'] = () => undefined;
  const answer = new Promise<boolean>((resolve) => {
    give = resolve;
  });
  setQuestion({ answer, give });
  return answer;
}

/** The answer of the dialog: a fresh proof was given, or the person left the question. */
export function answerProof(isProved: boolean): void {
  if (isProved) proofs += 1;
  question?.give(isProved);
  setQuestion(null);
}

/** A mark in time, for `wasProvedSince`. */
export const proofsSoFar = (): number => proofs;

/**
 * Whether a fresh proof came after the mark, waiting for one that is under way: what was sent before it carried a secret
 * that is no longer good, although the session goes on.
 */
export const wasProvedSince = async (mark: number): Promise<boolean> => (await question?.answer) || proofs > mark;

/** Sends an operation, `proved`. */
export const sendProved = <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> => proved(() => send(document, variables, signal));

/**
 * Asks the server; when it wants a fresh proof, asks the person for one and then repeats the question once, as it was.
 * Throws STEP_UP_REQUIRED when the person left the question.
 */
export async function proved<Result>(ask: () => Promise<Result>): Promise<Result> {
  const mark = proofsSoFar();
  try {
    return await ask();
  } catch (error) {
    const code = error instanceof Fault ? error.code : null;
    const again =
      (code === 'STEP_UP_REQUIRED' && (await askForProof())) ||
      (code === 'UNAUTHENTICATED' && (await wasProvedSince(mark)));
    if (!again) throw error;
    return ask();
  }
}
