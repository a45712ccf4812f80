import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useCan } from '../app/session';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { Dialog } from '../ui/dialog';
import { RadioGroup } from '../ui/radio-group';
import { answersAddress, type TableFormat } from './answers-address';
import { FileFailed } from './file-failed';
import { useFile } from './use-file';

export interface NamedClinic {
  readonly id: string;
  readonly name: string;
}

interface AnswersExportProps {
  /** The one clinic whose page this is. */
  readonly clinic?: NamedClinic;
  /** The clinics in sight, to choose from. */
  readonly clinics?: readonly NamedClinic[];
}

/** Opens the export of answers as a table: of one clinic, of some of those in sight, or of all. */
export function AnswersExport({ clinic, clinics = [] }: AnswersExportProps) {
  const { formatMessage } = useIntl();
  const can = useCan();
  const [isOpen, setOpen] = useState(false);
  const [format, setFormat] = useState<TableFormat>('xlsx');
  const [scope, setScope] = useState<'all' | 'chosen'>('all');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const file = useFile();
  if (!can('answers:export')) return null;

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
    <>
      <Button icon="download" onPress={() => setOpen(true)}>
        {formatMessage({ id: 'forms.answers.open' })}
      </Button>
      <Dialog
        title={formatMessage({ id: 'forms.answers.title' })}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
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
        </div>
      </Dialog>
    </>
  );
}
