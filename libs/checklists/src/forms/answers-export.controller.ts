import { Controller, Get, Header, HttpException, Param, Query, StreamableFile } from '@nestjs/common';
import { Allow, badInput, FreshlyVerified, notFound, say } from '@mamori/platform';
import { AnswersExportService } from './answers-export.service';
import { attachment } from './attachment';

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const UNPROCESSABLE = 422;
/** As many as an address can carry. */
const MOST_NAMED = 200;
const CSV = 'text/csv; charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands out answers as tables: of one clinic, or, to somebody who has just proved to be there, of several or all. */
@Controller()
export class AnswersExportController {
  constructor(private readonly exports: AnswersExportService) {}

  @Allow('answers:export')
  @Get('clinics/:id/answers.csv')
  @Header('cache-control', 'no-store')
  clinicCsv(@Param('id') id: string): Promise<StreamableFile> {
    return this.csv([known(id)]);
  }

  @Allow('answers:export')
  @Get('clinics/:id/answers.xlsx')
  @Header('cache-control', 'no-store')
  clinicXlsx(@Param('id') id: string): Promise<StreamableFile> {
    return this.xlsx([known(id)]);
  }

  /** `clinics` names up to 200, separated by commas; all that may be reached without it. */
  @Allow('answers:export')
  @FreshlyVerified()
  @Get('answers.csv')
  @Header('cache-control', 'no-store')
  manyCsv(@Query('clinics') clinics?: string): Promise<StreamableFile> {
    return this.csv(namedIn(clinics));
  }

  @Allow('answers:export')
  @FreshlyVerified()
  @Get('answers.xlsx')
  @Header('cache-control', 'no-store')
  manyXlsx(@Query('clinics') clinics?: string): Promise<StreamableFile> {
    return this.xlsx(namedIn(clinics));
  }

  private async csv(clinicIds: readonly string[] | null): Promise<StreamableFile> {
    const body = await this.exports.csv(clinicIds);
    return new StreamableFile(body, { type: CSV, disposition: attachment(fileName(), 'csv', 'answers') });
  }

  private async xlsx(clinicIds: readonly string[] | null): Promise<StreamableFile> {
    const written = await this.exports.xlsx(clinicIds);
    if (written.type === 'TooManyRows') throw new HttpException({ message: sayTooMany() }, UNPROCESSABLE);
    return new StreamableFile(written.bytes, { type: XLSX, disposition: attachment(fileName(), 'xlsx', 'answers') });
  }
}

const fileName = () => say('チェックリストの回答', 'checklist-answers');

const sayTooMany = () =>
  say(
    '回答が多すぎて、Excelファイルにできません。CSVで書き出すか、医療機関を選んで分けてください。',
    'There are too many answers for one Excel file. Please export them as CSV, or choose fewer clinics.',
  );

function known(id: string): string {
  if (!UUID.test(id)) throw notFound('clinic', id);
  return id;
}

function namedIn(clinics: string | undefined): readonly string[] | null {
  if (clinics === undefined) return null;
  const ids = [...new Set(String(clinics).split(','))];
  if (ids.length > MOST_NAMED) throw badInput(`more than ${MOST_NAMED} clinics`);
  return ids.map(known);
}
