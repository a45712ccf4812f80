import { type DestinationStream, type Logger, pino } from 'pino';
import { describeError } from './describe-error';

const LONGEST_FIELD = 2_000;
const DEEPEST = 5;

/** What a terminal or a reader of lines acts on, or what turns text around: C1, line and paragraph separators, bidi, marks. */
const treacherous = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** Within JSON such characters can only stand in strings, where the escape means the same. */
const escaped = (line: string): string =>
  line.replace(treacherous, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

function shortened(value: unknown, depth = 0): unknown {
  if (typeof value === 'string')
    return value.length > LONGEST_FIELD ? `${value.slice(0, LONGEST_FIELD)}… (${value.length})` : value;
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Error) return describeError(value);
  if (depth >= DEEPEST) return '…';
  if (Array.isArray(value)) return value.slice(0, 100).map((each) => shortened(each, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, shortened(each, depth + 1)]));
}

/** Secrets that a careless line might carry, wherever they hang. */
const secrets = ['cookie', 'authorization', 'password', 'token', 'secret', 'set-cookie'];
const redact = secrets.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]);

/**
 * The log of a process: one JSON line each, whatever stands in the fields. Errors are told without the values that a
 * database quotes in them; `to` takes the lines in the place of stdout.
 */
export function openLog(options: { readonly name: string; readonly level: string }, to?: DestinationStream): Logger {
  const settings = {
    ...options,
    redact,
    serializers: { err: (error: unknown) => error },
    formatters: { log: (fields: object) => ({ ...Object(shortened(fields)) }) },
    hooks: { streamWrite: escaped },
  };
  return to ? pino(settings, to) : pino(settings);
}
