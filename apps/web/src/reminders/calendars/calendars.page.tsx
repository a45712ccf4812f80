import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useCan } from '../../app/session';
import { Button } from '../../ui/button';
import { PageHeader } from '../../ui/page-header';
import { RemindersNav } from '../reminders-nav';
import { AllFeeds } from './all-feeds';
import { CreateFeed } from './create-feed';
import { HowToAdd } from './how-to-add';
import { MadeAddress, type MadeFeed } from './made-address';
import { OwnFeeds } from './own-feeds';

type Step = { readonly is: 'looking' } | { readonly is: 'asking' } | { readonly is: 'made'; readonly feed: MadeFeed };

/** Private addresses by which people's own calendars show their dates. */
export function CalendarsPage() {
  const { formatMessage } = useIntl();
  const can = useCan();
  const [step, setStep] = useState<Step>({ is: 'looking' });
  const close = () => setStep({ is: 'looking' });
  return (
    <>
      <PageHeader
        title={formatMessage({ id: 'calendars.title' })}
        description={formatMessage({ id: 'calendars.description' })}
      />
      <RemindersNav />
      <div className="flex flex-col gap-6">
        <section className="card p-5">
          <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
            <h2 className="text-lg">{formatMessage({ id: 'calendars.mine' })}</h2>
            <Button variant="primary" icon="plus" onPress={() => setStep({ is: 'asking' })}>
              {formatMessage({ id: 'calendars.create' })}
            </Button>
          </div>
          <p className="mb-3 text-muted">{formatMessage({ id: 'calendars.what' })}</p>
          <OwnFeeds />
        </section>
        <section className="card p-5">
          <h2 className="mb-3 text-lg">{formatMessage({ id: 'calendars.how' })}</h2>
          <HowToAdd />
        </section>
        {can('calendar:oversee') && <AllFeeds />}
      </div>
      {step.is === 'asking' && <CreateFeed onMade={(feed) => setStep({ is: 'made', feed })} onClose={close} />}
      {step.is === 'made' && <MadeAddress made={step.feed} onClose={close} />}
    </>
  );
}
