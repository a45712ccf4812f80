import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { useViewer } from '../app/session';
import type { CarryOverPartsFragment } from '../gql/graphql';
import { Banner } from '../ui/banner';
import { dayOf, daysBetween, formatDay } from '../ui/dates';
import { ProgressBar } from '../ui/progress-bar';
import { useAnnouncer } from '../ui/toast';
import { ApplyRun, UndoRun } from './run-actions';

interface RunStateProps {
  readonly run: CarryOverPartsFragment;
  readonly edition: string;
}

/** Where the run stands, and what can be done with it. */
export function RunState({ run, edition }: RunStateProps) {
  const { formatMessage } = useIntl();
  const { state, clinics, failure } = run;
  useSaidInQuarters(run);
  useRefreshWhenDone(run);
  switch (state) {
    case 'previewed':
      return run.canApply ? (
        <ApplyRun run={run} edition={edition} />
      ) : (
        <Banner tone="warning" title={formatMessage({ id: 'carryOver.nothing' })}>
          {formatMessage({ id: 'carryOver.nothing.body' })}
        </Banner>
      );
    case 'applying':
    case 'undoing':
      return <Progress run={run} />;
    case 'applied':
      return (
        <>
          <Banner
            tone="success"
            role="status"
            title={formatMessage({ id: 'carryOver.applied' }, { count: clinics.applied + clinics.kept })}
          >
            <DaysLeft run={run} />
          </Banner>
          {failure && <Banner tone="warning">{failure}</Banner>}
          <UndoRun run={run} />
        </>
      );
    case 'undone':
      return (
        <Banner tone="info" role="status" title={formatMessage({ id: 'carryOver.undone' })}>
          {formatMessage({ id: 'carryOver.undone.body' }, { undone: clinics.undone, kept: clinics.kept })}
        </Banner>
      );
    case 'failed':
      return (
        <>
          <Banner tone="error" role="alert" title={formatMessage({ id: 'carryOver.failed' })}>
            {failure}
          </Banner>
          {run.canApply && <ApplyRun run={run} edition={edition} />}
          <UndoRun run={run} />
        </>
      );
  }
}

function DaysLeft({ run: { undoUntilOn, canUndo } }: { run: CarryOverPartsFragment }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  if (!undoUntilOn) return null;
  const until = formatDay(undoUntilOn, lang);
  const days = daysBetween(dayOf(new Date()), undoUntilOn);
  return <p>{formatMessage({ id: canUndo ? 'carryOver.applied.body' : 'carryOver.applied.late' }, { until, days })}</p>;
}

function Progress({ run }: { run: CarryOverPartsFragment }) {
  const { formatMessage } = useIntl();
  const label = formatMessage({ id: run.state === 'undoing' ? 'carryOver.undoing' : 'carryOver.applying' });
  return (
    <section className="card flex flex-col gap-2 p-5">
      <h2 className="text-lg">{label}</h2>
      <ProgressBar
        size="m"
        label={label}
        value={run.doneClinics}
        max={run.totalClinics}
        text={formatMessage({ id: 'carryOver.progress' }, { done: run.doneClinics, total: run.totalClinics })}
      />
      <p className="text-sm text-muted">{formatMessage({ id: 'carryOver.progress.body' })}</p>
    </section>
  );
}

const isRunning = ({ state }: CarryOverPartsFragment) => state === 'applying' || state === 'undoing';

/** Reads the progress out at each quarter, not at each figure. */
function useSaidInQuarters(run: CarryOverPartsFragment): void {
  const { formatMessage } = useIntl();
  const { announce } = useAnnouncer();
  const percent = Math.floor((4 * run.doneClinics) / Math.max(1, run.totalClinics)) * 25;
  const running = isRunning(run);
  useEffect(() => {
    if (running) announce(formatMessage({ id: 'carryOver.progress.said' }, { percent }));
  }, [announce, formatMessage, percent, running]);
}

/** Lists that were loaded before know nothing of what was carried or undone. */
function useRefreshWhenDone(run: CarryOverPartsFragment): void {
  const client = useQueryClient();
  const { tenant } = useViewer();
  const running = isRunning(run);
  const before = useRef(running);
  useEffect(() => {
    const hasEnded = before.current && !running;
    before.current = running;
    if (hasEnded) void client.invalidateQueries({ queryKey: [tenant.id] });
  }, [client, running, tenant.id]);
}
