import type { ItemPartsFragment } from '../gql/graphql';
import type { Lang } from '../ui/dates';

type Words = Pick<ItemPartsFragment, 'labelJa' | 'labelEn' | 'explainJa' | 'evidenceJa' | 'remarksHintJa' | 'guidance'>;

/** A text and the language that it is in, which is Japanese where nothing else is there. */
export interface ItemWords {
  readonly text: string;
  readonly lang: Lang;
}

const inLang = (ja: string, en: string | undefined, lang: Lang): ItemWords =>
  lang === 'en' && en ? { text: en, lang: 'en' } : { text: ja, lang: 'ja' };

export const labelOf = ({ labelJa, labelEn }: Words, lang: Lang) => inLang(labelJa, labelEn, lang);
export const explainOf = ({ explainJa, guidance }: Words, lang: Lang) => inLang(explainJa, guidance?.explainEn, lang);
export const showOf = ({ evidenceJa, guidance }: Words, lang: Lang) => inLang(evidenceJa, guidance?.showEn, lang);
export const remarksOf = ({ remarksHintJa, guidance }: Pick<Words, 'remarksHintJa' | 'guidance'>, lang: Lang) =>
  inLang(remarksHintJa, guidance?.remarksEn, lang);
