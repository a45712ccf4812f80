import type { FieldRule, Variables } from '../matrix/rules';
import type { World } from '../world/build';
import { PASSWORD } from '../world/canary';
import type { Principal } from '../world/principals';
import type { Case } from './cases';

const missing = (path: string): never => {
  throw new Error(`nothing stands at ${path}`);
};

/** Valid input for a root field, with the ids of the case. `count` makes names that are new. */
export function variablesOf(
  { facts }: Pick<World, 'facts'>,
  rule: FieldRule,
  principal: Principal,
  given: Case,
  count: number,
): Variables {
  const tenant = principal.member?.tenant ?? 'A';
  return (
    rule.with?.({
      the: (path) => given.things[path] ?? missing(path),
      token: (path) => given.tokens[path] ?? missing(path),
      unique: String(count),
      policyVersion: facts.policyVersion[tenant] ?? 0,
      email: 'nobody@example.jp',
      password: PASSWORD,
    }) ?? {}
  );
}
