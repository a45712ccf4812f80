import { Injectable } from '@nestjs/common';
import { currentActor, Database, sql } from '@mamori/platform';
import { SIGNATURE_HEAD } from '../checklist-columns';
import type { ChecklistSignature } from '../schema.gen';

const HEAD = sql(
  'signature.head',
  `select ${SIGNATURE_HEAD} as head from app.checklist_signatures s where s.tenant_id = $1 and s.id = $2`,
);

/** The statements about signed versions. */
@Injectable()
export class SignatureRepository {
  constructor(private readonly db: Database) {}

  /** Throws when there is none, which the key of the checklist rules out. */
  async head(id: string): Promise<ChecklistSignature> {
    const [row] = await this.db.query<{ head: ChecklistSignature }>(HEAD, [currentActor().tenantId, id]);
    if (!row) throw new Error(`signature ${id} is not there`);
    return row.head;
  }
}
