import { useIntl } from 'react-intl';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import type { Book, BookSystem } from './words';

/** Systems of the clinic's register of whose data nothing on the list speaks. */
export function UncoveredSystems({ book, onAdd }: { book: Book; onAdd: (system: BookSystem) => void }) {
  const { formatMessage } = useIntl();
  const systems = book.systems.filter(({ isCovered }) => !isCovered);
  if (systems.length === 0) return null;
  return (
    <Banner tone="warning" title={formatMessage({ id: 'backups.uncovered' })}>
      <p>{formatMessage({ id: 'backups.uncovered.body' })}</p>
      <ul className="mt-2 flex flex-col gap-2">
        {systems.map((system) => (
          <li key={system.id} className="flex flex-wrap items-center gap-3">
            <span className="font-bold break-words" lang="ja">
              {system.name}
            </span>
            {book.viewerCanEdit && (
              <Button
                size="s"
                icon="plus"
                aria-label={formatMessage({ id: 'backups.uncovered.addOf' }, { name: system.name })}
                onPress={() => onAdd(system)}
              >
                {formatMessage({ id: 'backups.uncovered.add' })}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
