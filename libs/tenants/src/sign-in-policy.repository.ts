import { Injectable } from '@nestjs/common';
import type { SignInMethod } from '@mamori/identity';
import { Database, sql } from '@mamori/platform';

const GET = sql(
  'sign-in-policy.get',
  `select method, idle_minutes as "idleMinutes", absolute_hours as "absoluteHours", version
     from app.sign_in_policies where tenant_id = $1`,
);
const ADD = sql(
  'sign-in-policy.add',
  `insert into app.sign_in_policies (method, idle_minutes, absolute_hours) values ($1, $2, $3) on conflict do nothing`,
);
const CHANGE = sql(
  'sign-in-policy.change',
  `update app.sign_in_policies
      set method = $3, idle_minutes = $4, absolute_hours = $5, version = version + 1, updated_at = now()
    where tenant_id = $1 and version = $2`,
);

/** How a consultancy wants its people to sign in. */
export interface PolicyFields {
  readonly method: SignInMethod;
  readonly idleMinutes: number;
  readonly absoluteHours: number;
}

export interface StoredPolicy extends PolicyFields {
  /** 0 as long as nothing was chosen. */
  readonly version: number;
}

/** What holds as long as a consultancy has chosen nothing. */
const USUAL: StoredPolicy = { method: 'passkey', idleMinutes: 30, absoluteHours: 12, version: 0 };

@Injectable()
export class SignInPolicyRepository {
  constructor(private readonly db: Database) {}

  async get(tenantId: string): Promise<StoredPolicy> {
    return (await this.db.read<StoredPolicy>(GET, [tenantId]))[0] ?? USUAL;
  }

  /** False when the policy is at another version. */
  async set(tenantId: string, version: number, to: PolicyFields): Promise<boolean> {
    const values = [to.method, to.idleMinutes, to.absoluteHours];
    const written =
      version === USUAL.version
        ? await this.db.execute(ADD, values)
        : await this.db.execute(CHANGE, [tenantId, version, ...values]);
    return written === 1;
  }
}
