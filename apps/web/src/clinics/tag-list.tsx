import { useIntl } from 'react-intl';
import { Link } from '../ui/link';

/** A clinic's tags, each a link to the clinics that bear it. */
export function TagList({ tags }: { tags: readonly string[] }) {
  const { formatMessage } = useIntl();
  return (
    <ul aria-label={formatMessage({ id: 'clinics.field.tags' })} className="flex flex-wrap gap-1.5">
      {tags.map((tag) => (
        <li key={tag}>
          <Link
            to="/clinics"
            search={{ tag }}
            className="inline-flex min-h-6 items-center rounded-full border border-solid-gray-400 bg-white px-2.5 text-sm leading-snug text-ink no-underline hover:border-ink hover:underline"
          >
            {tag}
          </Link>
        </li>
      ))}
    </ul>
  );
}
