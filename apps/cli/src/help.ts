import type { HelpConfiguration } from 'commander';
import type { Language } from './language';

const titlesJa: Readonly<Record<string, string>> = {
  'Usage:': '使い方:',
  'Arguments:': '引数:',
  'Options:': '指定:',
  'Global Options:': 'どのコマンドにも付けられる指定:',
  'Commands:': 'コマンド:',
};
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/gu;

/** Help in the operator's language; Japanese characters are two columns wide. */
export function helpIn(language: Language): HelpConfiguration {
  return {
    showGlobalOptions: true,
    displayWidth: (text) => text.length + (text.match(wide)?.length ?? 0),
    // Choices and defaults stand in the descriptions: the library would add them in English.
    optionDescription: (option) => option.description,
    ...(language === 'ja' ? { styleTitle: (title) => titlesJa[title] ?? title } : {}),
  };
}
