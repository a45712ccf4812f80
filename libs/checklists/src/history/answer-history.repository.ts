import { Injectable } from '@nestjs/common';
import { currentActor, Database, sql } from '@mamori/platform';
import { ANSWER_COLUMNS } from '../checklist-columns';
import type { AnswerRow } from '../read-model';

const LIST = sql(
  'answer-history.list',
  `select (
     select coalesce(json_agg(v order by v.version desc), '[]')
       from (
         select ${ANSWER_COLUMNS} from app.answer_versions a
          where a.tenant_id = $1 and a.checklist_id = $2 and a.item_id = $3 and ($4::int is null or a.version < $4)
          order by a.version desc limit $5) v) as versions
     from app.answers l where l.tenant_id = $1 and l.checklist_id = $2 and l.item_id = $3`,
);

/** Reads what ever stood on a line. Nothing writes it but the trigger on the answers. */
@Injectable()
export class AnswerHistoryRepository {
  constructor(private readonly db: Database) {}

  /** Newest first, from below a version; undefined for a line that does not exist or may not be reached. */
  async list(
    checklistId: string,
    itemId: string,
    below: number | null,
    limit: number,
  ): Promise<readonly AnswerRow[] | undefined> {
    const values = [currentActor().tenantId, checklistId, itemId, below, limit];
    return (await this.db.read<{ versions: readonly AnswerRow[] }>(LIST, values))[0]?.versions;
  }
}
