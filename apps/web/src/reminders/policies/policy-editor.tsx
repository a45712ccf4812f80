import { useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../../app/fault-state';
import { LeaveGuard } from '../../app/leave-guard';
import { useChange } from '../../app/query';
import { useMutationId } from '../../clinics/use-mutation-id';
import {
  type ReminderPolicyPartsFragment,
  ResetReminderPolicyDocument,
  SaveReminderPolicyDocument,
} from '../../gql/graphql';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { ErrorText } from '../../ui/field';
import { SaveRow } from '../../ui/save-row';
import { useAnnouncer } from '../../ui/toast';
import { noticeKindLabel } from '../words';
import { Overtaken } from './overtaken';
import { draftOf, isSameDraft, type PolicyDraft, readDraft, withStage } from './policy-draft';
import { PolicyFields } from './policy-fields';
import { PolicyPreview } from './policy-preview';
import { ResetToUsual } from './reset-to-usual';
import { StageFields } from './stage-fields';
import { usePaused } from './use-paused';

interface Refusal {
  readonly field: string | null;
  readonly message: string;
}

/** The policy of one kind for somebody who can change it, with what comes of it beside. */
export function PolicyEditor({ policy }: { policy: ReminderPolicyPartsFragment }) {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const saving = useChange(SaveReminderPolicyDocument);
  const resetting = useChange(ResetReminderPolicyDocument);
  const mutationId = useMutationId();
  // As last seen by the person: a refresh in the background must not pass for their choice.
  const [seen, setSeen] = useState(policy);
  const [draft, setDraft] = useState(() => draftOf(policy));
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isOvertaken, setIsOvertaken] = useState(false);
  const added = useRef(0);
  const isDirty = !isSameDraft(draft, draftOf(seen));
  const reading = useMemo(() => readDraft(draft), [draft]);
  const shown = usePaused(reading);
  const change = (changed: Partial<PolicyDraft>) => {
    setDraft((old) => ({ ...old, ...changed }));
    setRefusal(null);
  };
  const start = (from: ReminderPolicyPartsFragment) => {
    setSeen(from);
    setDraft(draftOf(from));
    setRefusal(null);
    setIsOvertaken(false);
  };
  const overtakenBy = (current: ReminderPolicyPartsFragment) => {
    setSeen(current);
    setIsOvertaken(true);
  };
  const errorOf = (field: string) => (refusal?.field === field ? refusal.message : undefined);
  const isShownAtField = /^(stages|repeatsEveryDays|at)/u.test(refusal?.field ?? '');

  const save = async () => {
    if (reading.type !== 'input') {
      setRefusal({ field: reading.field, message: formatMessage({ id: 'reminderPolicies.notANumber' }) });
      return;
    }
    setRefusal(null);
    try {
      const given = { kind: seen.kind, version: seen.version, policy: reading.input };
      const { saveReminderPolicy: result } = await saving.mutateAsync({
        input: { ...given, clientMutationId: mutationId(given) },
      });
      if (result.__typename === 'ReminderPolicySaved') {
        start(result.policy);
        toast(formatMessage({ id: 'reminderPolicies.saved' }), 'success');
      } else if (result.__typename === 'ReminderPolicyChangedMeanwhile') overtakenBy(result.current);
      else setRefusal({ field: result.field ?? null, message: result.message });
    } catch (error) {
      setRefusal({ field: null, message: faultText(error) });
    }
  };

  const reset = async () => {
    try {
      const given = { kind: seen.kind, version: seen.version };
      const { resetReminderPolicy: result } = await resetting.mutateAsync({
        input: { ...given, clientMutationId: mutationId(given) },
      });
      if (result.__typename === 'ReminderPolicySaved') {
        start(result.policy);
        toast(formatMessage({ id: 'reminderPolicies.wasReset' }), 'success');
      } else overtakenBy(result.current);
    } catch (error) {
      setRefusal({ field: null, message: faultText(error) });
    }
  };

  return (
    <div className="grid items-start gap-6 xl:grid-cols-[3fr_2fr]">
      <LeaveGuard isDirty={isDirty} />
      <section className="card flex flex-col gap-6 p-5">
        {isOvertaken && <Overtaken onTakeTheirs={() => start(seen)} />}
        <Checkbox isSelected={draft.isOn} onChange={(isOn) => change({ isOn })}>
          <span className="font-bold">{formatMessage({ id: 'reminderPolicies.isOn' })}</span>
        </Checkbox>
        {draft.isOn && (
          <>
            <div className="flex flex-col gap-3">
              <h2 className="text-lg">{formatMessage({ id: 'reminderPolicies.stages' })}</h2>
              <p className="text-sm text-muted">{formatMessage({ id: 'reminderPolicies.stages.hint' })}</p>
              <ol className="flex flex-col gap-3">
                {draft.stages.map((stage, index) => (
                  <StageFields
                    key={stage.key}
                    stage={stage}
                    place={index + 1}
                    error={errorOf(`stages.${index}.days`)}
                    onChange={(changed) =>
                      change({ stages: draft.stages.map((other) => (other === stage ? changed : other)) })
                    }
                    onRemove={() => change({ stages: draft.stages.filter((other) => other !== stage) })}
                  />
                ))}
              </ol>
              {errorOf('stages') && (
                <span role="alert">
                  <ErrorText>{errorOf('stages')}</ErrorText>
                </span>
              )}
              <div>
                <Button
                  icon="plus"
                  onPress={() => {
                    added.current += 1;
                    change(withStage(draft, `added-${added.current}`));
                  }}
                >
                  {formatMessage({ id: 'reminderPolicies.stage.add' })}
                </Button>
              </div>
            </div>
            <PolicyFields draft={draft} onChange={change} errorOf={errorOf} />
          </>
        )}
        {refusal && !isShownAtField && <Banner tone="error" role="alert" title={refusal.message} />}
        <SaveRow isDirty={isDirty} isPending={saving.isPending} onSave={() => void save()} onCancel={() => start(seen)}>
          {seen.version !== 0 && (
            <ResetToUsual
              title={formatMessage(
                { id: 'reminderPolicies.reset.title' },
                { kind: formatMessage({ id: noticeKindLabel[seen.kind] }) },
              )}
              body={formatMessage({ id: 'reminderPolicies.reset.body' })}
              isPending={resetting.isPending}
              onReset={reset}
            />
          )}
        </SaveRow>
        <p className="text-sm text-muted">{formatMessage({ id: 'reminderPolicies.save.hint' })}</p>
      </section>
      <PolicyPreview
        policy={shown.type === 'input' ? shown.input : null}
        nextDueOn={seen.nextDueOn ?? null}
        simulated={isDirty || !seen.isOn ? null : seen.kind}
      />
    </div>
  );
}
