import { useIntl } from 'react-intl';
import { Disclosure } from '../ui/disclosure';
import { formLabel } from '../checklists/words';
import type { Draft } from './words';

/** Earlier items that nothing in the draft follows. */
export function DroppedItems({ draft }: { draft: Draft }) {
  const { formatMessage } = useIntl();
  const dropped = draft.earlierItems.filter(({ isDropped }) => isDropped);
  if (draft.earlierItems.length === 0) return null;
  if (dropped.length === 0) return <p>{formatMessage({ id: 'editions.dropped.none' })}</p>;
  return (
    <div className="card p-5">
      <Disclosure isOpen title={formatMessage({ id: 'editions.dropped' }, { count: dropped.length })}>
        <p className="phrase mb-2 max-w-prose text-muted">{formatMessage({ id: 'editions.dropped.body' })}</p>
        <ul className="flex list-disc flex-col gap-1 ps-6">
          {dropped.map(({ key, code, form, labelJa }) => (
            <li key={key}>
              {code} <span lang="ja">{labelJa}</span>
              <span className="ms-2 text-sm text-muted">{formatMessage({ id: formLabel[form] })}</span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
