import type { Cli } from '../cli';
import { messageOf } from '../error-code';
import { projectRoot } from '../root';
import type { Check, Looked, Outcome } from './check';
import { destinations } from './check-destinations';
import { headers } from './check-headers';
import { packages } from './check-packages';
import { links, timeZones, unsafeStart } from './check-settings';
import { accessMatrix, lintRules, secrets } from './check-sources';

const checks: readonly Check[] = [
  unsafeStart,
  headers,
  packages,
  secrets,
  destinations,
  accessMatrix,
  lintRules,
  timeZones,
  links,
];

/** A check that could not be made has not passed. */
const failed = (error: unknown): Outcome => ({
  result: 'fail',
  looked: 'could not be looked at',
  faults: [messageOf(error)],
});

/** Prints every check with how it came out and what it looked at; ends with 1 when one fails. */
export async function securityReport(cli: Cli, origin: string | undefined, root = projectRoot): Promise<void> {
  const { env } = cli.terminal;
  const looked: Looked = { env, root, origin: origin ?? env.MAMORI_ORIGIN };
  const outcomes: ({ readonly id: string } & Outcome)[] = [];
  for (const { id, run } of checks) outcomes.push({ id, ...(await run(looked).catch(failed)) });
  const words: Readonly<Record<Outcome['result'], string>> = {
    pass: cli.say('合格', 'pass'),
    fail: cli.say('不合格', 'fail'),
    'not-applicable': cli.say('対象外', 'not applicable'),
  };
  cli.answer(
    outcomes,
    outcomes.flatMap((one) => [
      `${one.id}  ${words[one.result]}  ${one.looked}`,
      ...one.faults.map((fault) => `       ✗ ${fault}`),
    ]),
  );
  if (outcomes.some(({ result }) => result === 'fail')) cli.exitCode = 1;
}
