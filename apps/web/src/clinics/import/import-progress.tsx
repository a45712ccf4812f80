import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { useViewer } from '../../app/session';
import type { ImportPartsFragment } from '../../gql/graphql';
import { Banner } from '../../ui/banner';
import { LinkButton } from '../../ui/link';
import { ProgressBar } from '../../ui/progress-bar';
import { useAnnouncer } from '../../ui/toast';
import { quarterDone } from './import-words';

/** How far an import has come, and how it ended. */
export function ImportProgress({ one }: { one: ImportPartsFragment }) {
  const { formatMessage } = useIntl();
  const { state, totalRows, doneRows, counts, failure } = one;
  useSaidInQuarters(one);
  useRefreshWhenDone(one);
  switch (state) {
    case 'applying':
      return (
        <section className="card flex flex-col gap-2 p-5">
          <h2 className="text-lg">{formatMessage({ id: 'clinics.import.applying' })}</h2>
          <ProgressBar
            size="m"
            label={formatMessage({ id: 'clinics.import.applying' })}
            value={doneRows}
            max={totalRows}
            text={formatMessage({ id: 'clinics.import.applying.text' }, { done: doneRows, total: totalRows })}
          />
          <p className="text-sm text-muted">{formatMessage({ id: 'clinics.import.applying.body' })}</p>
        </section>
      );
    case 'applied':
      return (
        <Banner
          tone="success"
          role="status"
          title={formatMessage({ id: 'clinics.import.applied' })}
          actions={
            <LinkButton to="/clinics" variant="primary">
              {formatMessage({ id: 'clinics.import.applied.open' })}
            </LinkButton>
          }
        >
          <p>
            {formatMessage({ id: 'clinics.import.applied.body' }, { create: counts.create, update: counts.update })}
          </p>
          {counts.error > 0 && <p>{formatMessage({ id: 'clinics.import.wasLeftOut' }, { count: counts.error })}</p>}
        </Banner>
      );
    case 'failed':
      return (
        <Banner tone="error" role="alert" title={formatMessage({ id: 'clinics.import.failed' })}>
          {failure && <p>{failure}</p>}
          <p>{formatMessage({ id: 'clinics.import.failed.body' })}</p>
        </Banner>
      );
    case 'previewed':
      return null;
  }
}

/** Reads the progress out at each quarter, not at each figure. */
function useSaidInQuarters({ state, doneRows, totalRows }: ImportPartsFragment): void {
  const { formatMessage } = useIntl();
  const { announce } = useAnnouncer();
  const percent = quarterDone(doneRows, totalRows);
  useEffect(() => {
    if (state === 'applying') announce(formatMessage({ id: 'clinics.import.applying.said' }, { percent }));
  }, [announce, formatMessage, percent, state]);
}

/** Lists that were loaded before the import know nothing of its clinics. */
function useRefreshWhenDone({ state }: ImportPartsFragment): void {
  const client = useQueryClient();
  const { tenant } = useViewer();
  const before = useRef(state);
  useEffect(() => {
    const hasEnded = before.current === 'applying' && state !== 'applying';
    before.current = state;
    if (hasEnded) void client.invalidateQueries({ queryKey: [tenant.id] });
  }, [client, state, tenant.id]);
}
