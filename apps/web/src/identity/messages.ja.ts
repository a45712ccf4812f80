import { accountJa } from './account/messages.ja';

export const identityJa = {
  ...accountJa,
  'identity.signIn.intro': '登録したパスキー（指紋・顔・端末のPIN）でサインインします。',
  'identity.signIn.action': 'パスキーでサインイン',
  'identity.signIn.otherDevice':
    'スマートフォンのパスキーを使う方は、ボタンを押して「スマートフォン」か「別のデバイス」を選び、出てくるQRコードを読み取ってください。',
  'identity.signIn.email.hint': 'この欄を選ぶと、ブラウザーがパスキーを候補に出すことがあります。',
  'identity.signIn.email.missing': 'メールアドレスを入力してください。',
  'identity.signIn.byPassword': 'パスワードでサインインする会社の方',
  'identity.signIn.byPassword.action': 'パスワードで進む',
  'identity.signIn.lost': '鍵をなくした・パスワードを忘れた',
  'identity.waiting': '端末の案内に従ってください',
  'identity.toSignIn': 'サインイン画面へ',
  'identity.startOver': 'はじめからやり直す',
  'identity.wait.left': 'あと{time}（分:秒）',
  'identity.wait.over': 'もう一度お試しいただけます。',
  'identity.ended': 'サインアウトされました',
  'identity.ended.body':
    'しばらく操作がなかったか、ほかの端末や管理者の操作で、この端末のサインインが終了しました。サインインすると、開いていた画面に戻ります。',
  'identity.handOver.left': '{name}さんはサインアウトしました。次の方は、ご自分のパスキーでサインインしてください。',
  'identity.handOver.done': '前の方はサインアウトしました。次の方は、ご自分のパスキーでサインインしてください。',
  'identity.key.title': '次に、鍵で確認します',
  'identity.key.body':
    'パスワードを確認しました。セキュリティキーを差し込むか、この端末やスマートフォンのパスキーを使ってください。',
  'identity.key.action': '鍵で確認する',
  'identity.password': 'パスワード',
  'identity.password.lacking': 'パスワードを入力してください。',
  'identity.password.first': 'パスワードを決めてください',
  'identity.password.asked': '次に、パスワードを入力します',
  'identity.password.new': '新しいパスワード',
  'identity.password.current': '今のパスワード',
  'identity.password.rule':
    '15文字以上。文字の種類は問いません。言葉をいくつか並べると覚えやすく、破られにくくなります。よく使われるものや流出が知られているものは使えません。定期的な変更はいりません。',
  'identity.password.missing': 'あと{count, number}文字',
  'identity.password.longEnough': '長さは十分です',
  'identity.password.show': '入力した文字を見せる',
  'identity.password.decide': 'このパスワードに決める',
  'identity.device.this': 'この端末',
  'identity.device.other': 'スマートフォンまたはセキュリティキー',
  'identity.device.unknown': '不明な端末',
  'identity.print': '印刷',
  'identity.setUp': 'パスキーの登録',
  'identity.setUp.welcome':
    '{name}さん、ようこそ。内容をご確認のうえ、パスキーを登録してください。1分ほどで終わります。',
  'identity.setUp.question': '{clinic}からの質問',
  'identity.setUp.question.body': '{by}さんが、この項目について聞いています。',
  'identity.setUp.question.then': '登録のあとで、質問を読んで答えられます。',
  'identity.setUp.until': 'リンクの期限',
  'identity.setUp.what': 'パスキーとは',
  'identity.setUp.what.body':
    '次の二つをそろえて本人を確かめる方法です。二つがそろうので、これだけで「二要素認証」になります。',
  'identity.factor.have': '持っているもの',
  'identity.factor.have.body': 'このパソコンやスマートフォン、またはセキュリティキー',
  'identity.factor.are': '本人だけのもの',
  'identity.factor.are.body': '指紋、顔、または端末のPIN',
  'identity.setUp.private': '指紋や顔の情報が端末の外に送られることはありません。覚えておくパスワードもありません。',
  'identity.setUp.private.password': '指紋や顔の情報が端末の外に送られることはありません。',
  'identity.setUp.passwordNext':
    'この会社では、パスキーに加えてパスワードも使います。パスワードは次の画面でご自分で決めます。',
  'identity.setUp.replaces': '今までのパスキーは使えなくなります',
  'identity.setUp.replaces.body':
    '新しいパスキーを登録すると、これまでのパスキーと復旧コードはすべて無効になり、サインイン中の端末もすべて終了します。',
  'identity.setUp.action': 'パスキーを登録する',
  'identity.setUp.shared':
    '共用のパソコンを使っている方は、案内で「スマートフォン」または「別のデバイス」を選び、ご自分のスマートフォンかセキュリティキーに登録してください。',
  'identity.accept': '招待の承諾',
  'identity.accept.body':
    '{name}さん、{tenant}から招待が届いています。パスキーはすでにお持ちなので、新しく登録するものはありません。',
  'identity.accept.action': 'お持ちのパスキーで承諾する',
  'identity.accept.lost':
    'パスキーをなくした方は、先にサインイン画面の「鍵をなくした・パスワードを忘れた」から手続きをしてください。',
  'identity.inspector': '立入検査での説明',
  'identity.inspector.passkey':
    'このシステムへのサインインは、毎回、次の二つの要素で本人を確かめています（二要素認証）。',
  'identity.inspector.password':
    'このシステムへのサインインは、毎回、次の要素を組み合わせて本人を確かめています（二要素認証）。',
  'identity.inspector.have':
    '所持：利用者ごとに登録した端末またはセキュリティキー。それを持っていることを、サインインのたびに暗号で確かめます。',
  'identity.inspector.are':
    '生体または記憶：その端末を開くための指紋・顔、または端末のPIN。端末の中で確かめられ、この確認がないサインインは受け付けません。',
  'identity.inspector.know': '記憶：15文字以上のパスワード。元に戻せない形で保管しています。',
  'identity.inspector.each': 'どちらか一方だけではサインインできません。メールだけで鍵を作り直すこともできません。',
  'identity.inspector.who':
    '利用者は一人ずつ登録し、共用しません。サインインと鍵の変更はすべて、日時・端末とともに記録しています。',
  'identity.second': '二つ目の方法を用意してください',
  'identity.second.body':
    'お使いの端末が壊れたり、なくなったりしたときのために、戻るための方法をもう一つ用意します。どちらか一つで十分です。',
  'identity.second.codes': '復旧コードを保管する',
  'identity.second.codes.body': '10個の使い切りのコードを印刷し、鍵のかかる場所に保管します。ほかの機器はいりません。',
  'identity.second.device': '別の端末を登録する',
  'identity.second.device.body': 'ご自分のスマートフォンやセキュリティキーを、二つ目の鍵として登録します。',
  'identity.second.there': '用意できています',
  'identity.second.done': '次へ進む',
  'identity.second.later': 'あとで用意する',
  'identity.second.later.body': '用意できるまで、アカウントの画面でお知らせします。',
  'identity.codes': '復旧コード',
  'identity.codes.of': '{name}（{email}）',
  'identity.codes.madeAt': '作成：{at}',
  'identity.codes.once': 'このコードが表示されるのは、今だけです',
  'identity.codes.keep':
    '印刷するかファイルに保存して、鍵のかかる場所に保管してください。写真に撮って持ち歩かないでください。',
  'identity.codes.use':
    '鍵をなくしたときは、サインイン画面の「鍵をなくした・パスワードを忘れた」から、どれか一つを入力します。一つのコードは一度だけ使えます。',
  'identity.codes.copy': 'コピー',
  'identity.codes.copied': 'コピーしました。保管する場所に貼り付けてください。',
  'identity.codes.notCopied': 'コピーできませんでした。印刷するか、ファイルに保存してください。',
  'identity.codes.save': 'ファイルに保存',
  'identity.codes.kept': '保管しました',
  'identity.codes.done': '完了',
  'identity.codes.make': '復旧コードを作る',
  'identity.recover': '鍵をなくした・パスワードを忘れた',
  'identity.recover.body':
    '登録しているメールアドレスに、手続きのリンクを送ります。鍵をなくした方は、保管している復旧コードを用意してください。',
  'identity.recover.action': 'リンクを送る',
  'identity.recover.sent': 'メールを確認してください',
  'identity.recover.sent.body':
    '{email} が登録されていれば、リンクを送りました。リンクは{minutes, number}分間使えます。',
  'identity.recover.notThere':
    '届かないときは、迷惑メールのフォルダーと、アドレスの打ち間違いがないかを確認してください。新しいリンクを送ると、前のリンクは使えなくなります。',
  'identity.recover.again': 'もう一度送る',
  'identity.recover.newLink': '新しいリンクを送る',
  'identity.recover.nothing': '復旧コードもほかの鍵もない方',
  'identity.recover.nothing.body':
    'コンサルティング会社の管理者に連絡してください。管理者二人が確認し、24時間たつと、登録し直すためのリンクが届きます。',
  'identity.recover.link': 'サインインできるようにする',
  'identity.lost': '何がなくなりましたか',
  'identity.lost.key': '鍵（パスキーのある端末やセキュリティキー）',
  'identity.lost.key.body': '復旧コードを使って、新しいパスキーを登録します。',
  'identity.lost.password': 'パスワードを忘れた',
  'identity.lost.password.body': '新しいパスワードを決めます。サインインには、これまでどおり鍵も使います。',
  'identity.code': '復旧コード',
  'identity.code.hint': '10個のうち、まだ使っていないものを一つ。空白やハイフン、大文字と小文字の違いは問いません。',
  'identity.code.short': 'コードは24文字です。あと{count, number}文字足りません。',
  'identity.code.long': 'コードは24文字です。{count, number}文字多く入力されています。',
  'identity.code.letters': 'コードに使われない文字が入っています。紙と見比べてください。',
  'identity.code.then':
    '続けて、この端末に新しいパスキーを登録します。終わると、これまでのサインインはすべて終了し、使ったコードは無効になります。',
  'identity.code.action': '確認して、新しいパスキーを登録する',
  'identity.code.none': '復旧コードが残っていません',
  'identity.reset.done': 'パスワードを変更しました',
  'identity.reset.done.body':
    '新しいパスワードと鍵でサインインしてください。これまでのサインインはすべて終了しました。',
  'identity.objection': '登録し直しの手続きを止める',
  'identity.objection.body':
    '{tenant}の管理者が、あなたのパスキーを登録し直す手続きを始めました。ご自分で頼んだ場合は、何もする必要はありません。',
  'identity.objection.startedAt': '手続きの開始',
  'identity.objection.mine': '頼んだ覚えがない場合は、ここで止めてください。あなたの鍵は今までどおり使えます。',
  'identity.objection.action': '手続きを止める',
  'identity.objection.stopped': '手続きを止めました',
  'identity.objection.stopped.body': 'あなたの鍵は今までどおり使えます。会社の管理者にも知らせました。',
  'identity.stepUp': 'ご本人の確認',
  'identity.stepUp.body':
    '大切な操作なので、操作しているのがご本人かをパスキーで確かめます。このあと5分間は聞きません。',
  'identity.stepUp.otherDevice': 'キャンセルしても、入力した内容は残ります。',
  'identity.stepUp.action': 'パスキーで確認',
  'identity.unsupported': 'このブラウザーではパスキーを使えません',
  'identity.unsupported.body':
    'Microsoft Edge、Google Chrome、Safari の新しい版で開いてください。アドレスが https:// で始まることも確認してください。',
  'identity.passkey.cancelled':
    '操作が取り消されたか、時間切れになりました。鍵が抜けていないか確かめて、もう一度ボタンを押してください。何度でもやり直せます。',
  'identity.passkey.known': 'この端末または鍵は登録済みです。別の端末か鍵を選んでください。',
  'identity.passkey.unfit':
    'この端末または鍵には、指紋・顔・PINの設定がありません。設定してからもう一度お試しになるか、別の端末を選んでください。',
  'identity.passkey.wrongAddress':
    '開いているアドレスが登録されたものと違います。案内されたアドレスを開き直してください。',
} as const;
