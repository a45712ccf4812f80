import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { useSwitchLanguage } from '../app/language-switch';
import { useViewer } from '../app/session';
import { useSignOut } from '../app/use-sign-out';
import { AccountFrame } from '../identity/account/account-frame';
import { OtherTenants } from '../identity/account/other-tenants';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { RadioGroup } from '../ui/radio-group';
import { roleLabel } from './words';

const languages = [
  { value: 'ja', label: '日本語' },
  { value: 'en', label: 'English' },
] as const;

/** The signed-in person: who they are here, in which language they read, and the way out. */
export function AccountPage() {
  const { formatMessage } = useIntl();
  const viewer = useViewer();
  const lang = useLang();
  const switchLanguage = useSwitchLanguage();
  const signOut = useSignOut();
  return (
    <AccountFrame title="app.account">
      <section className="card mb-6 p-5">
        <h2 className="mb-3 text-lg">{formatMessage({ id: 'tenants.account.profile' })}</h2>
        <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-[auto_1fr]">
          <Fact term={formatMessage({ id: 'tenants.name' })}>{viewer.name}</Fact>
          <Fact term={formatMessage({ id: 'tenants.email' })}>{viewer.email}</Fact>
          <Fact term={formatMessage({ id: 'tenants.role' })}>{roleLabel(viewer.role, formatMessage)}</Fact>
          <Fact term={formatMessage({ id: 'tenants.tenant' })}>
            <span className="inline-flex flex-wrap items-center gap-2">
              {viewer.tenant.name}
              {viewer.tenant.demo && <Badge tone="info">{formatMessage({ id: 'app.demo' })}</Badge>}
            </span>
          </Fact>
        </dl>
      </section>
      <OtherTenants />
      <section className="card mb-6 p-5">
        <RadioGroup
          label={formatMessage({ id: 'tenants.account.language' })}
          hint={formatMessage({ id: 'tenants.account.language.hint' })}
          layout="row"
          options={languages}
          value={lang}
          onChange={switchLanguage}
        />
      </section>
      <section className="card p-5">
        <p className="mb-4">{formatMessage({ id: 'tenants.account.signOut.body' })}</p>
        <Button icon="signOut" onPress={signOut}>
          {formatMessage({ id: 'tenants.account.signOut' })}
        </Button>
      </section>
    </AccountFrame>
  );
}

function Fact({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div className="sm:col-span-2 sm:grid sm:grid-cols-subgrid">
      <dt className="text-muted">{term}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  );
}
