import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../../app/fault-state';
import { useChange } from '../../app/query';
import { useMutationId } from '../../clinics/use-mutation-id';
import { SaveChartPlaceDocument } from '../../gql/graphql';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { useAnnouncer } from '../../ui/toast';
import type { Book } from './words';

/** Where the printed chart is kept, for whoever looks for it when nothing else works. */
export function ChartPlace({ book }: { book: Book }) {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const change = useChange(SaveChartPlaceDocument);
  const mutationId = useMutationId();
  const [text, setText] = useState(book.keptWhere);
  const [refusal, setRefusal] = useState('');
  const save = async () => {
    setRefusal('');
    try {
      const input = { clinicId: book.clinicId, version: book.chartVersion, keptWhere: text };
      const { saveChartPlace } = await change.mutateAsync({ input: { ...input, clientMutationId: mutationId(input) } });
      if (saveChartPlace.__typename === 'ChartPlaceSaved') toast(formatMessage({ id: 'registers.place.saved' }));
      else if (saveChartPlace.__typename === 'InvalidInput') setRefusal(saveChartPlace.message);
      else setRefusal(`${saveChartPlace.message}（${saveChartPlace.keptWhere}）`);
    } catch (error) {
      setRefusal(faultText(error));
    }
  };
  return (
    <form
      noValidate
      className="card flex flex-col gap-3 p-5"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        label={formatMessage({ id: 'registers.place' })}
        hint={formatMessage({ id: 'registers.place.hint' })}
        value={text}
        onChange={setText}
        isDisabled={!book.viewerCanEdit}
        error={refusal || undefined}
      />
      {book.viewerCanEdit && (
        <div>
          <Button type="submit" isPending={change.isPending}>
            {formatMessage({ id: 'registers.place.save' })}
          </Button>
        </div>
      )}
    </form>
  );
}
