import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { SmtpMailer } from './mailer';
import type { MailNotSent } from './mail-not-sent';

/** What a server says at a point of the conversation; `cut` resets the connection instead. */
type Reply = string | 'cut';
interface Script {
  readonly greeting?: Reply;
  readonly ehlo?: Reply;
  readonly mail?: Reply;
  readonly rcpt?: Reply;
  readonly data?: Reply;
  readonly text?: Reply;
}

let server: Server | undefined;
afterEach(() => new Promise<void>((done) => (server ? server.close(() => done()) : done())));

/** A server that follows the script; returns what it was told. */
async function serve(script: Script): Promise<{ readonly url: string; readonly texts: string[] }> {
  const texts: string[] = [];
  server = createServer((socket) => converse(socket, script, texts));
  await new Promise<void>((done) => server!.listen(0, '127.0.0.1', done));
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, texts };
}

function converse(socket: Socket, script: Script, texts: string[]): void {
  const say = (reply: Reply) => (reply === 'cut' ? socket.resetAndDestroy() : socket.write(`${reply}\r\n`));
  let text: string | undefined;
  let rest = '';
  say(script.greeting ?? '220 ready');
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk) => {
    rest += chunk.toString();
    for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
      const line = rest.slice(0, end);
      rest = rest.slice(end + 2);
      if (text !== undefined) {
        if (line === '.') {
          texts.push(text);
          text = undefined;
          say(script.text ?? '250 taken');
        } else text += `${line}\n`;
      } else if (/^EHLO/.test(line)) say(script.ehlo ?? '250 hello');
      else if (/^MAIL/.test(line)) say(script.mail ?? '250 ok');
      else if (/^RCPT/.test(line)) say(script.rcpt ?? '250 ok');
      else if (/^DATA/.test(line)) {
        if (!script.data) text = '';
        say(script.data ?? '354 go on');
      } else say('221 bye');
    }
  });
}

const message = { to: 'clerk@example.jp', subject: '件名', text: '本文', html: '<p>本文</p>', id: 'd-1' };
const mailer = (url: string) => new SmtpMailer({ url, from: '守り <no-reply@example.jp>', host: 'mamori.example' });
const outcome = (url: string, to = message.to) =>
  mailer(url)
    .send({ ...message, to })
    .then(
      () => 'sent',
      (error: MailNotSent) => error.outcome,
    );

describe('sending a mail', () => {
  it('returns the message id once the server has taken it', async () => {
    const { url, texts } = await serve({});
    expect(await mailer(url).send(message)).toBe('<d-1@mamori.example>');
    expect(texts[0]).toMatch(/^Auto-Submitted: auto-generated$/m);
  });

  it.each<[string, Script, string]>([
    ['a full mailbox for now', { rcpt: '452 later' }, 'later'],
    ['an unknown address', { rcpt: '550 unknown' }, 'refused'],
    ['a text that is not wanted', { text: '554 no' }, 'refused'],
    ['a text that is not wanted for now', { text: '451 later' }, 'later'],
    ['a server that is closing', { greeting: '421 closing' }, 'later'],
    ['a server that takes nobody', { greeting: '554 go away' }, 'later'],
    ['a sender that the server does not know', { mail: '553 sender' }, 'later'],
    ['a connection that ends at the greeting', { greeting: 'cut' }, 'later'],
    ['a connection that ends at the recipient', { rcpt: 'cut' }, 'later'],
    ['a connection that ends before the text', { data: 'cut' }, 'later'],
    ['a connection that ends after the text', { text: 'cut' }, 'unclear'],
  ])('judges %s', async (_, script, judged) => {
    const { url } = await serve(script);
    expect(await outcome(url)).toBe(judged);
  });

  it('tries later when nobody answers', async () => {
    expect(await outcome('smtp://127.0.0.1:9')).toBe('later');
  });

  it.each([['a@example.jp>\r\nRCPT TO:<spy@example.jp'], ['a@example.jp, spy@example.jp'], ['']])(
    'refuses the address %j',
    async (to) => {
      const { url, texts } = await serve({});
      expect([await outcome(url, to), texts]).toEqual(['refused', []]);
    },
  );

  it('keeps line breaks out of the headers', async () => {
    const { url, texts } = await serve({});
    await mailer(url).send({ ...message, subject: 'あと7日\r\nBcc: spy@example.jp\r\n\r\nbody' });
    expect(texts[0]!.split('\n\n')[0]).not.toMatch(/^Bcc:/im);
  });
});
