import { useNavigate, useSearch } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import { Loaded } from '../../app/loaded';
import { useLoad } from '../../app/query';
import {
  type DeadlineKind,
  ReminderPolicyPreviewDocument,
  type ReminderPolicyInput,
  type ReminderPolicyPreviewQuery,
} from '../../gql/graphql';
import { Badge } from '../../ui/badge';
import { cx } from '../../ui/cx';
import { DateField } from '../../ui/date-field';
import { dayOf, shortDay } from '../../ui/dates';
import { LinkButton } from '../../ui/link';
import { Skeleton } from '../../ui/states';
import { useStageWord } from './use-stage-word';
import { levelLabel } from './words';

type Occasion = Extract<
  ReminderPolicyPreviewQuery['reminderPolicyPreview'],
  { __typename: 'ReminderPolicyPreview' }
>['occasions'][number];

const EXAMPLE_DAYS_AHEAD = 30;
const inDays = (days: number): string => dayOf(new Date(Date.now() + days * 86_400_000));

interface PolicyPreviewProps {
  readonly policy: ReminderPolicyInput | null;
  readonly nextDueOn: string | null;
  /** The kind whose real dates can be looked at by what is shown here: null as long as it is not saved, or is off. */
  readonly simulated: DeadlineKind | null;
}

/** When people would be told of one date by a policy that may not be saved yet; the server works it out by its own rules. */
export function PolicyPreview({ policy, nextDueOn, simulated }: PolicyPreviewProps) {
  const { formatMessage } = useIntl();
  const { due } = useSearch({ from: '/session/reminders/policies/$kind' });
  const navigate = useNavigate({ from: '/reminders/policies/$kind' });
  const dueOn = due ?? nextDueOn ?? inDays(EXAMPLE_DAYS_AHEAD);
  return (
    <section className="card flex flex-col gap-4 p-5 xl:sticky xl:top-20" aria-labelledby="preview">
      <h2 id="preview" className="text-lg">
        {formatMessage({ id: 'reminderPolicies.preview' })}
      </h2>
      <DateField
        label={formatMessage({ id: 'reminderPolicies.preview.due' })}
        hint={
          due === undefined && nextDueOn !== null ? formatMessage({ id: 'reminderPolicies.preview.next' }) : undefined
        }
        value={dueOn}
        onChange={(day) => day && void navigate({ search: { due: day }, replace: true })}
      />
      {policy ? (
        <Occasions policy={policy} dueOn={dueOn} />
      ) : (
        <p className="text-muted">{formatMessage({ id: 'reminderPolicies.preview.fault' })}</p>
      )}
      {simulated ? (
        <div>
          <LinkButton to="/reminders/simulator" search={{ deadlineKind: simulated }} icon="search">
            {formatMessage({ id: 'reminderPolicies.simulate' })}
          </LinkButton>
        </div>
      ) : (
        policy?.isOn && (
          <p className="text-sm text-muted">{formatMessage({ id: 'reminderPolicies.simulate.unsaved' })}</p>
        )
      )}
    </section>
  );
}

function Occasions({ policy, dueOn }: { policy: ReminderPolicyInput; dueOn: string }) {
  const { formatMessage } = useIntl();
  const query = useLoad(ReminderPolicyPreviewDocument, { input: { dueOn, policy } }, { keepPrevious: true });
  return (
    <Loaded query={query} skeleton={<Skeleton rows={5} />}>
      {({ reminderPolicyPreview: preview }) => {
        if (preview.__typename === 'InvalidInput') return <p className="text-red-900">{preview.message}</p>;
        if (preview.occasions.length === 0) return <p>{formatMessage({ id: 'reminderPolicies.preview.nothing' })}</p>;
        return (
          <ol
            aria-busy={query.isPlaceholderData}
            className={cx('flex flex-col border-t border-line', query.isPlaceholderData && 'opacity-60')}
          >
            {preview.occasions.map((occasion) => (
              <OccasionRow key={`${occasion.tellOn} ${occasion.days}`} occasion={occasion} />
            ))}
          </ol>
        );
      }}
    </Loaded>
  );
}

function OccasionRow({ occasion }: { occasion: Occasion }) {
  const { formatMessage, formatDate } = useIntl();
  const lang = useLang();
  const stageWord = useStageWord();
  const { tellOn, at, leavesOn, leavesAt, days, level, levelIfNothingHappens: reached, movedFrom } = occasion;
  const dayWord = (day: string) => {
    const weekday = formatDate(`${day}T12:00:00+09:00`, { weekday: 'short', timeZone: 'Asia/Tokyo' });
    return formatMessage({ id: 'reminderPolicies.day' }, { day: shortDay(day, lang), weekday });
  };
  const notes = [
    movedFrom != null &&
      formatMessage(
        { id: 'reminderPolicies.preview.moved' },
        { day: dayWord(movedFrom), because: occasion.closedBecause ?? '' },
      ),
    (leavesOn !== tellOn || leavesAt !== at) &&
      formatMessage({ id: 'reminderPolicies.preview.quiet' }, { day: dayWord(leavesOn), time: leavesAt }),
    reached !== level &&
      formatMessage({ id: 'reminderPolicies.preview.further' }, { level: formatMessage({ id: levelLabel[reached] }) }),
  ].filter((note) => note !== false);
  return (
    <li className={cx('flex flex-col gap-1 border-b border-line py-3', occasion.isPast && 'text-muted')}>
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className={cx('font-bold tabular-nums', occasion.isPast && 'line-through')}>
          {dayWord(tellOn)} {at}
        </span>
        <span>{stageWord(days)}</span>
        {occasion.isPast && <Badge tone="none">{formatMessage({ id: 'reminderPolicies.preview.past' })}</Badge>}
        {occasion.isRepeat && <Badge tone="neutral">{formatMessage({ id: 'reminderPolicies.preview.repeat' })}</Badge>}
        {occasion.isLast && !occasion.isRepeat && (
          <Badge tone="info">{formatMessage({ id: 'reminderPolicies.preview.last' })}</Badge>
        )}
      </span>
      <span>{formatMessage({ id: levelLabel[level] })}</span>
      {!occasion.isPast &&
        notes.map((note) => (
          <span key={note} className="text-sm text-muted">
            {note}
          </span>
        ))}
    </li>
  );
}
