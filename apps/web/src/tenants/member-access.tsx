import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useCan, useViewer } from '../app/session';
import type { MemberPartsFragment } from '../gql/graphql';
import type { MessageId } from '../messages/ja';
import { Button } from '../ui/button';
import { MemberStepDialog } from './member-step-dialog';
import { StartRecoveryDialog } from './start-recovery-dialog';
import type { MemberStep } from './use-member-step';

type Step = Extract<MemberStep, 'end' | 'disable' | 'enable'> | 'recover';

const texts: Record<Step, { readonly label: MessageId; readonly why: MessageId }> = {
  end: { label: 'members.end', why: 'members.end.why' },
  recover: { label: 'recoveries.start', why: 'recoveries.start.why' },
  disable: { label: 'members.disable', why: 'members.disable.why' },
  enable: { label: 'members.enable', why: 'members.enable.why' },
};

/** What can be done about a member's access, each with when it is for. */
export function MemberAccess({ member }: { member: MemberPartsFragment }) {
  const { formatMessage } = useIntl();
  const can = useCan();
  const viewer = useViewer();
  const [step, setStep] = useState<Step | null>(null);
  const isOneself = member.id === viewer.id;
  const isOffered: Record<Step, boolean> = {
    end: member.viewerCanChange && member.state === 'active' && !isOneself,
    recover: member.viewerCanRecover,
    disable: member.viewerCanChange && member.state !== 'disabled' && !isOneself,
    enable: member.viewerCanChange && member.state === 'disabled',
  };
  const steps = (['end', 'recover', 'disable', 'enable'] as const).filter((each) => isOffered[each]);
  const close = () => setStep(null);

  if (steps.length === 0) {
    if (!can('member:edit') || isOneself || member.viewerCanChange) return null;
    return <p className="text-muted">{formatMessage({ id: 'members.notChangeable' })}</p>;
  }
  return (
    <section className="card p-5">
      <h2 className="mb-1 text-lg">{formatMessage({ id: 'members.access' })}</h2>
      <ul>
        {steps.map((each) => (
          <li
            key={each}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-3 first:border-t-0"
          >
            <p className="max-w-prose flex-1 basis-64">{formatMessage({ id: texts[each].why })}</p>
            <Button onPress={() => setStep(each)}>{formatMessage({ id: texts[each].label })}</Button>
          </li>
        ))}
      </ul>
      {step === 'recover' && <StartRecoveryDialog member={member} onClose={close} />}
      {step && step !== 'recover' && <MemberStepDialog step={step} member={member} onClose={close} />}
    </section>
  );
}
