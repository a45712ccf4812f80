import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { DropZone, type DropItem, FileTrigger, isFileDropItem, Text } from 'react-aria-components';
import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Icon } from '../ui/icons';
import { ProgressBar } from '../ui/progress-bar';
import { uploadReturned } from './upload';

const accepted = ['.xlsx', '.csv', 'text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'];

interface FileDropProps {
  /** Null for a table of several clinics. */
  readonly clinicId: string | null;
  /** Has the file read; answers why it was not, or null. */
  readonly onSent: (fileId: string) => Promise<string | null>;
}

/** Takes a file by drag or by button, sends it and has it read. What was lost on the way can be sent again as it is. */
export function FileDrop({ clinicId, onSent }: FileDropProps) {
  const { formatMessage } = useIntl();
  const faultText = useFaultText();
  const [share, setShare] = useState(0);
  const [refusal, setRefusal] = useState<string | null>(null);
  const upload = useMutation({
    mutationFn: async (file: File) => {
      const outcome = await uploadReturned(file, clinicId, setShare);
      setRefusal(outcome.type === 'FileRefused' ? outcome.message : await onSent(outcome.fileId));
    },
    networkMode: 'always',
    onMutate: () => {
      setShare(0);
      setRefusal(null);
    },
  });
  const drop = async (items: readonly DropItem[]) => {
    const [first, ...others] = items.filter(isFileDropItem);
    if (others.length > 0) setRefusal(formatMessage({ id: 'returned.oneFile' }));
    else if (first) upload.mutate(await first.getFile());
  };
  const name = upload.variables?.name ?? '';
  return (
    <div className="flex flex-col gap-4">
      <DropZone
        isDisabled={upload.isPending}
        onDrop={({ items }) => void drop(items)}
        className="flex flex-col items-center gap-3 rounded-12 border-2 border-dashed border-solid-gray-536 bg-solid-gray-50 px-4 py-6 text-center data-[drop-target]:border-primary data-[drop-target]:bg-blue-50"
      >
        <Icon name="upload" size={32} className="text-blue-1000" />
        <Text slot="label" className="phrase font-bold">
          {formatMessage({ id: 'returned.drop' })}
        </Text>
        <FileTrigger
          acceptedFileTypes={accepted}
          onSelect={(files) => {
            const file = files?.item(0);
            if (file) upload.mutate(file);
          }}
        >
          <Button variant="primary" isPending={upload.isPending}>
            {formatMessage({ id: 'returned.choose' })}
          </Button>
        </FileTrigger>
      </DropZone>
      <div aria-live="polite">
        {upload.isPending && (
          <div className="flex flex-col gap-1">
            <p>{formatMessage({ id: share >= 1 ? 'returned.reading' : 'returned.sending' }, { name })}</p>
            <ProgressBar
              size="m"
              label={formatMessage({ id: 'returned.sending' }, { name })}
              value={Math.round(share * 100)}
              max={100}
              text={`${Math.round(share * 100)}%`}
            />
          </div>
        )}
      </div>
      {refusal && (
        <Banner tone="error" role="alert" title={formatMessage({ id: 'returned.refused' })}>
          {refusal}
        </Banner>
      )}
      {upload.error && (
        <Banner
          tone="error"
          role="alert"
          title={formatMessage({ id: 'returned.failed' })}
          actions={
            <Button size="s" onPress={() => upload.variables && upload.mutate(upload.variables)}>
              {formatMessage({ id: 'returned.retry' })}
            </Button>
          }
        >
          {faultText(upload.error)}
        </Banner>
      )}
    </div>
  );
}
