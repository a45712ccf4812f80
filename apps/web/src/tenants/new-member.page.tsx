import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { FaultState, useFaultText } from '../app/fault-state';
import { Fault } from '../app/graphql';
import { LeaveGuard } from '../app/leave-guard';
import { useChange } from '../app/query';
import { useCan } from '../app/session';
import { useMutationId } from '../clinics/use-mutation-id';
import { InviteMemberDocument, type InviteMemberMutation } from '../gql/graphql';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Link, LinkButton } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { Invited } from './invited';
import { MemberFieldset } from './member-fieldset';
import { blankMember, inviteInput, type MemberValues } from './member-values';

interface Refusal {
  readonly message: string;
  /** Whose address it is already. */
  readonly memberId?: string;
}

/** Invites somebody; afterwards says what happens next. */
export function NewMemberPage() {
  const can = useCan();
  const { invited } = useSearch({ from: '/session/members/new' });
  if (!can('member:invite')) return <FaultState error={new Fault('FORBIDDEN')} />;
  return invited ? <Invited memberId={invited} /> : <InviteForm />;
}

function InviteForm() {
  const { formatMessage } = useIntl();
  const faultText = useFaultText();
  const navigate = useNavigate();
  const change = useChange(InviteMemberDocument);
  const mutationId = useMutationId();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const form = useForm<MemberValues>({ defaultValues: blankMember });

  const read = async (result: InviteMemberMutation['inviteMember']): Promise<void> => {
    switch (result.__typename) {
      case 'MemberChanged':
        await navigate({ to: '/members/new', search: { invited: result.member.id }, ignoreBlocker: true });
        return;
      case 'AlreadyMember':
        return setRefusal({ message: result.message, memberId: result.member.id });
      case 'RoleNotAllowed':
        return form.setError('role', { message: result.message }, { shouldFocus: true });
      case 'ClinicsRequired':
        return form.setError('clinics', { message: result.message }, { shouldFocus: true });
      case 'InvalidInput':
        if (result.field === 'clinicIds')
          return form.setError('clinics', { message: result.message }, { shouldFocus: true });
        if (result.field === 'email' || result.field === 'name')
          return form.setError(result.field, { message: result.message }, { shouldFocus: true });
        return setRefusal({ message: result.message });
      case 'TooManyAttempts':
        return setRefusal({ message: result.message });
    }
  };

  const submit = form.handleSubmit(async (values) => {
    const given = inviteInput(values);
    if (!given) return;
    setRefusal(null);
    try {
      const input = { ...given, clientMutationId: mutationId(given) };
      await read((await change.mutateAsync({ input })).inviteMember);
    } catch (error) {
      setRefusal({ message: faultText(error) });
    }
  });

  return (
    <>
      <PageHeader
        title={formatMessage({ id: 'members.invite' })}
        description={formatMessage({ id: 'members.new.body' })}
        back={<Link to="/members">{formatMessage({ id: 'members.back' })}</Link>}
      />
      <form noValidate onSubmit={(event) => void submit(event)} className="flex max-w-3xl flex-col gap-6">
        <LeaveGuard isDirty={form.formState.isDirty} />
        <MemberFieldset control={form.control} />
        {refusal && (
          <Banner
            tone="error"
            role="alert"
            title={refusal.message}
            actions={
              refusal.memberId && (
                <LinkButton size="s" to="/members/$memberId" params={{ memberId: refusal.memberId }}>
                  {formatMessage({ id: 'members.exists.open' })}
                </LinkButton>
              )
            }
          />
        )}
        <div className="flex flex-wrap gap-3">
          <Button type="submit" variant="primary" isPending={form.formState.isSubmitting}>
            {formatMessage({ id: 'members.new.submit' })}
          </Button>
          <LinkButton to="/members" variant="quiet">
            {formatMessage({ id: 'ui.cancel' })}
          </LinkButton>
        </div>
      </form>
    </>
  );
}
