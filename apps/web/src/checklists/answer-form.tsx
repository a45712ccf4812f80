import { AnswerChoice, type AnswerPartProps } from './answer-choice';
import { AnswerNotes } from './answer-notes';

export type AnswerFormProps = AnswerPartProps;

/** The answer to one item, with just the fields that this answer needs. */
export function AnswerForm(props: AnswerFormProps) {
  return (
    <div className="flex flex-col gap-5">
      <AnswerChoice {...props} />
      <AnswerNotes {...props} />
    </div>
  );
}
