import { type Check, notApplicable, outcome } from './check';

const COMMON: readonly (readonly [string, RegExp])[] = [
  ['x-content-type-options', /^nosniff$/],
  ['cross-origin-opener-policy', /^same-origin$/],
  ['cross-origin-resource-policy', /^same-origin$/],
  ['referrer-policy', /^no-referrer$/],
  ['cache-control', /no-store/],
  ['permissions-policy', /publickey-credentials-get=\(self\)/],
];
const DIRECTIVES = ["default-src 'none'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"];
const YEAR_SECONDS = 31_536_000;

const ASKED: readonly (readonly [string, string, RequestInit])[] = [
  ['page', '/', { headers: { accept: 'text/html' } }],
  ['pulse', '/livez', {}],
  ['API', '/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }],
  ['what is not there', '/no-such-file.json', {}],
];

/** CFG-2: the headers that the running API really sends. */
export const headers: Check = {
  id: 'CFG-2',
  async run({ origin }) {
    if (!origin) return notApplicable('MAMORI_ORIGIN is not set');
    const faults: string[] = [];
    for (const [what, path, init] of ASKED) {
      let answer: Response;
      try {
        answer = await fetch(new URL(path, origin), {
          ...init,
          redirect: 'manual',
          signal: AbortSignal.timeout(10_000),
        });
      } catch {
        return notApplicable(`nothing answers at ${origin}: start it and ask again`);
      }
      faults.push(...faultsOf(answer.headers, origin).map((fault) => `${what}: ${fault}`));
    }
    return outcome(`the answers of ${origin} to ${ASKED.map(([what]) => what).join(', ')}`, faults);
  },
};

function faultsOf(given: Headers, origin: string): readonly string[] {
  const wrong = COMMON.filter(([name, wanted]) => !wanted.test(given.get(name) ?? '')).map(([name]) => name);
  const policy = given.get('content-security-policy') ?? '';
  const missing = DIRECTIVES.filter((directive) => !policy.includes(directive));
  const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
  const isLoose = /unsafe-(?:inline|eval)|\*|data:|https?:/.test(scripts);
  const age = Number(/max-age=(\d+)/.exec(given.get('strict-transport-security') ?? '')?.[1] ?? 0);
  const isHttpsForgotten = origin.startsWith('https:') && age < YEAR_SECONDS;
  return [
    ...wrong,
    ...missing.map((directive) => `content-security-policy without ${directive}`),
    ...(isLoose ? [`content-security-policy lets scripts come from ${scripts}`] : []),
    ...(isHttpsForgotten ? ['strict-transport-security shorter than a year'] : []),
  ];
}
