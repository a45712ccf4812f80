import { useEffect } from 'react';
import { useIntl } from 'react-intl';
import { useQueryClient } from '@tanstack/react-query';
import { useLang } from '../../app/language-provider';
import type { ChannelPartsFragment } from '../../gql/graphql';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { formatInstant } from '../../ui/dates';
import { LinkButton } from '../../ui/link';
import { FailureText } from './failure-text';
import { TestResult } from './test-result';
import { useChannelActions } from './use-channel-actions';
import { useOwnTest, useRoomTest } from './use-channel-test';
import { healthOf, healthWord, kindLabel } from './words';

interface ChannelCardProps {
  readonly channel: ChannelPartsFragment;
  readonly people: { readonly all: number; readonly known: number };
  readonly onEdit: () => void;
}

/** A channel: to where it goes, how it goes, and what can be done with it. */
export function ChannelCard({ channel, people, onEdit }: ChannelCardProps) {
  const { formatMessage } = useIntl();
  const { id, kind, name, clinicName, isOn, hint, version } = channel;
  const room = useRoomTest(id);
  const own = useOwnTest('line_works');
  const test = kind === 'line_works' ? own : room;
  const { turn, remove, isTurning } = useChannelActions();
  const client = useQueryClient();
  const isOver = test.test !== null && !test.isRunning;
  // What a test found out stands in the channel's health too.
  useEffect(() => {
    if (isOver) void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] === 'Channels' });
  }, [client, isOver]);
  const { label, tone } = healthWord[healthOf(channel)];
  return (
    <li className="card flex flex-col gap-4 p-5">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0">
          <h3 className="text-lg break-words">{name}</h3>
          <p className="text-sm text-muted">{formatMessage({ id: kindLabel[kind] })}</p>
        </div>
        <Badge tone={tone}>{formatMessage({ id: label })}</Badge>
      </div>
      <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[auto_1fr]">
        <dt className="text-sm text-muted">{formatMessage({ id: 'channels.goesTo' })}</dt>
        <dd className="min-w-0 break-all">{hint}</dd>
        <dt className="text-sm text-muted">{formatMessage({ id: 'channels.hears' })}</dt>
        <dd className="min-w-0 break-words">{clinicName ?? formatMessage({ id: 'channels.wholeTenant' })}</dd>
      </dl>
      <HealthText channel={channel} />
      {kind === 'line_works' && (
        <div className="flex flex-wrap items-center gap-3">
          <p>{formatMessage({ id: 'channels.accounts.known' }, { people: people.all, known: people.known })}</p>
          <LinkButton to="/reminders/channels/line-works" size="s" icon="user">
            {formatMessage({ id: 'channels.accounts' })}
          </LinkButton>
        </div>
      )}
      <div className="no-print flex flex-wrap gap-2">
        <Button
          icon="message"
          isPending={test.isRunning}
          aria-label={formatMessage({ id: 'channels.test.of' }, { name })}
          onPress={test.start}
        >
          {formatMessage({ id: 'channels.test' })}
        </Button>
        <Button icon="edit" aria-label={formatMessage({ id: 'channels.edit.of' }, { name })} onPress={onEdit}>
          {formatMessage({ id: 'channels.edit' })}
        </Button>
        <Button
          isPending={isTurning}
          aria-label={formatMessage({ id: isOn ? 'channels.off.of' : 'channels.on.of' }, { name })}
          onPress={() => void turn({ id, version, isOn: !isOn }, name)}
        >
          {formatMessage({ id: isOn ? 'channels.off' : 'channels.on' })}
        </Button>
        <Button
          variant="quiet"
          aria-label={formatMessage({ id: 'channels.remove.of' }, { name })}
          onPress={() => void remove({ id, version }, name)}
        >
          {formatMessage({ id: 'channels.remove' })}
        </Button>
      </div>
      <TestResult kind={kind} followed={test} />
    </li>
  );
}

function HealthText({ channel }: { channel: ChannelPartsFragment }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { failingSince, pausedUntil, lastFailure, lastFailureMeans, lastSentAt } = channel;
  return (
    <div className="flex flex-col gap-1 text-sm empty:hidden">
      {pausedUntil ? (
        <p>{formatMessage({ id: 'channels.pausedUntil' }, { at: formatInstant(pausedUntil, lang) })}</p>
      ) : (
        failingSince && (
          <p>{formatMessage({ id: 'channels.failingSince' }, { at: formatInstant(failingSince, lang) })}</p>
        )
      )}
      {lastFailure && lastFailureMeans && <FailureText means={lastFailureMeans} words={lastFailure} />}
      {lastSentAt && (
        <p className="text-muted">
          {formatMessage({ id: 'channels.lastSent' }, { at: formatInstant(lastSentAt, lang) })}
        </p>
      )}
    </div>
  );
}
