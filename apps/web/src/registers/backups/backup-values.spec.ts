import { expect, it } from '@jest/globals';
import { backupFields, backupInput, blankBackup, isSameValue, valuesOfBackup } from './backup-values';

it('sends nothing where nothing was entered', () => {
  expect(backupInput({ ...blankBackup, name: 'カルテ' })).toMatchObject({
    name: 'カルテ',
    systemId: null,
    generations: null,
    testedOn: null,
    testResult: null,
  });
});

it('takes generations that were typed in full width', () => {
  expect(backupInput({ ...blankBackup, generations: '１４' }).generations).toBe(14);
});

it('comes back from the server as it was sent', () => {
  const values = {
    ...blankBackup,
    name: 'カルテ',
    methods: ['nas' as const],
    generations: '7',
    testedOn: '2026-05-10',
    testResult: 'restored' as const,
  };
  const { systemId, ...rest } = { ...values, succeededOn: null, nextTestOn: null };
  const parts = { ...rest, id: 'b', systemId: systemId || null, systemName: null, generations: 7 };
  expect(valuesOfBackup({ ...parts, reviewedOn: null, remarks: [], version: 1 })).toEqual(values);
});

it('has every value in the order of the form, once', () => {
  expect([...backupFields].sort()).toEqual(Object.keys(blankBackup).sort());
});

it('takes two lists for the same whatever their order', () => {
  expect(isSameValue(['nas', 'tape'], ['tape', 'nas'])).toBe(true);
  expect(isSameValue(['nas'], ['tape', 'nas'])).toBe(false);
  expect(isSameValue('a', 'a')).toBe(true);
});
