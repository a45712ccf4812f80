import { describe, expect, it } from '@jest/globals';
import { editionFor, formOfClinic, type HeldEdition, listToContinue, ownEdition } from './open-checklist';

const r5: HeldEdition = { id: 'r5', fiscalYear: 2023, forms: ['medical', 'vendor'] };
const r6: HeldEdition = { id: 'r6', fiscalYear: 2024, forms: ['medical', 'pharmacy', 'vendor'] };
const r7: HeldEdition = { id: 'r7', fiscalYear: 2025, forms: ['medical', 'pharmacy', 'vendor'] };
const held = [r6, r7, r5];

it.each([
  ['hospital', 'medical'],
  ['clinic', 'medical'],
  ['dental', 'medical'],
  ['pharmacy', 'pharmacy'],
])('gives a %s the %s form', (kind, form) => {
  expect(formOfClinic(kind)).toBe(form);
});

describe('the edition of a fiscal year', () => {
  it.each([
    ['is the newest one for the year after it', 'medical', 2026, 'r7'],
    ['is the one of the year itself', 'medical', 2025, 'r7'],
    ['is never one of a later year', 'medical', 2024, 'r6'],
    ['has the form', 'pharmacy', 2023, undefined],
    ['is missing before the first edition', 'medical', 2022, undefined],
    ['may be of the coming year', 'medical', 2027, 'r7'],
    ['is unknown for a year further off', 'medical', 2028, undefined],
  ] as const)('%s', (_, form, fiscalYear, id) => {
    expect(editionFor(form, fiscalYear, 2026, held)?.id).toBe(id);
  });
});

describe("the consultancy's own edition", () => {
  const own: HeldEdition = { id: 'own', fiscalYear: 2026, forms: ['own'] };
  it.each([
    ['is opened by its id in any year', 'own', 2024, 'own'],
    ['is none of the ministry’s', 'r7', 2026, undefined],
    ['is one that is held', 'other', 2026, undefined],
    ['is not opened for a year too far off', 'own', 2028, undefined],
  ] as const)('%s', (_, id, fiscalYear, found) => {
    expect(ownEdition(id, fiscalYear, 2026, [...held, own])?.id).toBe(found);
  });
});

describe('the list that is gone on with', () => {
  const list = (editionId: string, isUntouched: boolean) => ({ id: `list of ${editionId}`, editionId, isUntouched });
  it.each([
    ['is none where none is open', [], r7, undefined],
    ['is the one of the edition', [list('r7', true)], r7, 'r7'],
    ['is one of an earlier edition once somebody wrote in it', [list('r6', false)], r7, 'r6'],
    ['is not one of an earlier edition in which nobody wrote', [list('r6', true)], r7, undefined],
    ['is the newest of several', [list('r7', true), list('r6', false)], r7, 'r7'],
    ['is the one that is there when no edition can be opened', [list('r6', true)], null, 'r6'],
  ] as const)('%s', (_, open, edition, editionId) => {
    expect(listToContinue(open, edition)?.editionId).toBe(editionId);
  });
});
