import { proveFields } from './checks/prove-fields';
import { tenantRules } from './matrix/tenants';

proveFields('members', tenantRules);
