import { proveFields } from './checks/prove-fields';
import { editionRules } from './matrix/edition-drafts';

proveFields('editions', editionRules);
