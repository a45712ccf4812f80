import { EvidenceService } from '@mamori/checklists';
import {
  AccountReviewService,
  BackupService,
  ContactService,
  DrillService,
  EquipmentService,
  PlanService,
  Registers,
  TrainingService,
} from '@mamori/clinics';
import { sql } from '@mamori/platform';
import { actAsDemoMember } from '../act-as-tenant';
import { type DemoWork, refused } from './demo-work';
import type { Consultant } from './members';
import type { PlannedClinic } from './plan-clinics';
import { type PlannedRegisters, planRegisters } from './plan-registers';

// The line on which the ledger of equipment speaks, whatever its number in the edition.
const LEDGER_LINE = sql(
  'demo.ledger-line',
  `select a.item_id as "itemId" from app.answers a
     join app.edition_items i on i.tenant_id = a.tenant_id and i.id = a.item_id
    where a.tenant_id = $1 and a.checklist_id = $2 and i.topic = 'ledger' order by i.position limit 1`,
);

/** Fills the registers of a clinic, all or nothing, and puts its ledger beside the answer that it speaks for. */
export async function writeRegisters(
  work: DemoWork,
  clinicId: string,
  plan: PlannedClinic,
  consultant: Consultant,
  checklistId: string,
): Promise<void> {
  const { cli, db, services, tenantId } = work;
  await actAsDemoMember(cli, tenantId, consultant, () =>
    db.transaction(async () => {
      const registers = planRegisters(plan, db.today());
      const [equipment] = await services.get(Registers).summary(clinicId, ['equipment']);
      if (!registers || !equipment || equipment.rows > 0) return;
      await writeContacts(work, clinicId, registers);
      await writeEquipment(work, clinicId, registers);
      await writeReadiness(work, clinicId, registers);
      if (registers.isReviewed) await attachLedger(work, checklistId);
    }),
  );
}

async function writeContacts({ services }: DemoWork, clinicId: string, given: PlannedRegisters): Promise<void> {
  const contacts = services.get(ContactService);
  for (const contact of given.contacts) {
    const saved = await contacts.save({ clinicId, ...contact });
    if (saved.type !== 'ContactSaved') throw refused(contact.name, saved);
  }
  if (!given.chartPlace) return;
  const placed = await contacts.savePlace({ clinicId, version: 0, keptWhere: given.chartPlace });
  if (placed.type !== 'ChartPlaceSaved') throw refused('chart', placed);
}

async function writeEquipment({ services }: DemoWork, clinicId: string, given: PlannedRegisters): Promise<void> {
  for (const equipment of given.equipment) {
    const saved = await services.get(EquipmentService).save({ clinicId, equipment });
    if (saved.type !== 'EquipmentSaved') throw refused(equipment.name, saved);
  }
  if (given.isReviewed) await services.get(EquipmentService).review({ clinicId });
}

async function writeReadiness({ services }: DemoWork, clinicId: string, given: PlannedRegisters): Promise<void> {
  const saves = [
    ...given.backups.map((backup) => () => services.get(BackupService).save({ clinicId, backup })),
    ...(given.plan ? [given.plan] : []).map((plan) => () => services.get(PlanService).save({ clinicId, plan })),
    ...(given.drill ? [given.drill] : []).map((drill) => () => services.get(DrillService).save({ clinicId, drill })),
    ...given.trainings.map((training) => () => services.get(TrainingService).save({ clinicId, training })),
    ...(given.accountReview ? [given.accountReview] : []).map(
      (review) => () => services.get(AccountReviewService).save({ clinicId, review }),
    ),
  ];
  for (const save of saves) {
    const saved = await save();
    if (saved.type !== 'RowSaved') throw refused('a row of a register', saved);
  }
}

async function attachLedger({ db, services, tenantId }: DemoWork, checklistId: string): Promise<void> {
  const [line] = await db.query<{ itemId: string }>(LEDGER_LINE, [tenantId, checklistId]);
  if (!line) return;
  const evidence = { register: 'equipment' } as const;
  const added = await services.get(EvidenceService).add({ checklistId, itemId: line.itemId, evidence });
  if (added.type !== 'EvidenceAdded') throw refused('the ledger as evidence', added);
}
