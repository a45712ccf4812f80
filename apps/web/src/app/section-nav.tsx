import { useIntl } from 'react-intl';
import type { MessageId } from '../messages/ja';
import { Link, type LinkTarget } from '../ui/link';
import { useCan } from './session';

export interface SectionPage {
  readonly to: LinkTarget;
  readonly label: MessageId;
  readonly permission: string;
  /** Whether pages below it count as this one. */
  readonly hasPages?: boolean;
}

interface SectionNavProps {
  readonly label: MessageId;
  readonly pages: readonly SectionPage[];
}

/** Pages about one thing beside each other, as far as the viewer may open them; nothing where there is only one. */
export function SectionNav({ label, pages }: SectionNavProps) {
  const { formatMessage } = useIntl();
  const can = useCan();
  const shown = pages.filter(({ permission }) => can(permission));
  if (shown.length < 2) return null;
  return (
    <nav aria-label={formatMessage({ id: label })} className="no-print mb-6 border-b border-solid-gray-400">
      <ul className="flex flex-wrap">
        {shown.map((page) => (
          <li key={page.to}>
            <Link
              to={page.to}
              activeOptions={{ exact: !page.hasPages, includeSearch: false }}
              className="-mb-px inline-flex min-h-11 items-center border-b-4 border-transparent px-2 text-sm text-ink no-underline hover:bg-solid-gray-50 sm:px-3 sm:text-base aria-[current=page]:border-primary aria-[current=page]:font-bold aria-[current=page]:text-blue-1000"
            >
              {formatMessage({ id: page.label })}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
