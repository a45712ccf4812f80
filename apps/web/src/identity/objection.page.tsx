import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { send } from '../app/graphql';
import { useLang } from '../app/language-provider';
import { Loaded } from '../app/loaded';
import { ObjectToRecoveryDocument, RecoveryObjectionDocument } from '../gql/graphql';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { formatInstant } from '../ui/dates';
import { PageHeader } from '../ui/page-header';
import { ClosedLink } from './closed-link';
import { Facts } from './facts';
import { PublicPage } from './public-page';
import { RefusalBanner } from './refusal-banner';
import { type Refusal, useRefusalText } from './use-sign-in';

/** Behind the link in the letter about a recovery: shows it, and stops it by a button; looking at it stops nothing. */
export function ObjectionPage() {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { token } = useParams({ from: '/objection/$token' });
  const refusalText = useRefusalText();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const query = useQuery({
    queryKey: ['objection', token],
    queryFn: async ({ signal }) => (await send(RecoveryObjectionDocument, { token }, signal)).recoveryObjection,
    staleTime: Infinity,
  });
  const object = useMutation({
    mutationFn: async () => (await send(ObjectToRecoveryDocument, { input: { token } })).objectToRecovery,
    onMutate: () => setRefusal(null),
    onError: (error) => setRefusal(refusalText(error)),
  });
  return (
    <PublicPage>
      <PageHeader title={formatMessage({ id: 'identity.objection' })} />
      <Loaded query={query}>
        {(first) => {
          const found = object.data ?? first;
          if (found.__typename !== 'RecoveryObjection') return <ClosedLink message={found.message} />;
          return (
            <div className="flex flex-col gap-5">
              <p>{formatMessage({ id: 'identity.objection.body' }, { tenant: found.tenantName })}</p>
              <Facts
                facts={[
                  [formatMessage({ id: 'tenants.tenant' }), found.tenantName],
                  [formatMessage({ id: 'identity.objection.startedAt' }), formatInstant(found.startedAt, lang)],
                ]}
              />
              <RefusalBanner refusal={refusal} />
              {found.isStopped ? (
                <Banner tone="success" role="status" title={formatMessage({ id: 'identity.objection.stopped' })}>
                  {formatMessage({ id: 'identity.objection.stopped.body' })}
                </Banner>
              ) : (
                <>
                  <p>{formatMessage({ id: 'identity.objection.mine' })}</p>
                  <Button variant="danger" wide isPending={object.isPending} onPress={() => object.mutate()}>
                    {formatMessage({ id: 'identity.objection.action' })}
                  </Button>
                </>
              )}
            </div>
          );
        }}
      </Loaded>
    </PublicPage>
  );
}
