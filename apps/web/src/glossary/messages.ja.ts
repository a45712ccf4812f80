export const glossaryJa = {
  'glossary.title': '用語集',
  'glossary.description':
    'チェックリストに出てくる言葉を、かんたんに説明します。説明はこの製品が自分の言葉で書いたもので、法令や公式文書の定義ではありません。',
  'glossary.search': '言葉・読み・説明で探す',
  'glossary.found': '{count, number}語',
  'glossary.none': 'その言葉は用語集にありません',
  'glossary.note': '注：{note}',
  'glossary.aliases': 'ほかの言い方：{aliases}',
  'glossary.codes': '関係する項目（令和7年度版 医療機関確認用）：{codes}',
  'glossary.toPage': '用語集で見る',
  'glossary.furigana': '用語にふりがなを付ける',
} as const;
