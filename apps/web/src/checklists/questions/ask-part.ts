/** One way of asking, as the dialog shows it: its fields, and what its button does. */
export interface AskPart {
  readonly fields: React.ReactNode;
  readonly isPending: boolean;
  /** Nothing could be sent yet. */
  readonly isDisabled: boolean;
  readonly refusal?: string;
  send(): Promise<void>;
}
