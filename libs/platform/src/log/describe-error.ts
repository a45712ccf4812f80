/** An error as the log keeps it. */
export interface ToldError {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  /** Where the database found it: names of its things, never values. */
  readonly constraint?: string;
  readonly table?: string;
  readonly column?: string;
  readonly stack: string;
  readonly cause?: ToldError;
}

const LONGEST_MESSAGE = 500;
const LONGEST_STACK = 4_000;
const DEEPEST = 5;

const textOf = (error: object, name: string): string | undefined => {
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' ? value : undefined;
};

/** Errors of the database quote what was sent: data exceptions in the message, all of them in the detail. */
function messageOf(error: Error): string {
  const code = textOf(error, 'code');
  if (textOf(error, 'severity') !== undefined && code?.startsWith('22')) return `data exception ${code}`;
  return error.message.slice(0, LONGEST_MESSAGE);
}

/**
 * What may be logged of an error: its kind, its place and its causes. Its other properties stay out: they hold rows, addresses
 * and parameters.
 */
export function describeError(error: Error, depth = 0): ToldError {
  const names = Object.fromEntries(
    ['code', 'constraint', 'table', 'column'].flatMap((name) => {
      const value = textOf(error, name);
      return value === undefined ? [] : [[name, value.slice(0, LONGEST_MESSAGE)]];
    }),
  );
  // The stack begins with the message, which stands above, as far as it may.
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    message: messageOf(error),
    ...names,
    stack: frames.join('\n').slice(0, LONGEST_STACK),
    ...(error.cause instanceof Error && depth < DEEPEST ? { cause: describeError(error.cause, depth + 1) } : {}),
  };
}
