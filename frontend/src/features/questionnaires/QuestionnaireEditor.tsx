import { useQueryClient } from "@tanstack/react-query";
import { Eye } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { type Questionnaire, questionnaireQuery } from "#/shared/api/questionnaires";
import { m } from "#/shared/i18n/generated/messages.js";
import { useDraft } from "#/shared/lib/drafts";
import { Button } from "#/shared/ui/Button";
import { Done } from "#/shared/ui/Done";
import { DraftForm } from "#/shared/ui/DraftForm";
import { Notice } from "#/shared/ui/Notice";
import { useSaving } from "#/shared/ui/saving";
import { ContentFields } from "./ContentFields";
import { editedOf, missingInQuestionnaire, questionnaireLabels } from "./format";
import { useUpdateQuestionnaire } from "./mutations";
import { Preview } from "./Preview";
import styles from "./Questionnaires.module.css";

type EditorProps = {
  questionnaire: Questionnaire;
  /** The way out without saving. */
  cancel: ReactNode;
};

/** Writes a questionnaire, and shows it as people will see it. What is typed survives refusals and other people's changes. */
export function QuestionnaireEditor({ questionnaire, cancel }: EditorProps) {
  const { id, version, template, asked } = questionnaire;
  const state = useDraft(`questionnaire.${id}`, { version, form: editedOf(questionnaire) });
  const [saved, setSaved] = useState<number>();
  const [previewing, setPreviewing] = useState(false);
  const preview = useRef<HTMLButtonElement>(null);
  const previewed = useRef(false);
  useEffect(() => {
    if (!previewing && previewed.current) preview.current?.focus();
  }, [previewing]);
  const cache = useQueryClient();
  const saving = useSaving({
    state,
    missing: missingInQuestionnaire,
    mutation: useUpdateQuestionnaire(id),
    onSaved: (now) => {
      // One goes on from what is saved, on the same page.
      state.rebase(now.version, editedOf(now), editedOf(now));
      setSaved(now.version);
    },
    latest: async () => {
      const now = await cache.fetchQuery(questionnaireQuery(id));
      return { version: now.version, form: editedOf(now) };
    },
  });
  const closePreview = () => {
    previewed.current = true;
    setPreviewing(false);
  };
  return (
    <>
      {previewing && <Preview content={state.draft.form} onClose={closePreview} />}
      {/* It stays as one left it, with the question that is open. */}
      <div className={styles.editor} hidden={previewing}>
        {saved !== undefined && <Done key={saved} said={m.questionnaires_saved()} />}
        {asked && (
          <Notice>
            <p>{m.questionnaires_asked_note()}</p>
          </Notice>
        )}
        <div>
          <Button ref={preview} look="secondary" onClick={() => setPreviewing(true)}>
            <Eye size={18} aria-hidden />
            {m.questionnaires_preview()}
          </Button>
        </div>
        <DraftForm
          state={state}
          saving={saving}
          labels={questionnaireLabels}
          save={m.common_save()}
          cancel={cancel}
        >
          {(fields) => <ContentFields {...fields} template={template} />}
        </DraftForm>
      </div>
    </>
  );
}
