import type { Provider } from '@nestjs/common';
import { AccountReviewRepository } from '../accounts/account-review.repository';
import { AccountReviewResolver } from '../accounts/account-review.resolver';
import { AccountReviewService } from '../accounts/account-review.service';
import { BackupListService } from '../backups/backup-list.service';
import { BackupRepository } from '../backups/backup.repository';
import { BackupResolver } from '../backups/backup.resolver';
import { BackupService } from '../backups/backup.service';
import { ContinuityListService } from '../continuity/continuity-list.service';
import { DrillRepository } from '../continuity/drill.repository';
import { DrillResolver } from '../continuity/drill.resolver';
import { DrillService } from '../continuity/drill.service';
import { PlanRepository } from '../continuity/plan.repository';
import { PlanResolver } from '../continuity/plan.resolver';
import { PlanService } from '../continuity/plan.service';
import { RegisterFiles } from '../continuity/register-file';
import { HeldRegisters } from './held-register';

/** Copies of data, plans and drills, and reviews of accounts. */
export const readinessProviders: readonly Provider[] = [
  AccountReviewRepository,
  AccountReviewResolver,
  AccountReviewService,
  BackupListService,
  BackupRepository,
  BackupResolver,
  BackupService,
  ContinuityListService,
  DrillRepository,
  DrillResolver,
  DrillService,
  HeldRegisters,
  PlanRepository,
  PlanResolver,
  PlanService,
  RegisterFiles,
];
