import { Inject, Injectable } from '@nestjs/common';
import { currentActor, Database, type Day, notFound, sql, type Statement } from '@mamori/platform';
import { type RegisterKind, registerKinds, type RegisterSnapshot } from './register-snapshot';
import { REGISTER_SOURCES, type RegisterSource } from './register-source';

/** What is to be known of a register without opening it. */
export interface RegisterSummary {
  readonly kind: RegisterKind;
  /** 0 for an empty one. */
  readonly rows: number;
  /** The day in Japan of the newest change; null where nothing was ever written. */
  readonly changedOn: Day | null;
  /** Another one as soon as anything in the register is another. */
  readonly mark: string;
}

const EXISTS = 'select 1 from app.clinics c where c.tenant_id = $1 and c.id = $2';
const CLINIC = sql('register.clinic', EXISTS);

/** All registers of a clinic, whichever noun keeps them. */
@Injectable()
export class Registers {
  private readonly summaries: Statement;

  constructor(
    private readonly db: Database,
    @Inject(REGISTER_SOURCES) private readonly sources: readonly RegisterSource[],
  ) {
    const parts = sources.map(
      ({ kind, summarySql }) =>
        `select * from (${summarySql}) s where '${kind}' = any($3::text[]) and exists (${EXISTS})`,
    );
    this.summaries = sql('register.summary', parts.join(' union all '));
  }

  /** Of the kinds asked for, in the order of `registerKinds`, in one statement. Throws NOT_FOUND for a foreign clinic. */
  async summary(clinicId: string, kinds: readonly RegisterKind[] = registerKinds): Promise<readonly RegisterSummary[]> {
    if (kinds.length === 0) return [];
    const found = await this.db.read<RegisterSummary>(this.summaries, [currentActor().tenantId, clinicId, kinds]);
    if (found.length === 0) throw notFound('clinic', clinicId);
    return registerKinds.flatMap((kind) => found.filter((row) => row.kind === kind));
  }

  /** What the register says now. Throws NOT_FOUND for a foreign clinic. */
  async snapshot(clinicId: string, kind: RegisterKind): Promise<RegisterSnapshot> {
    const source = this.sources.find((each) => each.kind === kind);
    if (!source) throw new Error(`no source of the register ${kind}`);
    return this.db.transaction(async () => {
      const clinic = await this.db.query(CLINIC, [currentActor().tenantId, clinicId]);
      if (clinic.length === 0) throw notFound('clinic', clinicId);
      return source.snapshot(clinicId);
    });
  }
}
