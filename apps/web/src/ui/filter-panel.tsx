import { useIntl } from 'react-intl';
import { Disclosure } from './disclosure';

export interface FilterPanelProps {
  readonly label: string;
  /** In sight on every screen: usually the search field. */
  readonly always: React.ReactNode;
  /** The other filters: side by side, and folded away on a phone. */
  readonly children: React.ReactNode;
  /** Below them, to the left: the filters in force. */
  readonly foot?: React.ReactNode;
  /** Below them, to the right: the order. */
  readonly order?: React.ReactNode;
}

/** The filters above a list. */
export function FilterPanel({ label, always, children, foot, order }: FilterPanelProps) {
  const { formatMessage } = useIntl();
  return (
    <section aria-label={label} className="no-print mb-4 flex flex-col gap-3">
      <div className="grid gap-x-4 gap-y-3 md:grid-cols-[minmax(13rem,1fr)_3fr]">
        {always}
        <div className="hidden grid-cols-[repeat(auto-fit,minmax(9rem,1fr))] gap-x-4 gap-y-2 md:grid">{children}</div>
        <div className="md:hidden">
          <Disclosure title={formatMessage({ id: 'ui.moreFilters' })}>
            <div className="grid grid-cols-2 gap-3">{children}</div>
          </Disclosure>
        </div>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">{foot}</div>
        {order}
      </div>
    </section>
  );
}
