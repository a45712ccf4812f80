import type { ChannelKind } from '../../gql/graphql';
import { Button } from '../../ui/button';
import { TestResult } from './test-result';
import { useOwnTest } from './use-channel-test';

/** A button that sends the person a test, and how it went. */
export function OwnTest({ kind, label }: { kind: ChannelKind; label: string }) {
  const test = useOwnTest(kind);
  return (
    <div className="flex flex-col gap-3">
      <div>
        <Button icon="message" isPending={test.isRunning} onPress={test.start}>
          {label}
        </Button>
      </div>
      <TestResult kind={kind} followed={test} />
    </div>
  );
}
