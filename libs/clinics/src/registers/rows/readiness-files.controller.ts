import { Controller, Get, Header, Param, type StreamableFile } from '@nestjs/common';
import { Allow, notFound, say } from '@mamori/platform';
import { BackupListService } from '../backups/backup-list.service';
import { ContinuityListService } from '../continuity/continuity-list.service';
import { listFile, type ListFormat } from './register-list';

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Hands out lists of backups, plans and drills as files. */
@Controller('clinics/:id')
export class ReadinessFilesController {
  constructor(
    private readonly backupList: BackupListService,
    private readonly continuityList: ContinuityListService,
  ) {}

  @Allow('register:read')
  @Get('backups.csv')
  @Header('cache-control', 'no-store')
  backupsCsv(@Param('id') id: string): Promise<StreamableFile> {
    return this.backups(id, 'csv');
  }

  @Allow('register:read')
  @Get('backups.xlsx')
  @Header('cache-control', 'no-store')
  backupsXlsx(@Param('id') id: string): Promise<StreamableFile> {
    return this.backups(id, 'xlsx');
  }

  @Allow('register:read')
  @Get('continuity.csv')
  @Header('cache-control', 'no-store')
  continuityCsv(@Param('id') id: string): Promise<StreamableFile> {
    return this.continuity(id, 'csv');
  }

  @Allow('register:read')
  @Get('continuity.xlsx')
  @Header('cache-control', 'no-store')
  continuityXlsx(@Param('id') id: string): Promise<StreamableFile> {
    return this.continuity(id, 'xlsx');
  }

  private async backups(id: string, format: ListFormat): Promise<StreamableFile> {
    const names = { title: say('バックアップの記録', 'Backups'), plain: 'backups' };
    return listFile(await this.backupList.take(known(id), format), format, names);
  }

  private async continuity(id: string, format: ListFormat): Promise<StreamableFile> {
    const names = { title: say('BCPと訓練の記録', 'Plans and drills'), plain: 'continuity' };
    return listFile(await this.continuityList.take(known(id), format), format, names);
  }
}

function known(clinicId: string): string {
  if (!UUID.test(clinicId)) throw notFound('clinic', clinicId);
  return clinicId;
}
