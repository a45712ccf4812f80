/** Text made safe for HTML. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Japanese first, English beside it; screen readers pronounce each in its own language. */
export const both = (ja: string, en: string): string => `${escaped(ja)} <span lang="en">${escaped(en)}</span>`;

const inJapan = new Intl.DateTimeFormat('ja-JP', { dateStyle: 'long', timeStyle: 'medium', timeZone: 'Asia/Tokyo' });

/** An instant as people in Japan read it. */
export const time = (at: string): string => `<time datetime="${at}">${inJapan.format(new Date(at))}</time>`;

/** A whole page. `body` is HTML. */
export const page = (title: string, body: string): string => `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="/inbox.css">
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;

/** Only what the two pages need. The colours keep a contrast of at least 7:1. */
export const css = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; font: 1rem/1.7 system-ui, "Noto Sans JP", "Hiragino Sans", sans-serif; color: #1a1a1c; background: #f8f8fb; }
main { max-width: 52rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.5rem; line-height: 1.4; margin: 0 0 .5rem; overflow-wrap: anywhere; }
h2 { font-size: 1.125rem; margin: 2rem 0 .5rem; }
[lang="en"] { font-size: .875em; color: #414143; }
a { color: #00118f; text-underline-offset: .2em; }
a:focus-visible { outline: 4px solid #000; outline-offset: 2px; background: #ffd43d; }
ol.mails { list-style: none; padding: 0; margin: 1rem 0; }
ol.mails li { background: #fff; border: 1px solid #949497; border-radius: .5rem; padding: .75rem 1rem; margin: 0 0 .5rem; overflow-wrap: anywhere; }
ol.mails a { font-weight: bold; }
ol.mails p { margin: 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 1rem 0; }
dt { font-weight: bold; }
dd { margin: 0; overflow-wrap: anywhere; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; background: #fff; border: 1px solid #949497; border-radius: .5rem; padding: 1rem; }
iframe { width: 100%; height: 32rem; background: #fff; border: 1px solid #949497; border-radius: .5rem; }
nav { display: flex; flex-wrap: wrap; gap: 1.5rem; }
`;
