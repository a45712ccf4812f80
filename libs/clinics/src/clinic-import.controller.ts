import { Body, Controller, Get, Header, Headers, HttpException, Post, StreamableFile } from '@nestjs/common';
import { Allow, forbidden, say } from '@mamori/platform';
import { ClinicImportService } from './clinic-import.service';
import type { SentFile } from './import-parsers';
import { templateCsv, templateXlsx } from './list-file/template';
import { previewClinicList, refusedAsTooLarge } from './preview-clinic-list';

const UNREADABLE = 422;
const TOO_LARGE = 413;
const BAD_REQUEST = 400;

const refuse = (status: number, message: string) => new HttpException({ message }, status);

/** Takes clinic lists as files and hands out the empty one; all else about imports is GraphQL. */
@Controller('imports/clinics')
export class ClinicImportController {
  constructor(private readonly imports: ClinicImportService) {}

  /** Keeps the file's rows as a preview and answers its id. A file that cannot be read is answered with why. */
  @Allow('clinic:import')
  @Post()
  async upload(
    @Body() file: SentFile | undefined,
    @Headers('x-mamori-request') ours: string | undefined,
    @Headers('x-file-name') fileName: string | undefined,
  ): Promise<{ readonly id: string }> {
    if (ours !== '1') throw forbidden('our own request header');
    if (file?.type === 'FileTooLarge') throw refuse(TOO_LARGE, refusedAsTooLarge().message);
    if (file?.type !== 'FileSent') throw refuse(BAD_REQUEST, sayNoFile());
    const list = await previewClinicList(file.bytes, decodeName(fileName ?? ''));
    if (list.type === 'FileRefused') throw refuse(UNREADABLE, list.message);
    return { id: await this.imports.preview(list) };
  }

  @Allow('clinic:import')
  @Get('template.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', attachment('csv'))
  csv(): string {
    return templateCsv();
  }

  @Allow('clinic:import')
  @Get('template.xlsx')
  @Header('content-disposition', attachment('xlsx'))
  async xlsx(): Promise<StreamableFile> {
    return new StreamableFile(await templateXlsx(), {
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    });
  }
}

function attachment(extension: 'csv' | 'xlsx'): string {
  const name = encodeURIComponent(`医療機関一覧_ひな形.${extension}`);
  return `attachment; filename="clinics-template.${extension}"; filename*=UTF-8''${name}`;
}

function decodeName(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    throw refuse(
      BAD_REQUEST,
      say(
        'ファイルの名前を読み取れません。名前を変えて、もう一度選んでください。',
        'The name of the file cannot be read. Please rename the file and choose it again.',
      ),
    );
  }
}

const sayNoFile = () =>
  say('CSVかExcelブック(.xlsx)のファイルを選んでください。', 'Please choose a CSV file or an Excel workbook (.xlsx).');
