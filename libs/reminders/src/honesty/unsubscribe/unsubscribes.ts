import { Injectable } from '@nestjs/common';
import { Audit, Database, newId, onOccasion, runAs, SecretBox, sql, systemActor } from '@mamori/platform';
import { MailTags } from '../reports/mail-tags';

const STOP = sql(
  'unsubscribe.stop',
  `insert into app.reminder_preferences as p (member_id, receives)
   select m.id, 'last_only' from app.members m where m.tenant_id = app.tenant() and m.id = $1
   on conflict (tenant_id, member_id) do update
     set receives = 'last_only', version = p.version + 1, updated_at = now() where p.receives <> 'last_only'
   returning member_id`,
);
const NOTE = sql(
  'unsubscribe.note',
  `insert into app.address_faults (id, member_id, address, reason)
   select $2, m.id, m.email, 'unsubscribed' from app.members m where m.tenant_id = app.tenant() and m.id = $1
   on conflict (tenant_id, member_id, reason) where cleared_at is null do nothing`,
);
const MEMBER = sql('unsubscribe.member', `select id from app.members where tenant_id = app.tenant() and id = $1`);

/**
 * Lets a person ask for less with the link in a mail, without signing in. The last stage of a date still reaches them; who
 * looks after them sees it as something to talk about.
 */
@Injectable()
export class Unsubscribes {
  private readonly tags: MailTags | null;

  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    box: SecretBox,
  ) {
    this.tags = box.isReady ? new MailTags(box.derive('mail tags'), 'unsubscribe') : null;
  }

  /** False for a link that we did not make. May be asked any number of times. */
  async stop(tag: string): Promise<boolean> {
    const named = this.tags?.read(tag);
    if (!named) return false;
    return onOccasion({ requestId: `unsubscribe-${named.id}`, language: 'ja' }, () =>
      runAs(systemActor(named.tenantId), () => this.db.transaction(() => this.keep(named.id))),
    );
  }

  private async keep(memberId: string): Promise<boolean> {
    if ((await this.db.query(MEMBER, [memberId])).length === 0) return false;
    if ((await this.db.execute(STOP, [memberId])) === 1) {
      await this.db.execute(NOTE, [memberId, newId()]);
      const action = 'reminder-preference.unsubscribed';
      await this.audit.record({ action, objectKind: 'member', objectId: memberId, after: { receives: 'last_only' } });
    }
    return true;
  }
}
