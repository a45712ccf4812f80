import { proveFields } from './checks/prove-fields';
import { clinicRules } from './matrix/clinics';

proveFields('clinics', clinicRules);
