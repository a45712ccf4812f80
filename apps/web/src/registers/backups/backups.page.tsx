import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Loaded } from '../../app/loaded';
import { useLoad } from '../../app/query';
import { BackupBookDocument, type BackupPartsFragment } from '../../gql/graphql';
import { Button } from '../../ui/button';
import { LinkButton } from '../../ui/link';
import { EmptyState, Skeleton } from '../../ui/states';
import { RegisterHeader } from '../register-header';
import { ListDownloads } from '../rows/list-downloads';
import { BackupCard } from './backup-card';
import { BackupDialog } from './backup-dialog';
import { type BackupValues, blankBackup, valuesOfBackup } from './backup-values';
import { BookSummary } from './book-summary';
import { UncoveredSystems } from './uncovered-systems';
import { useRemoveBackup } from './use-remove-backup';
import { type Book, targetOfSystem } from './words';

/** The form over the page: of a row that exists, or of a new one as it begins. */
interface Open {
  readonly backup: BackupPartsFragment | null;
  readonly initial: BackupValues;
}

/** What a clinic keeps copies of, and whether they could be brought back. */
export function BackupsPage() {
  const { formatMessage } = useIntl();
  const { clinicId } = useParams({ from: '/session/clinics/$clinicId/backups' });
  const query = useLoad(BackupBookDocument, { clinicId });
  return (
    <Loaded query={query} pageTitle={formatMessage({ id: 'backups.title' })} skeleton={<Skeleton rows={12} />}>
      {({ backupBook }) => <Backups book={backupBook} />}
    </Loaded>
  );
}

function Backups({ book }: { book: Book }) {
  const { formatMessage } = useIntl();
  const [open, setOpen] = useState<Open | null>(null);
  const remove = useRemoveBackup();
  const { clinicId, backups, viewerCanEdit: canEdit } = book;
  const begin = (initial: Partial<BackupValues> = {}) =>
    setOpen({ backup: null, initial: { ...blankBackup, ...initial } });
  const add = canEdit && (
    <Button icon="plus" variant="primary" onPress={() => begin()}>
      {formatMessage({ id: 'backups.add' })}
    </Button>
  );
  return (
    <>
      <RegisterHeader
        clinicId={clinicId}
        clinicName={book.clinicName}
        title="backups.title"
        body="backups.body"
        actions={
          backups.length > 0 && (
            <>
              <ListDownloads path={`/clinics/${clinicId}/backups`} />
              <LinkButton to="/clinics/$clinicId/backups/sheet" params={{ clinicId }} icon="printer">
                {formatMessage({ id: 'registers.row.sheet' })}
              </LinkButton>
              {add}
            </>
          )
        }
      />
      <div className="flex flex-col gap-4">
        <UncoveredSystems
          book={book}
          onAdd={({ id, name, kind }) => begin({ systemId: id, name, target: targetOfSystem[kind] })}
        />
        {backups.length === 0 ? (
          <div className="card">
            <EmptyState icon="copy" title={formatMessage({ id: 'backups.empty' })} actions={add}>
              {formatMessage({ id: 'backups.empty.body' })}
            </EmptyState>
          </div>
        ) : (
          <>
            <BookSummary book={book} />
            <ul className="flex flex-col gap-4" aria-label={formatMessage({ id: 'backups.title' })}>
              {backups.map((backup) => (
                <BackupCard
                  key={backup.id}
                  backup={backup}
                  canEdit={canEdit}
                  onEdit={() => setOpen({ backup, initial: valuesOfBackup(backup) })}
                  onRemove={() => void remove(backup, backup.name)}
                />
              ))}
            </ul>
          </>
        )}
      </div>
      {open && <BackupDialog book={book} {...open} onClose={() => setOpen(null)} />}
    </>
  );
}
