import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isDay, say } from '@mamori/platform';

function toDay(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new GraphQLError(
    say('日付は 2027-04-01 の形で、ある日を書いてください。', 'Write an existing day in the form 2027-04-01.'),
    { extensions: { code: 'BAD_INPUT' } },
  );
}

/** Refuses what is no day of the calendar at the edge, so that nothing behind it has to ask. */
export const scalars = {
  Day: new GraphQLScalarType<string, string>({
    name: 'Day',
    description: 'A calendar day in Japan, YYYY-MM-DD.',
    serialize: (value) => String(value),
    parseValue: toDay,
    parseLiteral: (node) => toDay(node.kind === Kind.STRING ? node.value : undefined),
  }),
};
