import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import { useLang } from '../app/language-provider';
import { newMutationId, useChange } from '../app/query';
import { PublishEditionDocument } from '../gql/graphql';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { ConfirmDialog } from '../ui/dialog';
import { useAnnouncer } from '../ui/toast';
import type { Draft } from './words';

/** What is still to be settled, and the button that makes an edition of the draft. */
export function PublishDraft({ draft }: { draft: Draft }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const navigate = useNavigate();
  const goToItems = useNavigate({ from: '/editions/drafts/$draftId' });
  const faultText = useFaultText();
  const { toast } = useAnnouncer();
  const [isOpen, setIsOpen] = useState(false);
  const [id] = useState(newMutationId);
  const change = useChange(PublishEditionDocument);
  const name = lang === 'en' ? draft.labelEn || draft.labelJa : draft.labelJa;
  const publish = async () => {
    try {
      // The same attempt under the same id: a reply lost on the way does not publish twice.
      const input = { clientMutationId: `${id}-${draft.version}`, draftId: draft.id, version: draft.version };
      const { publishEdition: answer } = await change.mutateAsync({ input });
      if (answer.__typename === 'EditionPublished') {
        toast(formatMessage({ id: 'editions.published' }, { name }));
        await navigate({ to: '/editions' });
      } else toast(answer.message, 'error');
    } catch (error) {
      toast(faultText(error), 'error');
    }
    setIsOpen(false);
  };
  const goTo = async (itemId: string) => {
    await goToItems({ search: {}, replace: true, resetScroll: false });
    const target = document.getElementById(`item-${itemId}`);
    target?.scrollIntoView({ block: 'center' });
    target?.focus();
  };
  const { summary, findings } = draft;
  return (
    <>
      {findings.length > 0 ? (
        <Banner title={formatMessage({ id: 'editions.publish.findings' }, { count: findings.length })}>
          <ul className="flex list-disc flex-col gap-1 ps-6">
            {findings.map(({ kind, itemId, message }) => (
              <li key={`${kind} ${itemId}`}>
                {message}{' '}
                {itemId && (
                  <Button
                    size="s"
                    variant="quiet"
                    onPress={() => void goTo(itemId)}
                    aria-label={`${formatMessage({ id: 'editions.publish.goTo' })}: ${message}`}
                  >
                    {formatMessage({ id: 'editions.publish.goTo' })}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </Banner>
      ) : (
        <p>{formatMessage({ id: 'editions.publish.ready' })}</p>
      )}
      {draft.earlierItems.length > 0 && (
        <p className="text-sm text-muted">
          {formatMessage({ id: 'editions.summary' }, { ...summary, fresh: summary.new })}
        </p>
      )}
      <div>
        <Button variant="primary" isDisabled={findings.length > 0} onPress={() => setIsOpen(true)}>
          {formatMessage({ id: 'editions.publish' })}
        </Button>
      </div>
      <ConfirmDialog
        isOpen={isOpen}
        isPending={change.isPending}
        title={formatMessage({ id: 'editions.publish.title' }, { name })}
        confirmLabel={formatMessage({ id: 'editions.publish' })}
        onConfirm={() => void publish()}
        onClose={() => setIsOpen(false)}
      >
        {formatMessage({ id: 'editions.publish.body' }, { ...summary, fresh: summary.new })}
      </ConfirmDialog>
    </>
  );
}
