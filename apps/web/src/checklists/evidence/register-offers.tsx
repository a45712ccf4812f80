import { useIntl } from 'react-intl';
import { useFaultText } from '../../app/fault-state';
import { useLang } from '../../app/language-provider';
import { newMutationId, useChange, useLoad } from '../../app/query';
import {
  AddEvidenceDocument,
  ChecklistEvidenceDocument,
  RegisterOffersDocument,
  type RegisterOffersQuery,
  ReplaceEvidenceDocument,
} from '../../gql/graphql';
import { RegisterLink } from '../../registers/register-link';
import { registerLabel } from '../../registers/register-words';
import { Button } from '../../ui/button';
import { shortDay } from '../../ui/dates';
import { useAnnouncer } from '../../ui/toast';
import type { EvidencePlace } from './use-uploads';

type Offer = RegisterOffersQuery['registerOffers'][number];

/** The clinic's registers that speak for an item: put beside it as they are today, or in the place of an older copy. */
export function RegisterOffers({ place }: { place: EvidencePlace }) {
  const { checklistId, itemId } = place;
  const query = useLoad(RegisterOffersDocument, { checklistId, itemId });
  const offers = query.data?.registerOffers ?? [];
  if (offers.length === 0) return null;
  return (
    <ul className="no-print flex flex-col gap-3">
      {offers.map((offer) => (
        <li key={offer.kind} className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <RegisterOffer place={place} offer={offer} />
        </li>
      ))}
    </ul>
  );
}

function RegisterOffer({ place: { checklistId, itemId }, offer }: { place: EvidencePlace; offer: Offer }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const refreshes = [ChecklistEvidenceDocument, RegisterOffersDocument];
  const adding = useChange(AddEvidenceDocument, { refreshes });
  const replacing = useChange(ReplaceEvidenceDocument, { refreshes });
  const { clinicId, kind, rows, asOfOn, attached } = offer;
  const name = formatMessage({ id: registerLabel[kind] });
  const link = (
    <RegisterLink clinicId={clinicId} kind={kind}>
      {formatMessage({ id: 'evidence.register.open' }, { name })}
    </RegisterLink>
  );

  const attach = async () => {
    const input = { clientMutationId: newMutationId(), checklistId, itemId, evidence: { register: kind } };
    try {
      const result = attached
        ? (await replacing.mutateAsync({ input: { ...input, evidenceId: attached.evidenceId } })).replaceEvidence
        : (await adding.mutateAsync({ input })).addEvidence;
      if (result.__typename === 'EvidenceAdded') toast(formatMessage({ id: 'evidence.register.done' }, { name }));
      else toast(result.message, 'error');
    } catch (error) {
      toast(faultText(error), 'error');
    }
  };

  if (rows === 0)
    return (
      <>
        <span>{formatMessage({ id: 'evidence.register.empty' }, { name })}</span>
        {link}
      </>
    );
  if (attached && !attached.hasChanged)
    return (
      <span className="text-muted">
        {formatMessage({ id: 'evidence.register.same' }, { name, day: shortDay(attached.speaksForOn, lang) })}
      </span>
    );
  return (
    <>
      {attached && (
        <span>
          {formatMessage({ id: 'evidence.register.changed' }, { name, day: shortDay(attached.speaksForOn, lang) })}
        </span>
      )}
      <Button
        icon={attached ? 'swap' : 'plus'}
        isPending={adding.isPending || replacing.isPending}
        onPress={() => void attach()}
      >
        {formatMessage(
          { id: attached ? 'evidence.register.replace' : 'evidence.register.attach' },
          { name, day: shortDay(asOfOn, lang), count: rows },
        )}
      </Button>
      {link}
    </>
  );
}
