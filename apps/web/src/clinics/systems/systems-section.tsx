import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import { useCan } from '../../app/session';
import type { SystemPartsFragment } from '../../gql/graphql';
import { Button } from '../../ui/button';
import { cx } from '../../ui/cx';
import { formatDay } from '../../ui/dates';
import { EmptyState } from '../../ui/states';
import { LoginState } from './login-state';
import { RemoveSystem } from './remove-system';
import { SystemDialog } from './system-dialog';
import { systemKindLabel } from './system-values';
import { TwoFactorCountdown } from './two-factor-countdown';

interface SystemsSectionProps {
  readonly clinicId: string;
  readonly systems: readonly SystemPartsFragment[];
  /** The day from which two factors are expected. */
  readonly dueOn: string;
}

/** What is open over the page: the form of a system, null being a new one, or the question whether to remove one. */
type Open =
  | { readonly type: 'form'; readonly system: SystemPartsFragment | null }
  | { readonly type: 'removal'; readonly system: SystemPartsFragment };

/** A clinic's systems, each with where its two kinds of login stand. */
export function SystemsSection({ clinicId, systems, dueOn }: SystemsSectionProps) {
  const { formatMessage } = useIntl();
  const canEdit = useCan()('system:edit');
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const add = (variant: 'primary' | 'secondary') =>
    canEdit && (
      <Button icon="plus" variant={variant} onPress={() => setOpen({ type: 'form', system: null })}>
        {formatMessage({ id: 'clinics.systems.add' })}
      </Button>
    );
  return (
    <section aria-labelledby="systems" className="card flex flex-col gap-4 p-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="systems" className="text-lg">
          {formatMessage({ id: 'clinics.systems' })}
        </h2>
        {systems.length > 0 && <div className="no-print">{add('secondary')}</div>}
      </div>
      <TwoFactorCountdown systems={systems} dueOn={dueOn} />
      {systems.length === 0 ? (
        <EmptyState icon="shield" title={formatMessage({ id: 'clinics.systems.none' })} actions={add('primary')}>
          {formatMessage({ id: 'clinics.systems.none.body' })}
        </EmptyState>
      ) : (
        <ul className={cx('grid gap-4', systems.length > 1 && 'xl:grid-cols-2')}>
          {systems.map((system) => (
            <SystemCard
              key={system.id}
              system={system}
              dueOn={dueOn}
              onEdit={canEdit ? () => setOpen({ type: 'form', system }) : undefined}
              onRemove={canEdit ? () => setOpen({ type: 'removal', system }) : undefined}
            />
          ))}
        </ul>
      )}
      {open?.type === 'form' && <SystemDialog clinicId={clinicId} system={open.system} onClose={close} />}
      {open?.type === 'removal' && <RemoveSystem system={open.system} onClose={close} />}
    </section>
  );
}

interface SystemCardProps {
  readonly system: SystemPartsFragment;
  readonly dueOn: string;
  readonly onEdit?: () => void;
  readonly onRemove?: () => void;
}

function SystemCard({ system, dueOn, onEdit, onRemove }: SystemCardProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { name, kind, vendorName, renewalOn, clientLogin, serverLogin } = system;
  return (
    <li className="flex flex-col gap-3 rounded-8 border border-line p-4">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0 flex-1 basis-56">
          <h3 className="text-base break-words" lang="ja">
            {name}
          </h3>
          <p className="text-sm text-muted">
            {formatMessage({ id: systemKindLabel[kind] })}
            {vendorName && <span lang="ja">{` · ${vendorName}`}</span>}
          </p>
          {renewalOn && (
            <p className="text-sm text-muted">
              {formatMessage({ id: 'clinics.system.renewalOn' })}：{formatDay(renewalOn, lang)}
            </p>
          )}
        </div>
        <div className="no-print flex shrink-0 gap-1">
          {onEdit && (
            <Button
              size="s"
              icon="edit"
              aria-label={formatMessage({ id: 'clinics.system.edit.of' }, { name })}
              onPress={onEdit}
            >
              {formatMessage({ id: 'clinics.system.edit' })}
            </Button>
          )}
          {onRemove && (
            <Button
              size="s"
              variant="quiet"
              aria-label={formatMessage({ id: 'clinics.system.remove.of' }, { name })}
              onPress={onRemove}
            >
              {formatMessage({ id: 'clinics.system.remove' })}
            </Button>
          )}
        </div>
      </div>
      <dl className="grid gap-x-4 gap-y-3 sm:grid-cols-[auto_1fr]">
        <LoginState login="client" state={clientLogin} dueOn={dueOn} />
        <LoginState login="server" state={serverLogin} dueOn={dueOn} />
      </dl>
    </li>
  );
}
