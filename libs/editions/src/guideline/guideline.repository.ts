import { Injectable } from '@nestjs/common';
import { currentActor, Database, newId, sql, unavailable } from '@mamori/platform';
import type { FormKind } from '../schema.gen';
import type { SheetFile } from '../import/edition-draft.repository';
import type { Place } from './policy/read-guideline-table';
import type { ShippedPlace } from './policy/places-of-items';

const HELD_ITEMS = sql(
  'guideline.items',
  `select (select coalesce(json_agg(json_build_object(
             'code', i.code, 'form', i.form, 'labelJa', i.label_ja, 'shipped', i.guideline_refs)
             order by i.form, i.position), '[]')
             from app.edition_items i where i.tenant_id = e.tenant_id and i.edition_id = e.id) as items,
          (select coalesce(json_agg(json_build_object('guideline', g.guideline, 'places', g.places)), '[]')
             from app.guideline_tables g
            where g.tenant_id = e.tenant_id and g.edition_id = e.id and g.removed_at is null) as tables
     from app.editions e where e.tenant_id = $1 and e.id = $2`,
);
const TABLE = `
  g.id, g.guideline, g.file_name as "fileName", g.imported_by_name as "importedBy",
  to_char(g.imported_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "importedAt", g.version,
  (select count(distinct p ->> 'code')::int from jsonb_array_elements(g.places) p) as items`;
const TABLES = sql(
  'guideline.tables',
  `select ${TABLE} from app.guideline_tables g
    where g.tenant_id = $1 and g.edition_id = $2 and g.removed_at is null
    order by string_to_array(g.guideline, '.')::int[] desc, g.id desc limit 50`,
);
const ONE = sql('guideline.table', `select ${TABLE} from app.guideline_tables g where g.tenant_id = $1 and g.id = $2`);
const GIVE_WAY = sql(
  'guideline.give-way',
  `update app.guideline_tables set removed_at = app.now(), version = version + 1
    where tenant_id = $1 and edition_id = $2 and guideline = $3 and removed_at is null returning id`,
);
const ADD = sql(
  'guideline.add',
  `insert into app.guideline_tables (id, edition_id, guideline, places, file_id, file_name, sha256, imported_by_name,
     imported_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, app.now())
   on conflict (tenant_id, edition_id, guideline) where removed_at is null do nothing`,
);
const REMOVE = sql(
  'guideline.remove',
  `update app.guideline_tables set removed_at = app.now(), version = version + 1
    where tenant_id = $1 and id = $2 and version = $3 and removed_at is null`,
);
const RESTORE = sql(
  'guideline.restore',
  `update app.guideline_tables g set removed_at = null, version = g.version + 1
    where g.tenant_id = $1 and g.id = $2 and g.version = $3 and g.removed_at is not null
      and not exists (select 1 from app.guideline_tables o
                       where o.tenant_id = g.tenant_id and o.edition_id = g.edition_id and o.guideline = g.guideline
                         and o.removed_at is null)`,
);

export interface HeldItem {
  readonly code: string;
  readonly form: FormKind;
  readonly labelJa: string;
  readonly shipped: readonly ShippedPlace[];
}

export interface HeldItems {
  readonly items: readonly HeldItem[];
  readonly tables: readonly { readonly guideline: string; readonly places: readonly Place[] }[];
}

export interface TableRow {
  readonly id: string;
  readonly guideline: string;
  readonly fileName: string;
  readonly importedBy: string;
  readonly importedAt: string;
  readonly version: number;
  readonly items: number;
}

export interface NewTable {
  readonly editionId: string;
  readonly guideline: string;
  readonly places: readonly Place[];
  readonly file: SheetFile;
}

const TRIES = 3;
const tenant = () => currentActor().tenantId;

/** The statements about places in the guideline. */
@Injectable()
export class GuidelineRepository {
  constructor(private readonly db: Database) {}

  /** Undefined for a foreign edition. */
  async items(editionId: string): Promise<HeldItems | undefined> {
    return (await this.db.read<HeldItems>(HELD_ITEMS, [tenant(), editionId]))[0];
  }

  tables(editionId: string): Promise<readonly TableRow[]> {
    return this.db.read<TableRow>(TABLES, [tenant(), editionId]);
  }

  async table(id: string): Promise<TableRow | undefined> {
    return (await this.db.query<TableRow>(ONE, [tenant(), id]))[0];
  }

  /**
   * Puts a table in the place of what stood there for that version; returns its id, and the one that gave way. Of two that
   * come at once the later waits for the earlier and follows it.
   */
  async put(table: NewTable): Promise<{ readonly id: string; readonly former: string | null }> {
    const id = newId();
    for (let tries = 1; tries <= TRIES; tries += 1) {
      const former = await this.giveWay(table);
      if (await this.add(id, table)) return { id, former };
    }
    throw unavailable(`places of ${table.guideline} change all the time`);
  }

  private async giveWay({ editionId, guideline }: NewTable): Promise<string | null> {
    const [former] = await this.db.query<{ id: string }>(GIVE_WAY, [tenant(), editionId, guideline]);
    return former?.id ?? null;
  }

  private async add(id: string, { editionId, guideline, places, file }: NewTable): Promise<boolean> {
    const facts = [file.id, file.name, file.sha256, currentActor().name ?? ''];
    return (await this.db.execute(ADD, [id, editionId, guideline, JSON.stringify(places), ...facts])) === 1;
  }

  /** False when it is gone, or was changed after it was seen. */
  async remove(id: string, version: number): Promise<boolean> {
    return (await this.db.execute(REMOVE, [tenant(), id, version])) === 1;
  }

  /** False when it is there, was changed after it was seen, or another stands in its place. */
  async restore(id: string, version: number): Promise<boolean> {
    return (await this.db.execute(RESTORE, [tenant(), id, version])) === 1;
  }
}
