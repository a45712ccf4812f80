import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import type { ContactPartsFragment } from '../../gql/graphql';
import { shortDay } from '../../ui/dates';
import type { Vendor } from './words';

interface ChartBoxProps {
  /** Its place in the order of calls. */
  readonly number?: number;
  readonly title: string;
  readonly why: string;
  readonly url: string | null;
  readonly contacts: readonly ContactPartsFragment[];
  readonly vendors: readonly Vendor[];
}

/** A post on the sheet, with room to write a number by hand where none was confirmed. */
export function ChartBox({ number, title, why, url, contacts, vendors }: ChartBoxProps) {
  const { formatMessage, formatList } = useIntl();
  return (
    <section className="flex h-full flex-col gap-1 border-2 border-black p-3 print:gap-0 print:p-1">
      <h3 className="flex items-start gap-2 text-base font-bold">
        {number !== undefined && (
          <span className="inline-flex size-7 shrink-0 items-center justify-center rounded-full border-2 border-black tabular-nums">
            {number}
          </span>
        )}
        <span className="min-w-0">{title}</span>
      </h3>
      {why && <p className="text-sm">{why}</p>}
      {contacts.map((contact) => (
        <ChartContact key={contact.id} contact={contact} />
      ))}
      {vendors.map(({ name, systems }) => (
        <div key={name} className="border-t border-black pt-1">
          <p className="text-lg font-bold break-words" lang="ja">
            {name}
          </p>
          <p className="text-sm">
            {formatMessage({ id: 'registers.chart.systems' }, { systems: formatList(systems, { type: 'unit' }) })}
          </p>
          <Blank />
        </div>
      ))}
      {contacts.length === 0 && vendors.length === 0 && <Blank />}
      {url && <p className="text-sm break-all">{new URL(url).hostname}</p>}
    </section>
  );
}

function ChartContact({ contact }: { contact: ContactPartsFragment }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { name, role, phone, nightPhone, note, confirmedOn, isStale } = contact;
  return (
    <div className="border-t border-black pt-1">
      <p className="text-lg font-bold break-words" lang="ja">
        {name}
        {role && <span className="ms-3 text-base font-normal">{role}</span>}
      </p>
      {confirmedOn ? (
        <div className="flex flex-wrap items-end justify-between gap-x-3">
          <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-3">
            <Number
              label={formatMessage({ id: nightPhone ? 'registers.chart.day' : 'registers.chart.phone' })}
              number={phone}
            />
            <Number label={formatMessage({ id: 'registers.chart.night' })} number={nightPhone} />
          </dl>
          <p className={isStale ? 'w-fit border-2 border-dashed border-black px-1 text-sm font-bold' : 'text-sm'}>
            {formatMessage(
              { id: isStale ? 'registers.chart.stale' : 'registers.chart.checked' },
              { day: shortDay(confirmedOn, lang) },
            )}
          </p>
        </div>
      ) : (
        <Blank />
      )}
      {note && (
        <p className="text-sm break-words whitespace-pre-line" lang="ja">
          {note}
        </p>
      )}
    </div>
  );
}

function Number({ label, number }: { label: string; number: string }) {
  if (!number) return null;
  return (
    <>
      <dt className="text-sm">{label}</dt>
      <dd className="text-xl font-bold break-words tabular-nums">{number}</dd>
    </>
  );
}

function Blank() {
  const { formatMessage } = useIntl();
  return (
    <p className="mt-6 border-t print:mt-4 border-dotted border-black text-xs">
      {formatMessage({ id: 'registers.chart.blank' })}
    </p>
  );
}
