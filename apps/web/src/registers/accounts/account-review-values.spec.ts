import { expect, it } from '@jest/globals';
import { accountReviewInput, blankAccountReview, valuesOfAccountReview } from './account-review-values';

it('sends what was shown, none stopped included', () => {
  const texts = { systems: '電子カルテ', whose: '全職員', doneBy: '事務長', note: 'n' };
  const figures = { heldOn: '2026-11-01', nextOn: '2027-05-01', accountCount: 12, stoppedCount: 0 };
  const values = valuesOfAccountReview({ id: '1', version: 1, ...texts, ...figures });
  expect(accountReviewInput(values)).toEqual({ ...texts, ...figures });
});

it('reads counts in full-width digits, and sends nothing for what is empty', () => {
  expect(accountReviewInput({ ...blankAccountReview([]), accountCount: '１２' })).toMatchObject({
    heldOn: null,
    accountCount: 12,
    stoppedCount: null,
    nextOn: null,
  });
});

it('begins with the systems of the clinic, unless they are too many to be kept', () => {
  expect(blankAccountReview(['電子カルテ', 'レセコン']).systems).toBe('電子カルテ、レセコン');
  expect(blankAccountReview(['あ'.repeat(250), 'い'.repeat(250)]).systems).toBe('');
});
