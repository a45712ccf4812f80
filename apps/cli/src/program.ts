import { Command, Option } from 'commander';
import { Cli } from './cli';
import { commands } from './commands';
import { helpIn } from './help';
import { languageOf, languages } from './language';
import type { Terminal } from './terminal';
import { productVersion } from './version';

/** The command line of the operator, every command registered and none of their machinery loaded. */
export function createProgram(argv: readonly string[], terminal: Terminal): { program: Command; cli: Cli } {
  const program = new Command('mamori');
  const cli = new Cli(terminal, languageOf(argv, terminal.env), () => program.opts().json === true);
  program
    .description(
      cli.say(
        '守り Mamori の運用コマンド (npm run mamori -- コマンド)。\n結果は標準出力、経過と問題は標準エラーに出ます。\n終了コード: 0 成功、1 直せる問題、2 使い方の誤り。',
        'Operating 守り Mamori (npm run mamori -- COMMAND).\nResults go to stdout, progress and problems to stderr.\nExit codes: 0 done, 1 a problem that you can put right, 2 wrong usage.',
      ),
    )
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out.write(text),
      writeErr: (text) => terminal.err.write(text),
      outputError: () => undefined,
    })
    .configureHelp(helpIn(cli.language))
    .helpOption('-h, --help', cli.say('使い方を表示', 'show how to use it'))
    .helpCommand('help [command]', cli.say('コマンドの使い方を表示', 'show how to use a command'))
    .version(productVersion(), '-V, --version', cli.say('バージョンを表示', 'show the version'))
    .option('--json', cli.say('結果を JSON で標準出力に出す', 'print the result as JSON on stdout'))
    .addOption(
      new Option(
        '--lang <ja|en>',
        cli.say('表示の言語 (指定がなければ LANG、なければ日本語)', 'language (else that of LANG, else Japanese)'),
      ).choices(languages),
    );
  for (const addTo of commands) addTo(program, cli);
  return { program, cli };
}
