import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { useCan } from '../app/session';
import { Banner } from '../ui/banner';
import { LinkButton } from '../ui/link';

/** An edition that took the place of a list's own, as the list tells it. */
export interface NewerEditionFacts {
  readonly id: string | null;
  readonly labelJa: string;
  readonly labelEn: string;
  readonly checklistId: string | null;
}

/** What to do about a newer edition that is here: go to its list, or have the answers carried over. */
export function NewerEdition({ clinicId, newer }: { clinicId: string; newer: NewerEditionFacts | null }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const canCarry = useCan()('carry-over:run');
  if (!newer?.id) return null;
  const named = { newer: lang === 'ja' ? newer.labelJa : newer.labelEn };
  if (newer.checklistId)
    return (
      <Banner
        title={formatMessage({ id: 'carryOver.newer.list' }, named)}
        actions={
          <LinkButton size="s" to="/checklists/$checklistId" params={{ checklistId: newer.checklistId }}>
            {formatMessage({ id: 'carryOver.newer.open' }, named)}
          </LinkButton>
        }
      >
        {formatMessage({ id: 'carryOver.newer.list.body' }, named)}
      </Banner>
    );
  return (
    <Banner
      title={formatMessage({ id: 'carryOver.newer' }, named)}
      actions={
        canCarry && (
          <LinkButton size="s" to="/carry-overs" search={{ editionId: newer.id, clinicId }}>
            {formatMessage({ id: 'carryOver.newer.start' }, named)}
          </LinkButton>
        )
      }
    >
      {formatMessage({ id: canCarry ? 'carryOver.newer.may' : 'carryOver.newer.ask' }, named)}
    </Banner>
  );
}
