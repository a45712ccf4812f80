export const identityJa = {
  'identity.signIn.intro': '登録したパスキーでサインインします。パスワードやIDの入力はいりません。',
  'identity.signIn.action': 'パスキーでサインイン',
  'identity.signIn.trouble': 'サインインできないとき',
  'identity.signIn.otherDevice':
    'パスキーがスマートフォンにあるときは、案内で「別のデバイス」を選び、表示されるQRコードを読み取ってください。',
  'identity.signIn.lost': '端末をなくしたときは、コンサルティング会社の管理者に新しい登録用リンクを頼んでください。',
  'identity.waiting': '端末の案内に従ってください',
  'identity.toSignIn': 'サインイン画面へ',
  'identity.chooseTenant.again': '選んだあと、もう一度パスキーで確認します。',
  'identity.setUp': 'パスキーの登録',
  'identity.setUp.welcome':
    '{name}さん、ようこそ。この端末でサインインできるように、パスキーを登録します。1分ほどで終わります。',
  'identity.setUp.until': 'リンクの期限',
  'identity.setUp.what': 'パスキーとは',
  'identity.setUp.what.body':
    'パスワードの代わりに、次の二つをそろえて本人を確かめる方法です。二つがそろうので、これだけで「二要素認証」になります。',
  'identity.factor.have': '持っているもの',
  'identity.factor.have.body': 'このパソコンやスマートフォン、またはセキュリティキー',
  'identity.factor.are': '本人だけのもの',
  'identity.factor.are.body': '指紋、顔、または端末のPIN',
  'identity.setUp.private': '指紋や顔の情報が端末の外に送られることはありません。覚えておくパスワードもありません。',
  'identity.setUp.action': 'パスキーを登録する',
  'identity.setUp.shared':
    '共用のパソコンを使っている方は、案内で「別のデバイス」を選び、ご自分のスマートフォンかセキュリティキーに登録してください。',
  'identity.unsupported': 'このブラウザーではパスキーを使えません',
  'identity.unsupported.body':
    'Microsoft Edge、Google Chrome、Safari の新しい版で開いてください。アドレスが https:// で始まることも確認してください。',
  'identity.passkey.cancelled': '操作が取り消されたか、時間切れになりました。もう一度ボタンを押してください。',
  'identity.passkey.known': 'この端末のパスキーは登録済みです。サインイン画面からお進みください。',
  'identity.passkey.unfit':
    'この端末または鍵には、指紋・顔・PINの設定がありません。設定してからもう一度お試しになるか、別の端末を選んでください。',
  'identity.passkey.wrongAddress':
    '開いているアドレスが登録されたものと違います。案内されたアドレスを開き直してください。',
} as const;
