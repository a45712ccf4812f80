export { actorKindOf, type Permission, permissionsOf, type Role } from './policy/permissions';
export { type SessionActor, SessionActors } from './session-actors';
export { TenantsModule } from './tenants.module';
export { allTenants, type Invited, type TenantRow, TenantsService } from './tenants.service';
export type { Member, MemberConnection, Tenant, Viewer } from './schema.gen';
