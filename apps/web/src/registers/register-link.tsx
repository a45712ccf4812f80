import type { RegisterKind } from '../gql/graphql';
import { Link } from '../ui/link';

const paths = {
  contacts: '/clinics/$clinicId/contacts',
  equipment: '/clinics/$clinicId/equipment',
  systems: '/clinics/$clinicId',
  backups: '/clinics/$clinicId/backups',
  continuity: '/clinics/$clinicId/continuity',
  training: '/clinics/$clinicId/training',
  accounts: '/clinics/$clinicId/accounts',
} as const satisfies Record<RegisterKind, string>;

interface RegisterLinkProps {
  readonly clinicId: string;
  readonly kind: RegisterKind;
  readonly children: React.ReactNode;
}

/** The way to a register of a clinic; a clinic's systems stand on its own page. */
export function RegisterLink({ clinicId, kind, children }: RegisterLinkProps) {
  return (
    <Link to={paths[kind]} params={{ clinicId }} className="inline-flex min-h-11 items-center">
      {children}
    </Link>
  );
}
