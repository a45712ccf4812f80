import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Badge } from '../ui/badge';
import { Button, IconButton } from '../ui/button';
import { ChangedWords } from './changed-words';
import { ItemDialog } from './item-dialog';
import { MappingDialog } from './mapping-dialog';
import { useItemChanges } from './use-item-changes';
import { changeWord, type Draft, type DraftItem, doubtLabel, draftFormLabel, kindLabel, scopeLabel } from './words';

interface Props {
  readonly draft: Draft;
  readonly item: DraftItem;
  readonly onConfirm: () => void;
}

/** One item beside the earlier item that it follows, and all that can be done to it. */
export function DraftItemCard({ draft, item, onConfirm }: Props) {
  const { formatMessage } = useIntl();
  const [open, setOpen] = useState<'edit' | 'map' | null>(null);
  const { leaveOut, move, isPending } = useItemChanges(draft, item);
  const code = item.code || formatMessage({ id: 'editions.noCode' });
  const earlier = draft.earlierItems.filter(({ key }) => item.replaces.includes(key));
  const findings = draft.findings.filter(({ itemId, kind }) => itemId === item.id && kind !== 'mapping_unconfirmed');
  const { label, tone } = changeWord[item.change];
  return (
    <li
      id={`item-${item.id}`}
      tabIndex={-1}
      className={`card flex flex-col gap-3 p-4 ${item.isLeftOut ? 'border-2 border-dashed' : ''}`}
    >
      <div className="flex flex-wrap items-center gap-2">
        <strong className="text-lg">{code}</strong>
        <span className="text-sm text-muted" lang="ja">
          {item.sectionCode} {item.sectionTitleJa}
        </span>
        <Badge tone={tone}>{formatMessage({ id: label })}</Badge>
        {item.isLeftOut ? (
          <Badge tone="none">{formatMessage({ id: 'editions.leaveOut' })}</Badge>
        ) : (
          <Badge tone={item.isConfirmed ? 'ok' : 'unknown'}>
            {formatMessage({ id: item.isConfirmed ? 'editions.confirmed' : 'editions.unconfirmed' })}
          </Badge>
        )}
        {item.doubts.map((doubt) => (
          <Badge key={doubt} tone="doing">
            {formatMessage({ id: doubtLabel[doubt] })}
          </Badge>
        ))}
      </div>
      <div className="grid gap-3 lg:grid-cols-2">
        <div>
          <p lang="ja" className="text-base">
            {earlier[0] ? <ChangedWords before={earlier[0].labelJa} after={item.labelJa} /> : item.labelJa}
          </p>
          <p className="text-sm text-muted">
            {formatMessage({ id: kindLabel[item.answerKind] })}
            {item.scope && ` / ${formatMessage({ id: scopeLabel[item.scope] })}`}
            {' / '}
            {item.sheetRow === null
              ? formatMessage({ id: 'editions.byHand' })
              : formatMessage({ id: 'editions.fromRow' }, { row: item.sheetRow })}
          </p>
        </div>
        {earlier.length > 0 && (
          <div className="rounded-8 bg-solid-gray-50 p-3">
            <p className="text-sm text-muted">
              {formatMessage({ id: 'editions.before' })}
              {!item.isConfirmed && `（${formatMessage({ id: 'editions.score' }, { score: item.score })}）`}
            </p>
            <ul>
              {earlier.map((each) => (
                <li key={each.key}>
                  {each.code} <span lang="ja">{each.labelJa}</span>{' '}
                  {earlier.length > 1 && (
                    <span className="text-sm text-muted">{formatMessage({ id: draftFormLabel[each.form] })}</span>
                  )}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      {!item.isLeftOut && findings.length > 0 && (
        <ul className="list-disc ps-6 text-red-1000">
          {findings.map(({ kind, message }) => (
            <li key={kind}>{message}</li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap items-center gap-2">
        {!item.isConfirmed && !item.isLeftOut && (
          <Button
            size="s"
            icon="check"
            variant="primary"
            onPress={onConfirm}
            aria-label={formatMessage({ id: 'editions.confirmOne' }, { code })}
          >
            {formatMessage({ id: 'editions.confirm' })}
          </Button>
        )}
        {draft.earlierItems.length > 0 && (
          <Button
            size="s"
            onPress={() => setOpen('map')}
            aria-label={formatMessage({ id: 'editions.mapOne' }, { code })}
          >
            {formatMessage({ id: 'editions.map' })}
          </Button>
        )}
        <Button
          size="s"
          icon="edit"
          onPress={() => setOpen('edit')}
          aria-label={formatMessage({ id: 'editions.editOne' }, { code })}
        >
          {formatMessage({ id: 'editions.edit' })}
        </Button>
        <Button
          size="s"
          isPending={isPending}
          onPress={() => void leaveOut()}
          aria-label={formatMessage({ id: item.isLeftOut ? 'editions.takeInOne' : 'editions.leaveOutOne' }, { code })}
        >
          {formatMessage({ id: item.isLeftOut ? 'editions.takeIn' : 'editions.leaveOut' })}
        </Button>
        <span className="ms-auto flex">
          <IconButton
            icon="arrowUp"
            label={formatMessage({ id: 'editions.up' }, { code })}
            onPress={() => void move(-1)}
          />
          <IconButton
            icon="arrowDown"
            label={formatMessage({ id: 'editions.down' }, { code })}
            onPress={() => void move(1)}
          />
        </span>
      </div>
      {open === 'edit' && <ItemDialog draft={draft} item={item} onClose={() => setOpen(null)} />}
      {open === 'map' && <MappingDialog draft={draft} item={item} onClose={() => setOpen(null)} />}
    </li>
  );
}
