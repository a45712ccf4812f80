import { badInput, Fault, notFound, unavailable } from './fault';

const connectionLost = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  'ENOTFOUND',
  '57P01',
  '57P02',
  '57P03',
  '53300',
]);

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** What an error from the driver means to a caller; undefined when it means a mistake of ours. */
export function faultFromDatabase(error: unknown): Fault | undefined {
  const code = codeOf(error);
  if (code === undefined) {
    const message = error instanceof Error ? error.message : '';
    return /timeout exceeded when trying to connect|Connection terminated|not queryable/.test(message)
      ? unavailable('database connection', error)
      : undefined;
  }
  if (connectionLost.has(code)) return unavailable('database connection', error);
  if (code === '57014' || code === '55P03') return unavailable('database took too long', error);
  if (code === '53100') return unavailable('database disk full', error);
  // A row outside the walls and an id that is no id look the same to whoever asks.
  if (code === '42501' || code === '22P02' || code === '23503') return notFound('row', code);
  // NUL and broken letters, which Postgres keeps neither as text nor as JSON.
  if (code === '22021' || code === '22P05') return badInput('text that cannot be stored');
  // The last: a trigger's, when a checklist was signed while the change was under way.
  if (code === '40001' || code === '40P01' || code === 'SIGND')
    return new Fault('CONFLICT', 'concurrent change', { cause: error });
  return undefined;
}

const AUDIT_ROW = /\binsert into app\.audit_events\b/;

/**
 * What an error of a statement means when it was to write an audit row: whatever cannot be recorded must not happen now, and
 * may be tried again. Any other statement's error is left as it is.
 */
export function faultOfStatement(text: string, error: unknown): unknown {
  if (!AUDIT_ROW.test(text)) return error;
  const known = faultFromDatabase(error);
  return known?.code === 'BAD_INPUT' ? known : unavailable('the audit trail could not be written', error);
}

/** At commit only the chain of the audit trail is left to be written: the same holds for its errors. */
export function faultOfCommit(error: unknown): Fault {
  const known = faultFromDatabase(error);
  return known?.code === 'CONFLICT' || known?.code === 'UNAVAILABLE'
    ? known
    : unavailable('the audit trail could not be chained', error);
}
