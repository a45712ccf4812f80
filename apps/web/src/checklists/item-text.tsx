import type { Ref } from 'react';
import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { useCan } from '../app/session';
import { GlossedText } from '../glossary/glossed-text';
import type { ItemPartsFragment } from '../gql/graphql';
import { Badge } from '../ui/badge';
import { Disclosure } from '../ui/disclosure';
import { ItemShow } from './item-show';
import { explainOf, labelOf } from './item-words';
import { useItemName } from './use-item-name';
import { verificationLabel } from './words';

interface ItemTextProps {
  readonly item: ItemPartsFragment;
  readonly headingRef: Ref<HTMLHeadingElement>;
  /** What to show stands beside the evidence instead. */
  readonly isBrief?: boolean;
}

/** What an item asks, in its own words and in plain ones, and what to have at hand. */
export function ItemText({ item, headingRef, isBrief }: ItemTextProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const itemName = useItemName();
  const seesDoubts = useCan()('edition:read-unverified');
  const explain = explainOf(item, lang);
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-col gap-1">
        <h2 id={`item-${item.id}`} ref={headingRef} tabIndex={-1} className="focus-none text-xl">
          <span className="me-3 text-blue-1000">{itemName(item)}</span>
          <GlossedText {...labelOf(item, lang)} />
        </h2>
        {lang === 'en' && item.labelEn && (
          <p lang="ja" className="text-sm text-muted">
            {item.labelJa}
          </p>
        )}
        {item.scopeJa && (
          <p className="text-sm text-muted">
            {formatMessage({ id: 'checklists.scope' }, { scope: <span lang="ja">{item.scopeJa}</span> })}
          </p>
        )}
      </div>
      {explain.text && (
        <div className="max-w-prose">
          <p className="font-bold">{formatMessage({ id: 'checklists.explain' })}</p>
          <p>
            <GlossedText {...explain} />
          </p>
        </div>
      )}
      {!isBrief && <ItemShow item={item} />}
      {seesDoubts && item.verification !== 'verified' && (
        <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
          <Badge tone="unknown" className="mt-1">
            {formatMessage({ id: verificationLabel[item.verification] })}
          </Badge>
          {item.verificationNoteJa && (
            <Disclosure title={formatMessage({ id: 'checklists.verification.note' })}>
              <p lang="ja" className="max-w-prose text-muted">
                {item.verificationNoteJa}
              </p>
            </Disclosure>
          )}
        </div>
      )}
    </div>
  );
}
