import { Controller, Get, Header, Param, Query, StreamableFile } from '@nestjs/common';
import { Allow, notFound } from '@mamori/platform';
import { attachment } from './attachment';
import { type FormFormat, type FormKindAsked, FormsService } from './forms.service';

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const TYPE: Readonly<Record<FormFormat, string>> = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Hands out forms of lists as files, made anew each time. */
@Controller('checklists/:id')
export class FormsController {
  constructor(private readonly forms: FormsService) {}

  /** `signature` names a signed version; without it, the one in force or the list as it stands. */
  @Allow('form:export')
  @Get('form.pdf')
  @Header('cache-control', 'no-store')
  pdf(@Param('id') id: string, @Query('signature') signature?: string): Promise<StreamableFile> {
    return this.make(id, 'form', 'pdf', signature);
  }

  @Allow('form:export')
  @Get('form.xlsx')
  @Header('cache-control', 'no-store')
  xlsx(@Param('id') id: string, @Query('signature') signature?: string): Promise<StreamableFile> {
    return this.make(id, 'form', 'xlsx', signature);
  }

  @Allow('form:export')
  @Get('paper.pdf')
  @Header('cache-control', 'no-store')
  paper(@Param('id') id: string): Promise<StreamableFile> {
    return this.make(id, 'paper', 'pdf');
  }

  @Allow('form:export')
  @Get('vendor-form.pdf')
  @Header('cache-control', 'no-store')
  vendorPdf(@Param('id') id: string): Promise<StreamableFile> {
    return this.make(id, 'vendor', 'pdf');
  }

  @Allow('form:export')
  @Get('vendor-form.xlsx')
  @Header('cache-control', 'no-store')
  vendorXlsx(@Param('id') id: string): Promise<StreamableFile> {
    return this.make(id, 'vendor', 'xlsx');
  }

  private async make(id: string, kind: FormKindAsked, format: FormFormat, signature?: string): Promise<StreamableFile> {
    if (!UUID.test(id)) throw notFound('checklist', id);
    if (signature !== undefined && !UUID.test(signature)) throw notFound('signed checklist', String(signature));
    const { name, bytes } = await this.forms.make({ checklistId: id, kind, format, signatureId: signature });
    return new StreamableFile(bytes, { type: TYPE[format], disposition: attachment(name, format, kind) });
  }
}
