import { proveFields } from './checks/prove-fields';
import { fileRules } from './matrix/files';

proveFields('files', fileRules);
