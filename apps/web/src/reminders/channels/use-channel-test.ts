import { useEffect, useState } from 'react';
import { useFaultText } from '../../app/fault-state';
import { newMutationId, useChange, useLoad } from '../../app/query';
import {
  type ChannelKind,
  ChannelTestDocument,
  type ChannelTestPartsFragment,
  TestChannelDocument,
  TestMyChannelDocument,
} from '../../gql/graphql';

const askAgainMs = 1_000;
/** After so long it is said that it takes its time. */
const slowAfterMs = 15_000;

export interface FollowedTest {
  readonly test: ChannelTestPartsFragment | null;
  /** Why it did not even start. */
  readonly refusal: string | null;
  readonly isRunning: boolean;
  readonly isSlow: boolean;
  readonly start: () => void;
}

type Answer =
  | { readonly __typename: 'ChannelTestAsked'; readonly test: ChannelTestPartsFragment }
  | { readonly __typename: 'ChannelNotReady' | 'TooManyTests'; readonly message: string };

/** A test into a room. */
export function useRoomTest(channelId: string): FollowedTest {
  const asking = useChange(TestChannelDocument, { refreshes: [] });
  return useFollowedTest(asking.isPending, async () => {
    const input = { id: channelId, clientMutationId: newMutationId() };
    return (await asking.mutateAsync({ input })).testChannel;
  });
}

/** A test to the person who asks. */
export function useOwnTest(kind: ChannelKind): FollowedTest {
  const asking = useChange(TestMyChannelDocument, { refreshes: [] });
  return useFollowedTest(asking.isPending, async () => {
    const input = { kind, clientMutationId: newMutationId() };
    return (await asking.mutateAsync({ input })).testMyChannel;
  });
}

/** Follows a test until nothing more will come of it. */
function useFollowedTest(isAsking: boolean, ask: () => Promise<Answer>): FollowedTest {
  const faultText = useFaultText();
  const [asked, setAsked] = useState<ChannelTestPartsFragment | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isSlow, setSlow] = useState(false);
  const query = useLoad(
    ChannelTestDocument,
    { id: asked?.id ?? '' },
    { enabled: asked !== null, refetchInterval: (last) => (last?.channelTest.isOver ? false : askAgainMs) },
  );
  const test = query.data?.channelTest ?? asked;
  const isRunning = isAsking || (test !== null && !test.isOver);
  useEffect(() => {
    if (!isRunning) return;
    const timer = setTimeout(() => setSlow(true), slowAfterMs);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isRunning]);
  const start = async () => {
    setRefusal(null);
    setAsked(null);
    try {
      const answer = await ask();
      if (answer.__typename === 'ChannelTestAsked') setAsked(answer.test);
      else setRefusal(answer.message);
    } catch (error) {
      setRefusal(faultText(error));
    }
  };
  return { test, refusal, isRunning, isSlow: isRunning && isSlow, start: () => void start() };
}
