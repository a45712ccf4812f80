import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import { Badge, type Tone } from '../../ui/badge';
import { shortDay } from '../../ui/dates';
import { equipmentDays, equipmentKindLabel, equipmentKinds, equipmentTexts } from './equipment-values';
import type { Preview } from './send-list';

type Row = Preview['rows'][number];
type Change = Row['changes'][number];

const shownRows = 300;
const toneOf: Record<Row['outcome'], Tone> = {
  error: 'bad',
  doubtful: 'unknown',
  change: 'doing',
  add: 'ok',
  same: 'neutral',
};
/** What needs a look comes first, what stays as it is last. */
const order: readonly Row['outcome'][] = ['error', 'doubtful', 'change', 'add', 'same'];

/** What becomes of each row of a file. */
export function PreviewedRows({ name, preview: { rows, unknownColumns } }: { name: string; preview: Preview }) {
  const { formatMessage, formatList } = useIntl();
  const of = (wanted: Row['outcome']) => rows.filter(({ outcome }) => outcome === wanted).length;
  const counts = {
    add: of('add'),
    change: of('change'),
    same: of('same'),
    doubtful: of('doubtful'),
    error: of('error'),
  };
  const sorted = [...rows].sort((one, other) => order.indexOf(one.outcome) - order.indexOf(other.outcome));
  return (
    <>
      <div role="status">
        <p className="font-bold break-words">{name}</p>
        <p>{formatMessage({ id: 'registers.equipment.import.counts' }, counts)}</p>
        {counts.add + counts.change === 0 && <p>{formatMessage({ id: 'registers.equipment.import.nothing' })}</p>}
        {counts.doubtful + counts.error > 0 && <p>{formatMessage({ id: 'registers.equipment.import.left' })}</p>}
        {unknownColumns.length > 0 && (
          <p className="text-sm text-muted">
            {formatMessage(
              { id: 'registers.equipment.import.unknown' },
              { columns: formatList(unknownColumns, { type: 'unit' }) },
            )}
          </p>
        )}
      </div>
      <div
        role="region"
        tabIndex={0}
        aria-label={formatMessage({ id: 'registers.equipment.import.rows' })}
        className="max-h-80 overflow-y-auto rounded-8 border border-line"
      >
        <ul>
          {sorted.slice(0, shownRows).map((row) => (
            <PreviewedRow key={row.line} row={row} />
          ))}
        </ul>
        {rows.length > shownRows && (
          <p className="px-3 py-2 text-sm">
            {formatMessage({ id: 'registers.equipment.import.more' }, { count: rows.length - shownRows })}
          </p>
        )}
      </div>
    </>
  );
}

function PreviewedRow({ row: { line, name, outcome, problem, changes } }: { row: Row }) {
  const { formatMessage } = useIntl();
  return (
    <li className="flex flex-wrap items-baseline gap-x-3 border-b border-line px-3 py-2 last:border-b-0">
      <span className="text-sm text-muted tabular-nums">
        {formatMessage({ id: 'registers.equipment.import.line' }, { line })}
      </span>
      <Badge tone={toneOf[outcome]}>{formatMessage({ id: `registers.equipment.import.outcome.${outcome}` })}</Badge>
      <span className="font-bold break-words" lang="ja">
        {name}
      </span>
      {problem && <p className="w-full text-sm">{problem}</p>}
      {changes.length > 0 && (
        <ul className="w-full text-sm">
          {changes.map((change) => (
            <ChangedField key={change.field} change={change} />
          ))}
        </ul>
      )}
    </li>
  );
}

const fields = [...equipmentTexts, ...equipmentDays, 'kind', 'isRemote'] as const;

function ChangedField({ change }: { change: Change }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const field = fields.find((each) => each === change.field);
  if (!field) return null;
  const wordOf = (value: string): string => {
    if (value === '') return formatMessage({ id: 'registers.equipment.import.empty' });
    if (field === 'isRemote')
      return formatMessage({ id: `registers.equipment.isRemote.${value === 'true' ? 'yes' : 'no'}` });
    if (field === 'boughtOn' || field === 'supportEndsOn') return shortDay(value, lang);
    const kind = field === 'kind' && equipmentKinds.find((each) => each === value);
    return kind ? formatMessage({ id: equipmentKindLabel[kind] }) : value;
  };
  const values = {
    field: formatMessage({ id: `registers.equipment.${field}` }),
    from: wordOf(change.from),
    to: wordOf(change.to),
  };
  return <li className="break-words">{formatMessage({ id: 'registers.equipment.import.change' }, values)}</li>;
}
