import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import { LeaveGuard } from '../app/leave-guard';
import { useChange } from '../app/query';
import { useViewer } from '../app/session';
import { ConflictPanel } from '../clinics/conflict-panel';
import { useConflict } from '../clinics/use-conflict';
import { useMutationId } from '../clinics/use-mutation-id';
import { ChangeMemberDocument, type MemberChangePartsFragment, type MemberPartsFragment } from '../gql/graphql';
import type { MessageId } from '../messages/ja';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { LinkButton } from '../ui/link';
import { useAnnouncer } from '../ui/toast';
import { MemberFieldset } from './member-fieldset';
import {
  changeInput,
  endsInvitation,
  isSameValue,
  type MemberField,
  memberFields,
  type MemberValues,
  valuesOfMember,
} from './member-values';
import { roleLabel } from './words';

const fieldLabel: Record<MemberField, MessageId> = {
  name: 'tenants.name',
  role: 'tenants.role',
  clinics: 'members.column.clinics',
};

/** The form of a member who is there already; leads back to the member's page once saved. */
export function EditMember({ member }: { member: MemberPartsFragment }) {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const navigate = useNavigate();
  const viewer = useViewer();
  const change = useChange(ChangeMemberDocument);
  const mutationId = useMutationId();
  // As first shown: a refresh in the background must not change what the person started from.
  const [seen, setSeen] = useState(member);
  const [refusal, setRefusal] = useState<string | null>(null);
  const form = useForm<MemberValues>({ defaultValues: valuesOfMember(member) });
  const { conflict, open, choose, close } = useConflict<MemberValues, MemberField>({
    fields: memberFields,
    getValues: form.getValues,
    putValues: (values) => form.reset(values, { keepErrors: true, keepDefaultValues: true }),
    isSame: isSameValue,
  });
  const now = useWatch({ control: form.control, compute: (values: MemberValues) => values });

  const read = async (result: MemberChangePartsFragment): Promise<void> => {
    switch (result.__typename) {
      case 'MemberChanged':
        toast(formatMessage({ id: 'members.edit.saved' }, { name: result.member.name }));
        await navigate({ to: '/members/$memberId', params: { memberId: member.id }, ignoreBlocker: true });
        return;
      case 'MemberConflict':
        open(result.message, valuesOfMember(seen), valuesOfMember(result.member));
        return setSeen(result.member);
      case 'RoleNotAllowed':
        return form.setError('role', { message: result.message }, { shouldFocus: true });
      case 'ClinicsRequired':
        return form.setError('clinics', { message: result.message }, { shouldFocus: true });
      case 'InvalidInput':
        if (result.field === 'clinicIds')
          return form.setError('clinics', { message: result.message }, { shouldFocus: true });
        if (result.field === 'name') return form.setError('name', { message: result.message }, { shouldFocus: true });
        return setRefusal(result.message);
      default:
        return setRefusal(result.message);
    }
  };

  const submit = form.handleSubmit(async (values) => {
    const given = changeInput(values);
    if (!given) return;
    setRefusal(null);
    close();
    try {
      const input = { ...given, memberId: member.id, version: seen.version };
      const sent = { ...input, clientMutationId: mutationId(input) };
      await read((await change.mutateAsync({ input: sent })).changeMember);
    } catch (error) {
      setRefusal(faultText(error));
    }
  });

  const words = (field: MemberField, values: MemberValues): string => {
    if (field === 'role') return roleLabel(values.role, formatMessage);
    return field === 'name' ? values.name : values.clinics.map(({ name }) => name).join('、');
  };
  const endsLink = seen.invitation?.state === 'open' && endsInvitation(valuesOfMember(seen), now);

  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex max-w-3xl flex-col gap-6">
      <LeaveGuard isDirty={form.formState.isDirty} />
      <ConflictPanel
        conflict={conflict}
        label={(field) => formatMessage({ id: fieldLabel[field] })}
        words={words}
        onChoose={choose}
      />
      <MemberFieldset control={form.control} current={seen.role} isOneself={member.id === viewer.id} />
      {endsLink && (
        <Banner tone="warning" role="status">
          {formatMessage({ id: 'members.edit.linkDies' })}
        </Banner>
      )}
      {refusal && <Banner tone="error" role="alert" title={refusal} />}
      <p className="text-muted">{formatMessage({ id: 'members.edit.takesEffect' })}</p>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" isPending={form.formState.isSubmitting}>
          {formatMessage({ id: 'ui.save' })}
        </Button>
        <LinkButton to="/members/$memberId" params={{ memberId: member.id }} variant="quiet">
          {formatMessage({ id: 'ui.cancel' })}
        </LinkButton>
      </div>
    </form>
  );
}
