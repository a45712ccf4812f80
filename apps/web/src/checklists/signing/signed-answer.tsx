import { useIntl } from 'react-intl';
import type { ItemPartsFragment } from '../../gql/graphql';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { type AnswerDraft, draftOf } from '../answer-draft';
import { AnswerFacts } from '../answer-facts';

interface SignedAnswerProps {
  readonly item: ItemPartsFragment;
  /** What was typed here and not saved before the list was signed. */
  readonly draft: AnswerDraft | undefined;
  readonly onDrop: () => void;
}

/** An answer of a signed list, to look at; and what was typed meanwhile, so that nothing is lost in silence. */
export function SignedAnswer({ item, draft, onDrop }: SignedAnswerProps) {
  const { formatMessage } = useIntl();
  return (
    <>
      <p>{formatMessage({ id: 'checklists.signed.readOnly' })}</p>
      <AnswerFacts answer={draftOf(item.answer)} />
      {draft && (
        <Banner
          tone="warning"
          title={formatMessage({ id: 'checklists.signed.draft' })}
          actions={
            <Button size="s" onPress={onDrop}>
              {formatMessage({ id: 'checklists.signed.drop' })}
            </Button>
          }
        >
          <AnswerFacts answer={draft} />
        </Banner>
      )}
    </>
  );
}
