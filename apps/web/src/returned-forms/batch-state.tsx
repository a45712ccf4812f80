import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { ReturnedBatchPartsFragment } from '../gql/graphql';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { ConfirmDialog } from '../ui/dialog';
import { ProgressBar } from '../ui/progress-bar';
import { useBatchRun } from './use-batch-run';

/** How far a table was taken, and what can be done with the rest. */
export function BatchState({ batch }: { batch: ReturnedBatchPartsFragment }) {
  const { formatMessage } = useIntl();
  const [isAsking, setAsking] = useState(false);
  const run = useBatchRun(batch);
  const { counts, waiting, unclear, clinics, rowsRead } = batch;
  const sums = { ...counts, clinics, rows: rowsRead };
  if (run.progress) {
    const { done, total } = run.progress;
    const label = formatMessage({
      id: run.progress.what === 'take' ? 'returned.batch.taking' : 'returned.batch.undoing',
    });
    return (
      <section className="card flex flex-col gap-2 p-5" aria-live="polite">
        <h2 className="text-lg">{label}</h2>
        <ProgressBar
          size="m"
          label={label}
          value={done}
          max={total}
          text={formatMessage({ id: 'returned.batch.progress' }, { done, total })}
        />
        <p className="text-sm text-muted">{formatMessage({ id: 'returned.batch.progress.body' })}</p>
      </section>
    );
  }
  return (
    <>
      <section className="card flex flex-col gap-3 p-5">
        <p>{formatMessage({ id: 'returned.batch.sums' }, sums)}</p>
        {clinics > 0 && counts.changed === 0 && counts.problems === 0 && counts.taken === 0 && (
          <Banner tone="success" role="status" title={formatMessage({ id: 'returned.nothing' })} />
        )}
        {unclear > 0 && <p className="phrase">{formatMessage({ id: 'returned.batch.unclear' }, { count: unclear })}</p>}
        <div className="flex flex-wrap gap-3">
          {waiting > 0 && (
            <Button variant="primary" onPress={() => setAsking(true)}>
              {formatMessage({ id: 'returned.batch.take' }, { count: waiting })}
            </Button>
          )}
          {counts.taken > 0 && (
            <Button onPress={() => run.start('undo')}>{formatMessage({ id: 'returned.undo' })}</Button>
          )}
        </div>
      </section>
      {counts.taken > 0 && (
        <Banner
          tone="success"
          role="status"
          title={formatMessage({ id: 'returned.tookIn' }, { count: counts.taken })}
        />
      )}
      {run.fault && (
        <Banner tone="error" role="alert" title={formatMessage({ id: 'returned.batch.stopped' })}>
          {run.fault}
        </Banner>
      )}
      <ConfirmDialog
        isOpen={isAsking}
        title={formatMessage({ id: 'returned.batch.ask' }, { count: waiting })}
        confirmLabel={formatMessage({ id: 'returned.batch.take' }, { count: waiting })}
        onConfirm={() => {
          setAsking(false);
          run.start('take');
        }}
        onClose={() => setAsking(false)}
      >
        {formatMessage({ id: 'returned.batch.ask.body' }, { count: counts.changed })}
      </ConfirmDialog>
    </>
  );
}
