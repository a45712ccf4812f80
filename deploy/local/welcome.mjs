// @ts-check
import { inboxOf, originOf } from './process-env.mjs';

/**
 * What a person reads when everything is up: where to go, how to sign in, where the mail is, how to stop.
 * @param {object} running
 * @param {import('./ports.mjs').Ports} running.ports
 * @param {boolean} running.demo
 * @param {boolean} running.inbox
 * @param {string} [running.setUpUrl] one-time link; absent when the demo's owner has a passkey already
 * @param {string} running.dir
 */
export function welcome({ ports, demo, inbox, setUpUrl, dir }) {
  const rule = '─'.repeat(78);
  const lines = [rule, '  守り Mamori', '', '  Open / 画面', `    ${originOf(ports)}`];
  if (demo && setUpUrl) {
    lines.push(
      '  First sign-in: register a passkey here, once / はじめに: ここでパスキーを登録 (1回限り)',
      `    ${setUpUrl}`,
    );
  } else if (demo) {
    lines.push(
      '  Sign in with your passkey / 登録済みのパスキーでサインイン',
      '  A fresh link / 新しいリンク: npm run mamori -- user invite --help',
    );
  } else {
    lines.push(
      '  Create a consultancy / コンサルティング会社の登録',
      "    npm run mamori -- tenant create --name '○○コンサルティング' --owner-email you@example.jp",
    );
  }
  lines.push('  Mail that the system sends / システムが送ったメール', `    ${inbox ? inboxOf(ports) : 'SMTP_URL'}`);
  lines.push('  Stop / 停止', '    Ctrl-C, or npm stop', `  Data and logs / データとログ`, `    ${dir}`, rule);
  return `\n${lines.join('\n')}\n`;
}
