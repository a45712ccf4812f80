import PostalMime, { type Address } from 'postal-mime';
import { arrivedAt } from './mail-id';

export interface Mail {
  readonly id: string;
  /** Whom it was delivered to: the envelope's recipients, blind copies included. */
  readonly to: readonly string[];
  readonly from: string;
  readonly subject: string;
  /** When it arrived, as ISO 8601 in UTC. */
  readonly at: string;
  readonly text: string;
  readonly html: string;
}

const addressesOf = (address: Address): string[] =>
  address.group ? address.group.map((member) => member.address) : [address.address];

/** Reads a stored mail. A mail without a plain text gets one from its HTML. */
export async function readMail(id: string, raw: Uint8Array): Promise<Mail> {
  const email = await PostalMime.parse(raw);
  const delivered = email.headers.filter(({ key }) => key === 'delivered-to').map(({ value }) => value);
  const named = (email.to ?? []).flatMap(addressesOf);
  const html = email.html ?? '';
  return {
    id,
    to: delivered.length ? delivered : named,
    from: email.from ? addressesOf(email.from).join(', ') : '',
    subject: email.subject ?? '',
    at: arrivedAt(id),
    text: email.text ?? textOf(html),
    html,
  };
}

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

function textOf(html: string): string {
  return html
    .replace(/<(style|script|head)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<a\b[^>]*\bhref="([^"]*)"[^>]*>([\s\S]*?)<\/a>/gi, '$2 ($1)')
    .replace(/<br\b[^>]*>|<\/(p|div|h\d|li|tr)>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (whole, name: string) => signs[name] ?? whole)
    .trim();
}
