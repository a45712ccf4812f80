import { proveFields } from './checks/prove-fields';
import { carryOverRules } from './matrix/carry-overs';

proveFields('carry-overs', carryOverRules);
