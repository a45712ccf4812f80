import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import type { MemberPartsFragment } from '../gql/graphql';
import { Banner } from '../ui/banner';
import { ConfirmDialog } from '../ui/dialog';
import { useAnnouncer } from '../ui/toast';
import { type MemberStep, useMemberStep } from './use-member-step';

const texts = {
  resend: {
    title: 'members.resend.title',
    body: 'members.resend.body',
    confirm: 'members.resend',
    done: 'members.resend.done',
  },
  revoke: {
    title: 'members.revoke.title',
    body: 'members.revoke.body',
    confirm: 'members.revoke',
    done: 'members.revoke.done',
  },
  end: { title: 'members.end.title', body: 'members.end.body', confirm: 'members.end', done: 'members.end.done' },
  disable: {
    title: 'members.disable.title',
    body: 'members.disable.body',
    confirm: 'members.disable',
    done: 'members.disable.done',
  },
  enable: {
    title: 'members.enable.title',
    body: 'members.enable.body',
    confirm: 'members.enable',
    done: 'members.enable.done',
  },
} as const;

const isDangerous: Record<MemberStep, boolean> = {
  resend: false,
  revoke: true,
  end: true,
  disable: true,
  enable: false,
};

export interface MemberStepDialogProps {
  readonly step: MemberStep;
  readonly member: MemberPartsFragment;
  readonly onClose: () => void;
}

/** Asks before a step, naming the person and what will happen; disabling can be undone afterwards. */
export function MemberStepDialog({ step, member, onClose }: MemberStepDialogProps) {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const { take, isPending } = useMemberStep(step);
  const enableAgain = useMemberStep('enable');
  const [problem, setProblem] = useState<string | null>(null);
  const { title, body, confirm, done } = texts[step];
  const { name, email } = member;

  const undo = async (disabled: MemberPartsFragment) => {
    try {
      const reply = await enableAgain.take(disabled);
      if (reply.type === 'changed') toast(formatMessage({ id: 'members.enable.done' }, { name }));
      else toast(reply.message, 'error');
    } catch (error) {
      toast(faultText(error), 'error');
    }
  };
  const go = async () => {
    try {
      const reply = await take(member);
      if (reply.type === 'refused') return setProblem(reply.message);
      onClose();
      const action =
        step === 'disable'
          ? { label: formatMessage({ id: 'members.undo' }), onPress: () => void undo(reply.member) }
          : undefined;
      toast(formatMessage({ id: done }, { name }), 'success', action);
    } catch (error) {
      setProblem(faultText(error));
    }
  };

  return (
    <ConfirmDialog
      isOpen
      title={formatMessage({ id: title }, { name })}
      confirmLabel={formatMessage({ id: confirm })}
      isDangerous={isDangerous[step]}
      isPending={isPending}
      onConfirm={() => void go()}
      onClose={onClose}
    >
      <div className="flex flex-col gap-4">
        {problem && <Banner tone="error" role="alert" title={problem} />}
        <p className="[overflow-wrap:anywhere]">{formatMessage({ id: body }, { name, email })}</p>
      </div>
    </ConfirmDialog>
  );
}
