import { describe, expect, it } from '@jest/globals';
import type { ProposalState } from '../schema.gen';
import { type ProposalStep, stateAfter } from './proposal-step';

const states: readonly ProposalState[] = ['asked', 'open', 'accepted', 'dismissed', 'withdrawn'];

describe('the state after a step', () => {
  it.each<readonly [string, ProposalState, ProposalStep, ProposalState]>([
    ['opens a question that was answered', 'asked', 'propose', 'open'],
    ['leaves a proposal open that was thought over', 'open', 'propose', 'open'],
    ['accepts what was proposed', 'open', 'accept', 'accepted'],
    ['dismisses what was proposed', 'open', 'dismiss', 'dismissed'],
    ['withdraws a question without an answer', 'asked', 'dismiss', 'withdrawn'],
    ['opens a dismissed proposal again', 'dismissed', 'restore', 'open'],
    ['asks a withdrawn question again', 'withdrawn', 'restore', 'asked'],
  ])('%s', (_, from, step, to) => {
    expect(stateAfter(from, step)).toBe(to);
  });

  it('knows no other step', () => {
    const all: readonly ProposalStep[] = ['propose', 'accept', 'dismiss', 'restore'];
    const taken = states.flatMap((state) =>
      all.filter((step) => stateAfter(state, step) !== null).map((step) => `${state} ${step}`),
    );
    expect(taken).toHaveLength(7);
  });

  it('comes back to where it was when a dismissal is taken back', () => {
    for (const state of ['asked', 'open'] as const) {
      const away = stateAfter(state, 'dismiss');
      expect(away && stateAfter(away, 'restore')).toBe(state);
    }
  });
});
