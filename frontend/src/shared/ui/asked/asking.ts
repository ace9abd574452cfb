import type { Question } from "#/shared/api/questionnaires";
import type { Language } from "#/shared/i18n/language";
import type { Given } from "#/shared/lib/asked";

/** What any question needs to be asked, of whichever kind. */
export type AskedQuestionProps = {
  /** Of its element. */
  id: string;
  question: Question;
  language: Language;
  given: Given;
  error: string | undefined;
  onGive: (part: Partial<Given>) => void;
};
