import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import { LeaveGuard } from '../app/leave-guard';
import { useChange } from '../app/query';
import { useMutationId } from '../clinics/use-mutation-id';
import { SetSignInPolicyDocument, type SignInPolicyPartsFragment } from '../gql/graphql';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { RadioGroup } from '../ui/radio-group';
import { Select } from '../ui/select';
import { useAnnouncer } from '../ui/toast';
import { PolicyChanges } from './policy-changes';
import { ConfirmDialog } from '../ui/dialog';
import { methodExplanation, methodLabel, signInMethods } from './policy-words';

const minuteChoices = [5, 10, 15, 20, 25, 30];
const hourChoices = Array.from({ length: 12 }, (_, index) => index + 1);

type Chosen = Pick<SignInPolicyPartsFragment, 'method' | 'idleMinutes' | 'absoluteHours'>;

const chosenOf = ({ method, idleMinutes, absoluteHours }: SignInPolicyPartsFragment): Chosen => ({
  method,
  idleMinutes,
  absoluteHours,
});
const isSame = (one: Chosen, other: Chosen) =>
  one.method === other.method && one.idleMinutes === other.idleMinutes && one.absoluteHours === other.absoluteHours;
/** A value that is not among ours, as set by the operator, can be kept. */
const withOwn = (choices: readonly number[], own: number) =>
  [...new Set([...choices, own])].sort((one, other) => one - other);

/** The policy for somebody who can change it; asks before it does, saying what changes for people. */
export function SignInPolicyForm({ policy }: { policy: SignInPolicyPartsFragment }) {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const change = useChange(SetSignInPolicyDocument);
  const mutationId = useMutationId();
  // As last seen by the person: a refresh in the background must not pass for their choice.
  const [seen, setSeen] = useState(policy);
  const [chosen, setChosen] = useState(chosenOf(policy));
  const [isAsked, setIsAsked] = useState(false);
  const [isOvertaken, setIsOvertaken] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const isDirty = !isSame(chosen, seen);
  const choose = (changed: Partial<Chosen>) => setChosen({ ...chosen, ...changed });
  const start = (from: SignInPolicyPartsFragment) => {
    setSeen(from);
    setChosen(chosenOf(from));
    setIsOvertaken(false);
  };

  const save = async () => {
    setProblem(null);
    try {
      const given = { version: seen.version, ...chosen };
      const input = { ...given, clientMutationId: mutationId(given) };
      const { setSignInPolicy: result } = await change.mutateAsync({ input });
      if (result.__typename === 'SignInPolicyChanged') {
        start(result.policy);
        toast(formatMessage({ id: 'signInPolicy.saved' }));
      } else if (result.__typename === 'SignInPolicyConflict') {
        setSeen(result.policy);
        setIsOvertaken(true);
      } else setProblem(result.message);
    } catch (error) {
      setProblem(faultText(error));
    }
    setIsAsked(false);
  };

  return (
    <section className="card flex flex-col gap-6 p-5">
      <LeaveGuard isDirty={isDirty} />
      {isOvertaken && (
        <Banner
          tone="warning"
          role="alert"
          title={formatMessage({ id: 'signInPolicy.conflict' })}
          actions={
            <Button size="s" onPress={() => start(seen)}>
              {formatMessage({ id: 'signInPolicy.conflict.theirs' })}
            </Button>
          }
        >
          <p>{formatMessage({ id: 'signInPolicy.conflict.body' })}</p>
          <ul className="list-disc ps-6">
            <li>{formatMessage({ id: methodLabel[seen.method] })}</li>
            <li>
              {formatMessage({ id: 'signInPolicy.idle' })}：
              {formatMessage({ id: 'signInPolicy.idle.option' }, { count: seen.idleMinutes })}
            </li>
            <li>
              {formatMessage({ id: 'signInPolicy.absolute' })}：
              {formatMessage({ id: 'signInPolicy.absolute.option' }, { count: seen.absoluteHours })}
            </li>
          </ul>
        </Banner>
      )}
      <RadioGroup
        label={formatMessage({ id: 'signInPolicy.method' })}
        options={signInMethods.map((value) => ({
          value,
          label: formatMessage({ id: methodLabel[value] }),
          description: formatMessage({ id: methodExplanation[value] }),
        }))}
        value={chosen.method}
        onChange={(method) => choose({ method })}
      />
      <div className="grid gap-6 sm:grid-cols-2">
        <Select
          label={formatMessage({ id: 'signInPolicy.idle' })}
          hint={formatMessage({ id: 'signInPolicy.idle.hint' })}
          options={withOwn(minuteChoices, seen.idleMinutes).map((count) => ({
            value: String(count),
            label: formatMessage({ id: 'signInPolicy.idle.option' }, { count }),
          }))}
          value={String(chosen.idleMinutes)}
          onChange={(text) => choose({ idleMinutes: Number(text) })}
        />
        <Select
          label={formatMessage({ id: 'signInPolicy.absolute' })}
          hint={formatMessage({ id: 'signInPolicy.absolute.hint' })}
          options={hourChoices.map((count) => ({
            value: String(count),
            label: formatMessage({ id: 'signInPolicy.absolute.option' }, { count }),
          }))}
          value={String(chosen.absoluteHours)}
          onChange={(text) => choose({ absoluteHours: Number(text) })}
        />
      </div>
      {problem && <Banner tone="error" role="alert" title={problem} />}
      <div className="flex flex-wrap items-center gap-3">
        <Button variant="primary" isDisabled={!isDirty} onPress={() => setIsAsked(true)}>
          {formatMessage({ id: 'signInPolicy.save' })}
        </Button>
        {isDirty ? (
          <Button variant="quiet" onPress={() => start(seen)}>
            {formatMessage({ id: 'ui.cancel' })}
          </Button>
        ) : (
          <span className="text-sm text-muted">{formatMessage({ id: 'signInPolicy.unchanged' })}</span>
        )}
      </div>
      <ConfirmDialog
        isOpen={isAsked}
        title={formatMessage({ id: 'signInPolicy.confirm.title' })}
        confirmLabel={formatMessage({ id: 'signInPolicy.save' })}
        isPending={change.isPending}
        onConfirm={() => void save()}
        onClose={() => setIsAsked(false)}
      >
        <PolicyChanges from={seen} to={chosen} />
      </ConfirmDialog>
    </section>
  );
}
