import type { CommanderError } from 'commander';
import type { Cli } from './cli';

const namesIn = (message: string) => Array.from(message.matchAll(/'([^']*)'/g), ([, name]) => name ?? '');

const messagesJa: Readonly<Record<string, (names: readonly string[], message: string) => string>> = {
  'commander.unknownOption': ([option]) => `${option} という指定はありません。`,
  'commander.unknownCommand': ([command]) => `${command} というコマンドはありません。`,
  'commander.missingArgument': ([argument]) => `${argument} を指定してください。`,
  'commander.optionMissingArgument': ([option]) => `${option} の値を指定してください。`,
  'commander.missingMandatoryOptionValue': ([option]) => `${option} を指定してください。`,
  'commander.invalidArgument': ([option, given], message) => {
    const choices = /Allowed choices are (.*)\.$/.exec(message)?.[1];
    return `${option} に ${given} は使えません。${choices ? `使えるのは ${choices} です。` : ''}`;
  },
  'commander.excessArguments': () => '余分な引数があります。空白を含む値は引用符で囲んでください。',
};

/** What was wrong with the command line, in the operator's language, with a near name where there is one. */
export function usageError(cli: Cli, { code, message }: CommanderError): string {
  const [first = '', suggestion] = message.replace(/^error: /, '').split('\n');
  if (cli.language === 'en') return suggestion ? `${first} ${suggestion}` : first;
  const near = /Did you mean (?:one of )?(.*)\?/.exec(suggestion ?? '')?.[1];
  return (messagesJa[code]?.(namesIn(first), first) ?? first) + (near ? `もしかして: ${near}` : '');
}
