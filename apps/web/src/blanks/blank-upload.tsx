import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { DropZone, type DropItem, FileTrigger, isFileDropItem, Text } from 'react-aria-components';
import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import { newMutationId, useChange } from '../app/query';
import { FormBlanksDocument, type FormKind, ReadFormBlankDocument } from '../gql/graphql';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { ProgressBar } from '../ui/progress-bar';
import { uploadBlank } from './upload';

const xlsx = ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'];

/** Sends the ministry's file of a form and leads on to its cells. A file that was lost on the way can be sent again as it is. */
export function BlankUpload({ editionId, form, isFirst }: { editionId: string; form: FormKind; isFirst: boolean }) {
  const { formatMessage } = useIntl();
  const faultText = useFaultText();
  const navigate = useNavigate();
  const [share, setShare] = useState(0);
  const [refusal, setRefusal] = useState<string | null>(null);
  const read = useChange(ReadFormBlankDocument, { refreshes: [FormBlanksDocument] });
  const upload = useMutation({
    mutationFn: async (file: File) => {
      const sent = await uploadBlank(file, setShare);
      if (sent.type === 'FileRefused') return setRefusal(sent.message);
      const input = { clientMutationId: newMutationId(), editionId, form, fileId: sent.fileId };
      const { readFormBlank } = await read.mutateAsync({ input });
      if (readFormBlank.__typename !== 'FormBlankSaved') return setRefusal(readFormBlank.message);
      await navigate({ to: '/form-blanks/$blankId', params: { blankId: readFormBlank.blank.id } });
    },
    networkMode: 'always',
    onMutate: () => {
      setShare(0);
      setRefusal(null);
    },
  });
  const drop = async (items: readonly DropItem[]) => {
    const [first, ...others] = items.filter(isFileDropItem);
    if (others.length > 0) setRefusal(formatMessage({ id: 'blanks.oneFile' }));
    else if (first) upload.mutate(await first.getFile());
  };
  const name = upload.variables?.name ?? '';
  return (
    <div className="flex flex-col gap-3">
      <DropZone
        isDisabled={upload.isPending}
        onDrop={({ items }) => void drop(items)}
        className="flex flex-wrap items-center gap-3 rounded-12 border-2 border-dashed border-solid-gray-536 bg-solid-gray-50 p-4 data-[drop-target]:border-primary data-[drop-target]:bg-blue-50"
      >
        <FileTrigger
          acceptedFileTypes={xlsx}
          onSelect={(files) => {
            const file = files?.item(0);
            if (file) upload.mutate(file);
          }}
        >
          <Button icon="upload" variant={isFirst ? 'primary' : 'secondary'} isPending={upload.isPending}>
            {formatMessage({ id: isFirst ? 'blanks.choose' : 'blanks.replace' })}
          </Button>
        </FileTrigger>
        <Text slot="label" className="phrase text-sm text-muted">
          {formatMessage({ id: 'blanks.drop' })}
        </Text>
      </DropZone>
      <div aria-live="polite">
        {upload.isPending && (
          <div className="flex flex-col gap-1">
            <p>{formatMessage({ id: share >= 1 ? 'blanks.reading' : 'blanks.sending' }, { name })}</p>
            <ProgressBar
              size="m"
              label={formatMessage({ id: 'blanks.sending' }, { name })}
              value={Math.round(share * 100)}
              max={100}
              text={`${Math.round(share * 100)}%`}
            />
          </div>
        )}
      </div>
      {refusal && (
        <Banner tone="error" role="alert" title={formatMessage({ id: 'blanks.refused' })}>
          {refusal}
        </Banner>
      )}
      {upload.error && (
        <Banner
          tone="error"
          role="alert"
          title={formatMessage({ id: 'blanks.failed' })}
          actions={
            <Button size="s" onPress={() => upload.variables && upload.mutate(upload.variables)}>
              {formatMessage({ id: 'blanks.retry' })}
            </Button>
          }
        >
          {faultText(upload.error)}
        </Banner>
      )}
    </div>
  );
}
