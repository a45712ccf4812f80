import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Loaded } from '../../app/loaded';
import { useLoad } from '../../app/query';
import { ContinuityBookDocument, type DrillPartsFragment, type PlanPartsFragment } from '../../gql/graphql';
import { Button } from '../../ui/button';
import { LinkButton } from '../../ui/link';
import { EmptyState, Skeleton } from '../../ui/states';
import { RegisterHeader } from '../register-header';
import { ListDownloads } from '../rows/list-downloads';
import { Remarks } from '../rows/remarks';
import { DrillDialog } from './drill-dialog';
import { DrillsSection } from './drills-section';
import { PlanCard } from './plan-card';
import { PlanDialog } from './plan-dialog';
import { useRemovePlan } from './use-remove-plan';
import { type Book, continuityRemarks } from './words';

/** The form over the page; null is a new row. */
type Open =
  | { readonly type: 'plan'; readonly plan: PlanPartsFragment | null }
  | { readonly type: 'drill'; readonly drill: DrillPartsFragment | null };

/** A clinic's plans for the day on which its systems stop, and its drills. */
export function ContinuityPage() {
  const { formatMessage } = useIntl();
  const { clinicId } = useParams({ from: '/session/clinics/$clinicId/continuity' });
  const query = useLoad(ContinuityBookDocument, { clinicId });
  return (
    <Loaded query={query} pageTitle={formatMessage({ id: 'continuity.title' })} skeleton={<Skeleton rows={12} />}>
      {({ continuityBook }) => <Continuity book={continuityBook} />}
    </Loaded>
  );
}

function Continuity({ book }: { book: Book }) {
  const { formatMessage } = useIntl();
  const [open, setOpen] = useState<Open | null>(null);
  const { clinicId, plans, drillCount, remarks } = book;
  return (
    <>
      <RegisterHeader
        clinicId={clinicId}
        clinicName={book.clinicName}
        title="continuity.title"
        body="continuity.body"
        actions={
          plans.length + drillCount > 0 && (
            <>
              <ListDownloads path={`/clinics/${clinicId}/continuity`} />
              <LinkButton to="/clinics/$clinicId/continuity/sheet" params={{ clinicId }} icon="printer">
                {formatMessage({ id: 'registers.row.sheet' })}
              </LinkButton>
            </>
          )
        }
      />
      <div className="flex flex-col gap-6">
        {remarks.length > 0 && (
          <section aria-label={formatMessage({ id: 'continuity.remarks' })} className="card p-5">
            <Remarks remarks={remarks} words={continuityRemarks} />
          </section>
        )}
        <Plans book={book} onOpen={(plan) => setOpen({ type: 'plan', plan })} />
        <DrillsSection book={book} onOpen={(drill) => setOpen({ type: 'drill', drill })} />
      </div>
      {open?.type === 'plan' && <PlanDialog book={book} plan={open.plan} onClose={() => setOpen(null)} />}
      {open?.type === 'drill' && <DrillDialog book={book} drill={open.drill} onClose={() => setOpen(null)} />}
    </>
  );
}

interface PlansProps {
  readonly book: Book;
  readonly onOpen: (plan: PlanPartsFragment | null) => void;
}

function Plans({ book, onOpen }: PlansProps) {
  const { formatMessage } = useIntl();
  const remove = useRemovePlan();
  const add = book.viewerCanEdit && (
    <Button icon="plus" variant="primary" onPress={() => onOpen(null)}>
      {formatMessage({ id: 'continuity.plan.add' })}
    </Button>
  );
  return (
    <section aria-labelledby="plans" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="plans" className="text-xl">
          {formatMessage({ id: 'continuity.plans' })}
        </h2>
        {book.plans.length > 0 && <span className="no-print">{add}</span>}
      </div>
      {book.plans.length === 0 ? (
        <div className="card">
          <EmptyState icon="shield" title={formatMessage({ id: 'continuity.plans.empty' })} actions={add}>
            {formatMessage({ id: 'continuity.plans.empty.body' })}
          </EmptyState>
        </div>
      ) : (
        <ul className="flex flex-col gap-4">
          {book.plans.map((plan) => (
            <PlanCard
              key={plan.id}
              plan={plan}
              canEdit={book.viewerCanEdit}
              onEdit={() => onOpen(plan)}
              onRemove={() => void remove(plan, plan.name)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
