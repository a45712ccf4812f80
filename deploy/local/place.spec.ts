import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { makePlace, placeAt, placeOf, removePlace, root } from './place.mjs';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'mamori-place-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

describe('the data folder', () => {
  it('is .data of the checkout, or what MAMORI_DATA_DIR says', () => {
    expect(placeOf({}).dir).toBe(join(root, '.data'));
    expect(placeOf({ MAMORI_DATA_DIR: dir }).dir).toBe(dir);
  });

  it('is made for this user alone, and may be taken up again', () => {
    const place = placeAt(join(dir, 'new/data'));
    makePlace(place);
    makePlace(place);
    expect(statSync(place.dir).mode & 0o077).toBe(0);
  });

  it('is removed with all that is in it', () => {
    const place = placeAt(join(dir, 'data'));
    makePlace(place);
    mkdirSync(place.postgres);
    expect(removePlace(place)).toBe(true);
    expect(existsSync(place.dir)).toBe(false);
    expect(removePlace(place)).toBe(false);
  });

  it('is refused, and never removed, when it holds something else', () => {
    writeFileSync(join(dir, 'thesis.docx'), 'years of work');
    expect(() => makePlace(placeAt(dir))).toThrow(/holds other things \(thesis\.docx\)/);
    expect(() => removePlace(placeAt(dir))).toThrow(/holds other things/);
    expect(readdirSync(dir)).toEqual(['thesis.docx']);
  });

  it('may be the root of a disk of its own', () => {
    mkdirSync(join(dir, 'lost+found'));
    makePlace(placeAt(dir));
    removePlace(placeAt(dir));
    expect(readdirSync(dir)).toEqual(['lost+found']);
  });

  it('is refused with what to do when a file stands in its way', () => {
    writeFileSync(join(dir, 'file'), '');
    expect(() => makePlace(placeAt(join(dir, 'file/data')))).toThrow(/MAMORI_DATA_DIR/);
  });
});
