import { useIntl } from 'react-intl';
import type { ChannelKind } from '../../gql/graphql';
import { Banner, type BannerTone } from '../../ui/banner';
import { FailureText } from './failure-text';
import type { FollowedTest } from './use-channel-test';
import { kindLabel, testWord } from './words';

interface TestResultProps {
  readonly kind: ChannelKind;
  readonly followed: FollowedTest;
}

const bannerTone = { ok: 'success', bad: 'error', unknown: 'warning' } as const satisfies Record<string, BannerTone>;

/** How a test goes, as it goes; read out when it changes. */
export function TestResult({ kind, followed }: TestResultProps) {
  const { formatMessage } = useIntl();
  const { test, refusal, isRunning, isSlow } = followed;
  const kindName = formatMessage({ id: kindLabel[kind] });
  if (refusal)
    return (
      <Banner tone="error" role="alert">
        {refusal}
      </Banner>
    );
  if (isRunning)
    return (
      <p role="status" className="text-sm text-muted">
        {formatMessage({ id: isSlow ? 'channels.test.slow' : 'channels.test.waiting' })}
      </p>
    );
  if (!test) return null;
  const { label, tone } = testWord[test.state];
  return (
    <Banner
      tone={tone === 'ok' || tone === 'bad' || tone === 'unknown' ? bannerTone[tone] : 'info'}
      role="status"
      title={formatMessage({ id: label })}
    >
      {tone === 'ok' && formatMessage({ id: 'channels.test.sent.body' }, { kind: kindName })}
      {tone === 'unknown' && formatMessage({ id: 'channels.test.unknown.body' }, { kind: kindName })}
      {test.state === 'no_address' && formatMessage({ id: 'channels.test.noAddress.body' }, { kind: kindName })}
      {test.failure && test.failureMeans && <FailureText means={test.failureMeans} words={test.failure} />}
    </Banner>
  );
}
