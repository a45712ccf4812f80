import { expect, it } from '@jest/globals';
import { explainOf, labelOf, remarksOf, showOf } from './item-words';

const item = { labelJa: '台帳', labelEn: 'Ledger', explainJa: '説明', evidenceJa: '紙', remarksHintJa: '台数' };
const guidance = {
  minutes: 40,
  ask: 'vendor' as const,
  explainEn: 'Keep a list.',
  showEn: 'The list.',
  remarksEn: 'How many.',
  okJa: '',
  okEn: '',
  ngJa: '',
  ngEn: '',
};

it.each([
  ['label', labelOf, '台帳', 'Ledger'],
  ['explanation', explainOf, '説明', 'Keep a list.'],
  ['what to show', showOf, '紙', 'The list.'],
  ['what to remark', remarksOf, '台数', 'How many.'],
] as const)('gives the %s in the language on screen', (_, words, ja, en) => {
  expect(words({ ...item, guidance }, 'ja')).toEqual({ text: ja, lang: 'ja' });
  expect(words({ ...item, guidance }, 'en')).toEqual({ text: en, lang: 'en' });
});

it('gives the Japanese words where there are no others', () => {
  expect(explainOf({ ...item, guidance: null }, 'en')).toEqual({ text: '説明', lang: 'ja' });
  expect(labelOf({ ...item, labelEn: '', guidance: null }, 'en')).toEqual({ text: '台帳', lang: 'ja' });
});
