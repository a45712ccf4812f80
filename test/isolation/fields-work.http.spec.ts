import { proveFields } from './checks/prove-fields';
import { workRules } from './matrix/work';

proveFields('work', workRules);
