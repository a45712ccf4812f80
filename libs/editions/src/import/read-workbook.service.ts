import { Injectable } from '@nestjs/common';
import { badInput, Database } from '@mamori/platform';
import { shippedCatalogue } from '../shipped-catalogue';
import { type Closed, DraftDesk, type DraftSaved } from './draft-desk';
import { type DraftRow, EditionDraftRepository, type NewSheet, type SheetFile } from './edition-draft.repository';
import type { WorkbookRefusal } from './draft-texts';
import { EditionWorkbooks } from './edition-workbooks';
import { draftFromSheet } from './policy/draft-from-sheet';
import { recogniseSheet } from './policy/recognise-sheet';
import type { RecognisedSheet } from './policy/recognised';
import { type FoundSheet, takeWorkbook } from './policy/take-workbook';
import type { SheetForm } from './policy/sheet-title';
import { formsOf } from './policy/suggest-mapping';
import type { DraftForm, ReadEditionWorkbookInput, SheetFormInput } from '../schema.gen';

export type RefusedWorkbook = {
  readonly type: 'WorkbookRefused';
  readonly refusal: WorkbookRefusal;
  readonly sheets: readonly RecognisedSheet[];
};
export type ReadOutcome =
  DraftSaved | Closed | RefusedWorkbook | { readonly type: 'FormReadAlready'; readonly forms: readonly DraftForm[] };

/** What was recognised in a file, before it is known whether the draft takes it. */
export type ReadFile =
  | { readonly type: 'FileRead'; readonly file: SheetFile; readonly sheets: readonly RecognisedSheet[] }
  | RefusedWorkbook;

const refused = (refusal: WorkbookRefusal, sheets: readonly RecognisedSheet[] = []): RefusedWorkbook => ({
  type: 'WorkbookRefused',
  refusal,
  sheets,
});

/** Reads forms out of uploaded workbooks into drafts. */
@Injectable()
export class ReadWorkbookService {
  constructor(
    private readonly db: Database,
    private readonly files: EditionWorkbooks,
    private readonly desk: DraftDesk,
    private readonly drafts: EditionDraftRepository,
  ) {}

  /**
   * Recognises what is in a file; outside of a transaction, because it takes its time. Throws NOT_FOUND for a foreign file and
   * for one that was not sent as an edition.
   */
  async recognise(fileId: string): Promise<ReadFile> {
    const workbook = await this.files.read(fileId);
    if (workbook.type === 'WorkbookUnreadable') return refused(workbook.refusal);
    const { file, grids } = workbook;
    return { type: 'FileRead', file, sheets: grids.map((grid) => recogniseSheet(grid, file.name)) };
  }

  /**
   * Puts the items of the forms found into the draft, with suggestions where each came from. Where a person said which form a
   * sheet is, that sheet alone is read, as that form.
   */
  take(read: ReadFile, { draftId, replace, forms: said }: ReadEditionWorkbookInput): Promise<ReadOutcome> {
    const chosen = chosenForms(said ?? []);
    return this.db.transaction(async () => {
      const { draft, closed } = await this.desk.hold(draftId);
      if (closed) return closed;
      if (draft.kind === 'own') return refused({ reason: 'own_list' });
      if (read.type === 'WorkbookRefused') return read;
      const row = await this.desk.row(draftId);
      const forms = [...new Set(row.items.map(({ form }) => form))];
      const again = chosen.size > 0 ? row.sheets.filter((sheet) => isReadAgain(sheet, read.file, chosen)) : [];
      const left = forms.filter((form) => !again.some((sheet) => sheet.form === form));
      const outcome = takeWorkbook(read.sheets, { ...row, forms: left }, replace ?? false, chosen);
      if (outcome.type === 'WorkbookRefused') return refused(outcome, read.sheets);
      if (outcome.type === 'FormReadAlready') return outcome;
      const reviewed = again.flatMap(({ form }) => form ?? []);
      if (reviewed.length > 0 && !replace) return { type: 'FormReadAlready', forms: reviewed };
      await this.drafts.dropSheets(
        draftId,
        again.map(({ n }) => n),
      );
      await this.drafts.dropForms(draftId, givingWay(left, outcome.found));
      await this.write(row, read.file, chosen.size > 0 ? outcome.found : read.sheets, outcome.found);
      await this.name(row, outcome.found, outcome.fiscalYear);
      await this.desk.note(draftId, 'edition-draft.read', undefined, {
        sha256: read.file.sha256,
        forms: outcome.found.map(({ form }) => form),
        items: outcome.found.reduce((sum, { items }) => sum + items.length, 0),
      });
      return this.desk.saved(draftId);
    });
  }

