export const languages = ['ja', 'en'] as const;
export type Language = (typeof languages)[number];

/**
 * The language of everything that the operator reads: `--lang`, else the machine's setting where that is English, else
 * Japanese. Read before the command line is taken apart, because the help itself is written in it.
 */
export function languageOf(argv: readonly string[], env: NodeJS.ProcessEnv): Language {
  const index = argv.indexOf('--lang');
  const asked = index >= 0 ? argv[index + 1] : argv.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
  const named = languages.find((language) => language === asked);
  if (named) return named;
  return /^en([_.-]|$)/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'en' : 'ja';
}
