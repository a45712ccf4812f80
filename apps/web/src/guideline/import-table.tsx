import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import { newMutationId, useChange } from '../app/query';
import { FileChooser } from '../clinics/import/file-chooser';
import { uploadForm } from '../editions/upload';
import { ImportGuidelineTableDocument, ReadGuidelineTableDocument } from '../gql/graphql';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { ProgressBar } from '../ui/progress-bar';
import { TextField } from '../ui/text-field';
import { useAnnouncer } from '../ui/toast';
import { type Problem, Problems, type ReadTable, TableFound } from './table-found';

interface Refusal {
  readonly message: string;
  readonly problems: readonly Problem[];
}
interface Found {
  readonly fileId: string;
  readonly fileName: string;
  readonly table: ReadTable;
}

/** Sends a table, shows what it says, and takes it only then. */
export function ImportTable({ editionId }: { editionId: string }) {
  const { formatMessage } = useIntl();
  const faultText = useFaultText();
  const { toast } = useAnnouncer();
  const [share, setShare] = useState(0);
  const [found, setFound] = useState<Found | null>(null);
  const [version, setVersion] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [versionError, setVersionError] = useState('');
  const reading = useChange(ReadGuidelineTableDocument, { refreshes: [] });
  const taking = useChange(ImportGuidelineTableDocument);
  const refuse = (message: string, problems: readonly Problem[] = []) => setRefusal({ message, problems });

  const looking = useMutation({
    mutationFn: async (file: File) => {
      const sent = await uploadForm(file, setShare);
      if (sent.type === 'FileRefused') return refuse(sent.message);
      const { fileId } = sent;
      const { readGuidelineTable: answer } = await reading.mutateAsync({ input: { editionId, fileId } });
      if (answer.__typename === 'GuidelineTableRefused') return refuse(answer.message, answer.problems);
      setFound({ fileId, fileName: file.name, table: answer });
      setVersion(answer.guideline ?? '');
    },
    networkMode: 'always',
    onMutate: () => {
      setShare(0);
      setRefusal(null);
    },
    onError: (error) => refuse(faultText(error)),
  });

  const take = async (fileId: string) => {
    setVersionError('');
    try {
      const input = { editionId, fileId, guideline: version, clientMutationId: newMutationId() };
      const { importGuidelineTable: answer } = await taking.mutateAsync({ input });
      if (answer.__typename === 'InvalidInput') return setVersionError(answer.message);
      if (answer.__typename === 'GuidelineTableRefused') return refuse(answer.message);
      setFound(null);
      toast(formatMessage({ id: 'guideline.taken' }, { version: answer.table.guideline }));
    } catch (error) {
      refuse(faultText(error));
    }
  };

  return (
    <>
      {found ? (
        <form
          noValidate
          className="flex flex-col gap-5"
          onSubmit={(event) => {
            event.preventDefault();
            if (!taking.isPending) void take(found.fileId);
          }}
        >
          <TableFound fileName={found.fileName} table={found.table} />
          <div className="max-w-60">
            <TextField
              label={formatMessage({ id: 'guideline.version' })}
              hint={formatMessage({ id: 'guideline.version.hint' })}
              value={version}
              onChange={setVersion}
              error={versionError}
              required
            />
          </div>
          <div className="flex flex-wrap gap-3">
            <Button type="submit" variant="primary" isPending={taking.isPending}>
              {formatMessage({ id: 'guideline.take' })}
            </Button>
            <Button onPress={() => setFound(null)}>{formatMessage({ id: 'guideline.another' })}</Button>
          </div>
        </form>
      ) : (
        <>
          <p className="phrase max-w-prose">{formatMessage({ id: 'guideline.import.body' })}</p>
          <FileChooser
            isExcelOnly
            isPending={looking.isPending}
            onFile={(file) => looking.mutate(file)}
            onSeveral={() => refuse(formatMessage({ id: 'editions.oneFile' }))}
          />
          {looking.isPending && (
            <ProgressBar
              size="m"
              label={formatMessage(
                { id: share >= 1 ? 'editions.reading' : 'editions.uploading' },
                { name: looking.variables.name },
              )}
              value={Math.round(share * 100)}
              max={100}
              text={`${Math.round(share * 100)}%`}
            />
          )}
        </>
      )}
      {refusal && (
        <>
          <Banner tone="error" role="alert" title={formatMessage({ id: 'guideline.refused' })}>
            {refusal.message}
          </Banner>
          <Problems problems={refusal.problems} />
        </>
      )}
    </>
  );
}
