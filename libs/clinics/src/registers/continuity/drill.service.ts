import { Injectable } from '@nestjs/common';
import { Database } from '@mamori/platform';
import type { Drill, DrillConnection, RemoveDrillInput, RestoreDrillInput, SaveDrillInput } from '../../schema.gen';
import { type HeldRegister, HeldRegisters } from '../rows/held-register';
import type { RemoveRowOutcome, RestoreRowOutcome, SaveRowOutcome } from '../rows/kept-rows';
import { DrillRepository } from './drill.repository';
import { type DrillFields, enterDrill, MOST_DRILLS } from './policy/enter-drill';
import { RegisterFiles } from './register-file';

/** A clinic's drills. */
@Injectable()
export class DrillService {
  private readonly register: HeldRegister<Drill, DrillFields>;

  constructor(
    registers: HeldRegisters,
    files: RegisterFiles,
    private readonly db: Database,
    drills: DrillRepository,
  ) {
    this.register = registers.of({
      name: 'Drill',
      store: drills.store,
      held: drills.held,
      most: MOST_DRILLS,
      told,
      check: (clinicId, { fileId }) => files.check(clinicId, fileId),
      next: { kind: 'drill', title: 'システムが止まったときの訓練', page: 'continuity' },
    });
  }

  /** Newest first. Throws NOT_FOUND for a foreign clinic. */
  list(clinicId: string, first?: number | null, after?: string | null): Promise<DrillConnection> {
    return this.register.list(clinicId, first, after);
  }

  /** As `KeptRows.save`. Safe to retry with the same clientMutationId. */
  save(input: SaveDrillInput): Promise<SaveRowOutcome<Drill>> {
    return this.register.save(input, () => enterDrill(input.drill, this.db.today()));
  }

  remove(input: RemoveDrillInput): Promise<RemoveRowOutcome<Drill>> {
    return this.register.remove(input);
  }

  restore(input: RestoreDrillInput): Promise<RestoreRowOutcome<Drill>> {
    return this.register.restore(input);
  }
}

/** What the trail tells of a drill. */
function told({ heldOn, kind, scenario, people, ledBy, found, nextOn, file }: Drill) {
  return { heldOn, drillKind: kind, scenario, people, ledBy, found, nextOn, fileId: file?.id ?? null };
}
