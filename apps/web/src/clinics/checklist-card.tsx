import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import { useLang } from '../app/language-provider';
import { Loaded } from '../app/loaded';
import { useChange, useLoad } from '../app/query';
import { useCan } from '../app/session';
import { NewerEdition } from '../carry-over/newer-edition';
import { OpenOwnList } from '../editions/open-own-list';
import {
  ClinicChecklistsDocument,
  type ClinicChecklistsQuery,
  OpenChecklistDocument,
  UnreadNoticesDocument,
} from '../gql/graphql';
import { Badge } from '../ui/badge';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { dayOf, fiscalYearOf, formatFiscalYear } from '../ui/dates';
import { Link, LinkButton } from '../ui/link';
import { ProgressBar } from '../ui/progress-bar';
import { Skeleton } from '../ui/states';
import { SignedVersions } from './signed-versions';
import { useMutationId } from './use-mutation-id';

type Head = ClinicChecklistsQuery['checklists'][number];

const isMinistrys = ({ form }: Head) => form === 'medical' || form === 'pharmacy';

/** This fiscal year's checklist of a clinic with the one next step, and the earlier ones. */
export function ChecklistCard({ clinicId }: { clinicId: string }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const can = useCan();
  const query = useLoad(ClinicChecklistsDocument, { clinicId });
  const year = fiscalYearOf(dayOf(new Date()));
  return (
    <section aria-labelledby="checklist" className="card flex flex-col gap-4 p-5">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 id="checklist" className="text-lg">
          {formatMessage({ id: 'clinics.checklist' })}
        </h2>
        <p className="text-muted">{formatFiscalYear(year, lang)}</p>
      </div>
      <Loaded query={query} skeleton={<Skeleton rows={3} />}>
        {({ checklists }) => {
          // The consultancy's own lists and those of vendors stand beside the ministry's, of any year.
          const current = checklists.find((head) => head.fiscalYear === year && isMinistrys(head));
          const others = checklists.filter((head) => head !== current);
          return (
            <>
              {current ? (
                <>
                  <Current head={current} />
                  <NewerEdition clinicId={clinicId} newer={current.newerEdition} />
                </>
              ) : (
                <NotStarted clinicId={clinicId} year={year} hasEarlier={others.some(isMinistrys)} />
              )}
              {others.length > 0 && <Others heads={others} />}
              {can('edition:import') && can('checklist:answer') && <OpenOwnList clinicId={clinicId} />}
            </>
          );
        }}
      </Loaded>
    </section>
  );
}

function Current({ head }: { head: Head }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const canAnswer = useCan()('checklist:answer');
  const { total, answered, no, closedByEntryQuestion } = head.progress;
  const isOpen = canAnswer && !closedByEntryQuestion && answered < total;
  return (
    <>
      <p className="text-sm text-muted" lang={lang}>
        {lang === 'ja' ? head.editionLabelJa : head.editionLabelEn}
      </p>
      {closedByEntryQuestion ? (
        <p>
          <Badge tone="none">{formatMessage({ id: 'clinics.checklist.closed' })}</Badge>
        </p>
      ) : (
        <div className="flex flex-col gap-2">
          <ProgressBar
            size="m"
            label={formatMessage(
              { id: 'clinics.checklist.progress' },
              { year: formatFiscalYear(head.fiscalYear, lang) },
            )}
            value={answered}
            max={total}
          />
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span>{formatMessage({ id: 'clinics.checklist.text' }, { answered, total })}</span>
            {no > 0 && <Badge tone="bad">{formatMessage({ id: 'clinics.checklist.no' }, { no })}</Badge>}
          </p>
        </div>
      )}
      <SignedVersions signatures={head.signatures} />
      <div className="no-print">
        <LinkButton
          to="/checklists/$checklistId"
          params={{ checklistId: head.id }}
          variant={isOpen ? 'primary' : 'secondary'}
        >
          {formatMessage({ id: isOpen ? 'clinics.checklist.continue' : 'clinics.checklist.open' })}
        </LinkButton>
      </div>
    </>
  );
}

interface NotStartedProps {
  readonly clinicId: string;
  readonly year: number;
  /** There is a list of an earlier year, whose answers can be carried over. */
  readonly hasEarlier: boolean;
}

function NotStarted({ clinicId, year, hasEarlier }: NotStartedProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const can = useCan();
  const canAnswer = can('checklist:answer');
  const navigate = useNavigate();
  const faultText = useFaultText();
  const change = useChange(OpenChecklistDocument, { refreshes: [ClinicChecklistsDocument, UnreadNoticesDocument] });
  const mutationId = useMutationId();
  const [refusal, setRefusal] = useState('');

  const begin = async () => {
    setRefusal('');
    try {
      const input = { clinicId, fiscalYear: year };
      const { openChecklist } = await change.mutateAsync({ input: { ...input, clientMutationId: mutationId(input) } });
      if (openChecklist.__typename === 'NoEditionForForm') setRefusal(openChecklist.message);
      else await navigate({ to: '/checklists/$checklistId', params: { checklistId: openChecklist.checklist.id } });
    } catch (error) {
      setRefusal(faultText(error));
    }
  };

  return (
    <>
      <p>{formatMessage({ id: 'clinics.checklist.none' }, { year: formatFiscalYear(year, lang) })}</p>
      {refusal && (
        <Banner tone="error" role="alert">
          {refusal}
        </Banner>
      )}
      {canAnswer && (
        <div className="no-print flex flex-wrap gap-3">
          <Button variant="primary" isPending={change.isPending} onPress={() => void begin()}>
            {formatMessage({ id: 'clinics.checklist.begin' })}
          </Button>
          {hasEarlier && can('carry-over:run') && (
            <LinkButton to="/carry-overs" search={{ clinicId }}>
              {formatMessage({ id: 'carryOver.fromEarlier' })}
            </LinkButton>
          )}
        </div>
      )}
    </>
  );
}

function Others({ heads }: { heads: readonly Head[] }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  return (
    <div className="border-t border-line pt-3">
      <h3 className="text-sm">{formatMessage({ id: 'clinics.checklist.earlier' })}</h3>
      <ul>
        {heads.map((head) => (
          <li key={head.id} className="flex flex-wrap items-center gap-x-3">
            <Link
              to="/checklists/$checklistId"
              params={{ checklistId: head.id }}
              className="inline-flex min-h-9 items-center"
            >
              {formatFiscalYear(head.fiscalYear, lang)}{' '}
              {head.form === 'own' && (lang === 'ja' ? head.editionLabelJa : head.editionLabelEn)}
            </Link>
            <span className="text-sm text-muted">
              {formatMessage(
                { id: 'clinics.checklist.text' },
                { answered: head.progress.answered, total: head.progress.total },
              )}
            </span>
            <SignedVersions signatures={head.signatures} />
          </li>
        ))}
      </ul>
    </div>
  );
}
