import type { InspectionState } from '../gql/graphql';
import type { MessageId } from '../messages/ja';
import type { Tone } from '../ui/badge';

export const inspectionStateWord: Record<InspectionState, { readonly label: MessageId; readonly tone: Tone }> = {
  scheduled: { label: 'inspections.state.scheduled', tone: 'info' },
  done: { label: 'inspections.state.done', tone: 'ok' },
  cancelled: { label: 'inspections.state.cancelled', tone: 'none' },
};
