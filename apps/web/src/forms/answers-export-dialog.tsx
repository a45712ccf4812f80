import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useCan } from '../app/session';
import { SeveralReturned } from '../returned-forms/several-returned';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { Dialog } from '../ui/dialog';
import { Disclosure } from '../ui/disclosure';
import { RadioGroup } from '../ui/radio-group';
import type { AnswersExportProps } from './answers-export';
import { answersAddress, type TableFormat } from './answers-address';
import { FileFailed } from './file-failed';
import { useFile } from './use-file';

/** Exports answers as a table: of one clinic, of some of those in sight, or of all. */
export function AnswersExportDialog({ clinic, clinics = [], onClose }: AnswersExportProps & { onClose: () => void }) {
  const { formatMessage } = useIntl();
  const can = useCan();
  const [format, setFormat] = useState<TableFormat>('xlsx');
  const [scope, setScope] = useState<'all' | 'chosen'>('all');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const file = useFile();
  const clinicIds = clinics.flatMap(({ id }) => (chosen.has(id) ? [id] : []));
  const isEmpty = !clinic && scope === 'chosen' && clinicIds.length === 0;
  const wanted = clinic
    ? ({ type: 'one', clinicId: clinic.id } as const)
    : scope === 'all'
      ? ({ type: 'all' } as const)
      : ({ type: 'chosen', clinicIds } as const);
  const choose = (id: string, isChosen: boolean) =>
    setChosen((old) => new Set(isChosen ? [...old, id] : [...old].filter((one) => one !== id)));

  return (
    <Dialog
      title={formatMessage({ id: 'forms.answers.title' })}
      isOpen
      onClose={onClose}
      actions={
        <Button
          variant="primary"
          icon="download"
          isPending={file.making !== null}
          isDisabled={isEmpty}
          onPress={() => file.save(answersAddress(wanted, format))}
        >
          {formatMessage({ id: file.making ? 'forms.making' : 'forms.answers.make' })}
        </Button>
      }
    >
      <div className="flex flex-col gap-5">
        <FileFailed file={file} />
        {clinic ? (
          <p>{formatMessage({ id: 'forms.answers.one' }, { clinic: clinic.name })}</p>
        ) : (
          <>
            <RadioGroup
              label={formatMessage({ id: 'forms.answers.scope' })}
              value={scope}
              onChange={setScope}
              options={[
                { value: 'all', label: formatMessage({ id: 'forms.answers.all' }) },
                { value: 'chosen', label: formatMessage({ id: 'forms.answers.chosen' }) },
              ]}
            />
            {scope === 'chosen' && (
              <fieldset className="flex max-h-64 flex-col overflow-y-auto rounded-8 border border-line p-3">
                <legend className="px-1 text-sm">{formatMessage({ id: 'forms.answers.choose' })}</legend>
                {clinics.map(({ id, name }) => (
                  <Checkbox key={id} isSelected={chosen.has(id)} onChange={(isChosen) => choose(id, isChosen)}>
                    {name}
                  </Checkbox>
                ))}
                {isEmpty && <p className="text-sm text-muted">{formatMessage({ id: 'forms.answers.none' })}</p>}
              </fieldset>
            )}
            <p className="text-sm text-muted">{formatMessage({ id: 'forms.answers.proof' })}</p>
          </>
        )}
        <RadioGroup
          label={formatMessage({ id: 'forms.answers.format' })}
          value={format}
          onChange={setFormat}
          options={[
            { value: 'xlsx', label: formatMessage({ id: 'forms.answers.xlsx' }) },
            { value: 'csv', label: formatMessage({ id: 'forms.answers.csv' }) },
          ]}
        />
        {!clinic && can('answers:import') && (
          <Disclosure title={formatMessage({ id: 'returned.several' })}>
            <SeveralReturned />
          </Disclosure>
        )}
      </div>
    </Dialog>
  );
}
