import { useIntl } from 'react-intl';
import { buttonClass } from '../../ui/button';
import { Icon } from '../../ui/icons';
import type { RegisterFile } from './file-field';

/** The way to a file that stands beside a row. */
export function FileLink({ file }: { file: RegisterFile }) {
  const { formatMessage } = useIntl();
  return (
    <a href={`/files/${file.id}`} download className={`${buttonClass('secondary', 's')} max-w-full no-underline`}>
      <Icon name="download" size={16} />
      <span className="sr-only">{formatMessage({ id: 'registers.file.open' })}</span>
      <span className="break-all" lang="ja">
        {file.name}
      </span>
    </a>
  );
}
