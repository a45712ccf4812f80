import { oneLine, type OutboundOutcome, shortened } from '@mamori/platform';
import type { SendOutcome } from './channel';

export type Answer = Extract<OutboundOutcome, { readonly type: 'answered' }>;

/** Ours to choose: a provider's header that is wrong holds a message up for an hour at most. */
const LONGEST_WAIT_SECONDS = 3_600;
/** Of what it said, as much as tells one fault from another; the column takes 300 signs. */
const LONGEST_SAYING = 160;

/** Answers with which a server says that it did not even begin. Source: RFC 9110 15.5.9, 15.6.4; RFC 6585 4; RFC 8470 5.2. */
const NOT_BEGUN = new Set([408, 425, 429, 503]);

export interface JudgeOptions {
  /** Whether what the other side says may be shown; not of addresses that could be anybody's. */
  readonly showsText: boolean;
  /** How a provider names a message it took. */
  readonly providerId?: (answer: Answer) => string | null;
  /** When it may be tried again by the provider's own header. */
  readonly retryAfter?: (answer: Answer) => number | undefined;
}

/** What a request to a provider came to. Redirects are refusals: they are never followed. */
export function judge(outcome: OutboundOutcome, options: JudgeOptions): SendOutcome {
  switch (outcome.type) {
    case 'forbidden':
      return { outcome: 'refused', failure: `its address cannot be used: ${outcome.problem.replaceAll('_', ' ')}` };
    case 'not_sent':
      return { outcome: 'later', failure: outcome.failure };
    case 'unclear':
      return { outcome: 'unclear', failure: outcome.failure };
    case 'answered':
      return judgeAnswer(outcome, options);
  }
}

function judgeAnswer(answer: Answer, { showsText, providerId, retryAfter }: JudgeOptions): SendOutcome {
  const { status } = answer;
  if (status >= 200 && status < 300) return { outcome: 'sent', providerId: providerId?.(answer) ?? null };
  const failure = failureOf(answer, showsText);
  if (NOT_BEGUN.has(status)) {
    const seconds = retryAfter?.(answer) ?? retryAfterOf(answer);
    return { outcome: 'later', failure, ...(seconds === undefined ? {} : { retryAfterSeconds: bounded(seconds) }) };
  }
  return { outcome: status >= 500 ? 'unclear' : 'refused', failure };
}

/** The status and, where it may be shown, the first words of the other side. */
export function failureOf({ status, text }: Answer, showsText: boolean): string {
  const said = showsText ? shortened(oneLine(text), LONGEST_SAYING) : '';
  return said === '' ? `HTTP ${status}` : `HTTP ${status}: ${said}`;
}

const bounded = (seconds: number): number => Math.min(LONGEST_WAIT_SECONDS, Math.max(1, Math.ceil(seconds)));

/** Seconds, or a moment; which one counts from the answer's own clock, as ours may differ. Source: RFC 9110 10.2.3. */
function retryAfterOf({ headers }: Answer): number | undefined {
  const text = headers['retry-after'];
  if (text === undefined) return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  return secondsUntil(Date.parse(text) / 1_000, headers);
}

/** From the moment at which the other side answered, by its own clock, to another one, both in seconds since 1970. */
export function secondsUntil(moment: number, headers: Answer['headers']): number | undefined {
  const seconds = moment - Date.parse(headers.date ?? '') / 1_000;
  return Number.isFinite(seconds) ? seconds : undefined;
}
