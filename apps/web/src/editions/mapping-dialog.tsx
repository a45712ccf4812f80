import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import { newMutationId, useChange } from '../app/query';
import {
  type DraftChange,
  type DraftItemPartsFragment,
  EditionDraftDocument,
  EditionDraftsDocument,
  SetDraftMappingDocument,
} from '../gql/graphql';
import { Banner } from '../ui/banner';
import { Checkbox } from '../ui/checkbox';
import { FormDialog } from '../ui/form-dialog';
import { Select } from '../ui/select';
import { ChangedWords } from './changed-words';
import { changes, changeWord, type Draft, type DraftItem, draftFormLabel, earlierFormsOf } from './words';

/** Says which earlier items an item follows, with both wordings side by side. */
export function MappingDialog({ draft, item, onClose }: { draft: Draft; item: DraftItem; onClose: () => void }) {
  const { formatMessage, formatList } = useIntl();
  const faultText = useFaultText();
  const [how, setHow] = useState<DraftChange>(item.change);
  const [chosen, setChosen] = useState<readonly string[]>(item.replaces);
  const [version, setVersion] = useState(item.version);
  const [message, setMessage] = useState('');
  const [theirs, setTheirs] = useState<DraftItemPartsFragment | null>(null);
  const change = useChange(SetDraftMappingDocument, { refreshes: [EditionDraftDocument, EditionDraftsDocument] });
  const forms = earlierFormsOf(item.form);
  const earlier = draft.earlierItems.filter(({ form }) => forms.includes(form));
  const code = item.code || formatMessage({ id: 'editions.noCode' });
  const set = async () => {
    setMessage('');
    try {
      const { setDraftMapping: answer } = await change.mutateAsync({
        input: {
          clientMutationId: newMutationId(),
          draftId: draft.id,
          itemId: item.id,
          version,
          change: how,
          replaces: how === 'new' ? [] : [...chosen],
        },
      });
      if (answer.__typename === 'DraftItemSaved') return onClose();
      if (answer.__typename === 'DraftItemChangedMeanwhile') {
        setVersion(answer.current.version);
        setTheirs(answer.current);
      }
      setMessage(answer.message);
    } catch (error) {
      setMessage(faultText(error));
    }
  };
  return (
    <FormDialog
      size="l"
      title={formatMessage({ id: 'editions.mapping.title' }, { code })}
      submitLabel={formatMessage({ id: 'editions.mapping.set' })}
      isSubmitting={change.isPending}
      refusal={message}
      onSubmit={set}
      onClose={onClose}
    >
      {theirs && (
        <Banner tone="warning" title={formatMessage({ id: 'editions.mapping.theirs' })}>
          <p>
            {formatMessage({ id: changeWord[theirs.change].label })}{' '}
            {formatList(
              earlier.filter(({ key }) => theirs.replaces.includes(key)).map(({ code: itsCode }) => itsCode),
              { type: 'unit' },
            )}
          </p>
          <p lang="ja">{theirs.labelJa}</p>
        </Banner>
      )}
      <p lang="ja" className="rounded-8 bg-blue-50 p-3">
        {item.labelJa}
      </p>
      <Select
        label={formatMessage({ id: 'editions.mapping.change' })}
        options={changes.map((value) => ({ value, label: formatMessage({ id: changeWord[value].label }) }))}
        value={how}
        onChange={(value) => value && setHow(value)}
      />
      {how !== 'new' && (
        <fieldset className="flex flex-col gap-1">
          <legend className="font-bold">{formatMessage({ id: 'editions.mapping.choose' })}</legend>
          {earlier.map(({ key, code: itsCode, labelJa, form }) => (
            <Checkbox
              key={key}
              isSelected={chosen.includes(key)}
              onChange={(isChosen) => setChosen(isChosen ? [...chosen, key] : chosen.filter((each) => each !== key))}
            >
              <span className="font-bold">{itsCode}</span>{' '}
              {chosen.includes(key) ? (
                <ChangedWords before={labelJa} after={item.labelJa} />
              ) : (
                <span lang="ja">{labelJa}</span>
              )}
              {forms.length > 1 && (
                <span className="ms-2 text-sm text-muted">{formatMessage({ id: draftFormLabel[form] })}</span>
              )}
            </Checkbox>
          ))}
        </fieldset>
      )}
    </FormDialog>
  );
}
