import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { Loaded } from '../app/loaded';
import { useLoad } from '../app/query';
import { useCan } from '../app/session';
import { DayWithDistance } from '../clinics/day-with-distance';
import { type InspectionPartsFragment, InspectionsDocument } from '../gql/graphql';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { formatDay, shortDay } from '../ui/dates';
import { Disclosure } from '../ui/disclosure';
import { Skeleton } from '../ui/states';
import { CancelInspection } from './cancel-inspection';
import { InspectionDialog } from './inspection-dialog';
import { inspectionStateWord } from './words';

/** What is open over the page: the form of an inspection, null being a new one, or the question whether to cancel one. */
type Open =
  | { readonly type: 'form'; readonly inspection: InspectionPartsFragment | null }
  | { readonly type: 'cancellation'; readonly inspection: InspectionPartsFragment };

/** A clinic's inspections: those to come, and the earlier ones on demand. */
export function InspectionsSection({ clinicId }: { clinicId: string }) {
  const { formatMessage } = useIntl();
  const canEdit = useCan()('inspection:edit');
  const query = useLoad(InspectionsDocument, { clinicId });
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  return (
    <section aria-labelledby="inspections" className="card flex flex-col gap-4 p-5">
      <h2 id="inspections" className="text-lg">
        {formatMessage({ id: 'inspections.title' })}
      </h2>
      <Loaded query={query} skeleton={<Skeleton rows={2} />}>
        {({ inspections }) => {
          const coming = inspections.filter(({ state }) => state === 'scheduled').toReversed();
          const earlier = inspections.filter(({ state }) => state !== 'scheduled');
          return (
            <>
              {coming.length === 0 ? (
                <p>{formatMessage({ id: 'inspections.none' })}</p>
              ) : (
                <ul className="flex flex-col gap-4">
                  {coming.map((inspection) => (
                    <Coming
                      key={inspection.id}
                      inspection={inspection}
                      onEdit={canEdit ? () => setOpen({ type: 'form', inspection }) : undefined}
                      onCancel={canEdit ? () => setOpen({ type: 'cancellation', inspection }) : undefined}
                    />
                  ))}
                </ul>
              )}
              {earlier.length > 0 && <Earlier inspections={earlier} />}
            </>
          );
        }}
      </Loaded>
      {canEdit && (
        <div className="no-print mt-auto">
          <Button icon="plus" onPress={() => setOpen({ type: 'form', inspection: null })}>
            {formatMessage({ id: 'inspections.add' })}
          </Button>
        </div>
      )}
      {open?.type === 'form' && <InspectionDialog clinicId={clinicId} inspection={open.inspection} onClose={close} />}
      {open?.type === 'cancellation' && <CancelInspection inspection={open.inspection} onClose={close} />}
    </section>
  );
}

interface ComingProps {
  readonly inspection: InspectionPartsFragment;
  readonly onEdit?: () => void;
  readonly onCancel?: () => void;
}

function Coming({ inspection, onEdit, onCancel }: ComingProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { inspectionOn, documentsDueOn, healthCentre } = inspection;
  const day = shortDay(inspectionOn, lang);
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
      <dl className="grid min-w-0 gap-x-4 gap-y-1 sm:grid-cols-[auto_1fr]">
        <Fact term={formatMessage({ id: 'inspections.inspectionOn' })}>
          <strong>
            <DayWithDistance day={inspectionOn} />
          </strong>
        </Fact>
        {documentsDueOn && (
          <Fact term={formatMessage({ id: 'inspections.documentsDueOn' })}>
            <DayWithDistance day={documentsDueOn} />
          </Fact>
        )}
        {healthCentre && (
          <Fact term={formatMessage({ id: 'inspections.healthCentre' })}>
            <span lang="ja">{healthCentre}</span>
          </Fact>
        )}
      </dl>
      <div className="no-print flex gap-1">
        {onEdit && (
          <Button
            size="s"
            icon="edit"
            aria-label={formatMessage({ id: 'inspections.edit.of' }, { day })}
            onPress={onEdit}
          >
            {formatMessage({ id: 'inspections.edit' })}
          </Button>
        )}
        {onCancel && (
          <Button
            size="s"
            variant="quiet"
            aria-label={formatMessage({ id: 'inspections.cancel.of' }, { day })}
            onPress={onCancel}
          >
            {formatMessage({ id: 'inspections.cancel' })}
          </Button>
        )}
      </div>
    </li>
  );
}

function Earlier({ inspections }: { inspections: readonly InspectionPartsFragment[] }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  return (
    <Disclosure title={formatMessage({ id: 'inspections.earlier' }, { count: inspections.length })}>
      <ul className="flex flex-col gap-2">
        {inspections.map(({ id, inspectionOn, healthCentre, state }) => {
          const { label, tone } = inspectionStateWord[state];
          return (
            <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Badge tone={tone}>{formatMessage({ id: label })}</Badge>
              <span className="tabular-nums">{formatDay(inspectionOn, lang)}</span>
              <span lang="ja" className="text-muted">
                {healthCentre}
              </span>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}

function Fact({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div className="sm:col-span-2 sm:grid sm:grid-cols-subgrid sm:items-baseline">
      <dt className="text-sm whitespace-nowrap text-muted">{term}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}
