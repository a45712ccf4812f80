import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useAnswerSaver } from '../checklists/use-answer-saver';
import { useSaveAnnouncements } from '../checklists/use-save-announcements';
import { isEntryQuestion } from '../checklists/item-order';
import { dayOf, shortDay } from '../ui/dates';
import type { ChecklistQuery } from '../gql/graphql';
import { Banner } from '../ui/banner';
import { Link } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { parseTypedDay } from '../ui/parse-day';
import { PaperField } from './paper-field';
import { PaperRow } from './paper-row';

/**
 * Goes on to the next answer in the order of the page, or to a day that an answer has just asked for. At once: whoever types
 * without looking has pressed the next key before the screen is drawn anew.
 */
function goOn(from: HTMLInputElement): void {
  const fields = [...document.querySelectorAll<HTMLInputElement>('[data-paper-field]')];
  const isFaulty = (field: HTMLInputElement) => field.getAttribute('aria-invalid') === 'true';
  fields
    .slice(fields.indexOf(from) + 1)
    .find((field) => isFaulty(field) || field.dataset['paperAnswer'] !== undefined)
    ?.focus();
}

/** All lines of a list as on the sheet of paper. */
export function PaperSheet({ checklist }: { checklist: ChecklistQuery['checklist'] }) {
  const { formatMessage } = useIntl();
  const items = checklist.sections.flatMap((section) => section.items);
  const { saver, state, isKeeping } = useAnswerSaver(checklist.id, items, true);
  useSaveAnnouncements(state, items, isKeeping);
  const [filledOn, setFilledOn] = useState<string | null>(() => dayOf(new Date()));
  const canType = checklist.viewerCanAnswer && !checklist.signature;
  const isClosed = checklist.progress.closedByEntryQuestion;

  const takeFilledOn = (text: string): string | null => {
    const day = parseTypedDay(text);
    if (day === null) return formatMessage({ id: 'forms.paperPage.notADay' });
    setFilledOn(day);
    return null;
  };
  return (
    <>
      <PageHeader
        title={formatMessage({ id: 'forms.paperPage.title' })}
        description={formatMessage(
          { id: 'forms.paperPage.code' },
          { clinic: checklist.clinicName, code: checklist.paperCode },
        )}
        back={
          <Link to="/checklists/$checklistId" params={{ checklistId: checklist.id }}>
            {formatMessage({ id: 'forms.paperPage.back' })}
          </Link>
        }
      />
      {canType ? (
        <div className="flex flex-col gap-4">
          <div className="card flex flex-col gap-2 p-5">
            <p>{formatMessage({ id: 'forms.paperPage.sameCode' })}</p>
            <p>{formatMessage({ id: 'forms.paperPage.keys' })}</p>
            <p>{formatMessage({ id: 'forms.paperPage.days' })}</p>
            <div className="flex flex-wrap items-end gap-x-3 gap-y-1">
              <PaperField
                label={formatMessage({ id: 'forms.paperPage.filledOn' })}
                caption={formatMessage({ id: 'forms.paperPage.filledOn' })}
                value={filledOn ? shortDay(filledOn, 'ja') : ''}
                onType={() => null}
                onDone={takeFilledOn}
                onNext={goOn}
                width="11rem"
              />
              <span className="text-sm text-muted">{formatMessage({ id: 'forms.paperPage.filledOn.hint' })}</span>
            </div>
          </div>
          <p className="font-bold" role="status">
            {formatMessage({ id: 'forms.paperPage.done' }, checklist.progress)}
          </p>
          {checklist.sections.map((section) => {
            const shown = section.items.filter((item) => !isClosed || isEntryQuestion(item));
            return (
              shown.length > 0 && (
                <section key={section.code} className="card p-5" aria-label={section.titleJa}>
                  <h2 className="text-lg" lang="ja">
                    {section.titleJa}
                  </h2>
                  <ul>
                    {shown.map((item) => (
                      <PaperRow
                        key={item.id}
                        checklistId={checklist.id}
                        item={item}
                        items={items}
                        saver={saver}
                        state={state}
                        isKeeping={isKeeping}
                        filledOn={filledOn}
                        onNext={goOn}
                      />
                    ))}
                  </ul>
                </section>
              )
            );
          })}
        </div>
      ) : (
        <Banner tone="info" title={formatMessage({ id: 'forms.paperPage.cannot' })}>
          {null}
        </Banner>
      )}
    </>
  );
}
