import { randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MailTags } from './mail-tags';
import { LARGEST_REPORT, readMailReport } from './read-mail-report';

const tags = new MailTags(randomBytes(32), 'message');
const row = { tenantId: randomUUID(), id: randomUUID() };
const tag = tags.tagOf(row);

const lines = (text: string) => Buffer.from(text.replace(/\n/g, '\r\n'));
const read = (text: string) => readMailReport(lines(text));

interface Given {
  readonly action?: string;
  readonly status?: string;
  readonly diagnostic?: string;
  readonly returned?: string;
  readonly to?: string;
}

const report = ({
  action = 'failed',
  status = '5.1.1',
  diagnostic = 'smtp; 550 5.1.1 <clerk@example.jp>: Recipient\n    address rejected: User unknown',
  returned = `Message-ID: <${row.id}.${tag}@mamori.example>\nSubject: x`,
  to = 'bounces@mamori.example',
}: Given = {}) => `Return-Path: <>
From: MAILER-DAEMON@mx.example.jp
To: ${to}
Date: Sun, 22 Nov 2026 08:31:02 +0900
Message-ID: <20261122@mx.example.jp>
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

--b1
Content-Type: text/plain; charset=utf-8

I'm sorry to have to inform you.

--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.jp
Arrival-Date: Sun, 22 Nov 2026 08:30:01 +0900

Final-Recipient: rfc822; Clerk@Example.jp
Action: ${action}
Status: ${status}
Diagnostic-Code: ${diagnostic}

--b1
Content-Type: text/rfc822-headers

${returned}

--b1--
`;

describe('a delivery report', () => {
  it('says what became of which message, whose address, and why', async () => {
    expect(await read(report())).toEqual({
      kind: 'bounced',
      isPermanent: true,
      tags: [tag],
      recipient: 'clerk@example.jp',
      detail: '550 5.1.1 <clerk@example.jp>: Recipient address rejected: User unknown',
      sourceKey: '<20261122@mx.example.jp>',
      reportedAt: '2026-11-21T23:31:02.000Z',
    });
  });

  it('names the message also by the address it came back to', async () => {
    const found = await read(report({ returned: 'Subject: x', to: `bounces+${tag}@mamori.example` }));
    expect(found?.tags).toEqual([tag]);
  });

  it('names the message when all of it was returned', async () => {
    const whole = report().replace(
      /text\/rfc822-headers\n\n[^]*?\n--b1--/,
      `message/rfc822\n\nFrom: a@mamori.example\nMessage-ID: <${row.id}.${tag}@mamori.example>\nSubject: x\n\nbody\n--b1--`,
    );
    expect((await read(whole))?.tags).toEqual([tag]);
  });

  it.each([
    ['an unknown mailbox', '5.1.1', true],
    ['an unknown host', '5.1.2', true],
    ['a mailbox that was closed', '5.2.1', true],
    ['a failure without a reason', '5.0.0', true],
    ['a full mailbox', '5.2.2', false],
    ['a text that was refused', '5.7.1', false],
    ['a message that is too large', '5.3.4', false],
    ['a server that never answered', '4.4.7', false],
  ])('blames the address of %s or not', async (_, status, isPermanent) => {
    expect(await read(report({ status }))).toMatchObject({ kind: 'bounced', isPermanent });
  });

  it.each([
    ['delayed', '4.4.1', 'delayed'],
    ['delivered', '2.0.0', 'delivered'],
    ['Failed (expired)', '4.4.7', 'bounced'],
  ])('tells %s', async (action, status, kind) => {
    expect(await read(report({ action, status }))).toMatchObject({ kind, isPermanent: false });
  });

  it.each(['relayed', 'expanded', ''])('says nothing when others have it: %j', async (action) => {
    expect(await read(report({ action }))).toBeNull();
  });
});

describe('a complaint', () => {
  const complaint = (type: string) => `From: fbl@provider.example
To: abuse@mamori.example
Message-ID: <c1@provider.example>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=feedback-report; boundary="b1"

--b1
Content-Type: text/plain

This is an abuse report.

--b1
Content-Type: message/feedback-report

Feedback-Type: ${type}
User-Agent: SomeGenerator/1.0
Version: 1
Original-Rcpt-To: <clerk@example.jp>

--b1
Content-Type: message/rfc822

From: no-reply@mamori.example
Message-ID: <${row.id}.${tag}@mamori.example>
Subject: x

body

--b1--
`;
  it('is read', async () => {
    expect(await read(complaint('abuse'))).toMatchObject({
      kind: 'complained',
      isPermanent: true,
      recipient: 'clerk@example.jp',
      tags: [tag],
      detail: 'abuse / SomeGenerator/1.0',
      reportedAt: null,
    });
  });

  it('is none when somebody took the mail out of the spam', async () => {
    expect(await read(complaint('not-spam'))).toBeNull();
  });
});

describe('another answer', () => {
  const answer = (head: string, text: string) => `${head}
To: bounces+${tag}@mamori.example
Subject: Mail could not be delivered
Content-Type: text/plain; charset=utf-8

${text}
`;

  it('of a mail system counts, though no machine wrote it for machines', async () => {
    const found = await read(
      answer('From: postmaster@carrier.example.jp', '次のあて先へ届けられません。\n550 Unknown user a@example.jp'),
    );
    expect(found).toMatchObject({
      kind: 'bounced',
      isPermanent: true,
      tags: [tag],
      detail: '550 Unknown user a@example.jp',
    });
  });

  it('of a mail system without a reason blames nobody', async () => {
    const found = await read(answer('Return-Path: <>\nFrom: x@example.jp', 'Something went wrong.'));
    expect(found).toMatchObject({ kind: 'bounced', isPermanent: false, detail: 'Mail could not be delivered' });
  });

  it.each([
    ['somebody who is away', 'From: clerk@example.jp\nAuto-Submitted: auto-replied'],
    ['somebody who answers', 'From: clerk@example.jp'],
  ])('of %s is none', async (_, head) => {
    expect(await read(answer(head, '550 no such user'))).toBeNull();
  });

  it('that is too large is none', async () => {
    expect(await readMailReport(new Uint8Array(LARGEST_REPORT + 1))).toBeNull();
  });

  it('of any bytes at all does no harm', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (bytes) => {
        expect((await readMailReport(Buffer.concat([lines(report()).subarray(0, 700), bytes])))?.tags ?? []).toEqual(
          expect.not.arrayContaining(['']),
        );
      }),
      { numRuns: 50 },
    );
  });
});
