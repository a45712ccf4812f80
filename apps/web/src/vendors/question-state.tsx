import { useIntl } from 'react-intl';
import type { VendorQuestionState } from '../gql/graphql';
import type { MessageId } from '../messages/ja';
import { Badge, type Tone } from '../ui/badge';

const words: Readonly<Record<VendorQuestionState, { readonly label: MessageId; readonly tone: Tone }>> = {
  asked: { label: 'vendors.state.asked', tone: 'doing' },
  answered: { label: 'vendors.state.answered', tone: 'ok' },
  closed: { label: 'vendors.state.closed', tone: 'neutral' },
};

/** How a question stands, as its vendor is told. */
export function QuestionState({ state }: { state: VendorQuestionState }) {
  const { formatMessage } = useIntl();
  const { label, tone } = words[state];
  return <Badge tone={tone}>{formatMessage({ id: label })}</Badge>;
}
