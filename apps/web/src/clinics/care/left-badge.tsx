import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import { Badge } from '../../ui/badge';
import { formatDay } from '../../ui/dates';

interface LeftBadgeProps {
  readonly clinic: { readonly leftOn?: string | null; readonly hasLeft: boolean };
}

/** Until when a clinic is looked after; nothing while no last day is set. */
export function LeftBadge({ clinic: { leftOn, hasLeft } }: LeftBadgeProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  if (!leftOn) return null;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 text-sm font-normal">
      <Badge tone={hasLeft ? 'none' : 'info'}>
        {formatMessage({ id: hasLeft ? 'clinics.left' : 'clinics.leaving' })}
      </Badge>
      <span className="tabular-nums">{formatDay(leftOn, lang)}</span>
    </span>
  );
}
