import { useIntl } from 'react-intl';
import { Disclosure } from '../ui/disclosure';
import { ProblemTable } from './problem-table';
import { hasItems, SheetFormChoice } from './sheet-form-choice';
import { type Draft, draftFormLabel, roleMessage } from './words';

/** What was recognised in each sheet, and what was not. */
export function ReadSheets({ draft }: { draft: Draft }) {
  const { formatMessage, formatList } = useIntl();
  return (
    <ul className="flex flex-col gap-5">
      {draft.sheets.map((sheet) => (
        <li key={sheet.n} className="flex flex-col gap-2">
          <h3 className="text-base break-words">
            {formatMessage({ id: 'editions.sheet' }, { file: sheet.fileName, sheet: sheet.sheetName })}
          </h3>
          <p>
            {sheet.form
              ? formatMessage(
                  { id: 'editions.sheet.found' },
                  { form: formatMessage({ id: draftFormLabel[sheet.form] }), count: sheet.items },
                )
              : formatMessage({ id: 'editions.sheet.notFound' })}
          </p>
          {hasItems(sheet.problems) &&
            (sheet.form ? (
              <Disclosure title={formatMessage({ id: 'editions.sheet.form.other' })}>
                <SheetFormChoice
                  draftId={draft.id}
                  fileId={sheet.fileId}
                  sheetName={sheet.sheetName}
                  form={sheet.form}
                />
              </Disclosure>
            ) : (
              <SheetFormChoice draftId={draft.id} fileId={sheet.fileId} sheetName={sheet.sheetName} form={sheet.form} />
            ))}
          {sheet.headerTop !== null && sheet.headerBottom !== null && (
            <Disclosure title={formatMessage({ id: 'editions.sheet.columns' })}>
              <p>
                {formatMessage({ id: 'editions.sheet.header' }, { top: sheet.headerTop, bottom: sheet.headerBottom })}
              </p>
              <p>
                {formatList(
                  sheet.columns.map(({ column, role }) => `${column}: ${formatMessage({ id: roleMessage(role) })}`),
                  { type: 'unit' },
                )}
              </p>
            </Disclosure>
          )}
          {sheet.problems.length > 0 ? (
            <Disclosure
              isOpen
              title={formatMessage({ id: 'editions.sheet.problems' }, { count: sheet.problems.length })}
            >
              <ProblemTable sheetName={sheet.sheetName} problems={sheet.problems} />
            </Disclosure>
          ) : (
            <p>{formatMessage({ id: 'editions.sheet.noProblems' })}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
