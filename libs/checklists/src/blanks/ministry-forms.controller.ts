import { Controller, Get, Header, HttpException, Param, Query, StreamableFile } from '@nestjs/common';
import { Allow, badInput, FreshlyVerified, notFound } from '@mamori/platform';
import type { FormKind } from '@mamori/editions';
import { attachment } from '../forms/attachment';
import { sayNoBlank, sayNoLists, sayTooMany } from './form-blank-texts';
import { MinistryFormsService } from './ministry-forms.service';

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CONFLICT = 409;
const UNPROCESSABLE = 422;
/** As many as an address can carry. */
const MOST_NAMED = 200;
const FORMS: readonly FormKind[] = ['medical', 'pharmacy', 'vendor', 'own'];

/** Hands out lists as the ministry's own file, filled in. */
@Controller()
export class MinistryFormsController {
  constructor(private readonly forms: MinistryFormsService) {}

  /** `signature` names a signed version; without it, the one in force or the list as it stands. */
  @Allow('form:export')
  @Get('checklists/:id/ministry-form.xlsx')
  @Header('cache-control', 'no-store')
  async one(@Param('id') id: string, @Query('signature') signature?: string): Promise<StreamableFile> {
    const signatureId = signature === undefined ? undefined : known(String(signature), 'signed checklist');
    const outcome = await this.forms.make(known(id, 'checklist'), signatureId);
    if (outcome.type === 'NoBlankInUse') throw refusal(CONFLICT, sayNoBlank());
    const { name, bytes } = outcome.file;
    return new StreamableFile(bytes, { type: XLSX, disposition: attachment(name, 'xlsx', 'ministry-form') });
  }

  @Allow('form:map')
  @Get('form-blanks/:id/example.xlsx')
  @Header('cache-control', 'no-store')
  async example(@Param('id') id: string): Promise<StreamableFile> {
    const { name, bytes } = await this.forms.example(known(id, 'form blank'));
    return new StreamableFile(bytes, { type: XLSX, disposition: attachment(name, 'xlsx', 'example') });
  }

  /** `clinics` names up to 200, separated by commas; all that may be reached without it. */
  @Allow('answers:export')
  @FreshlyVerified()
  @Get('editions/:id/ministry-forms.zip')
  @Header('cache-control', 'no-store')
  async many(
    @Param('id') id: string,
    @Query('form') form?: string,
    @Query('clinics') clinics?: string,
  ): Promise<StreamableFile> {
    const kind = FORMS.find((each) => each === form);
    if (!kind) throw badInput('form is not one of those that there are');
    const outcome = await this.forms.many(known(id, 'edition'), kind, namedIn(clinics));
    switch (outcome.type) {
      case 'NoBlankInUse':
        throw refusal(CONFLICT, sayNoBlank());
      case 'NoLists':
        throw refusal(UNPROCESSABLE, sayNoLists());
      case 'TooManyClinics':
        throw refusal(UNPROCESSABLE, sayTooMany(outcome.most));
      case 'ArchiveBegun':
        return new StreamableFile(outcome.body, {
          type: 'application/zip',
          disposition: attachment(outcome.name, 'zip', 'ministry-forms'),
        });
    }
  }
}

const refusal = (status: number, message: string) => new HttpException({ message }, status);

function known(id: string, what: string): string {
  if (!UUID.test(id)) throw notFound(what, id);
  return id;
}

function namedIn(clinics: string | undefined): readonly string[] | null {
  if (clinics === undefined) return null;
  const ids = [...new Set(String(clinics).split(','))];
  if (ids.length > MOST_NAMED) throw badInput(`more than ${MOST_NAMED} clinics`);
  return ids.map((id) => known(id, 'clinic'));
}
