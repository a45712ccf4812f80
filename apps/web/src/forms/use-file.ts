import { useMutation } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import { useAnnouncer } from '../ui/toast';
import { fetchFile, FileRefused, saveFile } from './fetch-file';

/** Has files made and saves them. `making` is the address under way, `failed` the one that last went wrong, with why. */
export function useFile() {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const make = useMutation({
    mutationFn: fetchFile,
    onSuccess: (file) => {
      saveFile(file);
      toast(formatMessage({ id: 'forms.made' }, { name: file.name }), 'success');
    },
  });
  const text = (error: unknown) => (error instanceof FileRefused ? error.message : faultText(error));
  return {
    save: (url: string) => make.mutate(url),
    making: make.isPending ? make.variables : null,
    failed: make.isError ? { url: make.variables, text: text(make.error) } : null,
  };
}
