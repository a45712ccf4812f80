import { useIntl } from 'react-intl';
import { useCan } from '../app/session';
import { FileFailed } from '../forms/file-failed';
import { useFile } from '../forms/use-file';
import type { FormKind } from '../gql/graphql';
import { Button } from '../ui/button';

/** Saves the lists of all clinics as the ministry's own files, in one archive. */
export function ManyForms({ editionId, form }: { editionId: string; form: FormKind }) {
  const { formatMessage } = useIntl();
  const can = useCan();
  const file = useFile();
  if (!can('answers:export')) return null;
  return (
    <div className="flex flex-col gap-2">
      <FileFailed file={file} />
      <div className="flex flex-wrap items-center gap-3">
        <Button
          icon="download"
          isPending={file.making !== null}
          onPress={() => file.save(`/editions/${editionId}/ministry-forms.zip?form=${form}`)}
        >
          {formatMessage({ id: file.making ? 'forms.making' : 'blanks.many' })}
        </Button>
        <p className="phrase text-sm text-muted">{formatMessage({ id: 'blanks.many.body' })}</p>
      </div>
    </div>
  );
}
