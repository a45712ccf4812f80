import { proveFields } from './checks/prove-fields';
import { identityRules } from './matrix/identity';

proveFields('sign-in', identityRules);
