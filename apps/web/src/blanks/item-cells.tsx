import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import type { CellAsked } from './cell-dialog';
import { useItemName } from './meaning-text';
import { type Blank, type MappedCell, meaningLabel } from './words';

interface ItemCellsProps {
  readonly blank: Blank;
  /** Null when nothing can be changed. */
  readonly onAsk: ((asked: CellAsked) => void) | null;
}

/** The items with their cells, those without one first. */
export function ItemCells({ blank, onAsk }: ItemCellsProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const itemName = useItemName(blank);
  const isMissing = (id: string) => blank.missing.includes(id);
  const items = [...blank.items].sort((one, other) => Number(isMissing(other.id)) - Number(isMissing(one.id)));
  const facts = blank.cells.filter(({ itemId }) => itemId === null);
  return (
    <section className="card flex flex-col gap-3 p-4" aria-label={formatMessage({ id: 'blanks.items' })}>
      <h2 className="text-lg">{formatMessage({ id: 'blanks.items' })}</h2>
      <ul className="flex flex-col">
        <li className="flex flex-col gap-2 border-b border-line py-3">
          <p className="font-bold">{formatMessage({ id: 'blanks.facts' })}</p>
          <Cells cells={facts} onAsk={onAsk} />
        </li>
        {items.map((item) => (
          <li key={item.id} className="flex flex-col gap-2 border-b border-line py-3 last:border-b-0">
            <p>
              <span className="me-2 font-bold">{itemName(item)}</span>
              <span lang={lang === 'en' && item.labelEn ? 'en' : 'ja'}>
                {lang === 'en' && item.labelEn ? item.labelEn : item.labelJa}
              </span>
            </p>
            {isMissing(item.id) && (
              <p>
                <Badge tone="bad">{formatMessage({ id: 'blanks.noCell' })}</Badge>
              </p>
            )}
            <Cells
              cells={blank.cells.filter(({ itemId }) => itemId === item.id)}
              onAsk={onAsk}
              add={onAsk && (() => onAsk({ cell: null, itemId: item.id }))}
              addLabel={formatMessage({ id: 'blanks.addFor' }, { code: itemName(item) })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface CellsProps {
  readonly cells: readonly MappedCell[];
  readonly onAsk: ItemCellsProps['onAsk'];
  readonly add?: (() => void) | null;
  readonly addLabel?: string;
}

function Cells({ cells, onAsk, add, addLabel }: CellsProps) {
  const { formatMessage } = useIntl();
  const textOf = ({ what, cell, round }: MappedCell) => {
    const named = `${formatMessage({ id: meaningLabel[what] })} ${cell}`;
    return round === null ? named : `${named} ${formatMessage({ id: 'blanks.roundNumber' }, { round })}`;
  };
  return (
    <div className="flex flex-wrap gap-2">
      {cells.map((mapped) =>
        onAsk ? (
          <Button key={mapped.cell} size="s" onPress={() => onAsk({ cell: mapped.cell, itemId: null })}>
            {textOf(mapped)}
          </Button>
        ) : (
          <span key={mapped.cell} className="text-sm">
            {textOf(mapped)}
          </span>
        ),
      )}
      {add && (
        <Button size="s" variant="quiet" icon="plus" aria-label={addLabel} onPress={add}>
          {formatMessage({ id: 'blanks.add' })}
        </Button>
      )}
    </div>
  );
}
