import { useIntl } from 'react-intl';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import type { useFile } from './use-file';

/** Why a file was not made, with a way to try again. */
export function FileFailed({ file }: { file: ReturnType<typeof useFile> }) {
  const { formatMessage } = useIntl();
  const { failed, save } = file;
  if (!failed) return null;
  return (
    <Banner
      tone="error"
      role="alert"
      title={formatMessage({ id: 'forms.failed' })}
      actions={
        <Button size="s" onPress={() => save(failed.url)}>
          {formatMessage({ id: 'forms.retry' })}
        </Button>
      }
    >
      {failed.text}
    </Banner>
  );
}
