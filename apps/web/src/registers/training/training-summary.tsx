import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import type { TrainingBookQuery } from '../../gql/graphql';
import { formatDay } from '../../ui/dates';
import { Figures } from '../rows/figures';
import { Remarks } from '../rows/remarks';
import { trainingRemarks } from './training-words';

type Book = TrainingBookQuery['trainingBook'];

/** How the record stands as a whole, and what is still missing. */
export function TrainingSummary({ book }: { book: Book }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { count, heldInAYear, lastHeldOn, nextOn, remarks } = book;
  const figures = [
    { id: 'count', text: formatMessage({ id: 'registers.training.times' }, { count }) },
    { id: 'heldInAYear', text: formatMessage({ id: 'registers.training.times' }, { count: heldInAYear }) },
    { id: 'lastHeldOn', text: lastHeldOn ? formatDay(lastHeldOn, lang) : '—' },
    { id: 'nextOn', text: nextOn ? formatDay(nextOn, lang) : '—' },
  ] as const;
  return (
    <section className="mb-4 flex flex-col gap-4">
      <Figures
        figures={figures.map(({ id, text }) => ({
          label: formatMessage({ id: `registers.training.summary.${id}` }),
          text,
        }))}
      />
      <Remarks remarks={remarks} words={trainingRemarks} />
    </section>
  );
}
