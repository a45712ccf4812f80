/** A tag of an XML document with the place of its text. */
export interface Tag {
  readonly kind: 'open' | 'close' | 'empty';
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: string;
  readonly from: number;
  readonly to: number;
}

// A tag ends at the first > outside of quotes; comments, instructions and CDATA are passed over.
const token =
  /<(?:!--[\s\S]*?-->|\?[\s\S]*?\?>|!\[CDATA\[[\s\S]*?\]\]>|(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>)/gu;

/** The tags of a document from a place on, in order. */
export function* tagsOf(xml: string, from = 0): Generator<Tag> {
  const pattern = new RegExp(token);
  pattern.lastIndex = from;
  for (let found = pattern.exec(xml); found; found = pattern.exec(xml)) {
    const [whole, closing, name, attributes = '', isEmpty] = found;
    if (name === undefined) continue;
    yield {
      kind: closing ? 'close' : isEmpty ? 'empty' : 'open',
      name: name.slice(name.indexOf(':') + 1),
      attributes,
      from: found.index,
      to: found.index + whole.length,
    };
  }
}

/** The value of an attribute by its name, prefix included; undefined where there is none. */
export function attribute({ attributes }: Pick<Tag, 'attributes'>, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(attributes);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : decoded(value);
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A text with its entities resolved. */
export function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu, (whole, hex, decimal, name) => {
    const point = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : null;
    if (point !== null) return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    return named[String(name)] ?? whole;
  });
}

// What XML 1.0 cannot hold at all, besides tabs and line breaks.
const unwritable = /[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;

/** A text for between two tags; what XML cannot hold is left out. */
export function encoded(text: string): string {
  return (
    text
      .replace(/\r\n?/gu, '\n')
      .replace(unwritable, (sign) => (sign === '\t' || sign === '\n' ? sign : ''))
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      // A spreadsheet reads _x000D_ as the character of that number.
      .replace(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_')
  );
}
