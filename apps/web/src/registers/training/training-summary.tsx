import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import type { TrainingBookQuery } from '../../gql/graphql';
import { formatDay } from '../../ui/dates';
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
      <dl className="card flex flex-wrap gap-x-8 gap-y-2 p-5">
        {figures.map(({ id, text }) => (
          <div key={id}>
            <dt className="text-sm text-muted">{formatMessage({ id: `registers.training.summary.${id}` })}</dt>
            <dd className="text-lg font-bold tabular-nums">{text}</dd>
          </div>
        ))}
      </dl>
      <Remarks remarks={remarks} words={trainingRemarks} />
    </section>
  );
}
