import { both, escaped, page, time } from './page';
import type { Mail } from './read-mail';

/** One mail: its text with live links, and its HTML shut into a frame that can neither run nor load anything. */
export function messagePage(mail: Mail): string {
  const subject = mail.subject || '(件名なし no subject)';
  const html = mail.html
    ? `<h2>${both('HTML 形式', 'HTML')}</h2>
<iframe src="/messages/${mail.id}/html" sandbox="allow-popups allow-popups-to-escape-sandbox" title="HTML 形式の本文 HTML version"></iframe>`
    : '';
  return page(
    `${subject} – 受信箱 Inbox`,
    `<nav aria-label="ページ Pages"><a href="/">${both('受信箱へ戻る', 'Back to the inbox')}</a></nav>
<h1>${escaped(subject)}</h1>
<dl>
<dt>${both('差出人', 'From')}</dt><dd>${escaped(mail.from)}</dd>
<dt>${both('宛先', 'To')}</dt><dd>${escaped(mail.to.join(', '))}</dd>
<dt>${both('受信', 'Received')}</dt><dd>${time(mail.at)}</dd>
</dl>
<h2>${both('本文', 'Text')}</h2>
<div class="text">${withLinks(mail.text)}</div>
${html}`,
  );
}

/** The HTML of a mail for the frame; its links open outside of the frame. */
export const framedHtml = (mail: Mail): string =>
  `<!doctype html><meta charset="utf-8"><base target="_blank">${mail.html}`;

function withLinks(text: string): string {
  // Japanese punctuation follows a link without a space.
  const parts = text.split(/(https?:\/\/[^\s<>"'、。」）】]+[^\s<>"'、。」）】.,;:!?)])/);
  return parts
    .map((part, at) => {
      const safe = escaped(part);
      return at % 2 ? `<a href="${safe}" target="_blank" rel="noopener noreferrer">${safe}</a>` : safe;
    })
    .join('');
}
