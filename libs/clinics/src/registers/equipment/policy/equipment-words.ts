import { searchKey } from '@mamori/platform';
import type { EquipmentKind } from '../../../schema.gen';

/** What people call the kinds; the first is the one that is written. */
const kindWords = {
  server: ['サーバ', 'サーバー', 'server'],
  computer: ['パソコン', 'PC', '端末', 'デスクトップ', 'ノートパソコン', 'ノートPC', 'クライアント', 'computer'],
  tablet: ['タブレット・スマートフォン', 'タブレット', 'スマートフォン', 'スマホ', 'iPad', 'tablet', 'tablet or phone'],
  network: ['ネットワーク機器', 'ルーター', 'ルータ', 'スイッチ', 'ハブ', 'VPN', 'UTM', 'Wi-Fi', 'network'],
  storage: ['記憶装置', 'NAS', '外付けHDD', 'バックアップ装置', 'USBメモリ', 'storage'],
  medical_device: ['医療機器', 'モダリティ', '検査機器', 'medical device'],
  printer: ['プリンタ・複合機', 'プリンタ', 'プリンター', '複合機', 'printer'],
  other: ['その他', 'そのほか', 'other'],
} as const satisfies Readonly<Record<EquipmentKind, readonly string[]>>;

export const equipmentKinds: readonly EquipmentKind[] = [
  'server',
  'computer',
  'tablet',
  'network',
  'storage',
  'medical_device',
  'printer',
  'other',
];

const byWord = new Map(
  equipmentKinds.flatMap((kind) => kindWords[kind].map((word) => [searchKey(word), kind] as const)),
);

export const kindWord = (kind: EquipmentKind): string => kindWords[kind][0];

/** Other where nothing was written; null for a word that nobody knows. */
export function kindOfWord(word: string): EquipmentKind | null {
  const key = searchKey(word);
  return key === '' ? 'other' : (byWord.get(key) ?? null);
}

const yes = new Set(['あり', '有', '有り', 'はい', '○', '〇', '◯', 'する', 'yes', 'y', 'true', '1'].map(searchKey));
const no = new Set(['', 'なし', '無', '無し', 'いいえ', '×', '-', 'しない', 'no', 'n', 'false', '0'].map(searchKey));

/** Null for a word that is neither yes nor no. */
export function isYes(word: string): boolean | null {
  const key = searchKey(word);
  if (yes.has(key)) return true;
  return no.has(key) ? false : null;
}
