import { say } from '@mamori/platform';
import type { PasswordNotAllowed } from '../schema.gen';
import type { PasswordRefusal } from './password-refusal';

const texts: Readonly<Record<PasswordRefusal, () => string>> = {
  TooShort: () =>
    say(
      'パスワードは15文字以上にしてください。覚えやすい言葉をいくつかつなげると作りやすくなります。',
      'Please use at least 15 characters. Several words in a row are easy to remember.',
    ),
  TooLong: () =>
    say('パスワードが長すぎます。短くしてください。', 'The password is too long. Please use a shorter one.'),
  NotText: () =>
    say(
      '使えない文字が含まれています。別のパスワードにしてください。',
      'It contains something that is not text. Please choose another password.',
    ),
  TooCommon: () =>
    say(
      'よく使われている、または推測されやすいパスワードです。関係のない言葉をいくつかつなげたものにしてください。',
      'This password is widely used or easy to guess. Please put several unrelated words in a row.',
    ),
};

/** The refusal as the person reads it. */
export const passwordNotAllowed = (
  refusal: PasswordRefusal,
): PasswordNotAllowed & { __typename: 'PasswordNotAllowed' } => ({
  __typename: 'PasswordNotAllowed',
  message: texts[refusal](),
});
