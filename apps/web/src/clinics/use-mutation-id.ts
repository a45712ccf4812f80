import { useRef } from 'react';
import { newMutationId } from '../app/query';

/** The `clientMutationId` of an input: the same while the same input is sent again, as after a lost connection. */
export function useMutationId(): (input: object) => string {
  const last = useRef({ text: '', id: '' });
  return (input) => {
    const text = JSON.stringify(input);
    if (text !== last.current.text) last.current = { text, id: newMutationId() };
    return last.current.id;
  };
}
