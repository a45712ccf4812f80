import { isDeepStrictEqual } from 'node:util';
import { pageOf } from '@mamori/portfolio';
import type { MakeSubject } from './subject';

const QUERY = `query Portfolio { portfolio(sort: risk, first: 50) { nodes {
  clinicId name kind prefecture tags checklistId itemsTotal itemsAnswered itemsNo closedByEntryQuestion tasksOpen
  tasksOverdue nextOn nextKind nextTitle twoFactor risk } pageInfo { hasNextPage endCursor } } }`;
const BODY = JSON.stringify({ operationName: 'Portfolio', query: QUERY, variables: {} });

/** A page of 50 by risk, as the consultant opens it in the morning. */
export const portfolio: MakeSubject = async (_bench, { tenantId, memberId }) => {
  const given = { tenantId, filter: undefined, sort: 'risk' as const, after: undefined, limit: 51 };
  const [{ name, text }, values] = pageOf(given);
  const bare = { tenantId, principalId: memberId, statements: [{ name, text, values }] };
  return {
    product: () => BODY,
    bare: () => bare,
    isGood: (body) => body.includes('"nodes":[{"clinicId"'),
    compare(product, [rows = []]) {
      const { nodes } = Object(product).data.portfolio;
      const same = rows.slice(0, 50).map(({ sortKey: _, ...row }) => row);
      if (!isDeepStrictEqual(nodes, same)) throw new Error('the two pages differ');
    },
  };
};
