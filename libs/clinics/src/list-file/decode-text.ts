import { isUtf8 } from 'node:buffer';

export type TextOutcome =
  | { readonly type: 'TextDecoded'; readonly encoding: 'utf-8' | 'shift_jis'; readonly text: string }
  | { readonly type: 'FileRefused'; readonly problem: { readonly type: 'notText' } };

const INVALID = 'ERR_ENCODING_INVALID_ENCODED_DATA';

const decode = (encoding: 'utf-8' | 'shift_jis', bytes: Uint8Array) => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === INVALID) return null;
    throw error;
  }
};

/** Whether text was written as UTF-8 and then damaged: then most of it still reads as UTF-8, which Shift_JIS never does. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  return broken * 2 < whole;
}

/**
 * Reads bytes as UTF-8, with or without a byte order mark, else as Shift_JIS as Windows writes it; never half.
 *
 * UTF-8 comes first: Japanese in Shift_JIS is as good as never valid UTF-8, while the reverse happens.
 */
export function decodeText(bytes: Uint8Array): TextOutcome {
  const encoding = isUtf8(bytes) ? 'utf-8' : 'shift_jis';
  const text = encoding === 'shift_jis' && isDamagedUtf8(bytes) ? null : decode(encoding, bytes);
  // A NUL means UTF-16 or no text at all.
  if (text === null || text.includes('\u0000')) return { type: 'FileRefused', problem: { type: 'notText' } };
  return { type: 'TextDecoded', encoding, text };
}
