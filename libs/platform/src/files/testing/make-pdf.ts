import { deflateSync } from 'node:zlib';

export interface PdfGiven {
  readonly pages?: number;
  /** Stands in the catalogue. */
  readonly catalogue?: string;
  /** Stands among the objects. */
  readonly more?: string;
  /** Stands behind the end. */
  readonly tail?: string;
}

/** A PDF of empty pages. */
export function makePdf({ pages = 1, catalogue = '', more = '', tail = '' }: PdfGiven = {}): Buffer {
  const kids = Array.from({ length: pages }, (_, page) => `${page + 10} 0 R`).join(' ');
  const objects = [
    `1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${catalogue} >>\nendobj`,
    `2 0 obj\n<< /Type /Pages /Kids [${kids}] /Count ${pages} >>\nendobj`,
    ...Array.from(
      { length: pages },
      (_, page) => `${page + 10} 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj`,
    ),
  ];
  const body = `%PDF-1.7\n${objects.join('\n')}\n${more}\ntrailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n${tail}`;
  return Buffer.from(body, 'latin1');
}

/** An object with packed bytes, as it stands in a PDF. */
export function pdfStream(number: number, dictionary: string, content: string | Uint8Array): string {
  const packed = deflateSync(Buffer.from(content));
  return `${number} 0 obj\n<< ${dictionary} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed.toString('latin1')}\nendstream\nendobj`;
}
