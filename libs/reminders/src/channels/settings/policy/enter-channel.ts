import { Entered, type InvalidEntry, say } from '@mamori/platform';
import type { SaveChannelInput } from '../../../schema.gen';
import { type EnterAccessOutcome, enterAccess, isKept, type KeptKind } from './enter-access';
import type { UrlRules } from './enter-url';

/** Of one consultancy. Ours to choose: all of them stand on one page. */
export const MOST_CHANNELS = 50;

/** A channel as somebody entered it. */
export interface ChannelFields {
  readonly kind: KeptKind;
  readonly name: string;
  /** Null to hear of the whole consultancy. */
  readonly clinicId: string | null;
  /** Null to keep what is sealed already. */
  readonly access: Omit<Extract<EnterAccessOutcome, { readonly type: 'AccessEntered' }>, 'type'> | null;
}

export type EnterChannelOutcome = { readonly type: 'ChannelEntered'; readonly channel: ChannelFields } | InvalidEntry;

/**
 * Reads a channel as a person entered it. A new one needs its access; of an existing one it may be left out. The bot tells
 * people one by one, so it belongs to no clinic.
 */
export function enterChannel(input: SaveChannelInput, rules: UrlRules): EnterChannelOutcome {
  const { kind, access } = input;
  if (!isKept(kind))
    return {
      type: 'InvalidInput',
      field: 'kind',
      message: say('この送り先は設定しなくても使えます。', 'This way needs no setting up.'),
    };
  const entered = new Entered();
  const name = entered.text(input.name, { field: 'name', ja: '名前', en: 'Name', max: 200, required: true });
  if (!entered.fault && !input.id && !access)
    entered.refuse('access', '送り先の情報を入力してください。', 'Please enter where it goes.');
  if (entered.fault) return entered.fault;
  const known = access ? enterAccess(kind, access, rules) : null;
  if (known?.type === 'InvalidInput') return known;
  const clinicId = kind === 'line_works' ? null : (input.clinicId ?? null);
  return {
    type: 'ChannelEntered',
    channel: { kind, name, clinicId, access: known && { secret: known.secret, hint: known.hint } },
  };
}
