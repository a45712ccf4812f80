import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { cx } from '../ui/cx';
import { cellAt, drawRows, type Place } from './draw-rows';
import { useMeaningText } from './meaning-text';
import { type Blank, cellName, columnName } from './words';

interface SheetDrawingProps {
  readonly blank: Blank;
  /** Null when nothing can be changed. */
  readonly onChoose: ((cell: string) => void) | null;
}

const moves: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The sheet as a spreadsheet shows it. Cells with a meaning are coloured and say it; arrows move, Enter opens. */
export function SheetDrawing({ blank, onChoose }: SheetDrawingProps) {
  const { formatMessage } = useIntl();
  const meaning = useMeaningText(blank);
  const [at, setAt] = useState<Place>({ row: 1, column: 1 });
  const table = useRef<HTMLTableElement>(null);
  const { rows, columns } = drawRows(blank.grid);
  const means = new Map(blank.cells.map((mapped) => [mapped.cell, meaning(mapped)]));

  const go = (from: Place, key: string) => {
    const move = moves[key];
    const next = move && cellAt(rows, columns, from, move);
    if (!next) return false;
    setAt(next);
    table.current?.querySelector<HTMLElement>(`[data-cell="${cellName(next.row, next.column)}"]`)?.focus();
    return true;
  };
  const label = formatMessage({ id: 'blanks.drawing' }, { sheet: blank.sheetName });
  return (
    <section className="card hidden flex-col gap-2 p-4 md:flex lg:sticky lg:top-20" aria-label={label}>
      <h2 className="text-lg">{label}</h2>
      <p className="phrase text-sm text-muted">{formatMessage({ id: 'blanks.drawing.hint' })}</p>
      <div className="max-h-[70vh] overflow-auto rounded-8 border border-line">
        <table ref={table} role="grid" aria-label={label} className="border-collapse text-sm" lang="ja">
          <thead>
            <tr>
              <th scope="col" className="border border-line bg-solid-gray-50 px-2 font-normal">
                <span className="sr-only">{formatMessage({ id: 'blanks.rowHead' })}</span>
              </th>
              {columns.map((column) => (
                <th
                  key={column}
                  scope="col"
                  className="border border-line bg-solid-gray-50 px-2 text-center font-normal"
                >
                  {columnName(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, cells }) => (
              <tr key={row}>
                <th scope="row" className="border border-line bg-solid-gray-50 px-2 font-normal">
                  {row}
                </th>
                {cells.map((cell) => {
                  const name = cellName(cell.row, cell.column);
                  const said = means.get(name);
                  const isHere = at.row === cell.row && at.column === cell.column;
                  return (
                    <td
                      key={name}
                      role="gridcell"
                      data-cell={name}
                      rowSpan={cell.rowSpan}
                      colSpan={cell.columnSpan}
                      tabIndex={isHere ? 0 : -1}
                      onFocus={() => setAt(cell)}
                      onClick={() => !cell.isFormula && onChoose?.(name)}
                      onKeyDown={(event) => {
                        if (event.nativeEvent.isComposing) return;
                        if (event.key === 'Enter' && !cell.isFormula) onChoose?.(name);
                        if (event.key === 'Enter' || go(cell, event.key)) event.preventDefault();
                      }}
                      className={cx(
                        'h-9 min-w-24 max-w-80 border border-line px-2 py-1 align-top whitespace-pre-line focus-visible:outline-4 focus-visible:-outline-offset-2',
                        onChoose && !cell.isFormula && 'cursor-pointer hover:bg-solid-gray-50',
                        said && 'bg-blue-50',
                      )}
                    >
                      {cell.text}
                      {said && <span className="block text-sm font-bold text-blue-1000">{said}</span>}
                      {cell.isFormula && (
                        <span className="block text-sm text-muted">{formatMessage({ id: 'blanks.formula' })}</span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
