import { both, escaped, page, time } from './page';
import type { Mail } from './read-mail';

/** The list of mails. `older` says that there are more below. */
export function listPage(mails: readonly Mail[], older: boolean, isFirst: boolean): string {
  const last = mails.at(-1);
  const links = [
    `<a href="/">${isFirst ? both('最新の状態にする', 'Reload') : both('新しい順の先頭へ', 'Newest')}</a>`,
    older && last ? `<a href="/?before=${last.id}" rel="next">${both('古いメールを見る', 'Older')}</a>` : '',
  ];
  const list = mails.length
    ? `<ol class="mails">\n${mails.map(item).join('\n')}\n</ol>`
    : `<p>${both('メールはまだありません。', 'No mail yet.')}</p>`;
  return page(
    '受信箱 Inbox – 守り Mamori',
    `<h1>${both('受信箱', 'Inbox')}</h1>
<p>${both('このコンピューターの Mamori が送ったメールです。外には送られていません。', 'Mail sent by the Mamori on this computer. None of it has left this computer.')}</p>
${list}
<nav aria-label="ページ Pages">${links.join('\n')}</nav>`,
  );
}

const item = (mail: Mail): string =>
  `<li><a href="/messages/${mail.id}">${escaped(mail.subject) || both('(件名なし)', '(no subject)')}</a>
<p>${both('宛先', 'To')}: ${escaped(mail.to.join(', '))}</p>
<p>${time(mail.at)}</p></li>`;
