import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import type { ItemPartsFragment } from '../../gql/graphql';
import { Banner } from '../../ui/banner';
import { Disclosure } from '../../ui/disclosure';
import { Link } from '../../ui/link';
import type { Checklist } from '../checklist-view';
import { keyOf } from '../item-order';
import { useItemName } from '../use-item-name';
import { missingItems, undecidedCount } from './missing-items';
import { SignButton } from './sign-button';
import { SignedBanner } from './signed-banner';
import { VersionList } from './version-list';

/** Where the list stands on the way to its signature: what is missing, the signature itself, and the versions before it. */
export function SignPanel({ checklist, isUnsaved }: { checklist: Checklist; isUnsaved: boolean }) {
  const { formatMessage } = useIntl();
  return (
    <section className="flex flex-col gap-2" aria-label={formatMessage({ id: 'checklists.sign.title' })}>
      {checklist.signature ? (
        <SignedBanner checklist={checklist} signature={checklist.signature} />
      ) : (
        <ToSign checklist={checklist} isUnsaved={isUnsaved} />
      )}
      <VersionList checklist={checklist} />
    </section>
  );
}

function ToSign({ checklist, isUnsaved }: { checklist: Checklist; isUnsaved: boolean }) {
  const { formatMessage } = useIntl();
  const items = checklist.sections.flatMap((section) => section.items);
  const missing = missingItems(items);
  const undecided = undecidedCount(items);
  if (missing.length > 0) return checklist.viewerCanSign ? <Missing items={items} missing={missing} /> : null;
  if (!checklist.viewerCanSign) return <Banner>{formatMessage({ id: 'checklists.sign.readyForManager' })}</Banner>;
  const ready = checklist.progress.closedByEntryQuestion ? 'checklists.sign.closed' : 'checklists.sign.ready';
  return (
    <Banner
      tone={isUnsaved ? 'warning' : 'info'}
      title={formatMessage({ id: isUnsaved ? 'checklists.sign.unsaved' : ready })}
      actions={<SignButton checklist={checklist} isDisabled={isUnsaved} />}
    >
      {undecided > 0 && formatMessage({ id: 'checklists.sign.undecided' }, { count: undecided })}
    </Banner>
  );
}

interface MissingProps {
  readonly items: readonly ItemPartsFragment[];
  readonly missing: readonly ItemPartsFragment[];
}

function Missing({ items, missing }: MissingProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const itemName = useItemName();
  return (
    <div className="no-print flex flex-wrap items-baseline gap-x-3 text-sm">
      <p className="text-muted">{formatMessage({ id: 'checklists.sign.missing' }, { count: missing.length })}</p>
      <Disclosure title={formatMessage({ id: 'checklists.sign.missing.items' })}>
        <ul className="flex flex-col gap-1">
          {missing.map((item) => (
            <li key={item.id}>
              <Link
                from="/checklists/$checklistId"
                to="."
                search={{ item: keyOf(item, items) }}
                resetScroll={false}
                className="inline-block py-1"
              >
                {itemName(item)} {lang === 'ja' ? item.labelJa : item.labelEn}
              </Link>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
