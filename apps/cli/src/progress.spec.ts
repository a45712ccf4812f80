import { expect, it } from '@jest/globals';
import { Cli } from './cli';
import { withProgress } from './progress';
import { Kept } from './testing/run-cli';

function on(isTTY: boolean): { readonly cli: Cli; readonly err: Kept } {
  const err = new Kept(isTTY);
  return { cli: new Cli({ out: new Kept(), err, env: {}, cwd: '/' }, 'ja', () => false), err };
}

it('draws a bar on a terminal and hands the result on', async () => {
  const { cli, err } = on(true);
  const result = await withProgress(cli, '医療機関', 4, async (at) => {
    at(4);
    return 'done';
  });
  expect(result).toBe('done');
  expect(err.text).toContain('医療機関');
  expect(err.text).toContain('4/4');
});

it('says nothing where nobody watches', async () => {
  const { cli, err } = on(false);
  await withProgress(cli, '医療機関', 4, async (at) => at(2));
  expect(err.text).toBe('');
});

it('takes the bar down when the work fails', async () => {
  const { cli, err } = on(true);
  const failing = withProgress(cli, '医療機関', 4, () => Promise.reject(new Error('cut off')));
  await expect(failing).rejects.toThrow('cut off');
  // The line is closed, so that the problem is said on one of its own.
  expect(err.text).toMatch(/\n$/);
});
