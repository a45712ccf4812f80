import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Audit, currentActor, Database, decodeCursor, notFound, Once, pageSize, toPage } from '@mamori/platform';
import { Deadlines } from '@mamori/reminders';
import { ClinicSummaries } from '../../clinic-summaries';
import type {
  RemoveTrainingInput,
  RestoreTrainingInput,
  SaveTrainingInput,
  Training,
  TrainingBook,
  TrainingConnection,
} from '../../schema.gen';
import { RegisterFiles } from '../continuity/register-file';
import { KeptRows, type RemoveRowOutcome, type RestoreRowOutcome, type SaveRowOutcome } from '../rows/kept-rows';
import { enterTraining, MOST_TRAININGS, type TrainingFields } from './policy/enter-training';
import { remarkOnTraining } from './policy/remark-on-training';
import { TrainingRepository } from './training.repository';

const place = z.tuple([z.iso.date(), z.uuid()]).readonly();

/** What a clinic taught its people. */
@Injectable()
export class TrainingService {
  private readonly rows: KeptRows<Training, TrainingFields>;

  constructor(
    private readonly db: Database,
    private readonly once: Once,
    audit: Audit,
    summaries: ClinicSummaries,
    files: RegisterFiles,
    private readonly deadlines: Deadlines,
    private readonly trainings: TrainingRepository,
  ) {
    this.rows = new KeptRows(audit, summaries, {
      store: trainings.store,
      most: MOST_TRAININGS,
      shown: (training) => training,
      told,
      check: (clinicId, { fileId }) => files.check(clinicId, fileId),
      follow: ({ clinicId }) => this.remind(clinicId),
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
  async list(clinicId: string, first?: number | null, after?: string | null): Promise<TrainingConnection> {
    const size = pageSize(first);
    const found = await this.trainings.list(clinicId, decodeCursor(after, place), size + 1);
    if (!found) throw notFound('clinic', clinicId);
    return { ...toPage(found.rows, size, ({ heldOn, id }) => [heldOn, id]), totalCount: found.total };
  }

  /** As `KeptRows.save`. Safe to retry with the same clientMutationId. */
  save(input: SaveTrainingInput): Promise<SaveRowOutcome<Training>> {
    return this.once.run('saveTraining', input, () =>
      this.rows.save(input, () => enterTraining(input.training, this.db.today())),
    );
  }

  remove(input: RemoveTrainingInput): Promise<RemoveRowOutcome<Training>> {
    return this.once.run('removeTraining', input, () => this.rows.remove(input));
  }

  restore(input: RestoreTrainingInput): Promise<RestoreRowOutcome<Training>> {
    return this.once.run('restoreTraining', input, () => this.rows.restore(input));
  }

  /** One date for the clinic: what the newest training says. An older one's plan has been overtaken. */
  private async remind(clinicId: string): Promise<void> {
    const dueOn = await this.trainings.nextOn(clinicId);
    if (!dueOn) return this.deadlines.settle('training', clinicId);
    await this.deadlines.register({
      kind: 'training',
      subjectId: clinicId,
      clinicId,
      dueOn,
      title: '情報セキュリティの研修',
      path: `/clinics/${clinicId}/training`,
    });
  }
}

/** What the trail tells of a training. */
function told({ heldOn, theme, audience, ledBy, people, participants, material, file, note, nextOn }: Training) {
  const texts = { theme, audience, ledBy, people, participants, material, note };
  return { heldOn, ...texts, nextOn, fileId: file?.id ?? null };
}
