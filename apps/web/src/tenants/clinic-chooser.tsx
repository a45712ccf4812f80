import { type Ref, useId, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useIntl } from 'react-intl';
import { Loaded } from '../app/loaded';
import { useLoad } from '../app/query';
import { ClinicChoicesDocument } from '../gql/graphql';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { ErrorText, hintClass, labelClass, RequiredMark } from '../ui/field';
import { Icon } from '../ui/icons';
import { TrailPager, useCursorTrail } from '../ui/pager';
import { SearchField } from '../ui/search-field';
import { type ClinicChoice, sortClinics } from './member-values';

const pageSize = 20;

export interface ClinicChooserProps {
  readonly chosen: readonly ClinicChoice[];
  readonly onChange: (chosen: readonly ClinicChoice[]) => void;
  readonly error?: string;
  readonly groupRef?: Ref<HTMLFieldSetElement>;
}

/** Any number of clinics out of many: found by name, ticked page by page, and shown together above. */
export function ClinicChooser({ chosen, onChange, error, groupRef }: ClinicChooserProps) {
  const { formatMessage } = useIntl();
  const id = useId();
  const [text, setText] = useState('');
  const [after, setAfter] = useState<string>();
  const trail = useCursorTrail(after, setAfter);
  const query = useLoad(ClinicChoicesDocument, { text, first: pageSize, after }, { keepPrevious: true });
  const isChosen = (clinic: ClinicChoice) => chosen.some((one) => one.id === clinic.id);
  const add = (clinics: readonly ClinicChoice[]) =>
    onChange(sortClinics([...chosen, ...clinics.filter((clinic) => !isChosen(clinic))]));
  const remove = (clinic: ClinicChoice) => onChange(chosen.filter((one) => one.id !== clinic.id));

  return (
    <fieldset ref={groupRef} aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}>
      <legend className={labelClass}>
        {formatMessage({ id: 'members.column.clinics' })}
        <RequiredMark required />
      </legend>
      <p id={`${id}-hint`} className={hintClass}>
        {formatMessage({ id: 'members.clinics.hint' })}
      </p>
      {error && (
        <p id={`${id}-error`} role="alert" className="mt-1">
          <ErrorText>{error}</ErrorText>
        </p>
      )}
      <div className="mt-2 flex flex-col gap-3 rounded-12 border border-solid-gray-400 bg-white p-4">
        <Chosen chosen={chosen} onRemove={remove} />
        <SearchField
          label={formatMessage({ id: 'members.clinics.search' })}
          value={text}
          onSearch={(next) => {
            setText(next);
            setAfter(undefined);
          }}
        />
        <Loaded query={query}>
          {({ clinics: { nodes, pageInfo, totalCount } }) =>
            nodes.length === 0 ? (
              <p role="status" className="text-muted">
                {formatMessage({ id: text ? 'members.clinics.noMatch' : 'members.clinics.empty' })}
              </p>
            ) : (
              <div>
                <ul
                  aria-label={formatMessage({ id: 'members.clinics.options' })}
                  className="grid gap-x-6 sm:grid-cols-2"
                >
                  {nodes.map((clinic) => (
                    <li key={clinic.id}>
                      <Checkbox isSelected={isChosen(clinic)} onChange={(on) => (on ? add([clinic]) : remove(clinic))}>
                        <span lang="ja">{clinic.name}</span>
                      </Checkbox>
                    </li>
                  ))}
                </ul>
                {nodes.length > 1 && !nodes.every(isChosen) && (
                  <Button size="s" variant="quiet" onPress={() => add(nodes)}>
                    {formatMessage({ id: 'members.clinics.pickShown' }, { count: nodes.length })}
                  </Button>
                )}
                <TrailPager
                  trail={trail}
                  pageInfo={pageInfo}
                  total={totalCount}
                  pageSize={pageSize}
                  count={nodes.length}
                />
              </div>
            )
          }
        </Loaded>
      </div>
    </fieldset>
  );
}

function Chosen({ chosen, onRemove }: { chosen: readonly ClinicChoice[]; onRemove: (clinic: ClinicChoice) => void }) {
  const { formatMessage } = useIntl();
  return (
    <div className="flex flex-col gap-2">
      <p role="status" className="text-sm font-bold">
        {chosen.length === 0
          ? formatMessage({ id: 'members.clinics.noneChosen' })
          : formatMessage({ id: 'members.clinics.chosen' }, { count: chosen.length })}
      </p>
      {chosen.length > 0 && (
        <ul className="flex max-h-48 flex-wrap gap-2 overflow-y-auto">
          {chosen.map((clinic) => (
            <li key={clinic.id}>
              <AriaButton
                onPress={() => onRemove(clinic)}
                aria-label={formatMessage({ id: 'members.clinics.remove' }, { name: clinic.name })}
                className="inline-flex min-h-8 cursor-pointer items-center gap-1 rounded-full border border-blue-900 bg-blue-50 ps-3 pe-2 text-start text-sm text-blue-1000 hover:bg-blue-100"
              >
                <span lang="ja">{clinic.name}</span>
                <Icon name="close" size={14} className="shrink-0" />
              </AriaButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
