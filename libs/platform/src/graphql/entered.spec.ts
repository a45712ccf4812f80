import { describe, expect, it } from '@jest/globals';
import { onOccasion } from '../actor/actor';
import { Entered } from './entered';

const remarks = { field: 'remarks', ja: '備考', en: 'Remarks', max: 5 };
const target = { field: 'targetOn', ja: '目標日', en: 'Target date' };

describe('text as entered', () => {
  it.each([
    ['takes the spaces off both ends', '　 あ い \n', 'あ い'],
    ['takes nothing as empty', null, ''],
    ['takes what was left out as empty', undefined, ''],
    ['counts a character beyond the basic plane as one', '𠮷𠮷𠮷𠮷𠮷', '𠮷𠮷𠮷𠮷𠮷'],
  ] as const)('%s', (_, given, text) => {
    const entered = new Entered();
    expect(entered.text(given, remarks)).toBe(text);
    expect(entered.fault).toBeUndefined();
  });

  it.each([
    ['refuses one character too many', 'あいうえおか', /5文字まで/],
    ['refuses ten megabytes', 'x'.repeat(10_000_000), /5文字まで/],
    ['refuses a NUL', 'a\0b', /保存できない文字/],
    ['refuses half of a pair', 'a\ud842', /保存できない文字/],
  ] as const)('%s', (_, given, message) => {
    const entered = new Entered();
    entered.text(given, remarks);
    expect(entered.fault).toEqual({ type: 'InvalidInput', field: 'remarks', message: expect.stringMatching(message) });
  });

  it('refuses emptiness where something is required', () => {
    const entered = new Entered();
    entered.text(' \n', { ...remarks, required: true });
    expect(entered.fault?.message).toBe('備考を入力してください。');
  });
});

describe('a day as entered', () => {
  it.each([
    ['an existing day', '2028-02-29', '2028-02-29', undefined],
    ['nothing', null, null, undefined],
    ['an empty field as nothing', '', null, undefined],
    ['no day that does not exist', '2027-02-30', null, 'targetOn'],
    ['no month of thirteen', '2027-13-01', null, 'targetOn'],
    ['no other way of writing', '2027/03/31', null, 'targetOn'],
  ] as const)('takes %s', (_, given, day, field) => {
    const entered = new Entered();
    expect(entered.day(given, target)).toBe(day);
    expect(entered.fault?.field).toBe(field);
  });
});

describe('the fault', () => {
  it('is the first one', () => {
    const entered = new Entered();
    entered.day('soon', target);
    entered.text('あいうえおか', remarks);
    expect(entered.fault?.field).toBe('targetOn');
  });

  it('is told in the language of the reader', () => {
    const message = onOccasion({ requestId: 'test', language: 'en' }, () => {
      const entered = new Entered();
      entered.text('あいうえおか', remarks);
      return entered.fault?.message;
    });
    expect(message).toBe('Remarks: 5 characters at most.');
  });
});
