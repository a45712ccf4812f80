import { BadEnvironment, Fault } from '@mamori/platform';
import type { Cli } from './cli';
import { codeOf, messageOf } from './error-code';
import { Problem } from './problem';

const unreachable = new Set(['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'ECONNRESET', 'EAI_AGAIN', '57P03']);

/** What went wrong, for the operator: what it is and what to do. Anything unforeseen keeps its own words. */
export function explain(cli: Cli, error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof BadEnvironment) return badEnvironment(cli, error);
  if (error instanceof Fault && error.code === 'UNAVAILABLE')
    return explain(cli, codeOf(error.cause) ? error.cause : { code: 'ECONNREFUSED' });
  const code = codeOf(error);
  return (code === undefined ? undefined : knownProblem(cli, code, error)) ?? unforeseen(cli, error);
}

function badEnvironment(cli: Cli, { message }: BadEnvironment): Problem {
  return new Problem(
    cli.say('次の設定 (環境変数) を直してください。', 'Please put these settings (environment) right.'),
    [
      ...message
        .split('\n')
        .slice(1)
        .map((line) => line.trimStart()),
      cli.say(
        'npm run mamori -- … で実行すると、手元の環境では自動で設定されます。',
        'npm run mamori -- … sets them by itself on a local installation.',
      ),
    ],
  );
}

function knownProblem(cli: Cli, code: string, error: unknown): Problem | undefined {
  if (unreachable.has(code))
    return new Problem(cli.say('PostgreSQL に接続できません。', 'PostgreSQL cannot be reached.'), [
      cli.say(
        '動いているか、DATABASE_URL などの宛先が正しいかを確かめてください。',
        'Please check that it runs, and where DATABASE_URL and its like point to.',
      ),
    ]);
  switch (code) {
    case '28P01':
    case '28000':
      return new Problem(
        cli.say('PostgreSQL が利用者名かパスワードを拒みました。', 'PostgreSQL refused the user name or the password.'),
        [cli.say('DATABASE_URL などの値を確かめてください。', 'Please check DATABASE_URL and its like.')],
      );
    case '3D000':
      return new Problem(cli.say('その名前のデータベースがありません。', 'There is no database of that name.'), [
        cli.say('DATABASE_URL の末尾の名前を確かめてください。', 'Please check the name at the end of DATABASE_URL.'),
      ]);
    case '3F000':
    case '42P01':
    case '42703':
    case '42883':
      return new Problem(cli.say('データベースが今の版になっていません。', 'The database is not at this version.'), [
        cli.say('先に mamori db migrate を実行してください。', 'Please run mamori db migrate first.'),
      ]);
    case 'EADDRINUSE':
      return new Problem(
        cli.say('使おうとしたポートは、ほかのプログラムが使っています。', 'Another program has the port.'),
        [messageOf(error)],
      );
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOENT':
    case 'ENOTDIR':
    case 'EISDIR':
      return new Problem(
        cli.say(
          'ファイルかフォルダーを使えません。場所と権限を確かめてください。',
          'A file or folder cannot be used. Please check where it is and who may use it.',
        ),
        [messageOf(error)],
      );
    case '53100':
    case 'ENOSPC':
      return new Problem(cli.say('ディスクの空きがありません。', 'The disk is full.'), [
        cli.say('空きを作ってから、もう一度実行してください。', 'Please free some space and run it again.'),
      ]);
    case '57014':
    case '55P03':
      return new Problem(
        cli.say('データベースの応答に時間がかかりすぎました。', 'The database took too long to answer.'),
        [cli.say('少し待って、もう一度実行してください。', 'Please wait a little and run it again.')],
      );
    default:
      return error instanceof Fault ? faulted(cli, error) : undefined;
  }
}

function faulted(cli: Cli, { code, message }: Fault): Problem | undefined {
  if (code === 'NOT_FOUND') return new Problem(cli.say('対象が見つかりません。', 'It was not found.'), [message]);
  if (code === 'CONFLICT')
    return new Problem(
      cli.say('同時に行われた変更と重なりました。', 'It collided with a change made at the same time.'),
      [cli.say('もう一度実行してください。', 'Please run it again.')],
    );
  return undefined;
}

function unforeseen(cli: Cli, error: unknown): Problem {
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new Problem(cli.say('予期しない問題が起きました。', 'Something unforeseen went wrong.'), said.split('\n'));
}
