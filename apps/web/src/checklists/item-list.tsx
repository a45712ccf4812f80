import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import type { ItemPartsFragment } from '../gql/graphql';
import { Badge } from '../ui/badge';
import { Disclosure } from '../ui/disclosure';
import { Link } from '../ui/link';
import type { SaverState } from './answer-saver';
import type { Checklist } from './checklist-view';
import { isEntryQuestion, keyOf } from './item-order';
import { useItemName } from './use-item-name';
import { stateOf } from './words';

interface ItemListProps {
  readonly checklist: Checklist;
  readonly current: ItemPartsFragment;
  readonly unsaved: SaverState['unsaved'];
}

/** All items with their state, to jump to: beside the card, and folded above it on a small screen. */
export function ItemList(props: ItemListProps) {
  const { formatMessage } = useIntl();
  const { total, answered, closedByEntryQuestion } = props.checklist.progress;
  const box = useRef<HTMLElement>(null);
  const { id } = props.current;
  useEffect(() => {
    const [nav, entry] = [box.current, box.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(id)}"]`)];
    // Only the list itself is scrolled, never the page.
    if (nav && entry) nav.scrollTop = entry.offsetTop - nav.clientHeight / 3;
    // One was chosen: on a phone the list gives its place to the card.
    nav?.querySelector('details')?.removeAttribute('open');
  }, [id]);
  return (
    <nav
      ref={box}
      aria-label={formatMessage({ id: 'checklists.items' })}
      className="relative lg:sticky lg:top-20 lg:max-h-[calc(100dvh-6rem)] lg:overflow-y-auto lg:rounded-12 lg:border lg:border-line lg:bg-white lg:p-2"
    >
      <div className="hidden lg:block">
        <Sections {...props} />
      </div>
      <div className="lg:hidden">
        <Disclosure
          title={formatMessage(
            { id: closedByEntryQuestion ? 'checklists.items' : 'checklists.items.jump' },
            { total, answered },
          )}
        >
          <Sections {...props} />
        </Disclosure>
      </div>
    </nav>
  );
}

function Sections({ checklist, current, unsaved }: ItemListProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const itemName = useItemName();
  const items = checklist.sections.flatMap((section) => section.items);
  const closed = checklist.progress.closedByEntryQuestion;
  return (
    <ul className="flex flex-col gap-3">
      {checklist.sections.map((section) => (
        <li key={section.code}>
          <p className="px-2 py-1 text-sm font-bold text-muted">{lang === 'ja' ? section.titleJa : section.titleEn}</p>
          <ul>
            {section.items.map((item) => {
              const state = stateOf(item, closed);
              return (
                <li key={item.id}>
                  <Link
                    from="/checklists/$checklistId"
                    to="."
                    search={{ item: keyOf(item, items) }}
                    resetScroll={false}
                    activeProps={{}}
                    data-item={item.id}
                    aria-current={item.id === current.id ? 'true' : undefined}
                    className="flex min-h-11 flex-col gap-0.5 rounded-8 border-s-4 border-transparent px-2 py-1.5 text-sm text-ink no-underline hover:bg-solid-gray-50 [&[aria-current]]:border-primary [&[aria-current]]:bg-blue-50"
                  >
                    <span className="flex items-center justify-between gap-2">
                      <span className="font-bold">{itemName(item)}</span>
                      <span className="flex gap-1">
                        {unsaved.has(item.id) && (
                          <Badge tone="info">{formatMessage({ id: 'checklists.unsaved' })}</Badge>
                        )}
                        <Badge tone={state.tone}>{formatMessage({ id: state.label })}</Badge>
                      </span>
                    </span>
                    {!isEntryQuestion(item) && <span>{lang === 'ja' ? item.labelJa : item.labelEn}</span>}
                  </Link>
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ul>
  );
}
