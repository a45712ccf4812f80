import { useParams } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import { Loaded } from '../../app/loaded';
import { useLoad } from '../../app/query';
import { SignedChecklistDocument } from '../../gql/graphql';
import { Badge } from '../../ui/badge';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { formatInstant } from '../../ui/dates';
import { Link } from '../../ui/link';
import { PageHeader } from '../../ui/page-header';
import { Skeleton } from '../../ui/states';
import { SignedFacts } from './signed-facts';
import { SignedSheet } from './signed-sheet';

/** A signed version, on screen and on A4 paper exactly as it was signed. */
export function SignedChecklistPage() {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { signatureId } = useParams({ from: '/session/signed-checklists/$signatureId' });
  const query = useLoad(SignedChecklistDocument, { signatureId });
  return (
    <>
      {!query.data && <PageHeader title={formatMessage({ id: 'checklists.name' })} />}
      <Loaded query={query} skeleton={<Skeleton rows={12} />}>
        {({ signedChecklist: version }) => {
          const { number, reopenedAt, reopenedBy, reopenReason } = version.signature;
          return (
            <>
              <PageHeader
                title={formatMessage({ id: 'checklists.version.title' }, { clinic: version.facility.name })}
                badges={<Badge tone="ok">{formatMessage({ id: 'checklists.version.number' }, { number })}</Badge>}
                back={
                  <Link to="/checklists/$checklistId" params={{ checklistId: version.checklistId }}>
                    {formatMessage({ id: 'checklists.version.back' })}
                  </Link>
                }
                actions={
                  <Button icon="printer" variant="primary" onPress={() => print()}>
                    {formatMessage({ id: 'checklists.print' })}
                  </Button>
                }
              />
              <div className="flex flex-col gap-5">
                {!version.isIntact && (
                  <Banner tone="error" role="alert" title={formatMessage({ id: 'checklists.version.broken' })}>
                    {formatMessage({ id: 'checklists.version.broken.body' })}
                  </Banner>
                )}
                {reopenedAt && (
                  <div className="no-print">
                    <Banner tone="warning" title={formatMessage({ id: 'checklists.version.reopened' })}>
                      <span className="whitespace-pre-wrap">
                        {formatMessage(
                          { id: 'checklists.versions.reopened' },
                          { at: formatInstant(reopenedAt, lang), by: reopenedBy, reason: reopenReason },
                        )}
                      </span>
                    </Banner>
                  </div>
                )}
                <SignedFacts version={version} />
                <SignedSheet version={version} />
              </div>
            </>
          );
        }}
      </Loaded>
    </>
  );
}
