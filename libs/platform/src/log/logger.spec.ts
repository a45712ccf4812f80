import { describe, expect, it } from '@jest/globals';
import { unavailable } from '../errors/fault';
import { openLog } from './logger';

function logged(...lines: readonly (readonly [Record<string, unknown>, string?])[]) {
  let text = '';
  const log = openLog({ name: 'test', level: 'info' }, { write: (line: string) => void (text += line) });
  for (const [fields, message] of lines) log.info(fields, message ?? 'said');
  return text;
}

const hostile = [
  ['a line break', 'a\nb'],
  ['CR and LF with a line of its own', 'a\r\n{"level":60,"msg":"forged"}'],
  ['colours of a terminal', '\u001b[31mred\u001b[0m'],
  ['a command to a terminal', '\u001b]0;title\u0007'],
  ['a C1 control that starts one', '\u009b31m'],
  ['NEL', 'a\u0085b'],
  ['a line separator', 'a\u2028b\u2029c'],
  ['text turned around', 'gpj.\u202eexe\u202c \u2066x\u2069'],
  ['NUL and half a surrogate pair', 'a\0b\ud800c'],
  ['marks without width', 'a\u200b\u200f\ufeffb'],
  ['quotes and backslashes', '"}\\", "level": 60'],
] as const;

describe('a line of the log', () => {
  it.each(hostile)('stays one JSON line of plain characters with %s, in every field', (_, text) => {
    const line = logged([{ kind: text, nested: { list: [text], [text]: text }, err: new Error(text) }, text]);
    expect(line.endsWith('\n')).toBe(true);
    expect(line.slice(0, -1)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/u);
    expect(JSON.parse(line)).toMatchObject({ level: 30, kind: text, nested: { list: [text] }, msg: text });
  });

  it('stays short, whatever is put into it', () => {
    const huge = 'あ'.repeat(1_000_000);
    const line = logged([{ kind: huge, list: Array.from({ length: 1_000 }, () => 'x'), err: new Error(huge) }]);
    expect(line.length).toBeLessThan(12_000);
    expect(JSON.parse(line).kind).toMatch(/… \(1000000\)$/);
  });

  it('takes an object without end', () => {
    const endless: Record<string, unknown> = {};
    endless.self = endless;
    expect(JSON.parse(logged([{ endless }]))).toHaveProperty('endless.self.self');
  });

  it('leaves secrets out', () => {
    const canary = 'CANARY-3141';
    const line = logged([
      { cookie: canary, password: canary, req: { headers: { cookie: canary, authorization: canary }, token: canary } },
    ]);
    expect(line).not.toContain(canary);
  });
});

describe('an error in the log', () => {
  it('is told with its code, its place and its causes', () => {
    const cause = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    const { err } = JSON.parse(logged([{ err: unavailable('database connection', cause) }]));
    expect(err).toMatchObject({
      type: 'Fault',
      code: 'UNAVAILABLE',
      message: 'database connection',
      cause: { message: 'connect ECONNREFUSED', code: 'ECONNREFUSED' },
    });
    expect(err.stack).toMatch(/^ +at /);
  });

  it('is told without the rows and values that a database quotes', () => {
    const canary = 'CANARY-2718';
    const refused = Object.assign(new Error('new row violates check constraint "x"'), {
      severity: 'ERROR',
      code: '23514',
      detail: `Failing row contains (${canary}).`,
      where: canary,
      parameters: [canary],
      table: 'people',
      constraint: 'x',
    });
    const malformed = Object.assign(new Error(`invalid input syntax for type uuid: "${canary}"`), {
      severity: 'ERROR',
      code: '22P02',
    });
    const text = logged([{ err: refused }], [{ err: malformed }]);
    expect(text).not.toContain(canary);
    expect(text).toContain('"constraint":"x"');
    expect(text).toContain('data exception 22P02');
  });
});
