import { core } from './fold';

/** Words that tell what an item is about, whatever else its wording says; the topics are the catalogue's. */
const keywords: readonly (readonly [string, RegExp])[] = [
  ['twofa', /[二2]要素|多要素/u],
  ['backup', /バックアップ|復旧手順|戻し方/u],
  ['bcp', /事業継続|bcp/iu],
  ['contact', /連絡(体制|先|網)/u],
  ['mds', /mds|sds|開示書/iu],
  ['remote', /リモート(保守|メンテ)|遠隔保守/u],
  ['patch', /パッチ|脆弱性|アップデート/u],
  ['reuse', /使い?回/u],
  ['password', /パスワード/u],
  ['usb', /usb|外部(の)?(記録|記憶)?媒体/iu],
  ['log', /アクセスログ|ログ(を|の)/u],
  ['source_limit', /接続元/u],
  ['services', /不要な(ソフト|サービス)|バックグラウンド/u],
  ['account', /アカウント|使わないid|不要なid|退職者/iu],
  ['access', /アクセス(利用)?権限|利用権限|アクセス権|範囲を分け/u],
  ['ledger', /台帳|機器の一覧/u],
  ['officer', /責任者/u],
  ['rules', /運用管理規程|規程類/u],
];

/** A wording prepared for comparing with many others. */
export interface Wording {
  readonly core: string;
  readonly pairs: ReadonlyMap<string, number>;
  readonly topics: ReadonlySet<string>;
}

export function wordingOf(text: string): Wording {
  const flat = core(text);
  const pairs = new Map<string, number>();
  const letters = Array.from(flat);
  for (let at = 0; at + 1 < letters.length; at += 1) {
    const pair = `${letters[at]}${letters[at + 1]}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return {
    core: flat,
    pairs,
    topics: new Set(keywords.filter(([, words]) => words.test(flat)).map(([topic]) => topic)),
  };
}

/** How alike two wordings are, 0 to 1: the pairs of letters that they share, and whether they are about the same. */
export function similarity(one: Wording, other: Wording): number {
  if (one.core !== '' && one.core === other.core) return 1;
  const total = countOf(one) + countOf(other);
  if (total === 0) return 0;
  let shared = 0;
  for (const [pair, count] of one.pairs) shared += Math.min(count, other.pairs.get(pair) ?? 0);
  const letters = (2 * shared) / total;
  const about = [...one.topics].some((topic) => other.topics.has(topic)) ? 0.3 : 0;
  return Math.min(0.99, letters * 0.7 + about);
}

const countOf = ({ pairs }: Wording) => [...pairs.values()].reduce((sum, count) => sum + count, 0);
