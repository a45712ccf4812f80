/** The kinds of file that are taken at all. What is on no list is refused. */
export type FileKind = 'pdf' | 'xlsx' | 'docx' | 'csv' | 'png' | 'jpeg';

const kinds: Readonly<Record<FileKind, { readonly endings: readonly string[]; readonly contentType: string }>> = {
  pdf: { endings: ['pdf'], contentType: 'application/pdf' },
  xlsx: {
    endings: ['xlsx'],
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  docx: {
    endings: ['docx'],
    contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  csv: { endings: ['csv'], contentType: 'text/csv' },
  png: { endings: ['png'], contentType: 'image/png' },
  jpeg: { endings: ['jpg', 'jpeg'], contentType: 'image/jpeg' },
};

const all = Object.keys(kinds) as readonly FileKind[];

/** The kind that a name claims by its ending; undefined for what is not taken. */
export function kindOfName(name: string): FileKind | undefined {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return name.includes('.') ? all.find((kind) => kinds[kind].endings.includes(ending)) : undefined;
}

export const contentTypeOf = (kind: FileKind): string => kinds[kind].contentType;
