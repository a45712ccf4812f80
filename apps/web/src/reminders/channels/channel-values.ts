import type { ChannelAccessInput, ChannelPartsFragment } from '../../gql/graphql';
import { type AccessField, accessFields, type KeptKind } from './words';

/** The form of a channel. */
export interface ChannelValues extends Record<AccessField, string> {
  readonly name: string;
  readonly clinic: { readonly value: string; readonly label: string } | null;
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

/** What is sealed does not come back: its fields begin empty. */
export function valuesOfChannel(channel: ChannelPartsFragment | null, kindName: string): ChannelValues {
  const { clinicId, clinicName } = channel ?? {};
  return {
    ...noAccess,
    name: channel?.name ?? kindName,
    clinic: clinicId ? { value: clinicId, label: clinicName ?? '' } : null,
  };
}

/** What its kind needs, of what was entered. */
export const accessOf = (kind: KeptKind, values: ChannelValues): ChannelAccessInput =>
  Object.fromEntries(accessFields[kind].map((field) => [field, values[field]]));

const keyBytes = 32;

/** A secret that nobody guesses, made in the browser: it is seen here alone. */
export function madeSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(keyBytes));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
