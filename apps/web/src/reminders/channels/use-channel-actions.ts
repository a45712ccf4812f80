import { useIntl } from 'react-intl';
import { useFaultText } from '../../app/fault-state';
import { newMutationId, useChange } from '../../app/query';
import { useRemoval } from '../../app/use-removal';
import {
  ChannelsDocument,
  RemoveChannelDocument,
  RestoreChannelDocument,
  TurnChannelDocument,
  type TurnChannelInput,
} from '../../gql/graphql';
import { useAnnouncer } from '../../ui/toast';

/** Stops a channel or lets it go on; takes it away, with the way back. */
export function useChannelActions() {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const refreshes = { refreshes: [ChannelsDocument] };
  const turning = useChange(TurnChannelDocument, refreshes);
  const removing = useChange(RemoveChannelDocument, refreshes);
  const restoring = useChange(RestoreChannelDocument, refreshes);
  const turn = async (given: TurnChannelInput, name: string) => {
    try {
      const { turnChannel } = await turning.mutateAsync({ input: { ...given, clientMutationId: newMutationId() } });
      if (turnChannel.__typename === 'ChannelSaved')
        toast(formatMessage({ id: given.isOn ? 'channels.turnedOn' : 'channels.turnedOff' }, { name }));
      else toast(turnChannel.message, 'error');
    } catch (error) {
      toast(faultText(error), 'error');
    }
  };
  const remove = useRemoval({
    remove: async (input) => {
      const { removeChannel } = await removing.mutateAsync({ input });
      return removeChannel.__typename === 'ChannelRemoved'
        ? { type: 'removed', version: removeChannel.channel.version }
        : { type: 'refused', message: removeChannel.message };
    },
    restore: async (input) => {
      const { restoreChannel } = await restoring.mutateAsync({ input });
      return restoreChannel.__typename === 'ChannelSaved'
        ? { type: 'restored' }
        : { type: 'refused', message: restoreChannel.message };
    },
  });
  return { turn, remove, isTurning: turning.isPending };
}
