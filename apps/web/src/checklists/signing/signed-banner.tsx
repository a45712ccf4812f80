import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import type { SignaturePartsFragment } from '../../gql/graphql';
import { Banner } from '../../ui/banner';
import { formatInstant } from '../../ui/dates';
import { LinkButton } from '../../ui/link';
import type { Checklist } from '../checklist-view';
import { ReopenButton } from './reopen-button';

interface SignedBannerProps {
  readonly checklist: Checklist;
  readonly signature: SignaturePartsFragment;
}

/** Who signed the list and when; and the ways to what was signed and out of it. */
export function SignedBanner({ checklist, signature }: SignedBannerProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { id: signatureId, number, signedBy: by, signedAt } = signature;
  return (
    <Banner
      tone="success"
      title={formatMessage({ id: 'checklists.signed' }, { number })}
      actions={
        <>
          <LinkButton to="/signed-checklists/$signatureId" params={{ signatureId }} icon="printer" size="s">
            {formatMessage({ id: 'checklists.signed.open' })}
          </LinkButton>
          {checklist.viewerCanSign && <ReopenButton checklistId={checklist.id} signature={signature} />}
        </>
      }
    >
      {formatMessage({ id: 'checklists.signed.by' }, { by, at: formatInstant(signedAt, lang) })}
    </Banner>
  );
}
