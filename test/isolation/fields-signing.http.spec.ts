import { proveFields } from './checks/prove-fields';
import { signingRules } from './matrix/signing';

proveFields('signing', signingRules);
