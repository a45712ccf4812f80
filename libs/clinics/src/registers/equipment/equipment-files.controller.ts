import { Body, Controller, Get, Header, Headers, HttpException, Param, Post, StreamableFile } from '@nestjs/common';
import { Allow, forbidden, notFound, say } from '@mamori/platform';
import type { SentFile } from '../../import-parsers';
import { refusedAsTooLarge } from '../../preview-clinic-list';
import { EquipmentFilesService, type EquipmentImportOutcome } from './equipment-files.service';
import type { EquipmentPreview } from './policy/preview-equipment';

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const UNREADABLE = 422;
const TOO_LARGE = 413;
const BAD_REQUEST = 400;

const refuse = (status: number, message: string) => new HttpException({ message }, status);

/** Takes and hands out ledgers of equipment as files; all else about them is GraphQL. */
@Controller()
export class EquipmentFilesController {
  constructor(private readonly files: EquipmentFilesService) {}

  /** Shows what the file would add; keeps nothing of it. */
  @Allow('register:edit')
  @Post('imports/equipment/:clinicId/preview')
  async preview(
    @Param('clinicId') clinicId: string,
    @Body() file: SentFile | undefined,
    @Headers('x-mamori-request') ours: string | undefined,
  ): Promise<Extract<EquipmentPreview, { readonly type: 'EquipmentPreviewed' }>> {
    const outcome = await this.files.preview(known(clinicId), bytesOf(file, ours));
    if (outcome.type === 'FileRefused') throw refuse(UNREADABLE, outcome.message);
    return outcome;
  }

  /** Adds what the file holds and the ledger does not. The same file sent again adds nothing. */
  @Allow('register:edit')
  @Post('imports/equipment/:clinicId')
  async add(
    @Param('clinicId') clinicId: string,
    @Body() file: SentFile | undefined,
    @Headers('x-mamori-request') ours: string | undefined,
  ): Promise<Extract<EquipmentImportOutcome, { readonly type: 'EquipmentImported' }>> {
    const outcome = await this.files.add(known(clinicId), bytesOf(file, ours));
    if (outcome.type === 'FileRefused') throw refuse(UNREADABLE, outcome.message);
    return outcome;
  }

  @Allow('register:read')
  @Get('clinics/:id/equipment.csv')
  @Header('cache-control', 'no-store')
  async csv(@Param('id') id: string): Promise<StreamableFile> {
    const { clinicName, csv } = await this.files.csv(known(id));
    const name = encodeURIComponent(
      `${say('機器台帳', 'equipment')}_${clinicName.replace(/[\\/:*?"<>|]+/gu, ' ')}.csv`,
    );
    return new StreamableFile(Buffer.from(csv), {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="equipment.csv"; filename*=UTF-8''${name.replace(/['()*]/gu, '_')}`,
    });
  }
}

function known(clinicId: string): string {
  if (!UUID.test(clinicId)) throw notFound('clinic', clinicId);
  return clinicId;
}

function bytesOf(file: SentFile | undefined, ours: string | undefined): Buffer {
  if (ours !== '1') throw forbidden('our own request header');
  if (file?.type === 'FileTooLarge') throw refuse(TOO_LARGE, refusedAsTooLarge().message);
  if (file?.type !== 'FileSent')
    throw refuse(
      BAD_REQUEST,
      say(
        'CSVかExcelブック(.xlsx)のファイルを選んでください。',
        'Please choose a CSV file or an Excel workbook (.xlsx).',
      ),
    );
  return file.bytes;
}
