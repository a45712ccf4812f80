import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Loaded } from '../../app/loaded';
import { useLoad } from '../../app/query';
import { type ChannelPartsFragment, ChannelsDocument, type ChannelsQuery } from '../../gql/graphql';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { PageHeader } from '../../ui/page-header';
import { EmptyState, Skeleton } from '../../ui/states';
import { RemindersNav } from '../reminders-nav';
import { ChannelCard } from './channel-card';
import { ChannelDialog } from './channel-dialog';
import { isKept, keptKinds, kindAbout, kindLabel, type KeptKind } from './words';

interface Open {
  readonly kind: KeptKind;
  readonly channel: ChannelPartsFragment | null;
}

/** Where reminders go besides mail: what is set up, how it goes, and what could be added. */
export function ChannelsPage() {
  const { formatMessage } = useIntl();
  const query = useLoad(ChannelsDocument, {});
  return (
    <>
      <PageHeader
        title={formatMessage({ id: 'channels.title' })}
        description={formatMessage({ id: 'channels.body' })}
      />
      <RemindersNav />
      <Loaded query={query} skeleton={<Skeleton rows={8} />}>
        {({ channels }) => <Channels book={channels} />}
      </Loaded>
    </>
  );
}

function Channels({ book }: { book: ChannelsQuery['channels'] }) {
  const { formatMessage } = useIntl();
  const [open, setOpen] = useState<Open | null>(null);
  const { channels, canKeep, people, peopleOnLineWorks } = book;
  const hasBot = channels.some(({ kind }) => kind === 'line_works');
  const offered = keptKinds.filter((kind) => kind !== 'line_works' || !hasBot);
  return (
    <div className="flex max-w-3xl flex-col gap-8">
      {!canKeep && (
        <Banner tone="warning" title={formatMessage({ id: 'channels.cannotKeep' })}>
          {formatMessage({ id: 'channels.cannotKeep.body' })}
        </Banner>
      )}
      <section>
        <h2 className="mb-3 text-xl">{formatMessage({ id: 'channels.list' })}</h2>
        {channels.length === 0 ? (
          <EmptyState icon="message" title={formatMessage({ id: 'channels.none' })}>
            {formatMessage({ id: 'channels.none.body' })}
          </EmptyState>
        ) : (
          <ul className="flex flex-col gap-4">
            {channels.map((channel) => {
              const { kind } = channel;
              return (
                <ChannelCard
                  key={channel.id}
                  channel={channel}
                  people={{ all: people, known: peopleOnLineWorks }}
                  onEdit={() => isKept(kind) && setOpen({ kind, channel })}
                />
              );
            })}
          </ul>
        )}
      </section>
      {canKeep && (
        <section className="no-print">
          <h2 className="mb-3 text-xl">{formatMessage({ id: 'channels.add' })}</h2>
          <ul className="card divide-y divide-line">
            {offered.map((kind) => {
              const kindName = formatMessage({ id: kindLabel[kind] });
              return (
                <li key={kind} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 p-4">
                  <div className="min-w-0 flex-1 basis-64">
                    <p className="font-bold">{kindName}</p>
                    <p className="text-sm text-muted">{formatMessage({ id: kindAbout[kind] })}</p>
                  </div>
                  <Button icon="plus" onPress={() => setOpen({ kind, channel: null })}>
                    {formatMessage({ id: 'channels.add.of' }, { kind: kindName })}
                  </Button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {open && <ChannelDialog {...open} onClose={() => setOpen(null)} />}
    </div>
  );
}