  private async write(
    row: DraftRow,
    file: SheetFile,
    sheets: readonly RecognisedSheet[],
    found: readonly FoundSheet[],
  ): Promise<void> {
    const last = await this.drafts.lastSheet(row.id);
    const isFound = (sheet: RecognisedSheet) => found.some(({ name }) => name === sheet.name);
    const numbered = sheets.map((sheet, at) => ({ sheet, n: last + at + 1 }));
    await this.drafts.addSheets(
      row.id,
      file,
      numbered.map(({ sheet, n }): NewSheet => {
        const { name, form, header, columns, problems, items } = sheet;
        const taken = isFound(sheet);
        return {
          n,
          sheetName: Array.from(name).slice(0, 200).join(''),
          form: taken ? form : null,
          headerTop: header?.top ?? null,
          headerBottom: header?.bottom ?? null,
          columns,
          problems,
          items: taken ? items.length : 0,
        };
      }),
    );
    for (const sheet of found) {
      const n = numbered.find((each) => each.sheet.name === sheet.name)?.n ?? last + 1;
      await this.drafts.addItems(row.id, draftFromSheet(sheet.items, sheet.form, n, row.earlierItems));
    }
  }

  /** Names the edition as its file does, where nobody named it yet. */
  private async name(row: DraftRow, [first]: readonly FoundSheet[], year: number | null): Promise<void> {
    const fiscalYear = row.fiscalYear ?? year;
    const listed = shippedCatalogue().index.editions.find(({ edition }) => edition === `r${(fiscalYear ?? 0) - 2018}`);
    const named = fiscalYear === null ? ['', ''] : [`令和${fiscalYear - 2018}年度版`, `FY${fiscalYear} edition`];
    const draft = {
      labelJa: row.labelJa || named[0] || '',
      labelEn: row.labelEn || named[1] || '',
      titleJa:
        row.titleJa ||
        Array.from(first?.titleJa ?? '')
          .slice(0, 300)
          .join(''),
      fiscalYear,
      published: row.published || (listed?.published ?? ''),
      guidelineBasis:
        row.guidelineBasis ||
        (listed?.guideline ? `医療情報システムの安全管理に関するガイドライン 第${listed.guideline}版` : ''),
    };
    await this.drafts.update(row.id, draft, row.earlier?.id ?? null);
  }
}

/** Throws BAD_INPUT for a form that no sheet of the ministry is. */
function chosenForms(said: readonly SheetFormInput[]): ReadonlyMap<string, SheetForm> {
  return new Map(
    said.map(({ sheetName, form }) => {
      if (form === 'own') throw badInput('a sheet is one of the ministry’s forms');
      return [sheetName, form];
    }),
  );
}

const isReadAgain = (sheet: DraftRow['sheets'][number], file: SheetFile, chosen: ReadonlyMap<string, SheetForm>) =>
  sheet.fileId === file.id && chosen.has(sheet.sheetName);

function givingWay(forms: readonly string[], found: readonly FoundSheet[]): readonly string[] {
  const coming = new Set(found.flatMap(({ form }) => formsOf(form)));
  return forms.filter((form) => formsOf(form).some((each) => coming.has(each)));
}
