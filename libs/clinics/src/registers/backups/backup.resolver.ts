import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, present, say } from '@mamori/platform';
import type {
  Backup,
  BackupBook,
  BackupChangedMeanwhile,
  BackupSaved,
  BackupsReviewed,
  RemoveBackupInput,
  RemoveBackupResult,
  RestoreBackupInput,
  RestoreBackupResult,
  ReviewBackupsInput,
  SaveBackupInput,
  SaveBackupResult,
  TooManyBackups,
} from '../../schema.gen';
import type { RemoveRowOutcome, RestoreRowOutcome, SaveRowOutcome } from '../rows/kept-rows';
import { BackupService } from './backup.service';
import { MOST_BACKUPS } from './policy/enter-backup';

const RowSaved = ({ row }: { readonly row: Backup }): BackupSaved => ({ __typename: 'BackupSaved', backup: row });
const RowChangedMeanwhile = ({ current }: { readonly current: Backup }): BackupChangedMeanwhile => ({
  __typename: 'BackupChangedMeanwhile',
  message: say(
    'ほかの人がこのバックアップの記録を先に変更しました。いまの内容を確かめて、もう一度操作してください。',
    'Somebody else changed this record first. Please look at what it says now and try again.',
  ),
  current,
});
const TooManyRows = (): TooManyBackups => ({
  __typename: 'TooManyBackups',
  message: say(
    `バックアップの記録は${MOST_BACKUPS}件までです。使っていないものを削除してから追加してください。`,
    `A list holds ${MOST_BACKUPS} backups. Please remove what is no longer used, then add.`,
  ),
});

@Resolver()
export class BackupResolver {
  constructor(private readonly backups: BackupService) {}

  @Allow('register:read')
  @Query('backupBook')
  book(@Args('clinicId') clinicId: string): Promise<BackupBook> {
    return this.backups.book(clinicId);
  }

  @Allow('register:edit')
  @Mutation('saveBackup')
  async save(@Args('input') input: SaveBackupInput): Promise<SaveBackupResult> {
    return present<SaveRowOutcome<Backup>, SaveBackupResult>(await this.backups.save(input), {
      RowSaved,
      TooManyRows,
      RowChangedMeanwhile,
      InvalidInput: ({ message, field }) => ({ __typename: 'InvalidInput', message, field }),
    });
  }

  @Allow('register:edit')
  @Mutation('removeBackup')
  async remove(@Args('input') input: RemoveBackupInput): Promise<RemoveBackupResult> {
    return present<RemoveRowOutcome<Backup>, RemoveBackupResult>(await this.backups.remove(input), {
      RowRemoved: ({ row }) => ({ __typename: 'BackupRemoved', backup: row }),
      RowChangedMeanwhile,
    });
  }

  @Allow('register:edit')
  @Mutation('restoreBackup')
  async restore(@Args('input') input: RestoreBackupInput): Promise<RestoreBackupResult> {
    return present<RestoreRowOutcome<Backup>, RestoreBackupResult>(await this.backups.restore(input), {
      RowSaved,
      TooManyRows,
      RowChangedMeanwhile,
    });
  }

  @Allow('register:edit')
  @Mutation('reviewBackups')
  review(@Args('input') input: ReviewBackupsInput): Promise<BackupsReviewed> {
    return this.backups.review(input);
  }
}
