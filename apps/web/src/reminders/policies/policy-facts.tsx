import { useIntl } from 'react-intl';
import type { ReminderPolicyPartsFragment } from '../../gql/graphql';
import { draftOf, readDraft } from './policy-draft';
import { PolicyPreview } from './policy-preview';
import { useStageWord } from './use-stage-word';
import { channelLabel, closedDayLabel, groupingLabel, levelLabel } from './words';

/** The policy for somebody who cannot change it. */
export function PolicyFacts({ policy }: { policy: ReminderPolicyPartsFragment }) {
  const { formatMessage, formatList } = useIntl();
  const stageWord = useStageWord();
  const reading = readDraft(draftOf(policy));
  const yesOrNo = (is: boolean) => formatMessage({ id: is ? 'reminderPolicies.yes' : 'reminderPolicies.no' });
  return (
    <div className="grid items-start gap-6 xl:grid-cols-[3fr_2fr]">
      <section className="card p-5">
        <dl className="flex flex-col gap-4">
          <Fact term={formatMessage({ id: 'reminderPolicies.stages' })}>
            <ul>
              {policy.stages.map(({ days, level }) => (
                <li key={days}>
                  {formatMessage(
                    { id: 'reminderPolicies.stage.line' },
                    { stage: stageWord(days), level: formatMessage({ id: levelLabel[level] }) },
                  )}
                </li>
              ))}
            </ul>
          </Fact>
          <Fact term={formatMessage({ id: 'reminderPolicies.repeats.term' })}>
            {policy.repeatsEveryDays == null
              ? formatMessage({ id: 'reminderPolicies.repeats.none' })
              : formatMessage({ id: 'reminderPolicies.thenEvery' }, { days: policy.repeatsEveryDays })}
          </Fact>
          <Fact term={formatMessage({ id: 'reminderPolicies.at' })}>{policy.at}</Fact>
          <Fact term={formatMessage({ id: 'reminderPolicies.closed' })}>
            {formatMessage({ id: closedDayLabel[policy.onClosedDay] })}
          </Fact>
          <Fact term={formatMessage({ id: 'reminderPolicies.escalates' })}>{yesOrNo(policy.escalates)}</Fact>
          <Fact term={formatMessage({ id: 'reminderPolicies.grouping' })}>
            {formatMessage({ id: groupingLabel[policy.grouping] })}
          </Fact>
          <Fact term={formatMessage({ id: 'reminderPolicies.channels' })}>
            {policy.channels.length > 0
              ? formatList(
                  policy.channels.map((kind) => formatMessage({ id: channelLabel[kind] })),
                  { type: 'conjunction', style: 'narrow' },
                )
              : formatMessage({ id: 'reminderPolicies.channels.none' })}
          </Fact>
        </dl>
      </section>
      <PolicyPreview
        policy={reading.type === 'input' ? reading.input : null}
        nextDueOn={policy.nextDueOn ?? null}
        simulated={policy.isOn ? policy.kind : null}
      />
    </div>
  );
}

function Fact({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-muted">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
