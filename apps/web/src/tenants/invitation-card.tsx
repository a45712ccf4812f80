import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import type { MemberPartsFragment } from '../gql/graphql';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { formatInstant } from '../ui/dates';
import { Fact, FactList } from './fact';
import { MemberStepDialog } from './member-step-dialog';
import { invitationStanding } from './member-words';

/** The invitation of somebody who has not come yet: how it stands, and what can be done. */
export function InvitationCard({ member }: { member: MemberPartsFragment }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const [step, setStep] = useState<'resend' | 'revoke' | null>(null);
  const { invitation } = member;
  const { label, tone, advice } = invitationStanding(invitation);
  return (
    <section className="card p-5">
      <h2 className="mb-3 text-lg">{formatMessage({ id: 'members.invitation' })}</h2>
      <FactList>
        <Fact term={formatMessage({ id: 'members.invitation.letter' })}>
          <Badge tone={tone}>{formatMessage({ id: label })}</Badge>
          {advice && <span className="mt-1 block text-sm">{formatMessage({ id: advice })}</span>}
        </Fact>
        {invitation?.sentAt && (
          <Fact term={formatMessage({ id: 'members.invitation.sentAt' })}>
            {formatInstant(invitation.sentAt, lang)}
          </Fact>
        )}
        {invitation?.state === 'open' && invitation.sentAt && (
          <Fact term={formatMessage({ id: 'members.invitation.expiresAt' })}>
            {formatInstant(invitation.expiresAt, lang)}
          </Fact>
        )}
        {invitation?.invitedBy && (
          <Fact term={formatMessage({ id: 'members.invitation.by' })}>{invitation.invitedBy}</Fact>
        )}
      </FactList>
      {member.viewerCanChange && (
        <div className="mt-4 flex flex-wrap gap-3">
          <Button onPress={() => setStep('resend')}>{formatMessage({ id: 'members.resend' })}</Button>
          {invitation?.state === 'open' && (
            <Button variant="quiet" onPress={() => setStep('revoke')}>
              {formatMessage({ id: 'members.revoke' })}
            </Button>
          )}
        </div>
      )}
      {step && <MemberStepDialog step={step} member={member} onClose={() => setStep(null)} />}
    </section>
  );
}
