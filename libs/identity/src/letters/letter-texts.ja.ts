import type { LetterLanguage, LetterText } from './letter-texts';

const NOT_YOU =
  '心当たりがないときは、だれかがあなたの代わりに操作したおそれがあります。すぐに下のリンクから端末とサインインの一覧を確かめ、知らないものを消してください。サインインできないときは、管理者に電話などで知らせてください。';
const KNOWN = '心当たりがあれば、することはありません。';

const change = (subject: string, happened: string): LetterText => ({
  subject,
  happened: () => happened,
  toDo: () => `${KNOWN}\n${NOT_YOU}`,
  open: '最近のできごとを確かめる',
});

const OFFICE_OPEN = 'サインインの復旧の一覧を開く';
const office = (
  subject: string,
  happened: LetterText['happened'],
  toDo = '心当たりがないときは、下の一覧から復旧を取り下げ、ほかの管理者と本人に電話などで確かめてください。',
): LetterText => ({ subject, happened, toDo: () => toDo, open: OFFICE_OPEN });

const STOP_OPEN = '心当たりがないとき：復旧を止める';

/** Letters in Japanese. */
export const lettersJa: LetterLanguage = {
  brand: '守り',
  kinds: {
    invitation: {
      subject: '「守り」への招待',
      happened: ({ tenant, invitedBy, role }) =>
        `${invitedBy === '' ? tenant : `${tenant}の${invitedBy}さん`}が、あなたを「守り」に招待しました。役割は「${role}」です。`,
      toDo: ({ until }) =>
        `下のリンクを開き、画面の案内に沿って登録してください。登録には、お使いの端末の指紋・顔・PINのどれかを使います。リンクは${until}まで、1回だけ使えます。\nこの招待に心当たりがないときは、何もせずにこのメールを消してください。リンクをほかの人に渡さないでください。`,
      open: '登録を始める',
    },
    recovery_link: {
      subject: 'サインインできないときのリンク',
      happened: () => 'サインインできないときのためのリンクを求める操作がありました。',
      toDo: ({ until }) =>
        `あなたが求めたのなら、下のリンクを開いて続けてください。復旧コードか、登録したパスキーが必要です。リンクは${until}まで使えます。前に届いたリンクは使えなくなりました。\n心当たりがないときは、何もせずにこのメールを消してください。リンクだけではサインインできません。リンクをほかの人に渡さないでください。`,
      open: '復旧を続ける',
    },
    recovery_ready: {
      subject: '新しいパスキーを登録するリンク',
      happened: ({ tenant, startedBy, approvedBy }) =>
        `${tenant}の${startedBy}さんと${approvedBy}さんが進めたサインインの復旧の準備ができました。`,
      toDo: ({ until }) =>
        `下のリンクを開いて、新しいパスキーを登録してください。リンクは${until}まで、1回だけ使えます。登録すると、前のパスキー・復旧コード・パスワードは使えなくなり、開いている画面はすべて終了します。ほかのコンサルティング会社でも使っている場合は、そちらの管理者にあらためて招待を頼んでください。\n心当たりがないときは、このリンクを使わず、管理者に電話などで知らせてください。`,
      open: '新しいパスキーを登録する',
    },
    passkey_registered: change('パスキーを登録しました', 'あなたのパスキーが登録されました。'),
    passkey_added: change('パスキーを追加しました', 'あなたのパスキーが1つ追加されました。'),
    passkey_removed: change('パスキーを削除しました', 'あなたのパスキーが1つ削除されました。'),
    passkeys_replaced: change(
      'パスキーが新しくなりました',
      'あなたのパスキーが新しいものに替わり、前のパスキーは使えなくなりました。開いていた画面はすべて終了しました。',
    ),
    recovery_codes_made: change(
      '復旧コードを作りました',
      '新しい復旧コードが10個作られました。前の復旧コードは使えなくなりました。',
    ),
    recovery_code_used: change(
      '復旧コードが使われました',
      '復旧コードが1つ使われ、新しいパスキーが登録されました。前のパスキーは使えなくなり、開いていた画面はすべて終了しました。',
    ),
    password_set: change('パスワードを決めました', 'あなたのパスワードがはじめて決められました。'),
    password_changed: change(
      'パスワードを変更しました',
      'あなたのパスワードが変更されました。ほかの端末で開いていた画面は終了しました。',
    ),
    password_reset: change(
      'パスワードを決め直しました',
      'メールのリンクから、あなたのパスワードが決め直されました。開いていた画面はすべて終了しました。サインインには、今までどおりパスキーかセキュリティキーも必要です。',
    ),
    new_device: change('新しい端末でサインインしました', 'これまで使ったことのない端末からサインインがありました。'),
    session_moved: change(
      'いつもと違う場所からの利用がありました',
      'サインイン中の画面が、別のネットワークの別の端末から使われようとしました。本人の確認ができるまで、その画面では操作できません。',
    ),
    recovery_started: {
      subject: 'あなたのサインインの復旧が申請されました',
      happened: ({ tenant, startedBy }) =>
        `${tenant}の${startedBy}さんが、あなたのサインインの復旧を申請しました。もう1人の管理者が承認すると、その24時間後に、新しいパスキーを登録するリンクがこのアドレスに届きます。`,
      toDo: () =>
        'あなたが頼んだのなら、そのままお待ちください。\n心当たりがないときは、下のリンクからすぐに止めてください。サインインした画面からも止められます。',
      open: STOP_OPEN,
    },
    recovery_approved: {
      subject: 'あなたのサインインの復旧が承認されました',
      happened: ({ tenant, approvedBy, ready }) =>
        `${tenant}の${approvedBy}さんが、あなたのサインインの復旧を承認しました。${ready}以降に、新しいパスキーを登録するリンクがこのアドレスに届きます。`,
      toDo: () =>
        'あなたが頼んだのなら、そのままお待ちください。\n心当たりがないときは、下のリンクからすぐに止めてください。サインインした画面からも止められます。',
      open: STOP_OPEN,
    },
    recovery_used: change(
      'サインインの復旧が終わりました',
      '復旧のリンクから、あなたの新しいパスキーが登録されました。前のパスキー・復旧コード・パスワードは使えなくなり、開いていた画面はすべて終了しました。24時間は、データの書き出しができません。',
    ),
    recovery_objected: change(
      'サインインの復旧を止めました',
      'あなたのサインインの復旧が、あなたの申し出により止められました。リンクは送られません。送られたリンクがあれば、使えなくなりました。',
    ),
    recovery_withdrawn: change(
      'サインインの復旧が取り下げられました',
      'あなたのサインインの復旧の申請を、管理者が取り下げました。リンクは送られません。送られたリンクがあれば、使えなくなりました。',
    ),
    office_recovery_started: office(
      'サインインの復旧が申請されました',
      ({ startedBy, member }) =>
        `${startedBy}さんが、${member}さんのサインインの復旧を申請しました。もう1人の責任者または管理者の承認を待っています。`,
      '承認する前に、電話や対面で本人に確かめてください。心当たりがないときは、下の一覧から取り下げてください。',
    ),
    office_recovery_approved: office(
      'サインインの復旧が承認されました',
      ({ approvedBy, member, ready }) =>
        `${approvedBy}さんが、${member}さんのサインインの復旧を承認しました。${ready}以降に、新しいパスキーを登録するリンクが本人に届きます。`,
    ),
    office_recovery_ready: office(
      '復旧のリンクを本人に送りました',
      ({ member }) => `${member}さんに、新しいパスキーを登録するリンクを送りました。`,
    ),
    office_recovery_used: office(
      'サインインの復旧が終わりました',
      ({ member }) =>
        `${member}さんが、復旧のリンクから新しいパスキーを登録しました。24時間は、データの書き出しができません。`,
      '心当たりがないときは、メンバーの一覧からすぐにこの人の利用を止めてください。',
    ),
    office_recovery_objected: office(
      '本人がサインインの復旧を止めました',
      ({ member }) => `${member}さん本人が、サインインの復旧を止めました。24時間は、新しく始められません。`,
      'だれかが本人になりすまして頼んだおそれがあります。申請した人と承認した人に、事情を確かめてください。',
    ),
    office_recovery_withdrawn: office(
      'サインインの復旧が取り下げられました',
      ({ member }) => `${member}さんのサインインの復旧の申請が取り下げられました。`,
      '必要なら、あらためて申請できます。',
    ),
    office_audit_exported: {
      subject: '監査記録が書き出されました',
      happened: ({ member, rows }) => `${member}さんが、監査記録を${rows}件、ファイルに書き出しました。`,
      toDo: () => '心当たりがないときは、本人に確かめ、必要ならこの人の利用を止めてください。',
      open: '監査記録を開く',
    },
    vendor_question: {
      subject: '医療機関からの質問が届いています',
      happened: ({ clinic, item, askedBy, tenant }) =>
        `${clinic}のサイバーセキュリティ対策チェックリストの項目「${item}」について、${askedBy}さんが質問しています。答えは、${clinic}を支援している${tenant}の画面「守り」で受け取ります。`,
      toDo: ({ until }) =>
        until === ''
          ? '下のリンクからサインインして、質問に答えてください。\n心当たりがないときは、何もせずにこのメールを消してください。'
          : `下のリンクを開くと、だれが何を聞いているかを確かめられます。答えるには、お使いの端末の指紋・顔・PINのどれかを登録します。リンクは${until}まで、1回だけ使えます。\n心当たりがないときは、何もせずにこのメールを消してください。リンクをほかの人に渡さないでください。`,
      open: '質問を見る',
    },
  },
  roles: {
    owner: '責任者',
    admin: '管理者',
    consultant: 'コンサルタント',
    clinic_manager: '医療機関の管理者',
    clinic_staff: '医療機関の職員',
    vendor: '事業者',
  },
  greeting: (recipient) => `${recipient} 様`,
  when: '日時',
  device: '端末',
  unknownDevice: '不明な端末',
  network: 'ネットワーク',
  footer:
    'このメールは「守り」が自動で送っています。返信は届きません。「守り」がメールでパスワードや復旧コードを尋ねることはありません。',
};
