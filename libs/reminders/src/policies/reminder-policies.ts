import { Injectable } from '@nestjs/common';
import { currentActor, Database, sql } from '@mamori/platform';
import {
  type PolicyInForce,
  type ReminderSettings,
  usualPolicyInForce,
  usualSettings,
} from '../policy/plan/policy-in-force';
import type { DeadlineKind } from '../schema.gen';
import { parsePolicy, parseSettings } from './stored-policy';

// One statement, because every change of a date asks for it.
const READ = sql(
  'reminder-policies.read',
  `select (select to_json(s) from app.reminder_settings s where s.tenant_id = $1) as settings,
          coalesce((select json_object_agg(p.kind, to_json(p)) from app.reminder_policies p
                     where p.tenant_id = $1 and p.kind = any($2)), '{}') as policies`,
);

/** What holds in one consultancy: its own decisions, and the usual where it has made none. */
export interface ReminderRules {
  /** Of one of the kinds that were asked for; throws for another. */
  policyOf(kind: DeadlineKind): PolicyInForce;
  readonly settings: ReminderSettings;
}

/** The reading side of the policies, for whatever plans or sends. */
@Injectable()
export class ReminderPolicies {
  constructor(private readonly db: Database) {}

  /** The rules of the actor's consultancy for these kinds, in one statement; joins the transaction under way. */
  async of(kinds: readonly DeadlineKind[]): Promise<ReminderRules> {
    const [row] = await this.db.read<{ settings: unknown; policies: Readonly<Record<string, unknown>> }>(READ, [
      currentActor().tenantId,
      kinds,
    ]);
    const decided = row?.policies ?? {};
    const policies = new Map(
      kinds.map((kind) => [kind, kind in decided ? parsePolicy(decided[kind]) : usualPolicyInForce(kind)]),
    );
    return {
      settings: row?.settings ? parseSettings(row.settings) : usualSettings,
      policyOf: (kind) => {
        const policy = policies.get(kind);
        if (!policy) throw new Error(`the rules of ${kind} were not asked for`);
        return policy;
      },
    };
  }
}
