import { createHash } from 'node:crypto';
import { oneLine, shortened } from '@mamori/platform';
import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { blamesTheAddress, type MailEventKind, type MailReport, tagsIn } from './mail-report';
import { addressIn, type Fields, readFields, untyped } from './report-fields';

/** A report quotes the message at most once; more is none that we can use. */
export const LARGEST_REPORT = 1024 * 1024;
const NESTED = { maxNestingDepth: 20, maxHeadersSize: 256 * 1024, forceRfc822Attachments: true };

type Judged = Pick<MailReport, 'kind' | 'isPermanent' | 'recipient' | 'detail'>;

/**
 * Reads a mail that came back: a delivery report, a complaint, or a plain answer of a mail system. Null for everything else,
 * as the answer of a person who is away. Never rejects: what cannot be read is none.
 *
 * Source: RFC 3464 (delivery reports), RFC 5965 (complaints), RFC 3834 section 5 (automatic answers).
 */
export async function readMailReport(raw: Uint8Array): Promise<MailReport | null> {
  if (raw.length > LARGEST_REPORT) return null;
  const mail = await PostalMime.parse(raw, NESTED).catch(() => null);
  const judged = mail && judge(mail);
  if (!mail || !judged) return null;
  const at = mail.date ? new Date(mail.date) : null;
  return {
    ...judged,
    detail: shortened(oneLine(judged.detail), 300),
    tags: [...new Set(tagsIn(placesOfTags(mail)))],
    sourceKey: mail.messageId
      ? shortened(oneLine(mail.messageId), 300)
      : createHash('sha256').update(raw).digest('base64url'),
    reportedAt: at && !Number.isNaN(at.getTime()) ? at.toISOString() : null,
  };
}

function judge(mail: Email): Judged | null {
  const part = (type: string) => mail.attachments.find(({ mimeType }) => mimeType === type);
  const complaint = part('message/feedback-report');
  if (complaint) return judgeComplaint(readFields(textOf(complaint)));
  const status = part('message/delivery-status') ?? part('message/global-delivery-status');
  return status ? judgeDelivery(readFields(textOf(status))) : judgeAnswer(mail);
}

const kinds: Readonly<Record<string, MailEventKind>> = {
  failed: 'bounced',
  delayed: 'delayed',
  delivered: 'delivered',
};

function judgeDelivery(blocks: readonly Fields[]): Judged | null {
  const recipients = blocks.filter((fields) => fields.has('action'));
  const told = recipients.find((fields) => actionOf(fields) === 'failed') ?? recipients[0];
  const kind = told && kinds[actionOf(told)];
  // Relayed and expanded say only that others have it now.
  if (!kind) return null;
  const status = /\d\.\d{1,3}\.\d{1,3}/.exec(told.get('status') ?? '')?.[0] ?? '';
  return {
    kind,
    isPermanent: kind === 'bounced' && blamesTheAddress(status),
    recipient: addressIn(told.get('original-recipient')) ?? addressIn(told.get('final-recipient')),
    detail: untyped(told.get('diagnostic-code')) || status,
  };
}

const actionOf = (fields: Fields): string => /^[a-z]+/.exec((fields.get('action') ?? '').toLowerCase())?.[0] ?? '';

function judgeComplaint(blocks: readonly Fields[]): Judged | null {
  const [fields] = blocks;
  const type = fields?.get('feedback-type')?.toLowerCase();
  // Somebody took a mail out of the spam again.
  if (!fields || !type || type === 'not-spam') return null;
  return {
    kind: 'complained',
    isPermanent: true,
    recipient: addressIn(fields.get('original-rcpt-to')),
    detail: [type, fields.get('user-agent')].filter(Boolean).join(' / '),
  };
}

const UNKNOWN_USER =
  /\b5\.1\.\d+\b|\b550[ -]|user unknown|unknown user|no such (user|mailbox)|does not exist|宛先が見つかりません/i;

/** Mail systems that send no report that a machine can read: theirs is known by its sender, which no person has. */
function judgeAnswer(mail: Email): Judged | null {
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value ?? '';
  if (/auto-replied/i.test(header('auto-submitted'))) return null;
  const isSystem =
    header('return-path').trim() === '<>' || /^(mailer-daemon|postmaster)@/i.test(mail.from?.address ?? '');
  if (!isSystem) return null;
  const text = mail.text ?? '';
  const [line] = text.split('\n').filter((each) => UNKNOWN_USER.test(each));
  return {
    kind: 'bounced',
    isPermanent: UNKNOWN_USER.test(text),
    recipient: null,
    detail: line ?? mail.subject ?? '',
  };
}

/** Where mail systems repeat what we sent: the address it came back to, and the headers of the message itself. */
function placesOfTags(mail: Email): string {
  const own = mail.headers
    .filter(({ key }) => /^(to|delivered-to|x-original-to|envelope-to|in-reply-to|references)$/.test(key))
    .map(({ value }) => value);
  const reports = mail.attachments
    .filter(({ mimeType }) => /^message\/|^text\/rfc822-headers$/.test(mimeType))
    .map((part) => headOf(textOf(part)));
  return [...own, ...reports, mail.text ?? ''].join('\n').slice(0, 256 * 1024);
}

const headOf = (text: string): string => text.slice(0, 32 * 1024);

const textOf = ({ content }: Attachment): string =>
  typeof content === 'string' ? content : Buffer.from(new Uint8Array(content)).toString('utf8');
