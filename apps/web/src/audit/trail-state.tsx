import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { useLoad } from '../app/query';
import { AuditTrailStateDocument } from '../gql/graphql';
import { Banner } from '../ui/banner';
import { formatInstant } from '../ui/dates';

/** Whether the newest end of the trail fits together, and what was not looked at. */
export function TrailState() {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { data } = useLoad(AuditTrailStateDocument, {});
  if (!data) return null;
  const { links, checkedFrom, isWhole, firstBadSeq, checkedAt } = data.auditTrailState;
  if (!isWhole)
    return (
      <div className="mb-4">
        <Banner tone="error" role="alert" title={formatMessage({ id: 'audit.state.broken' })}>
          {typeof firstBadSeq === 'number' && (
            <p>{formatMessage({ id: 'audit.state.broken.at' }, { seq: firstBadSeq })}</p>
          )}
          <p>{formatMessage({ id: 'audit.state.broken.body' })}</p>
        </Banner>
      </div>
    );
  if (links === 0) return null;
  return (
    <div className="mb-4">
      <Banner tone="success" title={formatMessage({ id: 'audit.state.whole' }, { from: checkedFrom, links })}>
        <p className="text-sm">{formatMessage({ id: 'audit.state.note' }, { at: formatInstant(checkedAt, lang) })}</p>
      </Banner>
    </div>
  );
}
