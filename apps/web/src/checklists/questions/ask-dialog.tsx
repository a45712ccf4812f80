import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import { useCan } from '../../app/session';
import type { ItemPartsFragment } from '../../gql/graphql';
import { FormDialog } from '../../ui/form-dialog';
import { RadioGroup } from '../../ui/radio-group';
import { useAskVendor } from '../../vendors/use-ask-vendor';
import type { Checklist } from '../checklist-view';
import { useAskColleague } from './use-ask-colleague';

export interface AskProps {
  readonly checklist: Checklist;
  readonly item: ItemPartsFragment;
  readonly onClose: () => void;
}

type Way = 'colleague' | 'vendor';

/** Hands one item to somebody who knows: a colleague, or by a letter a vendor. */
export function AskDialog(props: AskProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const mayAskVendor = useCan()('vendor:ask');
  const [way, setWay] = useState<Way>('colleague');
  const colleague = useAskColleague(props);
  const vendor = useAskVendor(props, way === 'vendor');
  const { fields, isPending, isDisabled, refusal, send } = way === 'vendor' ? vendor : colleague;
  const { labelJa, labelEn } = props.item;
  return (
    <FormDialog
      title={formatMessage({ id: 'checklists.ask.title' }, { item: lang === 'ja' ? labelJa : labelEn })}
      submitLabel={formatMessage({ id: 'checklists.ask.send' })}
      isSubmitting={isPending}
      isDisabled={isDisabled}
      refusal={refusal}
      onSubmit={send}
      onClose={props.onClose}
    >
      {mayAskVendor && (
        <RadioGroup<Way>
          label={formatMessage({ id: 'vendors.ask.way' })}
          layout="row"
          value={way}
          onChange={setWay}
          options={[
            { value: 'colleague', label: formatMessage({ id: 'vendors.ask.way.colleague' }) },
            {
              value: 'vendor',
              label: formatMessage({ id: 'vendors.ask.way.vendor' }),
              description: formatMessage({ id: 'vendors.ask.way.vendor.body' }),
            },
          ]}
        />
      )}
      {fields}
    </FormDialog>
  );
}
