import { Refused } from './outcome';

export const MOST_PIXELS = 40_000_000;

/** What makes another kind of file of a picture when it stands behind it. */
const OTHERS = [
  'PK\u0003\u0004',
  'PK\u0005\u0006',
  '%PDF-',
  '<script',
  '<html',
  '<!doctype',
  '<svg',
  'Rar!',
  '7z\u00bc\u00af',
];

/** What follows a picture is left out, and refused when it is a second kind of file. Cameras put previews and films there. */
export function checkTail(tail: Buffer): void {
  const text = tail.toString('latin1').toLowerCase();
  if (OTHERS.some((other) => text.includes(other.toLowerCase()))) throw new Refused('not_this_kind');
}
