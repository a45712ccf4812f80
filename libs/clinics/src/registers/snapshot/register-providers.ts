import type { Provider } from '@nestjs/common';
import { AccountReviewSnapshot } from '../accounts/account-review-snapshot';
import { BackupSnapshot } from '../backups/backup-snapshot';
import { ContactSnapshot } from '../contacts/contact-snapshot';
import { ContinuitySnapshot } from '../continuity/continuity-snapshot';
import { EquipmentSnapshot } from '../equipment/equipment-snapshot';
import { SystemSnapshot } from '../systems/system-snapshot';
import { TrainingSnapshot } from '../training/training-snapshot';
import { REGISTER_SOURCES, type RegisterSource } from './register-source';
import { Registers } from './registers';
import { RegistersResolver } from './registers.resolver';

const sources = [
  ContactSnapshot,
  EquipmentSnapshot,
  SystemSnapshot,
  BackupSnapshot,
  ContinuitySnapshot,
  TrainingSnapshot,
  AccountReviewSnapshot,
];

/** What gives `Registers` its sources; another register is added to the list above. */
export const registerProviders: readonly Provider[] = [
  ...sources,
  { provide: REGISTER_SOURCES, useFactory: (...each: readonly RegisterSource[]) => each, inject: sources },
  Registers,
  RegistersResolver,
];
