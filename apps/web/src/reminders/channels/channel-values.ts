import type { ChannelAccessInput, ChannelPartsFragment } from '../../gql/graphql';
import type { MessageId } from '../../messages/ja';
import { type AccessField, accessFields, type KeptKind } from './words';

/** The form of a channel. */
export interface ChannelValues extends Record<AccessField, string> {
  readonly name: string;
  readonly clinic: { readonly value: string; readonly label: string } | null;
  /** What may be shown of where it leads; null while another address is entered. */
  readonly hint: string | null;
}

const noAccess: Record<AccessField, string> = {
  url: '',
  secret: '',
  token: '',
  roomId: '',
  botId: '',
  clientId: '',
  clientSecret: '',
  serviceAccount: '',
  privateKey: '',
};

/** What two people may both change of a channel. */
export const channelFields = ['name', 'clinic', 'hint'] as const;
export type ChannelField = (typeof channelFields)[number];

export const channelFieldLabel = {
  name: 'channels.field.name',
  clinic: 'channels.hears',
  hint: 'channels.goesTo',
} as const satisfies Record<ChannelField, MessageId>;

export const isSameChannelValue = (one: ChannelValues[ChannelField], other: ChannelValues[ChannelField]): boolean =>
  keyOf(one) === keyOf(other);

const keyOf = (value: ChannelValues[ChannelField]) => (typeof value === 'string' ? value.trim() : value?.value);

/** What is known of a channel that exists. */
export const shownOfChannel = (channel: ChannelPartsFragment): Pick<ChannelValues, ChannelField> => ({
  name: channel.name,
  clinic: channel.clinicId ? { value: channel.clinicId, label: channel.clinicName ?? '' } : null,
  hint: channel.hint,
});

/** What is sealed does not come back: its fields begin empty. */
export const valuesOfChannel = (channel: ChannelPartsFragment | null, kindName: string): ChannelValues => ({
  ...noAccess,
  ...(channel ? shownOfChannel(channel) : { name: kindName, clinic: null, hint: null }),
});

/** What its kind needs, of what was entered. */
export const accessOf = (kind: KeptKind, values: ChannelValues): ChannelAccessInput =>
  Object.fromEntries(accessFields[kind].map((field) => [field, values[field]]));

const keyBytes = 32;

/** A secret that nobody guesses, made in the browser: it is seen here alone. */
export function madeSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(keyBytes));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
