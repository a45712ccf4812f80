import { relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { root } from './place.mjs';
import { specsOf } from './specs.mjs';

describe('the test files', () => {
  const specs = specsOf(root);

  it('are told apart by what they need', () => {
    const unit = specs.unit.map((path) => relative(root, path));
    expect(unit).toContain('deploy/local/specs.spec.ts');
    expect(specs.db.map((path) => relative(root, path))).toContain('deploy/local/postgres.db.spec.ts');
    expect(specs.faults.map((path) => relative(root, path))).toContain('test/faults/reminders.spec.ts');
    expect(unit.filter((path) => path.includes('.db.spec.') || path.startsWith('test/e2e'))).toEqual([]);
  });

  it('belong to one part each', () => {
    const all = Object.values(specs).flat();
    expect(new Set(all).size).toBe(all.length);
  });
});
