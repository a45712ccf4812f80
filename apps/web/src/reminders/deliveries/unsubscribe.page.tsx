import { useMutation } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { PublicPage } from '../../identity/public-page';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Link } from '../../ui/link';
import { PageHeader } from '../../ui/page-header';

/** Behind the link in a mail: asks before anything changes, since mail programs open links by themselves. */
export function UnsubscribePage() {
  const { formatMessage } = useIntl();
  const { tag } = useParams({ from: '/unsubscribe/$tag' });
  const stop = useMutation({ mutationFn: () => unsubscribe(tag) });
  const isBad = stop.data === 'bad';
  return (
    <PublicPage>
      <PageHeader title={formatMessage({ id: 'unsubscribe.title' })} />
      <div className="flex flex-col gap-5">
        {stop.data === 'done' ? (
          <>
            <Banner tone="success" role="status" title={formatMessage({ id: 'unsubscribe.done' })}>
              {formatMessage({ id: 'unsubscribe.done.body' })}
            </Banner>
            <p>
              <Link to="/reminders/preferences">{formatMessage({ id: 'unsubscribe.preferences' })}</Link>
            </p>
          </>
        ) : (
          <>
            <p>{formatMessage({ id: 'unsubscribe.body' })}</p>
            {isBad && (
              <Banner tone="error" role="alert" title={formatMessage({ id: 'unsubscribe.bad' })}>
                {formatMessage({ id: 'unsubscribe.bad.body' })}
              </Banner>
            )}
            {stop.isError && (
              <Banner tone="error" role="alert">
                {formatMessage({ id: 'unsubscribe.fault' })}
              </Banner>
            )}
            <Button variant="primary" wide isPending={stop.isPending} isDisabled={isBad} onPress={() => stop.mutate()}>
              {formatMessage({ id: 'unsubscribe.action' })}
            </Button>
          </>
        )}
      </div>
    </PublicPage>
  );
}

async function unsubscribe(tag: string): Promise<'done' | 'bad'> {
  const headers = { 'x-mamori-request': '1' };
  const { ok, status } = await fetch(`/unsubscribe/${encodeURIComponent(tag)}`, { method: 'POST', headers });
  if (ok) return 'done';
  if (status === 404) return 'bad';
  throw new Error(`the answer was ${status}`);
}
