import { fileURLToPath } from 'node:url';

/** The folder of the whole project. The built program lies as deep under it as this file does. */
export const projectRoot = fileURLToPath(new URL('../../../', import.meta.url));
