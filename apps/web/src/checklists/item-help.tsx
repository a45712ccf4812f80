import { useIntl } from 'react-intl';
import { useCan } from '../app/session';
import { FuriganaSwitch } from '../glossary/furigana-switch';
import { ItemPlaces } from '../guideline/item-places';
import type { ItemPartsFragment } from '../gql/graphql';
import { Link } from '../ui/link';
import type { Checklist } from './checklist-view';
import { ItemExamples } from './item-examples';
import { WhomToPhone } from './whom-to-phone';

interface ItemHelpProps {
  readonly checklist: Checklist;
  readonly item: ItemPartsFragment;
  /** More ways to get help, as asking a colleague. */
  readonly children?: React.ReactNode;
}

/** An example of each answer, whom to phone and how long it takes: this product's own advice, and named so. */
export function ItemHelp({ checklist, item, children }: ItemHelpProps) {
  const { formatMessage } = useIntl();
  const hasGlossary = useCan()('edition:read');
  const { guidance } = item;
  const heading = `help-${item.id}`;
  return (
    <section aria-labelledby={heading} className="no-print flex flex-col gap-4 border-t border-line pt-5">
      <h3 id={heading} className="text-lg">
        {formatMessage({ id: 'checklists.help' })}
      </h3>
      {guidance && (
        <>
          <ItemExamples guidance={guidance} />
          <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
            <div>
              <dt className="font-bold">{formatMessage({ id: 'checklists.help.ask' })}</dt>
              <dd>
                <WhomToPhone ask={guidance.ask} checklist={checklist} />
              </dd>
            </div>
            <div>
              <dt className="font-bold">{formatMessage({ id: 'checklists.help.time' })}</dt>
              <dd>{formatMessage({ id: 'checklists.help.minutes' }, { minutes: guidance.minutes })}</dd>
            </div>
          </dl>
        </>
      )}
      {children}
      {hasGlossary && (
        <ItemPlaces key={item.id} editionId={checklist.edition.id} form={checklist.form} code={item.code} />
      )}
      <div className="flex flex-wrap items-center gap-x-6 gap-y-1">
        {hasGlossary && <Link to="/glossary">{formatMessage({ id: 'checklists.help.glossary' })}</Link>}
        {hasGlossary && <FuriganaSwitch />}
      </div>
      {guidance && <p className="text-sm text-muted">{formatMessage({ id: 'checklists.help.ours' })}</p>}
    </section>
  );
}
