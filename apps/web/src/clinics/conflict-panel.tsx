import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { Banner } from '../ui/banner';
import { RadioGroup } from '../ui/radio-group';

export interface ConflictRow {
  readonly field: string;
  readonly label: string;
  /** Both values in words; empty for an empty field. */
  readonly mine: string;
  readonly theirs: string;
}

export interface ConflictPanelProps {
  /** What the server said about it. */
  readonly message: string;
  /** Fields that both changed, and which value each has now. */
  readonly contested: readonly (ConflictRow & { readonly chosen: Side })[];
  /** Fields that only the other person changed. */
  readonly adopted: readonly ConflictRow[];
  readonly onChoose: (field: string, side: Side) => void;
}
export type Side = 'mine' | 'theirs';

/** Two people changed one thing: shows both values of each field, and lets the person choose. */
export function ConflictPanel({ message, contested, adopted, onChoose }: ConflictPanelProps) {
  const { formatMessage } = useIntl();
  const panel = useRef<HTMLDivElement>(null);
  // It stands above the form, and the button that was pressed below it: out of sight.
  useEffect(() => panel.current?.focus(), []);
  const words = (text: string) => text || formatMessage({ id: 'clinics.conflict.empty' });
  return (
    <div ref={panel} tabIndex={-1} className="focus-none">
      <Banner tone="warning" role="alert" title={formatMessage({ id: 'clinics.conflict' })}>
        <p>{contested.length === 0 && adopted.length === 0 ? message : null}</p>
        {contested.length > 0 && (
          <>
            <p className="mb-3">{formatMessage({ id: 'clinics.conflict.body' })}</p>
            <div className="mb-3 flex flex-col gap-4">
              {contested.map((row) => (
                <RadioGroup
                  key={row.field}
                  label={row.label}
                  layout="row"
                  options={[
                    {
                      value: 'mine' as const,
                      label: words(row.mine),
                      description: formatMessage({ id: 'clinics.conflict.mine' }),
                    },
                    {
                      value: 'theirs' as const,
                      label: words(row.theirs),
                      description: formatMessage({ id: 'clinics.conflict.theirs' }),
                    },
                  ]}
                  value={row.chosen}
                  onChange={(side) => onChoose(row.field, side)}
                />
              ))}
            </div>
          </>
        )}
        {adopted.length > 0 && (
          <>
            <p>{formatMessage({ id: 'clinics.conflict.adopted' })}</p>
            <ul className="mt-1 list-disc ps-6">
              {adopted.map((row) => (
                <li key={row.field}>
                  {row.label}：{words(row.mine)} → <strong>{words(row.theirs)}</strong>
                </li>
              ))}
            </ul>
          </>
        )}
      </Banner>
    </div>
  );
}
