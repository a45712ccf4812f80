import { ClinicService, SystemService } from '@mamori/clinics';
import { InspectionsService } from '@mamori/inspections';
import { LARGEST_PAGE } from '@mamori/platform';
import { TenantsService } from '@mamori/tenants';
import { actAsTenant } from '../act-as-tenant';
import { type DemoWork, refused } from './demo-work';
import type { PlannedClinic } from './plan-clinics';

/** The demo's clinics that are there already, by name. */
export async function knownClinics({ cli, services, tenantId }: DemoWork): Promise<ReadonlyMap<string, string>> {
  const { nodes } = await actAsTenant(cli, tenantId, () => services.get(ClinicService).list(null, LARGEST_PAGE));
  return new Map(nodes.map(({ id, name }) => [name, id]));
}

/** Writes a clinic with its systems, its inspection and its consultant, all or nothing, and returns its id. */
export function writeClinic(work: DemoWork, plan: PlannedClinic, consultantId: string): Promise<string> {
  const { cli, db, services, tenantId } = work;
  return actAsTenant(cli, tenantId, () =>
    db.transaction(async () => {
      const created = await services.get(ClinicService).create({ clinic: plan.clinic });
      if (created.type !== 'ClinicSaved') throw refused(plan.clinic.name, created);
      const clinicId = created.clinic.id;
      await services.get(TenantsService).assign(consultantId, [clinicId]);
      for (const system of plan.systems) {
        const saved = await services.get(SystemService).save({ clinicId, ...system });
        if (saved.type !== 'SystemSaved') throw refused(system.name, saved);
      }
      if (plan.inspection) {
        const scheduled = await services.get(InspectionsService).schedule({ clinicId, ...plan.inspection });
        if (scheduled.type !== 'InspectionScheduled') throw refused('inspection', scheduled);
      }
      return clinicId;
    }),
  );
}
