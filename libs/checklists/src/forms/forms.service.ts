import { Injectable } from '@nestjs/common';
import { Audit, currentActor, Database, type Day, notFound, toJstDay } from '@mamori/platform';
import { toSnapshot } from '../signing/list-to-sign';
import { SignatureRepository } from '../signing/signature.repository';
import { type Snapshot, snapshotSchema } from '../signing/snapshot';
import { FormRepository, type FormFacts } from './form.repository';
import { FormOrigin } from './form-origin';
import { printForm } from './form-printer';
import { type FormOccasion, formSheet } from './policy/form-sheet';
import { formWorkbook } from './policy/form-workbook';
import { paperSheet } from './policy/paper-sheet';
import { writeWorkbook } from './workbook-writer';

/** What can be made of a list. `vendor` is the empty sheet for its vendors, `ministry` the ministry's own file. */
export type FormKindAsked = 'form' | 'vendor' | 'paper' | 'ministry';
export type FormFormat = 'pdf' | 'xlsx';

/** A file, with its name without the ending. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface AskedForm {
  readonly checklistId: string;
  readonly kind: FormKindAsked;
  readonly format: FormFormat;
  /** A signed version; the one in force, or else the list as it stands, when it is left out. */
  readonly signatureId?: string;
}

/** The list that a form is made of. */
export interface FormSource {
  readonly list: Snapshot;
  readonly occasion: FormOccasion;
}

/** Makes printed and Excel forms of lists. */
@Injectable()
export class FormsService {
  constructor(
    private readonly db: Database,
    private readonly forms: FormRepository,
    private readonly signatures: SignatureRepository,
    private readonly audit: Audit,
    private readonly origin: FormOrigin,
  ) {}

  /** Records who asked and makes the file. A signed list comes out as it was signed. Throws NOT_FOUND for a foreign list. */
  async make(asked: AskedForm): Promise<MadeFile> {
    const { checklistId, kind, format } = asked;
    const { list, occasion } = await this.list(asked);
    if (kind === 'paper') {
      const place = { id: checklistId, url: `${this.origin.url}/checklists/${checklistId}` };
      const paper = paperSheet(list, occasion, place);
      return { name: paper.documentTitle, bytes: await printForm({ layout: 'paper', sheet: paper }) };
    }
    const sheet = formSheet(list, occasion);
    if (format === 'pdf') return { name: sheet.documentTitle, bytes: await printForm({ layout: 'form', sheet }) };
    const written = await writeWorkbook(sheet.documentTitle, [formWorkbook(sheet)]);
    if (written.type !== 'WorkbookWritten') throw new Error(`the form of checklist ${checklistId} has too many rows`);
    return { name: sheet.documentTitle, bytes: written.bytes };
  }

  /** The list that a form is made of, after recording who asked; throws as `make` does. */
  list(asked: AskedForm): Promise<FormSource> {
    return this.db.transaction(() => this.source(asked));
  }

  private async source({ checklistId, kind, format, signatureId }: AskedForm): Promise<FormSource> {
    const facts = await this.forms.facts(checklistId);
    if (!facts) throw notFound('checklist', checklistId);
    const chosen = kind === 'form' || kind === 'ministry' ? (signatureId ?? facts.signatureId) : null;
    const source = chosen ? await this.signed(checklistId, chosen, facts) : await this.live(checklistId, kind, facts);
    await this.audit.record({
      action: 'checklist.form-made',
      objectKind: 'checklist',
      objectId: checklistId,
      clinicId: facts.clinicId,
      after: { form: kind, format, signatureId: chosen },
    });
    return source;
  }

  private async signed(checklistId: string, signatureId: string, facts: FormFacts): Promise<FormSource> {
    const row = await this.signatures.signed(signatureId);
    if (!row || row.checklistId !== checklistId) throw notFound('signed checklist', signatureId);
    if (!row.isIntact) throw new Error(`signature ${signatureId}: what is kept is not what was signed`);
    const { number, signedBy, signedAt } = row.head;
    const on: Day = toJstDay(new Date(signedAt));
    return {
      list: snapshotSchema.parse(row.snapshot),
      occasion: { ...this.occasion(facts), signed: { number, by: signedBy, on, sha256: row.sha256 } },
    };
  }

  private async live(checklistId: string, kind: FormKindAsked, facts: FormFacts): Promise<FormSource> {
    const read = await this.signatures.read(checklistId);
    const lines = kind === 'vendor' ? await this.forms.vendorLines(checklistId) : read.lines;
    if (lines.length === 0) throw notFound('form of checklist', checklistId);
    const list = toSnapshot({ ...read, lines, form: kind === 'vendor' ? 'vendor' : read.form });
    return { list, occasion: this.occasion(facts) };
  }

  private occasion({ verifications }: FormFacts): FormOccasion {
    const isTold = currentActor().permissions.has('edition:read-unverified');
    return { today: this.db.today(), signed: null, verifications: isTold ? verifications : {} };
  }
}
