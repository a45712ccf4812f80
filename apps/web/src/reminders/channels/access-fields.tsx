import { Controller, type UseFormReturn } from 'react-hook-form';
import { useIntl } from 'react-intl';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { type ChannelValues, madeSecret } from './channel-values';
import { accessFields, type AccessField, accessLabel, type KeptKind } from './words';

/** What a kind of channel needs to be reached. Browsers are not to keep it, nor to fill in somebody's password. */
export function AccessFields({ kind, form }: { kind: KeptKind; form: UseFormReturn<ChannelValues> }) {
  const { formatMessage } = useIntl();
  const hintOf = (field: AccessField) => {
    if (field === 'secret') return formatMessage({ id: 'channels.field.secret.hint' });
    return field === 'privateKey' ? formatMessage({ id: 'channels.field.privateKey.hint' }) : undefined;
  };
  return (
    <>
      {accessFields[kind].map((name) => (
        <div key={name} className="flex flex-col gap-2">
          <Controller
            control={form.control}
            name={name}
            render={({ field: { ref, ...field }, fieldState }) => (
              <TextField
                {...field}
                inputRef={ref}
                required
                autoComplete="off"
                spellCheck="false"
                rows={name === 'privateKey' ? 4 : undefined}
                label={formatMessage({ id: accessLabel[name] })}
                hint={hintOf(name)}
                error={fieldState.error?.message}
              />
            )}
          />
          {name === 'secret' && (
            <div>
              <Button size="s" icon="key" onPress={() => form.setValue('secret', madeSecret(), { shouldDirty: true })}>
                {formatMessage({ id: 'channels.field.secret.make' })}
              </Button>
            </div>
          )}
        </div>
      ))}
      <p className="text-sm text-muted">{formatMessage({ id: 'channels.access.private' })}</p>
    </>
  );
}
