import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { GlossedText } from '../glossary/glossed-text';
import type { ItemPartsFragment } from '../gql/graphql';
import { showOf } from './item-words';

/** What to show to whoever inspects. */
export function ItemShow({ item }: { item: ItemPartsFragment }) {
  const { formatMessage } = useIntl();
  const show = showOf(item, useLang());
  if (!show.text) return null;
  return (
    <div className="max-w-prose">
      <p className="font-bold">{formatMessage({ id: 'checklists.evidence' })}</p>
      <p>
        <GlossedText {...show} />
      </p>
    </div>
  );
}
