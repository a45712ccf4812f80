import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createImapServer, type ImapServer } from '../../testing/imap-server';
import { BounceMailbox } from './bounce-mailbox';
import type { MailReport } from './mail-report';

let server: ImapServer;
beforeEach(async () => {
  server = await createImapServer();
});
afterEach(() => server.close());

const bounce = (name: string) => `Return-Path: <>
From: mailer-daemon@mx.example.jp
Message-ID: <${name}@mx.example.jp>
Subject: no

550 no such user
`;
const reader = (taken: MailReport[], url = server.url) =>
  new BounceMailbox(url, {
    take: async (report) => {
      taken.push(report);
      return 'taken';
    },
  });

it('reads each new mail once and leaves it there as read', async () => {
  for (const name of ['a', 'b']) server.put(bounce(name));
  server.put('From: clerk@example.jp\nSubject: 休みます\n\n休暇中です\n');
  const taken: MailReport[] = [];
  expect(await reader(taken).look()).toEqual({ taken: 2, ignored: 1, more: false });
  expect(taken.map(({ sourceKey }) => sourceKey)).toEqual(['<a@mx.example.jp>', '<b@mx.example.jp>']);
  expect([...server.seen]).toEqual([1, 2, 3]);
  expect(await reader(taken).look()).toEqual({ taken: 0, ignored: 0, more: false });
});

it('reads again what could not be kept', async () => {
  server.put(bounce('a'));
  const broken = new BounceMailbox(server.url, { take: () => Promise.reject(new Error('away')) });
  await expect(broken.look()).rejects.toThrow('away');
  const taken: MailReport[] = [];
  await reader(taken).look();
  expect(taken).toHaveLength(1);
});

it('leaves what is too much for one round to the next', async () => {
  for (let index = 0; index < 51; index += 1) server.put(bounce(`m${index}`));
  const taken: MailReport[] = [];
  expect(await reader(taken).look()).toEqual({ taken: 50, ignored: 0, more: true });
  expect(await reader(taken).look()).toEqual({ taken: 1, ignored: 0, more: false });
});

it('says so when it may not look', async () => {
  await expect(reader([], server.url.replace('p%40ss', 'wrong')).look()).rejects.toThrow();
});
