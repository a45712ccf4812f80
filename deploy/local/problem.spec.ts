import { describe, expect, it } from '@jest/globals';
import { Problem, explain, report } from './problem.mjs';

const failure = (code: string) => Object.assign(new Error(code), { code, path: '/data/x' });

function reported(error: unknown): string {
  let text = '';
  report(error, Object.assign(Object.create(process.stderr), { write: (part: string) => (text += part) }));
  return text;
}

describe('a failure', () => {
  it.each([
    ['of a full disk', 'ENOSPC', /disk is full \(\/data\/x\)\. Free at least/],
    ['of rights', 'EACCES', /may not write to \/data\/x\. Start as the user/],
    ['of a read-only disk', 'EROFS', /may not write to \/data\/x/],
  ])('%s says what to do', (_, code, text) => {
    expect(explain(failure(code), '/data')).toMatchObject({
      message: expect.stringMatching(text),
      ja: expect.any(String),
    });
  });

  it('that nobody foresaw stays as it is', () => {
    const error = failure('EWHATEVER');
    expect(explain(error, '/data')).toBe(error);
    expect(reported(error)).toContain('Unexpected: ');
  });

  it('is told in both languages, with what the program itself said', () => {
    expect(reported(new Problem('It is broken.', '壊れています。', 'FATAL: x\n'))).toBe(
      '\n✗ It is broken.\n  壊れています。\n\n    FATAL: x\n',
    );
  });
});
