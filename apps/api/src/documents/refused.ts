import { GraphQLError } from 'graphql';

/** A request refused before anything ran. `why` is for whoever writes the client; it reaches the caller as BAD_INPUT. */
export const refused = (why: string): GraphQLError => new GraphQLError(why);
