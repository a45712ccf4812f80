import type { VerifyAuditOptions } from '../audit/verify-audit';
import type { AddCommands } from './index';

export const auditCommands: AddCommands = (program, cli) => {
  const audit = program.command('audit').description(cli.say('監査記録', 'The audit trail'));

  audit
    .command('verify')
    .description(
      cli.say(
        '監査記録が書き換えられていないかを調べ、合わない最初の行を示す',
        'find out whether audit trails were tampered with, and name the first row that does not fit',
      ),
    )
    .option('--tenant <name|id>', cli.say('この会社だけ (なければすべて)', 'this consultancy alone (else all of them)'))
    .option(
      '--anchors <folder>',
      cli.say(
        'アンカーのフォルダー (なければ MAMORI_ANCHOR_DIR)',
        'folder of the anchors (else that of MAMORI_ANCHOR_DIR)',
      ),
    )
    .action(async (options: VerifyAuditOptions) => (await import('../audit/verify-audit')).verifyAudit(cli, options));
};
