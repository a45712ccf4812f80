import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { say } from '../actor/actor';
import { Fault, type FaultCode } from '../errors/fault';

const texts: Readonly<Record<FaultCode, () => string>> = {
  UNAUTHENTICATED: () => say('もう一度サインインしてください。', 'Please sign in again.'),
  FORBIDDEN: () =>
    say('この操作の権限がありません。管理者に相談してください。', 'You may not do this. Please ask an administrator.'),
  STEP_UP_REQUIRED: () =>
    say('ご本人かどうか、もう一度確認させてください。', 'Please confirm once more that it is you.'),
  NOT_FOUND: () =>
    say(
      '見つかりませんでした。一覧に戻って選び直してください。',
      'Not found. Please go back to the list and choose again.',
    ),
  UNKNOWN_OPERATION: () =>
    say('この画面は古くなっています。読み込み直してください。', 'This page is out of date. Please reload it.'),
  BAD_INPUT: () => say('入力を確かめてください。', 'Please check what was entered.'),
  CONFLICT: () =>
    say(
      'ほかの操作と重なりました。画面を読み込み直してください。',
      'Something else changed this. Please reload the page.',
    ),
  RATE_LIMITED: () =>
    say(
      '短い時間に操作が続いたため、少しのあいだ受け付けを止めています。しばらく待ってからもう一度お試しください。',
      'There were very many requests in a short time. Please wait a little and try again.',
    ),
  UNAVAILABLE: () =>
    say(
      'いま混み合っているか、準備中です。少し待ってからもう一度お試しください。入力した内容は画面に残っています。',
      'The service is busy or starting. Please try again shortly; what you entered is still on your screen.',
    ),
  INTERNAL: () =>
    say(
      'こちらの問題で処理できませんでした。番号を添えてお知らせください。',
      'Something went wrong on our side. Please tell us the reference number.',
    ),
};

/** Tells the log what the caller is not told. */
export type ReportError = (reference: string, error: unknown) => void;

/** Every error that leaves the API has this shape: a code, and a reference that stands in the log for INTERNAL ones. */
export function formatError(error: GraphQLError, report: ReportError): GraphQLError {
  const original = error.originalError ?? undefined;
  const shape = (code: FaultCode, message: string, extra: Record<string, unknown> = {}) =>
    new GraphQLError(message, { path: error.path, nodes: error.nodes, extensions: { code, ...extra } });
  if (original instanceof Fault) {
    if (original.code === 'INTERNAL' || original.code === 'UNAVAILABLE') {
      const reference = randomUUID();
      report(reference, original);
      return shape(original.code, texts[original.code](), { reference });
    }
    return shape(original.code, texts[original.code]());
  }
  // No resolver was involved: the document itself was refused. Hints at names that exist are taken off.
  if (!original || original instanceof GraphQLError) {
    return shape('BAD_INPUT', error.message.replace(/ Did you mean .*$/s, ''));
  }
  const reference = randomUUID();
  report(reference, original);
  return shape('INTERNAL', texts.INTERNAL(), { reference });
}
