import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { DropZone, type DropItem, FileTrigger, isFileDropItem, Text } from 'react-aria-components';
import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { ConfirmDialog } from '../ui/dialog';
import { Icon } from '../ui/icons';
import { ProgressBar } from '../ui/progress-bar';
import { ProblemTable } from './problem-table';
import { hasItems, SheetFormChoice } from './sheet-form-choice';
import { uploadForm } from './upload';
import { type Reading, useReadWorkbook } from './use-read-workbook';
import type { Draft } from './words';

const xlsx = ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'];

/** Sends a form of the ministry and has it read into the draft. A file that was lost on the way can be sent again as it is. */
export function WorkbookUpload({ draft }: { draft: Draft }) {
  const { formatMessage } = useIntl();
  const faultText = useFaultText();
  const [share, setShare] = useState(0);
  const { read, refusal, setRefusal, again, forget } = useReadWorkbook(draft.id);
  const refuse = (message: string) => setRefusal({ message, sheets: [], fileId: null });

  const upload = useMutation({
    mutationFn: async (file: File) => {
      const outcome = await uploadForm(file, setShare);
      if (outcome.type === 'FileRefused') refuse(outcome.message);
      else await read({ fileId: outcome.fileId });
    },
    networkMode: 'always',
    onMutate: () => {
      setShare(0);
      setRefusal(null);
    },
  });
  const replaced = useMutation({
    mutationFn: (reading: Reading) => read(reading, true),
    networkMode: 'always',
  });
  const drop = async (items: readonly DropItem[]) => {
    const [first, ...others] = items.filter(isFileDropItem);
    if (others.length > 0) refuse(formatMessage({ id: 'editions.oneFile' }));
    else if (first) upload.mutate(await first.getFile());
  };
  const name = upload.variables?.name ?? '';
  const fault = upload.error ?? replaced.error;
  return (
    <>
      <p className="phrase max-w-prose">{formatMessage({ id: 'editions.step.file.body' })}</p>
      <DropZone
        isDisabled={upload.isPending}
        onDrop={({ items }) => void drop(items)}
        className="flex flex-col items-center gap-3 rounded-12 border-2 border-dashed border-solid-gray-536 bg-solid-gray-50 px-4 py-6 text-center data-[drop-target]:border-primary data-[drop-target]:bg-blue-50"
      >
        <Icon name="upload" size={32} className="text-blue-1000" />
        <Text slot="label" className="phrase font-bold">
          {formatMessage({ id: 'editions.drop' })}
        </Text>
        <FileTrigger
          acceptedFileTypes={xlsx}
          onSelect={(files) => {
            const file = files?.item(0);
            if (file) upload.mutate(file);
          }}
        >
          <Button variant={draft.sheets.length > 0 ? 'secondary' : 'primary'} isPending={upload.isPending}>
            {formatMessage({ id: 'editions.choose' })}
          </Button>
        </FileTrigger>
      </DropZone>
      <div aria-live="polite">
        {upload.isPending && (
          <div className="flex flex-col gap-1">
            <p>{formatMessage({ id: share >= 1 ? 'editions.reading' : 'editions.uploading' }, { name })}</p>
            <ProgressBar
              size="m"
              label={formatMessage({ id: 'editions.uploading' }, { name })}
              value={Math.round(share * 100)}
              max={100}
              text={`${Math.round(share * 100)}%`}
            />
          </div>
        )}
      </div>
      {refusal && (
        <Banner tone="error" role="alert" title={formatMessage({ id: 'editions.refused' })}>
          <p className="whitespace-pre-line">{refusal.message}</p>
        </Banner>
      )}
      {refusal?.sheets.map(({ sheetName, problems }) => (
        <div key={sheetName} className="flex flex-col gap-3">
          {refusal.fileId && hasItems(problems) && (
            <SheetFormChoice
              draftId={draft.id}
              fileId={refusal.fileId}
              sheetName={sheetName}
              form={null}
              onRead={() => setRefusal(null)}
            />
          )}
          <ProblemTable sheetName={sheetName} problems={problems} />
        </div>
      ))}
      {fault && (
        <Banner
          tone="error"
          role="alert"
          title={formatMessage({ id: 'editions.failedToSend' })}
          actions={
            upload.variables && (
              <Button size="s" onPress={() => upload.variables && upload.mutate(upload.variables)}>
                {formatMessage({ id: 'editions.retry' })}
              </Button>
            )
          }
        >
          {faultText(fault)}
        </Banner>
      )}
      <ConfirmDialog
        isOpen={again !== null}
        isDangerous
        isPending={replaced.isPending}
        title={formatMessage({ id: 'editions.replace.title' })}
        confirmLabel={formatMessage({ id: 'editions.replace' })}
        onConfirm={() => again && replaced.mutate(again)}
        onClose={forget}
      >
        {again?.message}
      </ConfirmDialog>
    </>
  );
}
