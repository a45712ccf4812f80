import { Injectable } from '@nestjs/common';
import type { Day } from '@mamori/platform';
import { Deadlines } from '@mamori/reminders';
import type { System } from './schema.gen';

/** Keeps the dates of each system: when a login is to get two factors, and when the system is renewed. */
@Injectable()
export class SystemDates {
  constructor(private readonly deadlines: Deadlines) {}

  /** Belongs into the transaction that writes the system. Of two planned logins the earlier is told of. */
  async follow({ id, clinicId, name, renewalOn, clientLogin, serverLogin }: System): Promise<void> {
    const planned = [clientLogin, serverLogin].flatMap(({ plannedOn }) => plannedOn ?? []).sort();
    await this.keep('system_plan', id, clinicId, planned[0] ?? null, `${name}の二要素認証の導入`);
    await this.keep('system_renewal', id, clinicId, renewalOn, `${name}の更新`);
  }

  async settle(id: string): Promise<void> {
    await this.deadlines.settle('system_plan', id);
    await this.deadlines.settle('system_renewal', id);
  }

  private async keep(
    kind: 'system_plan' | 'system_renewal',
    subjectId: string,
    clinicId: string,
    dueOn: Day | null,
    title: string,
  ): Promise<void> {
    if (dueOn === null) await this.deadlines.settle(kind, subjectId);
    else await this.deadlines.register({ kind, subjectId, clinicId, dueOn, title, path: `/clinics/${clinicId}` });
  }
}
