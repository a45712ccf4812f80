import { useParams } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { Loaded } from '../app/loaded';
import { useLoad } from '../app/query';
import { useCan } from '../app/session';
import { AnswersExport } from '../forms/answers-export';
import { ClinicWithSystemsDocument } from '../gql/graphql';
import { InspectionsSection } from '../inspections/inspections-section';
import { RegistersSection } from '../registers/registers-section';
import { Badge } from '../ui/badge';
import { cx } from '../ui/cx';
import { Link, LinkButton } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { Skeleton } from '../ui/states';
import { CareBanner } from './care/care-banner';
import { LeftBadge } from './care/left-badge';
import { ChecklistCard } from './checklist-card';
import { ClinicFacts } from './clinic-facts';
import { ClinicTasks } from './clinic-tasks';
import { SystemsSection } from './systems/systems-section';
import { clinicKindLabel } from './words';

/** One clinic: who it is, what is to be done next, and where it stands. */
export function ClinicPage() {
  const { formatMessage } = useIntl();
  const can = useCan();
  const { clinicId } = useParams({ from: '/session/clinics/$clinicId' });
  const query = useLoad(ClinicWithSystemsDocument, { id: clinicId });
  return (
    <Loaded query={query} pageTitle={formatMessage({ id: 'app.nav.clinics' })} skeleton={<Skeleton rows={12} />}>
      {({ clinic }) => (
        <>
          <PageHeader
            title={clinic.name}
            back={<Link to="/clinics">{formatMessage({ id: 'clinics.back.list' })}</Link>}
            badges={
              <>
                <Badge tone="neutral">{formatMessage({ id: clinicKindLabel[clinic.kind] })}</Badge>
                <LeftBadge clinic={clinic} />
              </>
            }
            actions={
              <>
                <AnswersExport clinic={clinic} />
                {can('checklist:read') && (
                  <LinkButton to="/benchmark" search={{ clinicId }} icon="portfolio">
                    {formatMessage({ id: 'portfolio.benchmark' })}
                  </LinkButton>
                )}
                {clinic.viewerCanEdit && (
                  <LinkButton to="/clinics/$clinicId/edit" params={{ clinicId }} icon="edit">
                    {formatMessage({ id: 'clinics.detail.edit' })}
                  </LinkButton>
                )}
              </>
            }
          />
          <div className="flex flex-col gap-6">
            <CareBanner clinic={clinic} />
            <section
              aria-label={formatMessage({ id: 'clinics.detail.contact' })}
              className={cx(!clinic.leftOn && '-mt-3')}
            >
              <ClinicFacts clinic={clinic} />
            </section>
            <div className="grid gap-6 lg:grid-cols-2">
              {can('checklist:read') && <ChecklistCard clinicId={clinicId} />}
              {can('inspection:read') && <InspectionsSection clinicId={clinicId} />}
            </div>
            {can('task:read') && <ClinicTasks clinicId={clinicId} />}
            {can('register:read') && <RegistersSection clinicId={clinicId} />}
            <SystemsSection clinicId={clinicId} systems={clinic.systems} dueOn={clinic.twoFactorDueOn} />
          </div>
        </>
      )}
    </Loaded>
  );
}
