import { Injectable } from '@nestjs/common';
import { currentActor, Database, newId, sql } from '@mamori/platform';
import { MessageRepository } from './messages/message.repository';
import type { NoticeKind } from './schema.gen';

/** Something that one person is told of in the product and that has no date of its own. */
export interface Told {
  readonly kind: NoticeKind;
  /** What it is about; a person is told once of each kind and subject. */
  readonly subjectId: string;
  readonly recipientId: string;
  readonly clinicId: string;
  /** As people are told it, up to 500 characters. */
  readonly title: string;
  /** Where in the product the thing is, from the first slash. */
  readonly path: string;
  /** Whether a mail goes out besides. */
  readonly byMail: boolean;
}

// Who was disabled or no longer looks after the clinic learns nothing more of it.
const TELL = sql(
  'notice.tell',
  `with told as (
     insert into app.notices (id, recipient_id, clinic_id, kind, title, path, subject_id)
     select $2, m.id, $4, $5, $6, $7, $8
       from app.members m
      where m.tenant_id = $1 and m.id = $3 and m.disabled_at is null
        and (m.role in ('owner', 'admin') or exists (
          select 1 from app.clinic_assignments a
           where a.tenant_id = m.tenant_id and a.member_id = m.id and a.clinic_id = $4))
     on conflict (tenant_id, subject_id, kind, recipient_id) where subject_id is not null do nothing
     returning id, recipient_id, clinic_id, subject_id, title),
   mailed as (
     insert into app.deliveries (id, target_id, recipient_id, channel, purpose, told_on, sequence)
     select $9, recipient_id, recipient_id, 'mail', 'notice', app.today(),
            (select coalesce(max(v.sequence), -1) + 1 from app.deliveries v
              where v.tenant_id = $1 and v.target_id = $3 and v.channel = 'mail' and v.purpose = 'notice'
                and v.told_on = app.today())
       from told where $10)
   insert into app.delivery_lines (id, delivery_id, clinic_id, notice_id, subject_id, title)
   select $9, $9, clinic_id, id, subject_id, title from told where $10`,
);
// Whether anything is left of a message, its sender sees.
const CALL_OFF = sql(
  'notice.call-off',
  `update app.delivery_lines l set dropped_at = now()
     from app.deliveries v
    where l.tenant_id = $1 and l.subject_id = $2 and l.dropped_at is null
      and v.tenant_id = l.tenant_id and v.id = l.delivery_id and v.state = 'scheduled'`,
);

/** The one door by which a noun has a person told of something that has no date. Only the system, in a job, may tell. */
@Injectable()
export class Notices {
  constructor(
    private readonly db: Database,
    private readonly messages: MessageRepository,
  ) {}

  /** Safe to run twice. Does nothing for a person who is no member any more or does not look after the clinic. */
  async tell({ kind, subjectId, recipientId, clinicId, title, path, byMail }: Told): Promise<void> {
    if (byMail) await this.messages.lockTargets([recipientId]);
    const notice = [newId(), recipientId, clinicId, kind, title, path, subjectId];
    await this.db.execute(TELL, [currentActor().tenantId, ...notice, newId(), byMail]);
  }

  /** Stops the mails about a subject that have not left: it was settled, or says something else now. Notices stay. */
  async callOff(subjectId: string): Promise<void> {
    await this.db.execute(CALL_OFF, [currentActor().tenantId, subjectId]);
  }
}
