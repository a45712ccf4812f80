import { say } from '@mamori/platform';
import type { Equipment, EquipmentInput } from '../../../schema.gen';
import { enterEquipment, type EquipmentFields, identityOf, placeOf } from './enter-equipment';
import { equipmentFields, type EquipmentField } from './equipment-columns';
import type { ReadRow } from './read-equipment';

/** A value as it stands and as the row would have it; days, kinds and true or false as they are kept. */
export interface EquipmentChange {
  readonly field: EquipmentField;
  readonly from: string;
  readonly to: string;
}

interface Planned {
  readonly line: number;
  readonly name: string;
}
/** What becomes of a row of a file. A doubtful one changes nothing: its message says what is to be decided. */
export type EquipmentPlan =
  | (Planned & { readonly outcome: 'add'; readonly equipment: EquipmentFields })
  | (Planned & {
      readonly outcome: 'change';
      readonly equipment: EquipmentFields;
      readonly known: Equipment;
      readonly changes: readonly EquipmentChange[];
    })
  | (Planned & { readonly outcome: 'same' })
  | (Planned & { readonly outcome: 'doubtful' | 'error'; readonly problem: string });

/**
 * Decides for every row what becomes of it. A row names a piece of the ledger by its number, else by name, model and place,
 * else by name and place where only one piece has them. Empty cells leave a known piece as it is. Of rows about one piece the
 * first counts. Messages are in the reader's language.
 */
export function planEquipment(rows: readonly ReadRow[], ledger: readonly Equipment[]): readonly EquipmentPlan[] {
  const lines = new Map<string, number>();
  const pieces = new KnownPieces(ledger);
  return rows.map((row) => {
    const { line, problem } = row;
    const found = problem === null ? pieces.find(row) : null;
    const name = row.name || (found?.type === 'Known' ? found.known.name : '');
    if (problem !== null) return { line, name, outcome: 'error', problem };
    if (found?.type === 'Doubtful') return { line, name, outcome: 'doubtful', problem: found.problem };
    const known = found?.type === 'Known' ? found.known : null;
    const entered = enterEquipment({ name: '', kind: 'other', ...(known && inputOf(known)), ...row.given });
    if (entered.type === 'InvalidInput') return { line, name, outcome: 'error', problem: entered.message };
    const piece = known?.id ?? identityOf(entered.equipment);
    const first = lines.get(piece);
    if (first !== undefined) return { line, name, outcome: 'doubtful', problem: sayTwice(first) };
    lines.set(piece, line);
    if (!known) return { line, name, outcome: 'add', equipment: entered.equipment };
    const changes = changesOf(known, entered.equipment);
    if (changes.length === 0) return { line, name, outcome: 'same' };
    return { line, name, outcome: 'change', equipment: entered.equipment, known, changes };
  });
}

type Found =
  { readonly type: 'Known'; readonly known: Equipment } | { readonly type: 'Doubtful'; readonly problem: string };

function grouped(ledger: readonly Equipment[], keyOf: (piece: Equipment) => string) {
  const groups = new Map<string, Equipment[]>();
  for (const piece of ledger) {
    const key = keyOf(piece);
    groups.set(key, [...(groups.get(key) ?? []), piece]);
  }
  return groups;
}

/** Finds pieces of a ledger. */
class KnownPieces {
  private readonly byId: ReadonlyMap<string, Equipment>;
  private readonly byIdentity: ReadonlyMap<string, readonly Equipment[]>;
  private readonly byPlace: ReadonlyMap<string, readonly Equipment[]>;

  constructor(ledger: readonly Equipment[]) {
    this.byId = new Map(ledger.map((piece) => [piece.id, piece]));
    this.byIdentity = grouped(ledger, identityOf);
    this.byPlace = grouped(ledger, placeOf);
  }

  /** Null for a piece that is new. */
  find({ id, given }: ReadRow): Found | null {
    if (id) {
      const known = this.byId.get(id);
      return known ? { type: 'Known', known } : { type: 'Doubtful', problem: sayNotHere() };
    }
    const { name = '', model = '', place = '' } = given;
    const found = this.byIdentity.get(identityOf({ name, model, place })) ?? this.byPlace.get(placeOf({ name, place }));
    const [known] = found ?? [];
    if (!found || !known) return null;
    return found.length === 1 ? { type: 'Known', known } : { type: 'Doubtful', problem: sayMany(found.length) };
  }
}

const inputOf = ({ id: _id, clinicId: _clinicId, version: _version, ...rest }: Equipment): EquipmentInput => {
  const { name, kind, model, place, usedFor, osVersion, manager, isRemote, vendorName, boughtOn, supportEndsOn } = rest;
  const texts = { name, model, place, usedFor, osVersion, manager, vendorName, note: rest.note };
  return { ...texts, kind, isRemote, boughtOn: boughtOn ?? null, supportEndsOn: supportEndsOn ?? null };
};

const changesOf = (known: Equipment, equipment: EquipmentFields): readonly EquipmentChange[] =>
  equipmentFields.flatMap((field) => {
    const [from, to] = [String(known[field] ?? ''), String(equipment[field] ?? '')];
    return from === to ? [] : [{ field, from, to }];
  });

const sayTwice = (line: number) =>
  say(
    `${line}行目と同じ機器に見えるため、取り込みません。別の機器なら、機器名か設置場所を書き分けてください。`,
    `This looks like the piece of row ${line} and is left out. For another piece, please give it its own name or place.`,
  );
const sayNotHere = () =>
  say(
    'この番号の機器は、この医療機関の台帳にありません（削除されたか、別の台帳の番号です）。新しく加えるなら「台帳の番号」を空にしてください。',
    'This ledger has no piece of that number: it was removed, or belongs elsewhere. To add it as a new piece, leave "Ledger number" empty.',
  );
const sayMany = (count: number) =>
  say(
    `台帳に同じ機器名・設置場所のものが${count}件あり、どれのことか決められません。書き出したファイルの「台帳の番号」を使ってください。`,
    `The ledger has ${count} pieces of that name and place, so it is not clear which is meant. Please use the "Ledger number" of an exported file.`,
  );
