import type { FastifyInstance } from 'fastify';
import { notFound, unauthenticated } from '@mamori/platform';
import { isSigned, type MailReports, readProviderEvents, type Unsubscribes } from '@mamori/reminders';
import { refused } from '../documents/refused';

export interface MailHookParts {
  readonly reports: MailReports;
  readonly unsubscribes: Unsubscribes;
  /** With which the mail provider signs; without one its reports are not taken. */
  readonly secret: string | undefined;
}

/** What mail programs and providers send by themselves: they have no session, and prove with each request what they may. */
export const MAIL_HOOKS: ReadonlySet<string | undefined> = new Set(['/hooks/mail', '/unsubscribe/:tag']);

const BODY_LIMIT = 128 * 1024;

/** Routes with bodies that are read as they came: a signature covers every byte, and a mail program sends a form. */
export function registerMailHooks(fastify: FastifyInstance, { reports, unsubscribes, secret }: MailHookParts): void {
  void fastify.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: BODY_LIMIT }, (_request, body, parsed) =>
      parsed(null, body),
    );

    scope.post('/hooks/mail', async ({ body, headers }, reply) => {
      const text = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
      const signature = headers['x-mamori-signature'];
      const given = typeof signature === 'string' ? signature : undefined;
      if (!secret || !isSigned(secret, text, given, Date.now() / 1_000)) throw unauthenticated();
      const events = readProviderEvents(text.toString('utf8'));
      if (!events) throw refused('these are no events of mails');
      let taken = 0;
      for (const event of events) if ((await reports.take(event)) === 'taken') taken += 1;
      return reply.send({ taken });
    });

    // One click in a mail program; our own page asks the same. Source: RFC 8058.
    scope.post<{ Params: { tag: string } }>('/unsubscribe/:tag', async ({ params }, reply) => {
      if (!(await unsubscribes.stop(params.tag))) throw notFound('link', 'of a mail');
      return reply.send({ stopped: true });
    });
    done();
  });
}
