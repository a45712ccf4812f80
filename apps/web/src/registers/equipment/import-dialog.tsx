import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../../app/fault-state';
import { FileChooser } from '../../clinics/import/file-chooser';
import { Badge, type Tone } from '../../ui/badge';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useAnnouncer } from '../../ui/toast';
import { importList, type Preview, previewList } from './send-list';

const shownRows = 200;
const toneOf: Record<Preview['rows'][number]['outcome'], Tone> = { add: 'ok', known: 'neutral', error: 'bad' };

/** Takes a list of equipment: shows what it would add, and adds it only then. */
export function ImportDialog({ clinicId, onClose }: { clinicId: string; onClose: () => void }) {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const queries = useQueryClient();
  const [refusal, setRefusal] = useState('');
  const [read, setRead] = useState<{ readonly file: File; readonly preview: Preview } | null>(null);
  const looking = useMutation({
    mutationFn: (file: File) => previewList(clinicId, file),
    networkMode: 'always',
    onMutate: () => setRefusal(''),
    onSuccess: (outcome, file) => {
      if (outcome.type === 'FileRefused') setRefusal(outcome.message);
      else setRead({ file, preview: outcome.preview });
    },
    onError: (error) => setRefusal(faultText(error)),
  });
  const adding = useMutation({
    mutationFn: (file: File) => importList(clinicId, file),
    networkMode: 'always',
    onMutate: () => setRefusal(''),
    onSuccess: async (outcome) => {
      if (outcome.type === 'FileRefused') return setRefusal(outcome.message);
      await queries.invalidateQueries();
      toast(formatMessage({ id: 'registers.equipment.import.done' }, { count: outcome.added }));
      onClose();
    },
    onError: (error) => setRefusal(faultText(error)),
  });
  const count = read ? read.preview.rows.filter(({ outcome }) => outcome === 'add').length : 0;
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
            <Button variant="primary" isPending={adding.isPending} onPress={() => adding.mutate(read.file)}>
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
              <Button size="s" onPress={() => setRead(null)}>
                {formatMessage({ id: 'registers.equipment.import.another' })}
              </Button>
            </div>
          </>
        ) : (
          <>
            <p>{formatMessage({ id: 'registers.equipment.import.body' })}</p>
            <FileChooser
              isPending={looking.isPending}
              onFile={(file) => looking.mutate(file)}
              onSeveral={() => setRefusal(formatMessage({ id: 'registers.equipment.import.oneFile' }))}
            />
          </>
        )}
        {refusal && (
          <Banner tone="error" role="alert" title={formatMessage({ id: 'registers.equipment.import.refused' })}>
            {refusal}
          </Banner>
        )}
      </div>
    </Dialog>
  );
}

function PreviewedRows({ name, preview: { rows, unknownColumns } }: { name: string; preview: Preview }) {
  const { formatMessage, formatList } = useIntl();
  const of = (wanted: Preview['rows'][number]['outcome']) => rows.filter(({ outcome }) => outcome === wanted).length;
  const counts = { add: of('add'), known: of('known'), error: of('error') };
  // What needs a look comes first.
  const sorted = [...rows].sort((one, other) => Number(other.outcome === 'error') - Number(one.outcome === 'error'));
  return (
    <>
      <div role="status">
        <p className="font-bold break-words">{name}</p>
        <p>{formatMessage({ id: 'registers.equipment.import.counts' }, counts)}</p>
        {counts.add === 0 && <p>{formatMessage({ id: 'registers.equipment.import.nothing' })}</p>}
        {unknownColumns.length > 0 && (
          <p className="text-sm text-muted">
            {formatMessage(
              { id: 'registers.equipment.import.unknown' },
              { columns: formatList(unknownColumns, { type: 'unit' }) },
            )}
          </p>
        )}
      </div>
      <div
        role="region"
        tabIndex={0}
        aria-label={formatMessage({ id: 'registers.equipment.import.rows' })}
        className="max-h-80 overflow-y-auto rounded-8 border border-line"
      >
        <ul>
          {sorted.slice(0, shownRows).map(({ line, name: row, outcome, problem }) => (
            <li
              key={line}
              className="flex flex-wrap items-baseline gap-x-3 border-b border-line px-3 py-2 last:border-b-0"
            >
              <span className="text-sm text-muted tabular-nums">
                {formatMessage({ id: 'registers.equipment.import.line' }, { line })}
              </span>
              <Badge tone={toneOf[outcome]}>
                {formatMessage({ id: `registers.equipment.import.outcome.${outcome}` })}
              </Badge>
              <span className="font-bold break-words" lang="ja">
                {row}
              </span>
              {problem && <span className="w-full text-sm">{problem}</span>}
            </li>
          ))}
        </ul>
        {rows.length > shownRows && (
          <p className="px-3 py-2 text-sm">
            {formatMessage({ id: 'registers.equipment.import.more' }, { count: rows.length - shownRows })}
          </p>
        )}
      </div>
    </>
  );
}
