import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

interface Order {
  readonly what: string;
  readonly path?: string;
  readonly bytes?: Uint8Array;
}

const allowed = (act: () => unknown): boolean => {
  try {
    act();
    return true;
  } catch {
    return false;
  }
};

/** Does what it is told, as a script would that a file has taken over. */
export default function misbehave({ what, path = '', bytes }: Order): unknown {
  switch (what) {
    case 'fill the heap': {
      const kept: string[][] = [];
      for (;;) kept.push(Array.from({ length: 1_000 }, (_, n) => `${n}${kept.length}`));
    }
    case 'unpack for ever': {
      const kept: Buffer[] = [];
      for (;;) kept.push(inflateRawSync(bytes ?? new Uint8Array()));
    }
    case 'turn for ever':
      for (;;);
    case 'fall':
      throw new Error('it fell');
    case 'leave':
      return process.exit(3);
    case 'lie':
      return 'not a number of bytes';
    case 'reach out':
      return {
        read: allowed(() => readFileSync(path)),
        write: allowed(() => writeFileSync(`${path}.written`, 'x')),
        start: allowed(() => spawnSync('true')),
        environment: Object.keys(process.env).length,
      };
    default:
      return { bytes };
  }
}
