import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import type { ItemPartsFragment } from '../gql/graphql';
import type { MessageId } from '../messages/ja';
import { Badge } from '../ui/badge';
import { eraDay, shortDay } from '../ui/dates';
import { useItemName } from './use-item-name';
import { stateOf } from './words';

type SheetItem = Pick<ItemPartsFragment, 'id' | 'code' | 'answerKind' | 'answer'>;

export interface SheetTableProps<Item> {
  readonly sections: readonly {
    readonly code: string;
    readonly titleJa: string;
    readonly titleEn: string;
    readonly items: readonly Item[];
  }[];
  /** The entry question ended the list. */
  readonly isClosed: boolean;
  /** What an item asks, as a link where it leads somewhere. */
  readonly itemText: (item: Item) => ReactNode;
  /** One more column at the end. */
  readonly extra?: Fact<Item>;
}

interface Fact<Item> {
  readonly title: MessageId;
  readonly minWidth?: string;
  /** Nothing, where the answer says nothing of it. */
  readonly cell: (item: Item) => ReactNode;
}

const head = 'border border-solid-gray-400 bg-solid-gray-50 px-2 py-1.5 text-sm';
const cell = 'border border-solid-gray-400 px-2 py-1.5 align-top';

/** All answers in the order of the form: a table on wide screens and on A4 paper, one card for each item on a phone. */
export function SheetTable<Item extends SheetItem>(props: SheetTableProps<Item>) {
  const { sections, isClosed, itemText, extra } = props;
  const { formatMessage } = useIntl();
  const isJa = useLang() === 'ja';
  const itemName = useItemName();
  const facts: readonly Fact<Item>[] = extra ? [...answerFacts, extra] : answerFacts;
  const label = formatMessage({ id: 'checklists.sheet.label' });
  const state = (item: Item) => {
    const { label: word, tone } = stateOf(item, isClosed);
    return <Badge tone={tone}>{formatMessage({ id: word })}</Badge>;
  };
  return (
    <>
      <div
        role="region"
        aria-label={label}
        tabIndex={0}
        className="hidden overflow-x-auto rounded-12 bg-white sm:block print:block print:overflow-visible"
      >
        <table className="w-full border-collapse text-sm print:text-[9pt]">
          <caption className="sr-only">{label}</caption>
          <thead>
            <tr>
              <Head title="checklists.sheet.number" />
              <Head title="checklists.sheet.item" minWidth="min-w-48" />
              <Head title="checklists.field.value" />
              {facts.map(({ title, minWidth }) => (
                <Head key={title} title={title} minWidth={minWidth} />
              ))}
            </tr>
          </thead>
          {sections.map(({ code, titleJa, titleEn, items }) => (
            <tbody key={code}>
              <tr>
                <th
                  scope="rowgroup"
                  colSpan={facts.length + 3}
                  className="border border-solid-gray-400 bg-blue-50 px-2 py-1.5"
                >
                  {isJa ? titleJa : titleEn}
                </th>
              </tr>
              {items.map((item) => (
                <tr key={item.id} className="break-inside-avoid">
                  <td className={`${cell} whitespace-nowrap`}>{itemName(item)}</td>
                  <th scope="row" className={`${cell} font-normal`}>
                    {itemText(item)}
                  </th>
                  <td className={cell}>{state(item)}</td>
                  {facts.map(({ title, cell: contents }) => (
                    <td key={title} className={cell}>
                      {contents(item)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <div className="flex flex-col gap-6 sm:hidden print:hidden">
        {sections.map(({ code, titleJa, titleEn, items }) => (
          <section key={code} className="flex flex-col gap-3">
            <h2 className="text-lg">{isJa ? titleJa : titleEn}</h2>
            <ul className="flex flex-col gap-3">
              {items.map((item) => (
                <li key={item.id} className="card flex flex-col gap-2 p-4">
                  <div className="flex flex-wrap items-center justify-between gap-2">
                    <span className="font-bold text-blue-1000">{itemName(item)}</span>
                    {state(item)}
                  </div>
                  <p>{itemText(item)}</p>
                  <Facts item={item} facts={facts} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

function Head({ title, minWidth = '' }: { title: MessageId; minWidth?: string }) {
  const { formatMessage } = useIntl();
  return (
    <th scope="col" className={`${head} ${minWidth || 'whitespace-nowrap'} print:min-w-0`}>
      {formatMessage({ id: title })}
    </th>
  );
}

/** On a card, only what the answer says. */
function Facts<Item>({ item, facts }: { item: Item; facts: readonly Fact<Item>[] }) {
  const { formatMessage } = useIntl();
  const shown = facts.map(({ title, cell: contents }) => [title, contents(item)] as const).filter(([, said]) => said);
  if (shown.length === 0) return null;
  return (
    <dl className="grid grid-cols-[minmax(5rem,auto)_1fr] gap-x-4 gap-y-1 border-t border-line pt-2 text-sm">
      {shown.map(([title, said]) => (
        <div key={title} className="col-span-2 grid grid-cols-subgrid">
          <dt className="text-muted">{formatMessage({ id: title })}</dt>
          <dd className="min-w-0 wrap-anywhere">{said}</dd>
        </div>
      ))}
    </dl>
  );
}

const answerFacts: readonly Fact<SheetItem>[] = [
  {
    title: 'checklists.field.confirmedOn',
    cell: ({ answer: { confirmedOn } }) => confirmedOn && <Day day={confirmedOn} />,
  },
  {
    title: 'checklists.sheet.target',
    minWidth: 'min-w-28',
    cell: ({ answer: { targetOn, reason } }) =>
      (targetOn || reason) && (
        <>
          {targetOn && <Day day={targetOn} />}
          {reason && <p className="whitespace-pre-wrap">{reason}</p>}
        </>
      ),
  },
  {
    title: 'checklists.field.remarks',
    minWidth: 'min-w-32',
    cell: ({ answer: { remarks } }) => remarks && <p className="whitespace-pre-wrap">{remarks}</p>,
  },
];

/** In a narrow column: by the common calendar, and below it by the era. */
function Day({ day }: { day: string }) {
  const isJa = useLang() === 'ja';
  return (
    <p className="whitespace-nowrap">
      {shortDay(day, isJa ? 'ja' : 'en')}
      {isJa && <span className="block text-xs">{eraDay(day)}</span>}
    </p>
  );
}
