import type { Language } from './language';
import type { Terminal } from './terminal';

/** What a command has in its hands besides its options. Results go to stdout; what is said meanwhile goes to stderr. */
export class Cli {
  /** 0: done; 1: something that the operator can put right; 2: the command line was not understood. */
  exitCode: 0 | 1 | 2 = 0;

  constructor(
    readonly terminal: Terminal,
    readonly language: Language,
    private readonly wantsJson: () => boolean,
  ) {}

  say(ja: string, en: string): string {
    return this.language === 'en' ? en : ja;
  }

  /** The command's result: `value` for a program when --json is given, `prose` for a person otherwise. */
  answer(value: unknown, prose: readonly string[]): void {
    if (this.wantsJson()) this.terminal.out.write(`${JSON.stringify(value)}\n`);
    else if (prose.length > 0) this.terminal.out.write(`${prose.join('\n')}\n`);
  }

  /** Something worth knowing that is no part of the result. */
  note(text: string): void {
    this.terminal.err.write(`${text}\n`);
  }
}
