import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { useViewer } from '../app/session';
import { GlossedText } from '../glossary/glossed-text';
import { Badge } from '../ui/badge';
import { dayOf, formatDay, shortDay } from '../ui/dates';
import { Link } from '../ui/link';
import type { Checklist } from './checklist-view';
import { keyOf } from './item-order';
import { labelOf } from './item-words';
import { useItemName } from './use-item-name';
import { stateOf } from './words';

const head = 'border border-solid-gray-400 bg-solid-gray-50 px-2 py-1.5 text-sm whitespace-nowrap';
const cell = 'border border-solid-gray-400 px-2 py-1.5 align-top';

/** All answers in the order of the form, on screen and on A4 paper. */
export function AnswerSheet({ checklist, isUnsaved }: { checklist: Checklist; isUnsaved: boolean }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const viewer = useViewer();
  const itemName = useItemName();
  const items = checklist.sections.flatMap((section) => section.items);
  const closed = checklist.progress.closedByEntryQuestion;
  return (
    <div className="flex flex-col gap-3">
      {isUnsaved && <p className="font-bold text-yellow-1200">{formatMessage({ id: 'checklists.sheet.unsaved' })}</p>}
      <div
        role="region"
        aria-label={formatMessage({ id: 'checklists.sheet.label' })}
        tabIndex={0}
        className="overflow-x-auto rounded-12 bg-white print:overflow-visible"
      >
        <table className="w-full border-collapse text-sm print:text-[9pt]">
          <caption className="sr-only">{formatMessage({ id: 'checklists.sheet.label' })}</caption>
          <thead>
            <tr>
              <th scope="col" className={head}>
                {formatMessage({ id: 'checklists.sheet.number' })}
              </th>
              <th scope="col" className={`${head} min-w-56 print:min-w-0`}>
                {formatMessage({ id: 'checklists.sheet.item' })}
              </th>
              <th scope="col" className={head}>
                {formatMessage({ id: 'checklists.field.value' })}
              </th>
              <th scope="col" className={head}>
                {formatMessage({ id: 'checklists.field.confirmedOn' })}
              </th>
              <th scope="col" className={`${head} min-w-44 print:min-w-0`}>
                {formatMessage({ id: 'checklists.sheet.target' })}
              </th>
              <th scope="col" className={`${head} min-w-40 print:min-w-0`}>
                {formatMessage({ id: 'checklists.field.remarks' })}
              </th>
            </tr>
          </thead>
          {checklist.sections.map((section) => (
            <tbody key={section.code}>
              <tr>
                <th scope="rowgroup" colSpan={6} className="border border-solid-gray-400 bg-blue-50 px-2 py-1.5">
                  {lang === 'ja' ? section.titleJa : section.titleEn}
                </th>
              </tr>
              {section.items.map((item) => {
                const { label, tone } = stateOf(item, closed);
                const { confirmedOn, targetOn, reason, remarks } = item.answer;
                return (
                  <tr key={item.id}>
                    <td className={`${cell} whitespace-nowrap`}>{itemName(item)}</td>
                    <th scope="row" className={`${cell} font-normal`}>
                      <Link
                        from="/checklists/$checklistId"
                        to="."
                        search={{ item: keyOf(item, items) }}
                        className="print:no-underline"
                      >
                        <GlossedText {...labelOf(item, lang)} opens={false} />
                      </Link>
                    </th>
                    <td className={cell}>
                      <Badge tone={tone}>{formatMessage({ id: label })}</Badge>
                    </td>
                    <td className={`${cell} whitespace-nowrap`}>{confirmedOn && shortDay(confirmedOn, lang)}</td>
                    <td className={cell}>
                      {targetOn && <p>{formatDay(targetOn, lang)}</p>}
                      {reason && <p className="whitespace-pre-wrap">{reason}</p>}
                    </td>
                    <td className={`${cell} whitespace-pre-wrap`}>{remarks}</td>
                  </tr>
                );
              })}
            </tbody>
          ))}
        </table>
      </div>
      <p className="hidden text-end text-sm print:block">
        {formatMessage(
          { id: 'checklists.sheet.printed' },
          { day: formatDay(dayOf(new Date()), lang), by: viewer.name },
        )}
      </p>
    </div>
  );
}
