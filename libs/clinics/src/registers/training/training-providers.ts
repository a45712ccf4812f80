import type { Provider } from '@nestjs/common';
import { TrainingFilesService } from './training-files.service';
import { TrainingRepository } from './training.repository';
import { TrainingResolver } from './training.resolver';
import { TrainingService } from './training.service';

/** What a clinic taught its people. */
export const trainingProviders: readonly Provider[] = [
  TrainingFilesService,
  TrainingRepository,
  TrainingResolver,
  TrainingService,
];
