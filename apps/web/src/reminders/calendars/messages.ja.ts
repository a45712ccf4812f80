export const calendarsJa = {
  'reminders.nav.calendars': 'カレンダー',
  'calendars.title': 'カレンダーに期限を出す',
  'calendars.description':
    'ふだん使っているカレンダー（Googleカレンダー、Outlook、iPhoneなど）に、期限を自動で表示できます。',
  'calendars.what':
    '出るのは「何の期限か」「医療機関の名前」「日付」だけです。項目の中身や答えは出ません。くわしい内容は、予定の中のリンクから「守り」にサインインして見ます。',
  'calendars.mine': '自分のアドレス',
  'calendars.mine.empty': 'まだアドレスはありません。作ると、カレンダーに期限が出るようになります。',
  'calendars.create': 'アドレスを作る',
  'calendars.create.title': 'カレンダー用のアドレスを作る',
  'calendars.name': '使う場所',
  'calendars.name.hint': 'あとで見分けるための名前です。例: 自分のiPhone、受付のGoogleカレンダー',
  'calendars.dates': '出す期限',
  'calendars.dates.mine': '自分に関係する期限',
  'calendars.dates.mine.hint': '自分が担当の期限と、担当している医療機関の期限です。',
  'calendars.dates.clinic': '1つの医療機関の期限',
  'calendars.clinic': '医療機関',
  'calendars.clinic.required': '医療機関を選んでください。',
  'calendars.made': '「{name}」のアドレスができました',
  'calendars.made.once':
    'このアドレスが表示されるのは今だけです。カレンダーに登録してから閉じてください。見失ったときは、新しく作り直せます。',
  'calendars.made.secret':
    'このアドレスを知っている人は、だれでも期限を見られます。ほかの人に送ったり、掲示したりしないでください。',
  'calendars.made.again':
    'このアドレスは前に作られています。アドレスはもう表示できません。取り消して、作り直してください。',
  'calendars.address': 'アドレス',
  'calendars.copy': 'コピー',
  'calendars.copied': 'アドレスをコピーしました。',
  'calendars.notCopied': 'コピーできませんでした。アドレスを長押しするか選択して、コピーしてください。',
  'calendars.open': 'この端末のカレンダーで開く',
  'calendars.open.hint': 'iPhone、iPad、Mac、パソコンのOutlookでは、ここを押すと登録の画面が開きます。',
  'calendars.done': '登録したので閉じる',
  'calendars.how': '登録のしかた',
  'calendars.how.google': 'Googleカレンダー（パソコンで）',
  'calendars.how.google.1':
    'パソコンのブラウザーでGoogleカレンダーを開きます（スマートフォンのアプリからは登録できません）。',
  'calendars.how.google.2': '左の「他のカレンダー」の横の「＋」を押し、「URLで追加」を選びます。',
  'calendars.how.google.3':
    'コピーしたアドレスを貼り付けて、「カレンダーを追加」を押します。スマートフォンにも出るようになります。',
  'calendars.how.outlook': 'Outlook',
  'calendars.how.outlook.1': 'Outlookの予定表を開き、「予定表を追加」を押します。',
  'calendars.how.outlook.2': '「Webから定期受信」（「インターネットから」と出ることもあります）を選びます。',
  'calendars.how.outlook.3': 'コピーしたアドレスを貼り付け、名前を付けて「インポート」を押します。',
  'calendars.how.iphone': 'iPhone・iPad',
  'calendars.how.iphone.1':
    'iPhoneでこの画面を開いているときは、「この端末のカレンダーで開く」を押し、「照会」を押します。',
  'calendars.how.iphone.2':
    'ほかの端末で作ったときは、カレンダーのアプリの下の「カレンダー」を押し、「カレンダーを追加」から「照会カレンダーを追加」を選んで、アドレスを貼り付けます。',
  'calendars.how.delay':
    '新しい期限がカレンダーに出るまで、数時間から1日ほどかかることがあります（カレンダーの側が取りに来る間隔によります）。急ぐ期限は、お知らせで届きます。',
  'calendars.of.mine': '自分に関係する期限',
  'calendars.of.clinic': '{clinic}の期限',
  'calendars.created': '作った日: {at}',
  'calendars.read': '最後に読まれたとき: {at}',
  'calendars.unread': 'まだ一度も読まれていません。カレンダーに登録できているか確かめてください。',
  'calendars.revoke': '取り消す',
  'calendars.revoke.of': '「{name}」のアドレスを取り消す',
  'calendars.revoke.ask': '「{name}」のアドレスを取り消しますか',
  'calendars.revoke.body':
    'このアドレスからは、もう何も読めなくなります。元に戻せません。カレンダーには古い予定が残ることがあるので、カレンダーの側でも登録を消してください。',
  'calendars.revoked': 'アドレスを取り消しました。',
  'calendars.all': '全員のアドレス',
  'calendars.all.body':
    'だれがどの期限をカレンダーに出しているかを確かめ、いらないものを取り消せます。無効にした人のアドレスは、取り消さなくても読めなくなっています。',
  'calendars.all.empty': 'だれもアドレスを作っていません。',
  'calendars.column.member': '人',
  'calendars.column.name': '使う場所',
  'calendars.column.dates': '期限',
  'calendars.column.read': '最後に読まれたとき',
  'calendars.column.action': '操作',
  'calendars.never': 'まだ',
} as const;
