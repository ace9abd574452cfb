import type { Content, Question } from "#/shared/api/questionnaires";
import type { FormFault } from "#/shared/ui/ErrorSummary";

export type Sections = Content["sections"];

/** What is needed to write all sections. */
export type SectionsFieldsProps = {
  sections: Sections;
  onChange: (sections: Sections) => void;
  faults: FormFault[];
};

/** What is needed to write one of them. */
export type SectionProps = SectionsFieldsProps & {
  at: number;
  /** The question that is written now. */
  open: string | undefined;
  onOpen: (id: string | undefined) => void;
  onRemove: (said: string, next: Sections) => void;
};

/** What is needed to write one question. */
export type QuestionFieldsProps = {
  question: Question;
  /** Among all questions. */
  number: number;
  pointer: string;
  sections: Sections;
  faults: FormFault[];
  onChange: (part: Partial<Question>) => void;
};
