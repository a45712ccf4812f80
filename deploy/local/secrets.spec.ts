import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SecretBox } from '@mamori/platform';
import { type Place, placeAt } from './place.mjs';
import { secretsOf } from './secrets.mjs';

let place: Place;

beforeEach(() => {
  place = placeAt(mkdtempSync(join(tmpdir(), 'mamori-secrets-')));
});
afterEach(() => rmSync(place.dir, { recursive: true, force: true }));

describe('the passwords of an installation', () => {
  it('are made once, differ from each other and are kept', () => {
    const secrets = secretsOf(place);
    expect(new Set(Object.values(secrets)).size).toBe(8);
    expect(secretsOf(place)).toEqual(secrets);
  });

  it('can be read by their owner alone', () => {
    secretsOf(place);
    expect(statSync(place.secrets).mode & 0o777).toBe(0o600);
  });

  it('have a key of 256 bits among them, which the processes take', () => {
    expect(() => SecretBox.of(secretsOf(place).sealing)).not.toThrow();
  });

  it('gain a new one without losing the others', () => {
    writeFileSync(place.secrets, '{"superuser":"kept"}');
    expect(secretsOf(place)).toMatchObject({ superuser: 'kept', app_queue: expect.any(String) });
  });

  it('are not made anew beside a database that needs the old ones', () => {
    mkdirSync(join(place.postgres, 'data'), { recursive: true });
    writeFileSync(place.secrets, '{"superuser":"cut sh');
    expect(() => secretsOf(place)).toThrow(/missing or damaged.*npm run reset/);
  });
});
