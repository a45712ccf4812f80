import { say } from '@mamori/platform';
import { EXAMPLE_MARK } from '../../../list-file/safe-cell';
import type { Equipment } from '../../../schema.gen';
import { equipmentFields, equipmentHeadings, numberHeadings, reviewedHeadings } from './equipment-columns';
import { kindWord } from './equipment-words';

type Rows = readonly (readonly (string | null)[])[];

const HEADINGS = equipmentFields.map((field) => equipmentHeadings[field][0]);

/** In characters, in the order of `ledgerRows`. */
export const EQUIPMENT_WIDTHS: readonly number[] = [26, 18, 24, 16, 20, 22, 14, 12, 24, 14, 14, 30, 14, 38];

/** A ledger as the rows of a file that an import reads again; the number at the end tells which piece each row is. */
export const ledgerRows = (pieces: readonly Equipment[]): Rows => [
  [...HEADINGS, say(...reviewedHeadings), numberHeadings[0]],
  ...pieces.map((piece) => [
    ...equipmentFields.map((field) => {
      if (field === 'kind') return kindWord(piece.kind);
      if (field === 'isRemote') return piece.isRemote ? 'あり' : 'なし';
      return piece[field] ?? null;
    }),
    piece.reviewedOn ?? null,
    piece.id,
  ]),
];

/** The empty list to fill in, with examples of our own invention, which an import passes over. */
export const equipmentTemplate = (): Rows => [
  HEADINGS,
  [
    `${EXAMPLE_MARK}電子カルテサーバ`,
    'サーバ',
    'みほん電機 SV-100',
    'サーバ室',
    '電子カルテ',
    'Windows Server 2022',
    '事務長',
    'あり',
    'みほんシステム',
    '2023/4/1',
    '2031/10/14',
    '年1回点検',
  ],
  [
    `${EXAMPLE_MARK}受付PC1`,
    'パソコン',
    '',
    '受付',
    '受付・会計',
    'Windows 11',
    '',
    'なし',
    '',
    '令和5年4月1日',
    '',
    '',
  ],
];
