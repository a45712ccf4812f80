import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { useCan } from '../app/session';
import { NewerEdition } from '../carry-over/newer-edition';
import { Banner } from '../ui/banner';
import { Disclosure } from '../ui/disclosure';
import { LinkButton } from '../ui/link';
import type { Checklist } from './checklist-view';
import { formatPublished } from './published';

/** Says that there is a newer edition than the one answered here, what to do, and that no work is lost by going on. */
export function EditionBanner({ checklist: { clinicId, edition, newerEdition } }: { checklist: Checklist }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const can = useCan();
  if (!newerEdition) return null;
  if (newerEdition.id) return <NewerEdition clinicId={clinicId} newer={newerEdition} />;
  const label = ({ labelJa, labelEn }: { readonly labelJa: string; readonly labelEn: string }) =>
    lang === 'ja' ? labelJa : labelEn;
  const newer = label(newerEdition);
  const body = formatMessage({ id: 'checklists.newer.body' }, { newer, edition: label(edition) });
  return (
    <Banner
      tone="info"
      title={formatMessage(
        { id: 'checklists.newer' },
        { newer, published: formatPublished(newerEdition.published, lang) },
      )}
      actions={
        can('edition:import') && (
          <LinkButton size="s" to="/editions">
            {formatMessage({ id: 'carryOver.newer.import' })}
          </LinkButton>
        )
      }
    >
      <p className="hidden sm:block print:block">{body}</p>
      <div className="sm:hidden print:hidden">
        <Disclosure title={formatMessage({ id: 'checklists.newer.more' })}>{body}</Disclosure>
      </div>
    </Banner>
  );
}
