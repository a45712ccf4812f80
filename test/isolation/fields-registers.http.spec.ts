import { proveFields } from './checks/prove-fields';
import { registerRules } from './matrix/registers';

proveFields('registers', registerRules);
