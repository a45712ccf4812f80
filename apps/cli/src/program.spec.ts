import { expect, it } from '@jest/globals';
import { runCli } from './testing/run-cli';

it('shows every command in Japanese without any setting', async () => {
  const { code, out, err } = await runCli({}, 'help');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  for (const command of ['tenant', 'user', 'clinics', 'editions', 'db', 'demo', 'inbox'])
    expect(out).toContain(command);
  expect(out).toContain('使い方: mamori');
});

it('shows the help when called with nothing', async () => {
  expect(await runCli({})).toEqual(await runCli({}, '--help'));
});

it.each([
  ['by --lang', {}, ['--lang', 'en']],
  ['by --lang=', {}, ['--lang=en']],
  ['by the setting of the machine', { LANG: 'en_GB.UTF-8' }, []],
])('speaks English when asked %s', async (_, env, args) => {
  expect((await runCli(env, 'help', ...args)).out).toContain('Usage: mamori');
});

it.each([
  ['by --lang over the setting of the machine', { LANG: 'en_US' }, ['--lang', 'ja']],
  ['in a locale without a language', { LANG: 'C.UTF-8' }, []],
  ['where LC_ALL says so', { LANG: 'en_US', LC_ALL: 'ja_JP.UTF-8' }, []],
])('speaks Japanese %s', async (_, env, args) => {
  expect((await runCli(env, 'help', ...args)).out).toContain('使い方: mamori');
});

it.each([
  ['a command that does not exist', ['tenants'], 'tenants というコマンドはありません。もしかして: tenant'],
  ['an option that does not exist', ['tenant', 'list', '--jsn'], '--jsn という指定はありません。'],
  ['a missing option', ['tenant', 'create', '--owner-email', 'a@b.example'], '--name <name> を指定してください。'],
  ['an option without its value', ['tenant', 'create', '--name'], '--name <name> の値を指定してください。'],
  [
    'a role that does not exist',
    ['user', 'invite', '--tenant', 'T', '--email', 'a@b.example', '--name', 'N', '--role', 'boss'],
    '--role <role> に boss は使えません。使えるのは owner,',
  ],
  ['one argument too many', ['tenant', 'list', 'みどり'], '余分な引数があります。'],
  ['a language that does not exist', ['--lang', 'fr', 'help'], '--lang <ja|en> に fr は使えません。'],
])('refuses %s, says so and prints nothing else', async (_, argv, message) => {
  const { code, out, err } = await runCli({}, ...argv);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(message);
  expect(err).toContain('mamori help');
});

it('explains wrong usage in English when asked', async () => {
  const { err } = await runCli({}, 'tenants', '--lang', 'en');
  expect(err).toContain("unknown command 'tenants' (Did you mean tenant?)");
});

it('shows the help of a group that lacks its command', async () => {
  const { code, out, err } = await runCli({}, 'db');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('migrate');
});

it('prints the version', async () => {
  expect((await runCli({}, '--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});
