import { Injectable } from '@nestjs/common';
import { currentActor, Database, type InvalidEntry, notFound, say, sql } from '@mamori/platform';

/** The file of a register's row `r` that has a `file_id`; null where it names none. */
export const REGISTER_FILE_JSON = `(select json_build_object('id', f.id, 'name', f.name, 'bytes', f.bytes)
  from app.files f where f.tenant_id = r.tenant_id and f.id = r.file_id)`;

const FILE = sql(
  'register.file',
  `select f.state from app.files f
    where f.tenant_id = $1 and f.id = $2 and f.clinic_id = $3 and f.purpose = 'evidence'`,
);

/** Whether a file may stand in a register. */
@Injectable()
export class RegisterFiles {
  constructor(private readonly db: Database) {}

  /** Nothing for one that is there or none. Throws NOT_FOUND for one that was not sent for the clinic. */
  async check(clinicId: string, fileId: string | null): Promise<InvalidEntry | undefined> {
    if (!fileId) return undefined;
    const [file] = await this.db.query<{ state: string }>(FILE, [currentActor().tenantId, fileId, clinicId]);
    if (!file) throw notFound('file', fileId);
    if (file.state === 'available') return undefined;
    const message = say(
      'ファイルの確認がまだ終わっていないか、受け取れないファイルです。もう一度送ってください。',
      'The file has not been checked yet, or could not be taken. Please send it again.',
    );
    return { type: 'InvalidInput', field: 'fileId', message };
  }
}
