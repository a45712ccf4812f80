import type { Role } from '@mamori/tenants';

/** Somebody who does not exist; mail to .example goes nowhere. */
export interface DemoPerson {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
}

export const TENANT_NAME = 'デモ: みどり医療コンサルティング';
export const owner: DemoPerson = { name: 'デモ 太郎', email: 'owner@demo.example', role: 'owner' };
export const consultants: readonly DemoPerson[] = [
  { name: '見本 あおい', email: 'aoi@demo.example', role: 'consultant' },
  { name: '例示 まこと', email: 'makoto@demo.example', role: 'consultant' },
  { name: '架空 みどり', email: 'midori@demo.example', role: 'consultant' },
];
/** Others of the consultancy, and somebody of a vendor. */
export const others: readonly DemoPerson[] = [
  { name: '管理 見本', email: 'kanri@demo.example', role: 'admin' },
  { name: '架空 事業者', email: 'vendor@demo.example', role: 'vendor' },
];

/** A consultant of the demo, once a member. */
export interface Consultant {
  readonly id: string;
  readonly role: 'consultant';
  readonly name: string;
}
