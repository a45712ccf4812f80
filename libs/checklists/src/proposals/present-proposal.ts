import { type Presenter, say } from '@mamori/platform';
import { changedMeanwhile, refusalCases } from '../present-answer';
import type {
  AcceptProposalResult,
  AnswerProposal,
  AskColleagueResult,
  DismissProposalResult,
  ProposalState,
  ProposeAnswerResult,
} from '../schema.gen';
import { checklistSigned } from '../signing/present-signed';
import type { AcceptOutcome, DismissOutcome, ProposeOutcome } from './proposals.service';
import type { AskOutcome } from './questions.service';

const stands: Readonly<Record<ProposalState, readonly [ja: string, en: string]>> = {
  asked: ['この質問は変わりました。内容を確かめてください。', 'The question has changed. Please look at it again.'],
  open: ['提案の内容が変わりました。もう一度確かめてください。', 'The proposal has changed. Please look at it again.'],
  accepted: ['この提案はすでに採用されています。', 'This proposal has been accepted already.'],
  dismissed: ['この提案はすでに見送られています。', 'This proposal has been put away already.'],
  withdrawn: ['この質問は取り下げられました。', 'This question was taken back.'],
};

const notOpen = ({ current }: { readonly current: AnswerProposal }) => ({
  __typename: 'ProposalNotOpen' as const,
  current,
  message: say(...stands[current.state]),
});

const alreadyAsked = () => ({
  __typename: 'AlreadyAsked' as const,
  message: say('この項目は、同じ方にすでに質問しています。', 'The same person has a question about this item already.'),
});

export const askCases: Presenter<AskOutcome, AskColleagueResult> = {
  ColleagueAsked: ({ proposal }) => ({ __typename: 'ColleagueAsked', proposal }),
  AlreadyAsked: alreadyAsked,
  NotAColleague: () => ({
    __typename: 'NotAColleague',
    message: say(
      'この方には質問できません。ほかの方を選んでください。',
      'This person cannot be asked. Please choose somebody else.',
    ),
  }),
  ChecklistSigned: checklistSigned,
  InvalidInput: ({ message, field }) => ({ __typename: 'InvalidInput', message, field }),
};

export const proposeCases: Presenter<ProposeOutcome, ProposeAnswerResult> = {
  ...refusalCases,
  AnswerProposed: ({ proposal }) => ({ __typename: 'AnswerProposed', proposal }),
  ProposalNotOpen: notOpen,
  AskedOfSomebodyElse: () => ({
    __typename: 'AskedOfSomebodyElse',
    message: say(
      'この質問はほかの方あてです。回答できるのは、質問された方だけです。',
      'This question was put to somebody else. Only whoever was asked can answer it.',
    ),
  }),
};

export const acceptCases: Presenter<AcceptOutcome, AcceptProposalResult> = {
  ...refusalCases,
  ProposalAccepted: ({ item, progress }) => ({ __typename: 'ProposalAccepted', item, progress }),
  ProposalNotOpen: notOpen,
  AnswerChangedMeanwhile: changedMeanwhile,
};

export const dismissCases: Presenter<DismissOutcome, DismissProposalResult> = {
  ProposalChanged: ({ proposal }) => ({ __typename: 'ProposalChanged', proposal }),
  ProposalNotOpen: notOpen,
  AlreadyAsked: alreadyAsked,
};
