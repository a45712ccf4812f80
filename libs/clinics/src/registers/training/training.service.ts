import { Injectable } from '@nestjs/common';
import { currentActor, Database, notFound } from '@mamori/platform';
import type {
  RemoveTrainingInput,
  RestoreTrainingInput,
  SaveTrainingInput,
  Training,
  TrainingBook,
  TrainingConnection,
} from '../../schema.gen';
import { RegisterFiles } from '../continuity/register-file';
import { type HeldRegister, HeldRegisters } from '../rows/held-register';
import type { RemoveRowOutcome, RestoreRowOutcome, SaveRowOutcome } from '../rows/kept-rows';
import { enterTraining, MOST_TRAININGS, type TrainingFields } from './policy/enter-training';
import { remarkOnTraining } from './policy/remark-on-training';
import { TrainingRepository } from './training.repository';

/** What a clinic taught its people. */
@Injectable()
export class TrainingService {
  private readonly register: HeldRegister<Training, TrainingFields>;

  constructor(
    registers: HeldRegisters,
    files: RegisterFiles,
    private readonly db: Database,
    private readonly trainings: TrainingRepository,
  ) {
    this.register = registers.of({
      name: 'Training',
      store: trainings.store,
      held: trainings.held,
      most: MOST_TRAININGS,
      told,
      check: (clinicId, { fileId }) => files.check(clinicId, fileId),
      next: { kind: 'training', title: '情報セキュリティの研修', page: 'training' },
    });
  }

  /** Throws NOT_FOUND for a foreign clinic. */
  async book(clinicId: string): Promise<TrainingBook> {
    const row = await this.trainings.book(clinicId);
    if (!row) throw notFound('clinic', clinicId);
    const { lastIsNamed: _, ...book } = row;
    return {
      ...book,
      remarks: remarkOnTraining(row, row.today),
      viewerCanEdit: currentActor().permissions.has('register:edit'),
    };
  }

  /** Newest first. Throws NOT_FOUND for a foreign clinic. */
  list(clinicId: string, first?: number | null, after?: string | null): Promise<TrainingConnection> {
    return this.register.list(clinicId, first, after);
  }

  /** As `KeptRows.save`. Safe to retry with the same clientMutationId. */
  save(input: SaveTrainingInput): Promise<SaveRowOutcome<Training>> {
    return this.register.save(input, () => enterTraining(input.training, this.db.today()));
  }

  remove(input: RemoveTrainingInput): Promise<RemoveRowOutcome<Training>> {
    return this.register.remove(input);
  }

  restore(input: RestoreTrainingInput): Promise<RestoreRowOutcome<Training>> {
    return this.register.restore(input);
  }
}

/** What the trail tells of a training. */
function told({ heldOn, theme, audience, ledBy, people, participants, material, file, note, nextOn }: Training) {
  const texts = { theme, audience, ledBy, people, participants, material, note };
  return { heldOn, ...texts, nextOn, fileId: file?.id ?? null };
}
