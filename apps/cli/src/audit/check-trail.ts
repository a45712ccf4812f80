import { createHash } from 'node:crypto';
import type { Anchor } from './read-anchors';
import type { Link, Trail } from './trail';

/** The first row that does not fit, and how. */
export interface BadRow {
  readonly what: 'changed' | 'missing' | 'swapped' | 'unlinked' | 'cut' | 'head' | 'rewritten';
  /** Its place in the chain; null for a row that has none. */
  readonly seq: number | null;
  readonly eventId: string | null;
  /** `swapped`: where the row belongs that is there now. `rewritten`, `cut`: up to where an anchor tells of it. */
  readonly untilSeq?: number;
  /** When the anchor was taken, or the row without a link was written. */
  readonly at?: string;
  /** `unlinked`: how many there are. */
  readonly count?: number;
}

export interface Checked {
  readonly rows: number;
  /** Anchors that the chain was held against, and the place of the newest. */
  readonly anchors: number;
  readonly anchoredTo: number;
  readonly firstBad: BadRow | null;
}

const BATCH = 1_000;
/** How far a row is looked for that has changed places. */
const NEARBY = 10_000;

const sha256 = (...parts: readonly (Buffer | string)[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

/**
 * Walks a trail from its first link to its head, and holds it against the anchors. Stops at the first row that does not fit.
 * `onRows` hears how many rows were walked.
 */
export async function checkTrail(
  trail: Trail,
  anchors: readonly Anchor[],
  onRows: (rows: number) => void,
): Promise<Checked> {
  const head = await trail.head();
  const waiting = [...anchors];
  let seq = 0;
  let hash = sha256();
  let anchoredTo = 0;
  const found = (firstBad: BadRow | null): Checked => ({
    rows: seq,
    anchors: anchors.length - waiting.length,
    anchoredTo,
    firstBad,
  });

  for (;;) {
    const links = await trail.links(seq, BATCH);
    for (const link of links) {
      const bad = await misfit(trail, link, seq, hash);
      if (bad) return found(bad);
      [seq, hash] = [link.seq, link.hash];
      while (waiting[0]?.seq === seq) {
        const anchor = waiting[0];
        if (anchor.hash !== hash.toString('hex'))
          return found({ what: 'rewritten', seq: anchoredTo + 1, eventId: null, untilSeq: seq, at: anchor.at });
        waiting.shift();
        anchoredTo = seq;
      }
    }
    onRows(seq);
    if (links.length < BATCH) break;
  }

  // What is missing at the end is told by the head, unless that was forged too, and then by the anchors.
  if (head && head.seq > seq) return found({ what: 'cut', seq: seq + 1, eventId: null, untilSeq: head.seq });
  if ((head?.seq ?? 0) < seq) return found({ what: 'head', seq: (head?.seq ?? 0) + 1, eventId: null });
  if (head && !head.hash.equals(hash)) return found({ what: 'head', seq, eventId: null });
  const [beyond] = waiting;
  if (beyond)
    return found({
      what: 'cut',
      seq: seq + 1,
      eventId: null,
      untilSeq: waiting.at(-1)?.seq ?? beyond.seq,
      at: beyond.at,
    });
  const loose = await trail.looseRow();
  if (loose) return found({ what: 'unlinked', seq: null, ...loose });
  return found(null);
}

async function misfit(trail: Trail, link: Link, seqBefore: number, hashBefore: Buffer): Promise<BadRow | undefined> {
  const { seq, eventId, hash, text } = link;
  if (seq !== seqBefore + 1) return { what: 'missing', seq: seqBefore + 1, eventId: null };
  if (text === null) return { what: 'missing', seq, eventId };
  if (sha256(hashBefore, text).equals(hash)) return undefined;
  const others = await trail.asIfAt(seq, NEARBY);
  const own = others.find((other) => other.text !== null && sha256(hashBefore, other.text).equals(hash));
  return own ? { what: 'swapped', seq, eventId, untilSeq: own.seq } : { what: 'changed', seq, eventId };
}
