import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { Banner } from '../ui/banner';
import { Disclosure } from '../ui/disclosure';
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
  const body = formatMessage({ id: 'checklists.newer.body' }, { newer, edition: label(edition) });
  return (
    <Banner
      tone="info"
      title={formatMessage(
        { id: 'checklists.newer' },
        { newer, published: formatPublished(newerEdition.published, lang) },
      )}
    >
      <p className="hidden sm:block print:block">{body}</p>
      <div className="sm:hidden print:hidden">
        <Disclosure title={formatMessage({ id: 'checklists.newer.more' })}>{body}</Disclosure>
      </div>
    </Banner>
  );
}
