import { useIntl } from 'react-intl';
import { buttonClass } from '../../ui/button';
import { Icon } from '../../ui/icons';

/** A register as a file: for Excel, and for everything else. `path` lacks only the ending. */
export function ListDownloads({ path }: { path: string }) {
  const { formatMessage } = useIntl();
  return (['xlsx', 'csv'] as const).map((format) => (
    <a key={format} href={`${path}.${format}`} download className={`${buttonClass()} no-underline`}>
      <Icon name="download" size={20} />
      {formatMessage({ id: `registers.row.${format}` })}
    </a>
  ));
}
