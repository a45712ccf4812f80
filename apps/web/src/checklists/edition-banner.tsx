import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { Banner } from '../ui/banner';
import type { Checklist } from './checklist-view';
import { formatPublished } from './published';

/** Says that the ministry has a newer edition than the one answered here, and that no work is lost by going on. */
export function EditionBanner({ checklist: { edition, newerEdition } }: { checklist: Checklist }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  if (!newerEdition) return null;
  const label = ({ labelJa, labelEn }: { readonly labelJa: string; readonly labelEn: string }) =>
    lang === 'ja' ? labelJa : labelEn;
  const newer = label(newerEdition);
  return (
    <Banner
      tone="info"
      title={formatMessage(
        { id: 'checklists.newer' },
        { newer, published: formatPublished(newerEdition.published, lang) },
      )}
    >
      {formatMessage({ id: 'checklists.newer.body' }, { newer, edition: label(edition) })}
    </Banner>
  );
}
