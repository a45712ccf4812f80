import type { ClinicKind, SystemKind } from '@mamori/clinics';

/** A word and its reading. */
export type Word = readonly [text: string, kana: string];

/** A prefecture that the demo looks after. Towns and health centres are invented; the area code is the real one. */
export interface Area {
  readonly prefecture: number;
  readonly nameJa: string;
  readonly areaCode: string;
  readonly healthCentre: string;
  readonly towns: readonly Word[];
}

export const areas: readonly Area[] = [
  {
    prefecture: 11,
    nameJa: '埼玉県',
    areaCode: '048',
    healthCentre: '夢見保健所（架空）',
    towns: [
      ['夢見台', 'ゆめみだい'],
      ['星見ヶ原', 'ほしみがはら'],
      ['風待', 'かぜまち'],
      ['花占', 'はなうら'],
      ['木霊野', 'こだまの'],
      ['月待', 'つきまち'],
      ['綿雲', 'わたぐも'],
      ['朝霧橋', 'あさぎりばし'],
      ['麦笛', 'むぎぶえ'],
    ],
  },
  {
    prefecture: 14,
    nameJa: '神奈川県',
    areaCode: '045',
    healthCentre: '虹ノ浜保健所（架空）',
    towns: [
      ['虹ノ浜', 'にじのはま'],
      ['貝殻坂', 'かいがらざか'],
      ['汐騒', 'しおさい'],
      ['白帆', 'しらほ'],
      ['灯台通り', 'とうだいどおり'],
      ['波音', 'なみおと'],
      ['珊瑚台', 'さんごだい'],
      ['入り江ノ端', 'いりえのはし'],
    ],
  },
  {
    prefecture: 20,
    nameJa: '長野県',
    areaCode: '026',
    healthCentre: '雲海保健所（架空）',
    towns: [
      ['雲海', 'うんかい'],
      ['山鳴', 'やまなり'],
      ['雪割', 'ゆきわり'],
      ['清流ノ里', 'せいりゅうのさと'],
      ['白樺野', 'しらかばの'],
      ['峠下', 'とうげした'],
      ['泉守', 'いずみもり'],
    ],
  },
];

/** As many of each kind as the demo has. */
export const institutions: Readonly<Record<ClinicKind, readonly Word[]>> = {
  hospital: [
    ['総合病院', 'そうごうびょういん'],
    ['中央病院', 'ちゅうおうびょういん'],
    ['リハビリテーション病院', 'りはびりてーしょんびょういん'],
  ],
  clinic: [
    ['内科クリニック', 'ないかくりにっく'],
    ['小児科医院', 'しょうにかいいん'],
    ['眼科', 'がんか'],
    ['整形外科', 'せいけいげか'],
    ['皮膚科クリニック', 'ひふかくりにっく'],
    ['耳鼻咽喉科医院', 'じびいんこうかいいん'],
    ['レディースクリニック', 'れでぃーすくりにっく'],
    ['ファミリークリニック', 'ふぁみりーくりにっく'],
    ['循環器内科', 'じゅんかんきないか'],
    ['在宅診療所', 'ざいたくしんりょうじょ'],
    ['こころのクリニック', 'こころのくりにっく'],
  ],
  dental: [
    ['歯科医院', 'しかいいん'],
    ['デンタルクリニック', 'でんたるくりにっく'],
    ['こども歯科', 'こどもしか'],
    ['矯正歯科', 'きょうせいしか'],
  ],
  pharmacy: [
    ['薬局', 'やっきょく'],
    ['調剤薬局', 'ちょうざいやっきょく'],
    ['駅前薬局', 'えきまえやっきょく'],
    ['みなみ薬局', 'みなみやっきょく'],
    ['なかよし薬局', 'なかよしやっきょく'],
    ['ひだまり薬局', 'ひだまりやっきょく'],
  ],
};

export const surnames = ['見本', '例示', '仮名', '架空', '試作', '想定', '模擬', '図解'] as const;
export const givenNames = ['一郎', '花子', '健太', '美咲', '直樹', '陽子', '誠', '千尋', '拓也', '由美'] as const;
export const tags = ['訪問診療あり', '更新予定あり', '要フォロー', '新規', '午後訪問', '紙カルテ併用'] as const;

/** A product that no vendor sells. */
export interface Product {
  readonly kind: SystemKind;
  readonly name: string;
  readonly vendorName: string;
}

const emr: Product = { kind: 'emr', name: 'みほんカルテ', vendorName: '架空メディカルシステムズ（見本）' };
const receipt: Product = { kind: 'receipt', name: 'れいだいレセプト', vendorName: '例示電算センター（見本）' };
const reservation: Product = { kind: 'reservation', name: 'よやくの見本', vendorName: '想定ネット予約（見本）' };
const pacs: Product = { kind: 'pacs', name: '見本画像サーバ', vendorName: '架空画像ソリューション（見本）' };
const orderEntry: Product = {
  kind: 'order_entry',
  name: 'おためしオーダ',
  vendorName: '架空メディカルシステムズ（見本）',
};
const dispensing: Product = { kind: 'pharmacy_record', name: '見本薬歴', vendorName: '仮名ファーマIT（見本）' };

/** What an institution of each kind usually runs, the most usual first. */
export const products: Readonly<Record<ClinicKind, readonly [Product, ...Product[]]>> = {
  hospital: [emr, orderEntry, pacs],
  clinic: [emr, receipt, reservation],
  dental: [receipt, emr, reservation],
  pharmacy: [dispensing, receipt],
};
