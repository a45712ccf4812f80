import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { Banner } from '../ui/banner';
import { RadioGroup } from '../ui/radio-group';
import type { Conflict, Side } from './use-conflict';

export interface ConflictPanelProps<Values, Field extends string> {
  readonly conflict: Conflict<Values, Field>;
  readonly label: (field: Field) => string;
  /** A field's value as people read it; empty for an empty field. */
  readonly words: (field: Field, values: Values) => string;
  readonly onChoose: (field: Field, side: Side) => void;
}

/** Two people changed one thing: shows both values of each field, and lets the person choose. Nothing while all is well. */
export function ConflictPanel<Values, Field extends string>({
  conflict,
  ...props
}: Omit<ConflictPanelProps<Values, Field>, 'conflict'> & { readonly conflict: Conflict<Values, Field> | null }) {
  return conflict && <Panel conflict={conflict} {...props} />;
}

function Panel<Values, Field extends string>({ conflict, label, words, onChoose }: ConflictPanelProps<Values, Field>) {
  const { formatMessage } = useIntl();
  const panel = useRef<HTMLDivElement>(null);
  const { message, contested, adopted, mine, theirs, chosen } = conflict;
  // It stands above the form, and the button that was pressed below it: out of sight.
  useEffect(() => panel.current?.focus(), []);
  const said = (field: Field, values: Values) =>
    words(field, values) || formatMessage({ id: 'clinics.conflict.empty' });
  return (
    <div ref={panel} tabIndex={-1} className="focus-none">
      <Banner tone="warning" role="alert" title={formatMessage({ id: 'clinics.conflict' })}>
        {contested.length === 0 && adopted.length === 0 && <p>{message}</p>}
        {contested.length > 0 && (
          <>
            <p className="mb-3">{formatMessage({ id: 'clinics.conflict.body' })}</p>
            <div className="mb-3 flex flex-col gap-4">
              {contested.map((field) => (
                <RadioGroup<Side>
                  key={field}
                  label={label(field)}
                  layout="row"
                  options={[
                    {
                      value: 'mine',
                      label: said(field, mine),
                      description: formatMessage({ id: 'clinics.conflict.mine' }),
                    },
                    {
                      value: 'theirs',
                      label: said(field, theirs),
                      description: formatMessage({ id: 'clinics.conflict.theirs' }),
                    },
                  ]}
                  value={chosen[field] ?? 'mine'}
                  onChange={(side) => onChoose(field, side)}
                />
              ))}
            </div>
          </>
        )}
        {adopted.length > 0 && (
          <>
            <p>{formatMessage({ id: 'clinics.conflict.adopted' })}</p>
            <ul className="mt-1 list-disc ps-6">
              {adopted.map((field) => (
                <li key={field}>
                  {label(field)}：{said(field, mine)} → <strong>{said(field, theirs)}</strong>
                </li>
              ))}
            </ul>
          </>
        )}
      </Banner>
    </div>
  );
}
