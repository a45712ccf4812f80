import { BadEnvironment } from '../env';
import { unsafeFolders } from './unsafe-folders';
import { unsafeServers } from './unsafe-servers';
import { isProduction, type Settings, unsafeSettings } from './unsafe-settings';

/**
 * Keeps a production process from starting with settings under which it would not be safe. Throws BadEnvironment that names
 * every one, each with what to do; what only the servers can tell is asked as well, as far as they can be reached.
 */
export async function refuseUnsafeStart(settings: Settings): Promise<void> {
  if (!isProduction(settings)) return;
  const fromSettings = [...unsafeSettings(settings), ...(await unsafeFolders(settings))];
  const asked = await unsafeServers(settings).catch((error: unknown) => {
    // What is wrong with the settings may be why a server does not answer: it is said first.
    if (fromSettings.length > 0) return [];
    throw error;
  });
  const found = [...fromSettings, ...asked];
  if (found.length === 0) return;
  const lines = found.map(({ setting, problem }) => `  ${setting}: ${problem}`);
  throw new BadEnvironment(`Mamori does not start like this. Please put these settings right:\n${lines.join('\n')}`);
}
