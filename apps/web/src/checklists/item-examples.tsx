import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import type { ItemPartsFragment } from '../gql/graphql';
import { cx } from '../ui/cx';
import { Icon } from '../ui/icons';

/** An example of a good state of things and one of a bad one: this product's own advice. */
export function ItemExamples({ guidance }: { guidance: NonNullable<ItemPartsFragment['guidance']> }) {
  const isJa = useLang() === 'ja';
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <Example isGood text={isJa ? guidance.okJa : guidance.okEn} />
      <Example isGood={false} text={isJa ? guidance.ngJa : guidance.ngEn} />
    </div>
  );
}

function Example({ isGood, text }: { isGood: boolean; text: string }) {
  const { formatMessage } = useIntl();
  return (
    <div
      className={cx(
        'flex flex-col gap-1 rounded-8 border-s-8 border border-y-line border-e-line px-4 py-3',
        isGood ? 'border-s-green-800 bg-green-50' : 'border-s-red-900 bg-red-50',
      )}
    >
      <p className={cx('flex items-center gap-2 font-bold', isGood ? 'text-green-1000' : 'text-red-1000')}>
        <Icon name={isGood ? 'check' : 'close'} />
        {formatMessage({ id: isGood ? 'checklists.help.ok' : 'checklists.help.ng' })}
      </p>
      <p>{text}</p>
    </div>
  );
}
