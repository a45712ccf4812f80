import { say } from '@mamori/platform';
import type { RecoveryRefusal } from '../policy/assisted-recovery';

/** Why a step of an assisted recovery is refused and what to do instead, in the reader's language. */
export function refusalText(because: RecoveryRefusal): string {
  switch (because) {
    case 'not_administrator':
      return say('この操作は、責任者か管理者だけができます。', 'Only an owner or an administrator can do this.');
    case 'oneself':
      return say(
        '自分自身の復旧は進められません。ほかの管理者に頼んでください。',
        'You cannot do this for yourself. Please ask another administrator.',
      );
    case 'higher_role':
      return say('責任者の復旧は、責任者だけが進められます。', 'Only an owner can recover the access of an owner.');
    case 'not_enrolled':
      return say(
        'この方はまだ登録を終えていないか、利用を止められています。復旧ではなく、招待を送ってください。',
        'This person has not finished setting up, or was disabled. Please send an invitation instead.',
      );
    case 'objected_lately':
      return say(
        'ご本人が復旧を止めました。24時間たつまで新しく始められません。まずご本人に電話などで確かめてください。',
        'The person stopped a recovery. A new one can start after 24 hours. Please speak with the person first.',
      );
    case 'same_administrator':
      return say(
        '始めた人とは別の管理者の承認が必要です。',
        'An administrator other than the one who started it has to approve.',
      );
    case 'objected':
      return say('ご本人がこの復旧を止めました。', 'The person stopped this recovery.');
    case 'not_open':
      return say(
        'この復旧はすでに終わっているか、承認済みです。',
        'This recovery is over, or has been approved already.',
      );
  }
}
