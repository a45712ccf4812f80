import { Injectable } from '@nestjs/common';
import { currentActor } from '../actor/actor';
import { Database, sql } from '../database/database';
import type { FilePurpose, FileScan, FileState } from '../graphql/schema.gen';
import { DAY_LIMITS } from './policy/limits';
import { type FileRefusal, refusalSchema } from './policy/refusals';

const INSERT = sql(
  'file.insert',
  `insert into app.files (id, clinic_id, purpose, name, bytes, uploaded_by, uploaded_by_name)
   values ($1, $2, $3, $4, $5, app.principal(), $6)`,
);

// Both rows in one statement, the consultancy's own last: whoever waits for it holds no other.
const COUNT = sql(
  'file.count-upload',
  `insert into app.upload_days as d (day_on, sender_id, bytes, files)
   select app.today(), s.sender_id, $1, 1 from (values (coalesce(app.principal(), $2)), ($2)) s (sender_id)
    group by s.sender_id order by s.sender_id = $2
   on conflict (tenant_id, day_on, sender_id) do update
      set bytes = d.bytes + excluded.bytes, files = d.files + 1
    where case when d.sender_id = $2 then d.bytes + $1 <= $3 and d.files < $4 else d.bytes + $1 <= $5 and d.files < $6 end
   returning sender_id`,
);

const FIND = sql(
  'file.find',
  `select f.id, f.clinic_id as "clinicId", f.purpose, f.name, f.content_type as "contentType", f.bytes::int, f.sha256,
          f.state, f.refusal, f.scan, f.uploaded_by as "uploadedBy", f.stored_at is not null as "isStored"
     from app.files f where f.tenant_id = $1 and f.id = $2`,
);

// Decided again in the moment of writing: the file is still to come, and still reached by whoever sent it.
const ARRIVED = sql(
  'file.arrived',
  `update app.files f
      set content_type = $3, bytes = $4, sha256 = $5, state = $6, scan = $7, stored_at = app.now()
    where f.tenant_id = $1 and f.id = $2 and f.state = 'waiting' and f.uploaded_by is not distinct from app.principal()`,
);

const REFUSED = sql(
  'file.refused',
  `update app.files f set state = $3, refusal = $4, scan = $5
    where f.tenant_id = $1 and f.id = $2 and f.state = 'waiting' and f.uploaded_by is not distinct from app.principal()`,
);

const SCANNED = sql(
  'file.scanned',
  `update app.files f set state = $4, scan = $5
    where f.tenant_id = $1 and f.id = $2 and f.sha256 = $3 and f.state = 'waiting'`,
);

const KEPT = sql(
  'file.kept',
  `select f.id, f.sha256 from app.files f
    where f.tenant_id = $1 and f.id > $2 and f.state in ('waiting', 'available') and f.stored_at is not null
    order by f.id limit $3`,
);

export interface FileRow {
  readonly id: string;
  readonly clinicId: string | null;
  readonly purpose: FilePurpose;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: number;
  readonly sha256: string | null;
  readonly state: FileState;
  readonly refusal: FileRefusal | null;
  readonly scan: FileScan;
  readonly uploadedBy: string | null;
  /** Whether its bytes are kept, be it only to wait for the scan. */
  readonly isStored: boolean;
}

export interface NewFile {
  readonly id: string;
  readonly clinicId: string | null;
  readonly purpose: FilePurpose;
  readonly name: string;
  readonly bytes: number;
}

export interface ArrivedFile {
  readonly contentType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly state: 'available' | 'waiting';
  readonly scan: FileScan;
}

/** The statements about files. */
@Injectable()
export class FileRepository {
  constructor(private readonly db: Database) {}

  async insert({ id, clinicId, purpose, name, bytes }: NewFile): Promise<void> {
    await this.db.execute(INSERT, [id, clinicId, purpose, name, bytes, currentActor().name ?? '']);
  }

  /** Adds to what was announced today, by one atomic statement; false when that would be more than is taken. */
  async countUpload(bytes: number): Promise<boolean> {
    const { tenantId, principalId } = currentActor();
    const { tenant, person } = DAY_LIMITS;
    const limits = [tenant.bytes, tenant.files, person.bytes, person.files];
    const counted = await this.db.query(COUNT, [bytes, tenantId, ...limits]);
    return counted.length === (principalId === null ? 1 : 2);
  }

  async find(id: string): Promise<FileRow | undefined> {
    const [row] = await this.db.read<FileRow & { refusal: string | null }>(FIND, [currentActor().tenantId, id]);
    return row && { ...row, refusal: refusalSchema.nullable().parse(row.refusal) };
  }

  /** False when the file is not to come any more, or no longer for whoever sent it. */
  async arrived(id: string, { contentType, bytes, sha256, state, scan }: ArrivedFile): Promise<boolean> {
    const values = [currentActor().tenantId, id, contentType, bytes, sha256, state, scan];
    return (await this.db.execute(ARRIVED, values)) === 1;
  }

  async refused(id: string, refusal: FileRefusal | null): Promise<boolean> {
    const state = refusal === null ? 'infected' : 'refused';
    const scan = refusal === null ? 'infected' : 'not_scanned';
    return (await this.db.execute(REFUSED, [currentActor().tenantId, id, state, refusal, scan])) === 1;
  }

  /** Only for the bytes that the scanner saw. */
  async scanned(id: string, sha256: string, isClean: boolean): Promise<boolean> {
    const outcome = isClean ? ['available', 'clean'] : ['infected', 'infected'];
    return (await this.db.execute(SCANNED, [currentActor().tenantId, id, sha256, ...outcome])) === 1;
  }

  /** The files whose bytes are kept, by id. */
  async kept(after: string, limit: number): Promise<readonly { readonly id: string; readonly sha256: string }[]> {
    return this.db.read(KEPT, [currentActor().tenantId, after, limit]);
  }
}
