import { say } from '@mamori/platform';

/** What a refusal says, and what to do about it. */
export const texts = {
  AlreadyMember: () =>
    say(
      'このメールアドレスの方は、すでにメンバーです。一覧から選んで変更してください。',
      'Somebody with this address is a member already. Please choose the member in the list to change something.',
    ),
  RoleNotAllowed: () =>
    say(
      '責任者の登録や変更は、責任者だけができます。責任者に頼んでください。',
      'Only an owner can add or change an owner. Please ask an owner.',
    ),
  ClinicsRequired: () =>
    say(
      'この役割の方には、担当または所属の医療機関を1件以上選んでください。',
      'Please choose at least one clinic for somebody in this role.',
    ),
  LastOwner: () =>
    say(
      'サインインできる責任者がいなくなります。先に別の方を責任者にしてください。',
      'Nobody would be left who can sign in as an owner. Please make somebody else an owner first.',
    ),
  NotOneself: () =>
    say(
      '自分自身については、この操作はできません。ほかの管理者に頼んでください。自分のサインインの終了は「アカウント」でできます。',
      'You cannot do this to yourself. Please ask another administrator. Your own sessions stand under "Account".',
    ),
  InvitationNotOpen: () =>
    say(
      '送り直したり取り消したりできる招待はありません。画面を読み込み直して確かめてください。',
      'There is no invitation to send again or to withdraw. Please reload the page and look.',
    ),
  MemberConflict: () =>
    say(
      'ほかの人がこのメンバーを先に変更しました。いまの内容を確かめて、もう一度操作してください。',
      'Somebody else changed this member first. Please look at what it says now and try again.',
    ),
  TooManyAttempts: () =>
    say(
      '招待の数が上限に達しました。しばらく待ってからもう一度お試しください。',
      'Too many invitations for now. Please wait and try again later.',
    ),
} as const;
