import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import { Badge } from '../../ui/badge';
import { eraDay, shortDay } from '../../ui/dates';
import { useItemName } from '../use-item-name';
import { stateOf } from '../words';
import type { SignedVersion } from './signed-facts';

type Line = SignedVersion['sections'][number]['items'][number];

const head = 'border border-solid-gray-400 bg-solid-gray-50 px-2 py-1.5 text-sm whitespace-nowrap';
const cell = 'border border-solid-gray-400 px-2 py-1.5 align-top';

/** All answers of a signed version in the order of the form. */
export function SignedSheet({ version }: { version: SignedVersion }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const columns = [
    'checklists.sheet.number',
    'checklists.sheet.item',
    'checklists.field.value',
    'checklists.field.confirmedOn',
    'checklists.sheet.target',
    'checklists.field.remarks',
    'checklists.version.evidence',
  ] as const;
  return (
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
            {columns.map((id) => (
              <th key={id} scope="col" className={head}>
                {formatMessage({ id })}
              </th>
            ))}
          </tr>
        </thead>
        {version.sections.map((section) => (
          <tbody key={section.code}>
            <tr>
              <th scope="rowgroup" colSpan={7} className="border border-solid-gray-400 bg-blue-50 px-2 py-1.5">
                {lang === 'ja' ? section.titleJa : section.titleEn}
              </th>
            </tr>
            {section.items.map((item) => (
              <SignedLine key={item.id} item={item} closed={version.closedByEntryQuestion} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function SignedLine({ item, closed }: { item: Line; closed: boolean }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const itemName = useItemName();
  const { label, tone } = stateOf(item, closed);
  const { confirmedOn, targetOn, reason, remarks } = item.answer;
  return (
    <tr className="break-inside-avoid">
      <td className={`${cell} whitespace-nowrap`}>{itemName(item)}</td>
      <th scope="row" className={`${cell} min-w-56 font-normal print:min-w-0`}>
        {lang === 'ja' ? item.labelJa : item.labelEn}
      </th>
      <td className={cell}>
        <Badge tone={tone}>{formatMessage({ id: label })}</Badge>
      </td>
      <td className={cell}>{confirmedOn && <Day day={confirmedOn} />}</td>
      <td className={`${cell} min-w-32 print:min-w-0`}>
        {targetOn && <Day day={targetOn} />}
        {reason && <p className="whitespace-pre-wrap">{reason}</p>}
      </td>
      <td className={`${cell} min-w-32 whitespace-pre-wrap print:min-w-0`}>{remarks}</td>
      <td className={`${cell} min-w-32 print:min-w-0`}>
        <ul className="flex flex-col gap-1">
          {item.evidence.map(({ title, speaksForOn, fileName, sha256, note }) => (
            <li key={`${title}${speaksForOn}${sha256 ?? note}`}>
              {formatMessage(
                { id: 'checklists.version.evidence.on' },
                { title: fileName ?? title, day: shortDay(speaksForOn, lang) },
              )}
              {note && <span className="block whitespace-pre-wrap text-muted">{note}</span>}
              {sha256 && <code className="block break-all text-xs text-muted">{sha256.slice(0, 16)}</code>}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

/** In a narrow column: by the common calendar, and below it by the era. */
function Day({ day }: { day: string }) {
  const lang = useLang();
  return (
    <p className="whitespace-nowrap">
      {shortDay(day, lang)}
      {lang === 'ja' && <span className="block text-xs">{eraDay(day)}</span>}
    </p>
  );
}
