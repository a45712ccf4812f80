import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { formatInstant } from '../ui/dates';
import { Link, LinkButton } from '../ui/link';
import type { Taking } from './use-taking';
import type { Returned } from './words';

/** What to know before looking at the lines: a signature, the same file before, no differences, and what was taken. */
export function FileNotices({ form, taking }: { form: Returned; taking: Taking }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { head, notes, earlier, lines, stray, signature } = form;
  const isSame = stray.length === 0 && lines.every(({ state }) => state === 'same');
  const taken = lines.filter(({ state }) => state === 'taken').length;
  return (
    <>
      {signature && (
        <Banner tone="warning" title={formatMessage({ id: 'returned.signed' }, signature)}>
          {formatMessage({ id: 'returned.signed.body' })}
        </Banner>
      )}
      {earlier && (
        <Banner
          tone="info"
          title={formatMessage(
            { id: 'returned.earlier' },
            { by: earlier.readBy, at: formatInstant(earlier.readAt, lang) },
          )}
        >
          <Link to="/returned-forms/$returnedFormId" params={{ returnedFormId: earlier.id }}>
            {formatMessage({ id: 'returned.earlier.show' })}
          </Link>
        </Banner>
      )}
      {notes.length > 0 && (
        <Banner tone="warning" title={formatMessage({ id: 'returned.notes' })}>
          <ul className="list-disc ps-5">
            {notes.map((note) => (
              <li key={note} className="phrase break-words">
                {note}
              </li>
            ))}
          </ul>
        </Banner>
      )}
      {isSame && (
        <Banner tone="success" role="status" title={formatMessage({ id: 'returned.nothing' })}>
          {formatMessage({ id: 'returned.nothing.body' }, { count: lines.length })}
        </Banner>
      )}
      {taken > 0 && (
        <Banner
          tone="success"
          role="status"
          title={formatMessage({ id: 'returned.tookIn' }, { count: taken })}
          actions={
            <>
              {!signature && (
                <Button size="s" isPending={taking.isUndoing} onPress={taking.undo}>
                  {formatMessage({ id: 'returned.undo' })}
                </Button>
              )}
              <LinkButton size="s" to="/checklists/$checklistId" params={{ checklistId: head.checklistId }}>
                {formatMessage({ id: 'returned.showList' })}
              </LinkButton>
            </>
          }
        />
      )}
      {taking.left.length > 0 && (
        <Banner tone="error" role="alert" title={formatMessage({ id: 'returned.left' }, { count: taking.left.length })}>
          <ul className="list-disc ps-5">
            {taking.left.map(({ itemId, code, message }) => (
              <li key={itemId} className="phrase">
                {code}: {message}
              </li>
            ))}
          </ul>
        </Banner>
      )}
      {taking.refusal && (
        <Banner tone="error" role="alert">
          {taking.refusal}
        </Banner>
      )}
    </>
  );
}
