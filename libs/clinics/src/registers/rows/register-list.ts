import { StreamableFile } from '@nestjs/common';
import { toCsv } from '@mamori/platform';
import { listWorkbook } from '../../list-file/list-workbook';

/** A register of one clinic as texts, the headings first. */
export interface RegisterList {
  readonly clinicName: string;
  readonly lines: readonly (readonly string[])[];
}
export type ListFormat = 'csv' | 'xlsx';

const types: Readonly<Record<ListFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const [NARROWEST, WIDEST] = [8, 40];

/** As wide as the longest cell, in characters of the Latin alphabet: Japanese ones take two. */
const widthsOf = (lines: RegisterList['lines']): readonly number[] =>
  (lines[0] ?? []).map((_, column) => {
    const longest = Math.max(...lines.map((line) => 2 * (line[column]?.length ?? 0)));
    return Math.min(WIDEST, Math.max(NARROWEST, longest));
  });

/** A list as an attachment named after the register and its clinic. */
export async function listFile(
  { clinicName, lines }: RegisterList,
  format: ListFormat,
  { title, plain }: { readonly title: string; readonly plain: string },
): Promise<StreamableFile> {
  const bytes = format === 'csv' ? Buffer.from(toCsv(lines)) : await listWorkbook(title, lines, widthsOf(lines));
  const name = encodeURIComponent(`${title}_${clinicName.replace(/[\p{Cc}\\/:*?"<>|]+/gu, ' ')}.${format}`);
  return new StreamableFile(bytes, {
    type: types[format],
    disposition: `attachment; filename="${plain}.${format}"; filename*=UTF-8''${name.replace(/['()*]/gu, '_')}`,
  });
}
