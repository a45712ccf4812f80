import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import { shortDay } from '../../ui/dates';
import { Link } from '../../ui/link';
import { SheetTable } from '../sheet-table';
import type { SignedVersion } from './signed-facts';

type Line = SignedVersion['sections'][number]['items'][number];

const evidence = {
  title: 'checklists.version.evidence',
  minWidth: 'min-w-52',
  cell: (item: Line) => item.evidence.length > 0 && <SignedEvidence evidence={item.evidence} />,
} as const;

/** All answers of a signed version, with the evidence that stood beside each. */
export function SignedSheet({ version }: { version: SignedVersion }) {
  const lang = useLang();
  return (
    <SheetTable
      sections={version.sections}
      isClosed={version.closedByEntryQuestion}
      itemText={({ labelJa, labelEn }) => (lang === 'ja' ? labelJa : labelEn)}
      extra={evidence}
    />
  );
}

function SignedEvidence({ evidence: pieces }: { evidence: Line['evidence'] }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  return (
    <ul className="flex flex-col gap-1">
      {pieces.map(({ id, kind, title, speaksForOn, fileName, sha256, note }) => (
        <li key={`${title}${speaksForOn}${sha256 ?? note}`}>
          {formatMessage(
            { id: 'checklists.version.evidence.on' },
            { title: fileName ?? title, day: shortDay(speaksForOn, lang) },
          )}
          {kind === 'register' && id && (
            <>
              {' '}
              <Link to="/evidence/$evidenceId" params={{ evidenceId: id }} className="no-print">
                {formatMessage({ id: 'evidence.register.see' })}
              </Link>
            </>
          )}
          {note && <span className="block whitespace-pre-wrap text-muted">{note}</span>}
          {sha256 && <code className="block break-all text-xs text-muted">{sha256.slice(0, 16)}</code>}
        </li>
      ))}
    </ul>
  );
}
