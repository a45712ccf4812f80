/** One block of fields: names in lower case, values on one line; of a name that comes twice, the first. */
export type Fields = ReadonlyMap<string, string>;

const FIELD = /^([!-9;-~]+)[ \t]*:[ \t]*(.*)$/;

/**
 * The blocks of fields of a machine-readable part: of a delivery report the first speaks of the message, each further one of
 * a recipient. Source: RFC 3464 section 2.1, RFC 5965 section 3.
 */
export function readFields(text: string): readonly Fields[] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n[ \t]+(?=\S)/g, ' ');
  return lines
    .split(/\n[ \t]*\n/)
    .map((block) => {
      const fields = new Map<string, string>();
      for (const line of block.split('\n')) {
        const [, name = '', value = ''] = FIELD.exec(line) ?? [];
        const key = name.toLowerCase();
        if (key && !fields.has(key)) fields.set(key, value.trim());
      }
      return fields;
    })
    .filter((fields) => fields.size > 0);
}

/** The value behind its type, as of `rfc822; a@example.jp` or `smtp; 550 no such user`. */
export const untyped = (value: string | undefined): string => (value ?? '').replace(/^[^;<>@\s]*[ \t]*;[ \t]*/, '');

/** The bare address in a value, in lower case; null when there is none. */
export function addressIn(value: string | undefined): string | null {
  const [found] = /[^\s<>,;"()]+@[^\s<>,;"()]+/.exec(untyped(value)) ?? [];
  return found && found.length <= 320 ? found.toLowerCase() : null;
}
