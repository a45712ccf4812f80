import { useState } from 'react';
import { useIntl } from 'react-intl';
import { newMutationId, useChange } from '../app/query';
import {
  EditionDraftDocument,
  EditionDraftsDocument,
  ReadEditionWorkbookDocument,
  type SheetFormInput,
} from '../gql/graphql';
import { useAnnouncer } from '../ui/toast';
import type { SheetProblem } from './problem-table';

/** Which file is read, and the form of a sheet where a person says it. */
export interface Reading {
  readonly fileId: string;
  readonly form?: SheetFormInput;
}

/** Why nothing was taken, with what was seen in each sheet. */
export interface ReadingRefusal {
  readonly message: string;
  readonly sheets: readonly { readonly sheetName: string; readonly problems: readonly SheetProblem[] }[];
  /** The file that was refused; null when none was sent. */
  readonly fileId: string | null;
}

/** Has a file read into the draft, asking before anything gives way. `onRead` is told once it was read. */
export function useReadWorkbook(draftId: string, onRead?: () => void) {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const [refusal, setRefusal] = useState<ReadingRefusal | null>(null);
  const [again, setAgain] = useState<(Reading & { readonly message: string }) | null>(null);
  const change = useChange(ReadEditionWorkbookDocument, { refreshes: [EditionDraftDocument, EditionDraftsDocument] });
  const read = async ({ fileId, form }: Reading, replace = false) => {
    const forms = form && [form];
    const input = { clientMutationId: newMutationId(), draftId, fileId, replace, forms };
    const { readEditionWorkbook: answer } = await change.mutateAsync({ input });
    setAgain(null);
    setRefusal(null);
    switch (answer.__typename) {
      case 'EditionDraftSaved':
        toast(formatMessage({ id: 'editions.readDone' }));
        onRead?.();
        return;
      case 'FormReadAlready':
        setAgain({ fileId, form, message: answer.message });
        return;
      case 'WorkbookRefused':
        setRefusal({ message: answer.message, sheets: answer.sheets, fileId });
        return;
      case 'DraftClosed':
        setRefusal({ message: answer.message, sheets: [], fileId: null });
    }
  };
  return { read, isPending: change.isPending, refusal, setRefusal, again, forget: () => setAgain(null) };
}
