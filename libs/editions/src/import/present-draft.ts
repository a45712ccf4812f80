import type { InvalidEntry, Presenter } from '@mamori/platform';
import type { Closed } from './draft-desk';
import type { ItemOutcome } from './draft-item.service';
import {
  sayDraftChanged,
  sayDraftClosed,
  sayFormReadAlready,
  sayItemChanged,
  sayNotReady,
  sayWorkbookRefusal,
} from './draft-texts';
import type { DraftOutcome } from './edition-draft.service';
import type { PublishOutcome } from './publish-edition.service';
import type { ReadOutcome } from './read-workbook.service';
import type { DraftItemResult, EditionDraftResult, PublishEditionResult, ReadWorkbookResult } from '../schema.gen';

const closed = ({ state }: Closed) => ({ __typename: 'DraftClosed', message: sayDraftClosed(state), state }) as const;
const invalid = ({ message, field }: InvalidEntry) => ({ __typename: 'InvalidInput', message, field }) as const;

export const draftCases: Presenter<DraftOutcome, EditionDraftResult> = {
  EditionDraftSaved: ({ draft }) => ({ __typename: 'EditionDraftSaved', draft }),
  DraftChangedMeanwhile: ({ draft }) => ({
    __typename: 'DraftChangedMeanwhile',
    message: sayDraftChanged(),
    draft,
  }),
  DraftClosed: closed,
  InvalidInput: invalid,
};

export const itemCases: Presenter<ItemOutcome, DraftItemResult> = {
  DraftItemSaved: ({ item, draft }) => ({ __typename: 'DraftItemSaved', item, draft }),
  DraftItemChangedMeanwhile: ({ current }) => ({
    __typename: 'DraftItemChangedMeanwhile',
    message: sayItemChanged(),
    current,
  }),
  DraftClosed: closed,
  InvalidInput: invalid,
};

export const readCases: Presenter<ReadOutcome, ReadWorkbookResult> = {
  EditionDraftSaved: ({ draft }) => ({ __typename: 'EditionDraftSaved', draft }),
  DraftClosed: closed,
  WorkbookRefused: ({ refusal, sheets }) => ({
    __typename: 'WorkbookRefused',
    message: sayWorkbookRefusal(refusal),
    sheets: sheets.map(({ name, problems }) => ({ sheetName: name, problems })),
  }),
  FormReadAlready: ({ forms }) => ({ __typename: 'FormReadAlready', message: sayFormReadAlready(), forms }),
};

export const publishCases: Presenter<PublishOutcome, PublishEditionResult> = {
  EditionPublished: ({ edition }) => ({ __typename: 'EditionPublished', edition }),
  DraftNotReady: ({ findings }) => ({
    __typename: 'DraftNotReady',
    message: sayNotReady(findings.length),
    findings,
  }),
  DraftChangedMeanwhile: ({ draft }) => ({
    __typename: 'DraftChangedMeanwhile',
    message: sayDraftChanged(),
    draft,
  }),
  DraftClosed: closed,
};
