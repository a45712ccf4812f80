import { useRef } from 'react';
import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import type { EvidencePartsFragment } from '../../gql/graphql';
import { Badge } from '../../ui/badge';
import { Button, buttonClass } from '../../ui/button';
import { formatInstant, shortDay } from '../../ui/dates';
import { Disclosure } from '../../ui/disclosure';
import { Icon } from '../../ui/icons';
import { LinkButton } from '../../ui/link';
import { fileSize } from './file-size';

interface EvidenceRowProps {
  readonly evidence: EvidencePartsFragment;
  readonly mayChange: boolean;
  readonly onReplace: (files: readonly File[]) => void;
  readonly onRemove: () => void;
}

/** One piece of evidence: what it is, of which day it speaks, who added it and when. */
export function EvidenceRow({ evidence, mayChange, onReplace, onRemove }: EvidenceRowProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const replacement = useRef<HTMLInputElement>(null);
  const { kind, title, note, speaksForOn, addedBy, addedAt, file } = evidence;
  return (
    <li className="flex flex-col gap-2 py-3">
      <div className="flex flex-wrap items-center gap-2">
        <span className="break-all font-bold">{title}</span>
        {kind !== 'file' && <Badge tone="neutral">{formatMessage({ id: `evidence.kind.${kind}` })}</Badge>}
        {file && <ScanBadge file={file} />}
      </div>
      {note !== '' && <p className="whitespace-pre-wrap break-words">{note}</p>}
      <p className="text-sm text-muted">
        {formatMessage({ id: 'evidence.speaksFor' }, { day: shortDay(speaksForOn, lang) })}
        {' ・ '}
        {formatMessage({ id: 'evidence.added' }, { at: formatInstant(addedAt, lang), who: addedBy })}
        {file && ` ・ ${fileSize(file.bytes)}`}
      </p>
      {file?.message && <p className="text-sm">{file.message}</p>}
      {file?.sha256 && (
        <div className="text-sm">
          <Disclosure title={formatMessage({ id: 'evidence.hash' })}>
            <p>{formatMessage({ id: 'evidence.hash.body' })}</p>
            <code className="break-all">{file.sha256}</code>
          </Disclosure>
        </div>
      )}
      <div className="no-print flex flex-wrap gap-2">
        {file?.state === 'available' && (
          <a href={`/files/${file.id}`} download className={`${buttonClass('secondary', 's')} no-underline`}>
            <Icon name="download" size={16} />
            {formatMessage({ id: 'evidence.download' })}
            <span className="sr-only">{title}</span>
          </a>
        )}
        {kind === 'register' && (
          <LinkButton to="/evidence/$evidenceId" params={{ evidenceId: evidence.id }} size="s">
            {formatMessage({ id: 'evidence.register.see' })}
            <span className="sr-only">{title}</span>
          </LinkButton>
        )}
        {mayChange && file && (
          <Button size="s" icon="swap" onPress={() => replacement.current?.click()}>
            {formatMessage({ id: 'evidence.replace' })}
            <span className="sr-only">{title}</span>
          </Button>
        )}
        {mayChange && (
          <Button size="s" variant="quiet" onPress={onRemove}>
            {formatMessage({ id: 'evidence.remove' })}
            <span className="sr-only">{title}</span>
          </Button>
        )}
        <input
          ref={replacement}
          type="file"
          hidden
          aria-label={formatMessage({ id: 'evidence.replace' })}
          onChange={(event) => {
            onReplace([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </div>
    </li>
  );
}

function ScanBadge({ file: { state, scan } }: { file: NonNullable<EvidencePartsFragment['file']> }) {
  const { formatMessage } = useIntl();
  if (state === 'infected') return <Badge tone="bad">{formatMessage({ id: 'evidence.scan.infected' })}</Badge>;
  if (state === 'refused') return <Badge tone="bad">{formatMessage({ id: 'evidence.refused' })}</Badge>;
  if (state === 'waiting') return <Badge tone="doing">{formatMessage({ id: 'evidence.scan.waiting' })}</Badge>;
  return (
    <Badge tone={scan === 'clean' ? 'ok' : 'unknown'}>
      {formatMessage({ id: scan === 'clean' ? 'evidence.scan.clean' : 'evidence.scan.not' })}
    </Badge>
  );
}
