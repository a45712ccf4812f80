import { createHmac, timingSafeEqual } from 'node:crypto';
import { oneLine, shortened } from '@mamori/platform';
import { z } from 'zod';
import { mailEventKinds, type MailReport, tagsIn } from './mail-report';

/** A signature is good for so long before and after: what was overheard is of no use later. */
const SIGNED_FOR_SECONDS = 5 * 60;
const SIGNATURE = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/;

/**
 * Whether a body was signed with our secret a moment ago: `t=<seconds since 1970>,v1=<HMAC-SHA-256 of "t.body" in hex>`.
 */
export function isSigned(secret: string, body: Buffer, signature: string | undefined, nowSeconds: number): boolean {
  const [, time = '', given = ''] = SIGNATURE.exec(signature ?? '') ?? [];
  if (!time || Math.abs(nowSeconds - Number(time)) > SIGNED_FOR_SECONDS) return false;
  const expected = createHmac('sha256', secret).update(`${time}.`).update(body).digest();
  return timingSafeEqual(Buffer.from(given, 'hex'), expected);
}

const event = z.object({
  /** The provider's own name of it: the same twice counts once. */
  id: z.string().min(1).max(300),
  /** The Message-ID of the mail. */
  messageId: z.string().max(1_000),
  kind: z.enum(mailEventKinds),
  recipient: z.string().max(320).nullish(),
  /** The address cannot be used until somebody mends it. */
  isPermanent: z.boolean().default(false),
  detail: z.string().max(5_000).default(''),
  at: z.iso.datetime({ offset: true }).nullish(),
});
const body = z.object({ events: z.array(event).max(100) });

/** What a provider reports in one request, at most 100 events; null for what is none of that form. */
export function readProviderEvents(text: string): readonly MailReport[] | null {
  const parsed = body.safeParse(jsonOf(text));
  if (!parsed.success) return null;
  return parsed.data.events.map(({ id, messageId, kind, recipient, isPermanent, detail, at }) => ({
    kind,
    isPermanent: isPermanent && (kind === 'bounced' || kind === 'complained'),
    tags: tagsIn(messageId),
    recipient: recipient?.toLowerCase() ?? null,
    detail: shortened(oneLine(detail), 300),
    sourceKey: shortened(oneLine(id), 300) || 'unnamed',
    reportedAt: at ? new Date(at).toISOString() : null,
  }));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
