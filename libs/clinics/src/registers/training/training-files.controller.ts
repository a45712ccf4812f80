import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { Allow, notFound, say } from '@mamori/platform';
import { TrainingFilesService } from './training-files.service';

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Hands out the record of trainings as files. */
@Controller()
export class TrainingFilesController {
  constructor(private readonly files: TrainingFilesService) {}

  @Allow('register:read')
  @Get('clinics/:id/training.csv')
  @Header('cache-control', 'no-store')
  csv(@Param('id') id: string): Promise<StreamableFile> {
    return this.file(id, 'csv');
  }

  @Allow('register:read')
  @Get('clinics/:id/training.xlsx')
  @Header('cache-control', 'no-store')
  xlsx(@Param('id') id: string): Promise<StreamableFile> {
    return this.file(id, 'xlsx');
  }

  private async file(clinicId: string, ending: 'csv' | 'xlsx'): Promise<StreamableFile> {
    if (!UUID.test(clinicId)) throw notFound('clinic', clinicId);
    const { clinicName, bytes } = await this.files.take(clinicId, ending);
    const name = `${say('研修の記録', 'trainings')}_${clinicName.replace(/[\p{Cc}\\/:*?"<>|]+/gu, ' ')}.${ending}`;
    const encoded = encodeURIComponent(name).replace(/['()*]/gu, '_');
    return new StreamableFile(bytes, {
      type: types[ending],
      disposition: `attachment; filename="training.${ending}"; filename*=UTF-8''${encoded}`,
    });
  }
}
