import { type Day, Entered, type InvalidEntry, searchKey } from '@mamori/platform';
import type { EquipmentInput, EquipmentKind } from '../../../schema.gen';

/** More than any clinic of those that we know of. */
export const MOST_EQUIPMENT = 1_000;

/** A piece of equipment as it is kept. */
export interface EquipmentFields {
  readonly name: string;
  readonly kind: EquipmentKind;
  readonly model: string;
  readonly place: string;
  readonly usedFor: string;
  readonly osVersion: string;
  readonly manager: string;
  readonly isRemote: boolean;
  readonly vendorName: string;
  readonly boughtOn: Day | null;
  readonly supportEndsOn: Day | null;
  readonly note: string;
}

export type EnterEquipmentOutcome =
  { readonly type: 'EquipmentEntered'; readonly equipment: EquipmentFields } | InvalidEntry;

/** Reads a piece of equipment as a person entered it, on the screen or in a file. */
export function enterEquipment(input: EquipmentInput): EnterEquipmentOutcome {
  const entered = new Entered();
  const text = (given: string | null | undefined, field: string, ja: string, en: string, max = 200) =>
    entered.text(given, { field, ja, en, max });
  const equipment: EquipmentFields = {
    name: entered.text(input.name, { field: 'name', ja: '機器名', en: 'Name', max: 200, required: true }),
    kind: input.kind,
    model: text(input.model, 'model', 'メーカー・型番', 'Maker and model'),
    place: text(input.place, 'place', '設置場所', 'Place'),
    usedFor: text(input.usedFor, 'usedFor', '用途', 'Used for'),
    osVersion: text(input.osVersion, 'osVersion', 'OS・バージョン', 'OS and version'),
    manager: text(input.manager, 'manager', '管理者', 'In charge'),
    isRemote: input.isRemote ?? false,
    vendorName: text(input.vendorName, 'vendorName', '接続・保守の事業者', 'Vendor'),
    boughtOn: entered.day(input.boughtOn, { field: 'boughtOn', ja: '購入日', en: 'Bought on' }),
    supportEndsOn: entered.day(input.supportEndsOn, {
      field: 'supportEndsOn',
      ja: 'サポート終了日',
      en: 'End of support',
    }),
    note: text(input.note, 'note', '備考', 'Note', 1_000),
  };
  return entered.fault ?? { type: 'EquipmentEntered', equipment };
}

/** By what a piece of equipment is found. */
export const searchKeyOf = ({ name, model, place, manager, vendorName }: EquipmentFields): string =>
  searchKey([name, model, place, manager, vendorName].join(' '));

/** What makes two rows the same piece: name, model and place, whatever their width and case. */
export const identityOf = ({ name, model, place }: Pick<EquipmentFields, 'name' | 'model' | 'place'>): string =>
  JSON.stringify([name, model, place].map(searchKey));

/** The name and place alone, for a row that tells no model or a new one. */
export const placeOf = ({ name, place }: Pick<EquipmentFields, 'name' | 'place'>): string =>
  JSON.stringify([name, place].map(searchKey));
