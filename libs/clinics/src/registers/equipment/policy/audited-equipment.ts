import type { EquipmentFields } from './enter-equipment';

/** What the audit trail tells of a piece. */
export function auditedEquipment(equipment: Readonly<Partial<EquipmentFields>>) {
  const { name, kind, model, place, usedFor, osVersion, manager, isRemote, vendorName, boughtOn } = equipment;
  const { supportEndsOn, note } = equipment;
  const texts = { name, equipmentKind: kind, model, place, usedFor, osVersion, manager, isRemote, vendorName };
  return { ...texts, boughtOn, supportEndsOn, note };
}
