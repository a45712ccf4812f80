import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { useViewer } from '../app/session';
import { GlossedText } from '../glossary/glossed-text';
import { dayOf, formatDay } from '../ui/dates';
import { Link } from '../ui/link';
import type { Checklist } from './checklist-view';
import { keyOf } from './item-order';
import { labelOf } from './item-words';
import { SheetTable } from './sheet-table';

/** All answers as they stand now, each leading to its item; on paper with who printed it and when. */
export function AnswerSheet({ checklist, isUnsaved }: { checklist: Checklist; isUnsaved: boolean }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const viewer = useViewer();
  const items = checklist.sections.flatMap((section) => section.items);
  return (
    <div className="flex flex-col gap-3">
      {isUnsaved && <p className="font-bold text-yellow-1200">{formatMessage({ id: 'checklists.sheet.unsaved' })}</p>}
      <SheetTable
        sections={checklist.sections}
        isClosed={checklist.progress.closedByEntryQuestion}
        itemText={(item) => (
          <Link
            from="/checklists/$checklistId"
            to="."
            search={{ item: keyOf(item, items) }}
            className="print:no-underline"
          >
            <GlossedText {...labelOf(item, lang)} opens={false} />
          </Link>
        )}
      />
      <p className="hidden text-end text-sm print:block">
        {formatMessage(
          { id: 'checklists.sheet.printed' },
          { day: formatDay(dayOf(new Date()), lang), by: viewer.name },
        )}
      </p>
    </div>
  );
}
