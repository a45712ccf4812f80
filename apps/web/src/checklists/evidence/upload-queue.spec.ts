import { expect, it } from '@jest/globals';
import { UploadQueue, type UploadSteps } from './upload-queue';

class Lost extends Error {}

const file = (name: string) => new File(['x'], name);

/** A queue with a server that does as told; `later` waits until it is let. */
function desk(change: Partial<UploadSteps> = {}) {
  const said: string[] = [];
  const waiting: (() => void)[] = [];
  const added: string[] = [];
  let ids = 0;
  const queue = new UploadQueue({
    steps: {
      begin: async ({ name }, mutationId) => {
        said.push(`begin ${name} ${mutationId}`);
        return { type: 'begun', id: `file of ${name}` };
      },
      send: async (id, _, onProgress) => {
        said.push(`send ${id}`);
        onProgress(1);
        return { type: 'taken' };
      },
      attach: async (fileId, { replaces }) => {
        said.push(`attach ${fileId}${replaces ? ` for ${replaces}` : ''}`);
        return { type: 'done' };
      },
      ...change,
    },
    isWorthAgain: (error) => error instanceof Lost,
    later: (work) => void waiting.push(work),
    newId: () => String((ids += 1)),
    onAdded: (name) => void added.push(name),
  });
  const phases = () => queue.snapshot().map(({ name, phase }) => `${name} ${phase.type}`);
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return { queue, said, added, phases, settle, goOn: () => waiting.splice(0).forEach((work) => work()) };
}

it('announces, sends and attaches each of several files', async () => {
  const { queue, said, added, phases, settle } = desk();
  queue.add([file('a.pdf'), file('b.jpg'), file('c.png')]);
  expect(phases()).toEqual(['a.pdf sending', 'b.jpg sending', 'c.png waiting']);
  await settle();
  expect(added).toEqual(['a.pdf', 'b.jpg', 'c.png']);
  expect(phases()).toEqual([]);
  expect(said.filter((step) => step.includes('c.png'))).toEqual([
    'begin c.png 8',
    'send file of c.png',
    'attach file of c.png',
  ]);
});

it('puts a file in the place of other evidence', async () => {
  const { queue, said, settle } = desk();
  queue.add([file('new.pdf')], { replaces: 'old' });
  await settle();
  expect(said.at(-1)).toBe('attach file of new.pdf for old');
});

it('goes on where it was when the connection was lost, without announcing the file again', async () => {
  let tries = 0;
  const send = async () => {
    tries += 1;
    if (tries < 3) throw new Lost();
    return { type: 'taken' as const };
  };
  const { queue, said, added, phases, settle, goOn } = desk({ send });
  queue.add([file('a.pdf')]);
  await settle();
  expect(phases()).toEqual(['a.pdf lost']);
  goOn();
  await settle();
  expect(phases()).toEqual(['a.pdf lost']);
  queue.again();
  await settle();
  expect(added).toEqual(['a.pdf']);
  expect(said.filter((step) => step.startsWith('begin'))).toHaveLength(1);
});

it('keeps saying why a file is not taken until it is dismissed, and sends the others', async () => {
  const send: UploadSteps['send'] = async (id) =>
    id.includes('bad') ? { type: 'refused', message: 'マクロが入っています' } : { type: 'taken' };
  const { queue, added, settle } = desk({ send });
  queue.add([file('bad.xlsx'), file('good.xlsx')]);
  await settle();
  expect(added).toEqual(['good.xlsx']);
  const [refused] = queue.snapshot();
  expect(refused?.phase).toEqual({ type: 'refused', message: 'マクロが入っています' });
  queue.dismiss(refused?.key ?? '');
  expect(queue.snapshot()).toEqual([]);
});

it('does not try again by itself what trying does not put right', async () => {
  const { queue, phases, settle, goOn } = desk({
    attach: async () => {
      throw new Error('forbidden');
    },
  });
  queue.add([file('a.pdf')]);
  await settle();
  goOn();
  await settle();
  expect(phases()).toEqual(['a.pdf failed']);
});

it('stops trying by itself after a while, and goes on when asked', async () => {
  let isThere = false;
  const begin: UploadSteps['begin'] = async () => {
    if (!isThere) throw new Lost();
    return { type: 'begun', id: 'x' };
  };
  const { queue, added, phases, settle, goOn } = desk({ begin });
  queue.add([file('a.pdf')]);
  for (let round = 0; round < 10; round += 1) {
    await settle();
    goOn();
  }
  isThere = true;
  await settle();
  expect(phases()).toEqual(['a.pdf lost']);
  queue.again();
  await settle();
  expect(added).toEqual(['a.pdf']);
});
