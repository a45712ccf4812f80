import { useLoad } from '../../app/query';
import { AttentionDocument } from '../../gql/graphql';

const refetchInterval = 60_000;

/** What the signed-in person should know about their own ways in; undefined until it is there. */
export const useAttention = () => useLoad(AttentionDocument, {}, { refetchInterval }).data?.waysIn;
