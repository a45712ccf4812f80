import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../../app/fault-state';
import { FileChooser } from '../../clinics/import/file-chooser';
import type { MessageId } from '../../messages/ja';
import { Banner } from '../../ui/banner';
import { Button, buttonClass } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Icon } from '../../ui/icons';
import { useAnnouncer } from '../../ui/toast';
import { PreviewedRows } from './previewed-rows';
import { importList, type Preview, previewList } from './send-list';

interface Read {
  readonly file: File;
  readonly preview: Preview;
}

/** Takes a list of equipment: shows what it would add and change, and does so only then. */
export function ImportDialog({ clinicId, onClose }: { clinicId: string; onClose: () => void }) {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const queries = useQueryClient();
  const [refusal, setRefusal] = useState('');
  const [read, setRead] = useState<Read | null>(null);
  const looking = useMutation({
    mutationFn: (file: File) => previewList(clinicId, file),
    networkMode: 'always',
    onMutate: () => setRefusal(''),
    onSuccess: (outcome, file) => {
      if (outcome.type !== 'Previewed') setRefusal(outcome.message);
      else setRead({ file, preview: outcome.preview });
    },
    onError: (error) => setRefusal(faultText(error)),
  });
  const adding = useMutation({
    mutationFn: ({ file, preview }: Read) => importList(clinicId, file, preview.plan),
    networkMode: 'always',
    onMutate: () => setRefusal(''),
    onSuccess: async (outcome, { file }) => {
      if (outcome.type === 'LedgerChanged') {
        const now = await previewList(clinicId, file);
        if (now.type === 'Previewed') setRead({ file, preview: now.preview });
      }
      if (outcome.type !== 'Imported') return setRefusal(outcome.message);
      await queries.invalidateQueries();
      toast(
        formatMessage({ id: 'registers.equipment.import.done' }, { added: outcome.added, changed: outcome.changed }),
      );
      onClose();
    },
    onError: (error) => setRefusal(faultText(error)),
  });
  const count = read ? read.preview.rows.filter(({ outcome }) => outcome === 'add' || outcome === 'change').length : 0;
  return (
    <Dialog
      isOpen
      isForm
      size="l"
      title={formatMessage({ id: 'registers.equipment.import.title' })}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{formatMessage({ id: 'ui.cancel' })}</Button>
          {read && count > 0 && (
            <Button variant="primary" isPending={adding.isPending} onPress={() => adding.mutate(read)}>
              {formatMessage({ id: 'registers.equipment.import.apply' }, { count })}
            </Button>
          )}
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {read ? (
          <>
            <PreviewedRows name={read.file.name} preview={read.preview} />
            <div>
              <Button
                size="s"
                onPress={() => {
                  setRead(null);
                  setRefusal('');
                }}
              >
                {formatMessage({ id: 'registers.equipment.import.another' })}
              </Button>
            </div>
          </>
        ) : (
          <>
            <p>{formatMessage({ id: 'registers.equipment.import.body' })}</p>
            <p className="flex flex-wrap gap-3">
              <TemplateLink ending="xlsx" label="registers.equipment.import.template.xlsx" />
              <TemplateLink ending="csv" label="registers.equipment.import.template.csv" />
            </p>
            <FileChooser
              isPending={looking.isPending}
              onFile={(file) => looking.mutate(file)}
              onSeveral={() => setRefusal(formatMessage({ id: 'registers.equipment.import.oneFile' }))}
            />
          </>
        )}
        {refusal && (
          <Banner
            tone="error"
            role="alert"
            title={formatMessage({ id: `registers.equipment.import.${read ? 'notDone' : 'refused'}` })}
          >
            {refusal}
          </Banner>
        )}
      </div>
    </Dialog>
  );
}

function TemplateLink({ ending, label }: { ending: 'xlsx' | 'csv'; label: MessageId }) {
  const { formatMessage } = useIntl();
  return (
    <a href={`/imports/equipment/template.${ending}`} download className={`${buttonClass('secondary')} no-underline`}>
      <Icon name="download" />
      {formatMessage({ id: label })}
    </a>
  );
}
