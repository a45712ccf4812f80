import { Injectable } from '@nestjs/common';
import { currentActor, Database, newId, sql } from '@mamori/platform';
import type { FormKind } from '@mamori/editions';
import type { FormBlankHead, FormBlankState } from '../schema.gen';
import type { BlankSheet } from './policy/blank-sheet';
import type { FormMapping } from './policy/form-mapping';
import type { MappingDoubt } from './policy/suggest-mapping';
import type { BlankItem, FormBlankRow } from './form-blank-row';

const NAME = `coalesce((select m.display_name from app.members m where m.tenant_id = $1 and m.id = app.principal()), '')`;
const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const ABOUT = `b.id, b.form, b.state, b.version, b.file_name as "fileName", b.sha256, b.created_by_name as "createdBy",
  ${instant('b.created_at')} as "createdAt", b.changed_by_name as "changedBy", ${instant('b.changed_at')} as "changedAt"`;
const ITEMS = `(select coalesce(json_agg(json_build_object(
    'id', i.id, 'code', i.code, 'labelJa', i.label_ja, 'labelEn', i.label_en, 'answerKind', i.answer_kind,
    'scope', i.scope, 'scopeJa', i.scope_ja) order by i.position), '[]')
  from app.edition_items i where i.tenant_id = e.tenant_id and i.edition_id = e.id and i.form =`;

const OF_EDITION = sql(
  'form-blank.of-edition',
  `select ${ABOUT}, (b.mapping ->> 'round')::int as round,
          (select count(*)::int from app.edition_items i
            where i.tenant_id = b.tenant_id and i.edition_id = b.edition_id and i.form = b.form) as total,
          (select count(distinct c -> 'means' ->> 'itemId')::int from jsonb_array_elements(b.mapping -> 'cells') c
            where c -> 'means' ->> 'what' in ('answer', 'answer_with_day', 'yes_box', 'no_box')
              and coalesce((c -> 'means' ->> 'round')::int, (b.mapping ->> 'round')::int)
                = (b.mapping ->> 'round')::int) as found
     from app.form_blanks b where b.tenant_id = $1 and b.edition_id = $2
    order by b.created_at desc, b.id desc limit 100`,
);
const READ = sql(
  'form-blank.read',
  `select ${ABOUT}, b.edition_id as "editionId", e.label_ja as "editionLabelJa", e.label_en as "editionLabelEn",
          e.code as "editionCode", e.title_ja as "titleJa", e.published, e.fiscal_year as "fiscalYear",
          b.file_id as "fileId", b.bytes::int as bytes, b.sheets, b.mapping, b.doubts, ${ITEMS} b.form) as items
     from app.form_blanks b
     join app.editions e on e.tenant_id = b.tenant_id and e.id = b.edition_id
    where b.tenant_id = $1 and b.id = $2`,
);
const ITEMS_OF = sql(
  'form-blank.items',
  `select ${ITEMS} $3) as items from app.editions e where e.tenant_id = $1 and e.id = $2`,
);
const INSERT = sql(
  'form-blank.insert',
  `insert into app.form_blanks (id, edition_id, form, file_id, file_name, sha256, bytes, sheets, mapping, doubts,
     created_by_name, created_at, changed_by_name, changed_at)
   values ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, ${NAME}, app.now(), ${NAME}, app.now())`,
);
const SAVE = sql(
  'form-blank.save',
  `update app.form_blanks set mapping = $4, doubts = $5, version = version + 1, changed_by_name = ${NAME},
          changed_at = app.now()
    where tenant_id = $1 and id = $2 and version = $3`,
);
const RETIRE_OTHERS = sql(
  'form-blank.retire-others',
  `update app.form_blanks b set state = 'retired', version = b.version + 1, changed_by_name = ${NAME},
          changed_at = app.now()
     from app.form_blanks n
    where n.tenant_id = $1 and n.id = $2 and b.tenant_id = n.tenant_id and b.edition_id = n.edition_id
      and b.form = n.form and b.id <> n.id and b.state = 'in_use'
   returning b.id`,
);
const PUT = sql(
  'form-blank.put',
  `update app.form_blanks set state = $4, version = version + 1, changed_by_name = ${NAME}, changed_at = app.now()
    where tenant_id = $1 and id = $2 and version = $3`,
);
const LOCK = sql('form-blank.lock', `select pg_advisory_xact_lock(hashtextextended($1, 0))`);

export interface NewBlank {
  readonly editionId: string;
  readonly form: FormKind;
  readonly file: { readonly id: string; readonly name: string; readonly sha256: string; readonly bytes: number };
  readonly sheets: readonly BlankSheet[];
  readonly mapping: FormMapping;
  readonly doubts: readonly MappingDoubt[];
}

/** The statements about the files that forms are filled into. */
@Injectable()
export class FormBlankRepository {
  constructor(private readonly db: Database) {}

  ofEdition(editionId: string): Promise<readonly FormBlankHead[]> {
    return this.db.read<FormBlankHead>(OF_EDITION, this.keys(editionId));
  }

  async read(id: string): Promise<FormBlankRow | undefined> {
    return (await this.db.read<FormBlankRow>(READ, this.keys(id)))[0];
  }

  /** The items of an edition's form; undefined for a foreign edition. */
  async items(editionId: string, form: FormKind): Promise<readonly BlankItem[] | undefined> {
    const [row] = await this.db.read<{ items: readonly BlankItem[] }>(ITEMS_OF, [...this.keys(editionId), form]);
    return row?.items;
  }

  async insert({ editionId, form, file, sheets, mapping, doubts }: NewBlank): Promise<string> {
    const id = newId();
    const known = [file.id, file.name, file.sha256, file.bytes];
    const read = [JSON.stringify(sheets), JSON.stringify(mapping), JSON.stringify(doubts)];
    await this.db.execute(INSERT, [...this.keys(id), editionId, form, ...known, ...read]);
    return id;
  }

  /** False when somebody changed it after the version was seen. */
  async save(id: string, version: number, mapping: FormMapping, doubts: readonly MappingDoubt[]): Promise<boolean> {
    const values = [...this.keys(id), version, JSON.stringify(mapping), JSON.stringify(doubts)];
    return (await this.db.execute(SAVE, values)) === 1;
  }

  /** Lets one after the other put a form's file in use. */
  async hold({ editionId, form }: Pick<FormBlankRow, 'editionId' | 'form'>): Promise<void> {
    await this.db.query(LOCK, [`form-blank/${currentActor().tenantId}/${editionId}/${form}`]);
  }

  /** Retires the file that is in use for the same form; its id. */
  async retireOthers(id: string): Promise<string | null> {
    return (await this.db.query<{ id: string }>(RETIRE_OTHERS, this.keys(id)))[0]?.id ?? null;
  }

  /** False when somebody changed it after the version was seen. */
  async put(id: string, version: number, state: FormBlankState): Promise<boolean> {
    return (await this.db.execute(PUT, [...this.keys(id), version, state])) === 1;
  }

  private keys(id: string): readonly [string, string] {
    return [currentActor().tenantId, id];
  }
}
