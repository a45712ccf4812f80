import { useIntl } from 'react-intl';
import type { AuditEventsQuery } from '../gql/graphql';
import { Disclosure } from '../ui/disclosure';
import { Link } from '../ui/link';
import { changesOf } from './changes';
import { useAuditWords } from './words';

export type AuditEvent = AuditEventsQuery['auditEvents']['nodes'][number];

/** What an entry says of the fields that were changed, on demand. */
export function EventDetails({ event }: { event: AuditEvent }) {
  const { formatMessage } = useIntl();
  const words = useAuditWords();
  const { before, after, action, objectKind, objectId, requestId } = event;
  const changes = changesOf(before, after);
  const hasBefore = before !== null;
  return (
    <Disclosure title={formatMessage({ id: 'audit.details' })}>
      <div className="flex max-w-full flex-col gap-3 text-sm">
        {changes.length === 0 ? (
          <p className="text-muted">{formatMessage({ id: 'audit.noDetails' })}</p>
        ) : (
          <table className="w-full border-collapse">
            <thead>
              <tr className="border-b border-solid-gray-400 text-start">
                <th scope="col" className="py-1 pe-3 text-start">
                  {formatMessage({ id: 'audit.field' })}
                </th>
                {hasBefore && (
                  <th scope="col" className="px-3 py-1 text-start">
                    {formatMessage({ id: 'audit.before' })}
                  </th>
                )}
                <th scope="col" className="px-3 py-1 text-start">
                  {formatMessage({ id: hasBefore ? 'audit.after' : 'audit.value' })}
                </th>
              </tr>
            </thead>
            <tbody>
              {changes.map((change) => (
                <tr key={change.field} className="border-b border-line align-top last:border-b-0">
                  <th scope="row" className="py-1 pe-3 text-start font-normal text-muted">
                    {words.field(change.field)}
                  </th>
                  {hasBefore && <td className="px-3 py-1 break-words">{words.value(change.before, change.field)}</td>}
                  <td className="px-3 py-1 font-bold break-words">{words.value(change.after, change.field)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <p>
          <Link to="/audit" search={{ objectKind, objectId }}>
            {formatMessage({ id: 'audit.object' })}
          </Link>
        </p>
        <dl className="grid grid-cols-[auto_1fr] gap-x-3 text-muted">
          <dt>{formatMessage({ id: 'audit.code' })}</dt>
          <dd>{action}</dd>
          <dt>{formatMessage({ id: 'audit.reference' })}</dt>
          <dd className="break-all">{requestId}</dd>
        </dl>
      </div>
    </Disclosure>
  );
}
