import { Injectable } from '@nestjs/common';
import { currentActor, Database, newId, sql } from '@mamori/platform';
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
}

// Who was disabled or no longer looks after the clinic learns nothing more of it.
const TELL = sql(
  'notice.tell',
  `insert into app.notices (id, recipient_id, clinic_id, kind, title, path, subject_id)
   select $2, m.id, $4, $5, $6, $7, $8
     from app.members m
    where m.tenant_id = $1 and m.id = $3 and m.disabled_at is null
      and (m.role in ('owner', 'admin') or exists (
        select 1 from app.clinic_assignments a
         where a.tenant_id = m.tenant_id and a.member_id = m.id and a.clinic_id = $4))
   on conflict (tenant_id, subject_id, kind, recipient_id) where subject_id is not null do nothing`,
);

/** The one door by which a noun has a person told of something in the product. For jobs: only the system may tell. */
@Injectable()
export class Notices {
  constructor(private readonly db: Database) {}

  /** Safe to run twice. Does nothing for a person who is no member any more or does not look after the clinic. */
  async tell({ kind, subjectId, recipientId, clinicId, title, path }: Told): Promise<void> {
    const values = [currentActor().tenantId, newId(), recipientId, clinicId, kind, title, path, subjectId];
    await this.db.execute(TELL, values);
  }
}
