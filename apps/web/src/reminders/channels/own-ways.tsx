import { useIntl } from 'react-intl';
import { useCan } from '../../app/session';
import { OwnTest } from './own-test';
import { PushSection } from './push-section';

/** How the signed-in person is reached: a test by each way, and notifications in this browser. */
export function OwnWays({ hasLineWorks }: { hasLineWorks: boolean }) {
  const { formatMessage } = useIntl();
  if (!useCan()('channel:use')) return null;
  return (
    <>
      <PushSection />
      <section className="card flex flex-col gap-4 p-5">
        <div>
          <h2 className="text-lg">{formatMessage({ id: 'channels.own' })}</h2>
          <p className="text-muted">{formatMessage({ id: 'channels.own.body' })}</p>
        </div>
        <OwnTest kind="mail" label={formatMessage({ id: 'channels.own.mail' })} />
        {hasLineWorks && <OwnTest kind="line_works" label={formatMessage({ id: 'channels.own.line_works' })} />}
      </section>
    </>
  );
}
