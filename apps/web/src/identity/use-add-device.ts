import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useChange } from '../app/query';
import {
  AddPasskeyDocument,
  AttentionDocument,
  BeginAddingPasskeyDocument,
  MySessionsDocument,
  SecurityEventsDocument,
  WaysInDocument,
} from '../gql/graphql';
import { useAnnouncer } from '../ui/toast';
import { createPasskey } from './passkey';
import { useDeviceLabel } from './use-device-label';
import { type Refusal, refusalOf, useRefusalText } from './use-sign-in';

/** What is shown of ways in, to be read anew after a change to them. */
export const waysInShown = [WaysInDocument, AttentionDocument, MySessionsDocument, SecurityEventsDocument];

/** Adds a passkey: this device, a phone or a key. `onAdded` follows a success. */
export function useAddDevice(onAdded: () => void) {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const deviceLabel = useDeviceLabel();
  const refusalText = useRefusalText();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const begin = useChange(BeginAddingPasskeyDocument, { refreshes: [] });
  const finish = useChange(AddPasskeyDocument, { refreshes: waysInShown });
  const { mutate, isPending } = useMutation({
    mutationFn: async (label: string) => {
      const { beginAddingPasskey } = await begin.mutateAsync({});
      const { response, isThisDevice } = await createPasskey(beginAddingPasskey.options);
      const input = { response, label: label.trim() || deviceLabel(isThisDevice) };
      return (await finish.mutateAsync({ input })).addPasskey;
    },
    onMutate: () => setRefusal(null),
    onSuccess: (result) => {
      if (result.__typename !== 'PasskeyChanged') return setRefusal(refusalOf(result));
      toast(formatMessage({ id: 'identity.devices.added' }));
      onAdded();
    },
    onError: (error) => setRefusal(refusalText(error)),
  });
  return { refusal, isPending, add: mutate };
}
