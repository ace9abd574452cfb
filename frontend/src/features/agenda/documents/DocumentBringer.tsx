import { Plus } from "lucide-react";
import { useState } from "react";
import type { Problem, Visibility } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Button, ButtonRow } from "#/shared/ui/Button";
import { ErrorSummary, type FormFault, faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { Choices, TextField } from "#/shared/ui/Field";
import { Form } from "#/shared/ui/Form";
import { Notice } from "#/shared/ui/Notice";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import styles from "./Documents.module.css";
import { audienceOptions, faultsOfFile } from "./format";
import { type Bringing, useBringDocument } from "./mutations";

type DocumentBringerProps = { event: string; onDone: (said: string | undefined) => void };

/** Chooses a file and who reads it, and sends it. */
export function DocumentBringer({ event, onDone }: DocumentBringerProps) {
  const [open, setOpen] = useState(false);
  const done = (said: string) => {
    setOpen(false);
    onDone(said);
  };
  const start = () => {
    onDone(undefined);
    setOpen(true);
  };
  if (open) return <BringingForm event={event} onDone={done} onClose={() => setOpen(false)} />;
  return (
    <ButtonRow>
      <Button look="secondary" onClick={start}>
        <Plus size={18} aria-hidden />
        {m.agenda_document_add()}
      </Button>
    </ButtonRow>
  );
}

type BringingFormProps = { event: string; onDone: (said: string) => void; onClose: () => void };

function BringingForm({ event, onDone, onClose }: BringingFormProps) {
  const [file, setFile] = useState<File>();
  const [audience, setAudience] = useState<Visibility>();
  const [faults, setFaults] = useState<FormFault[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const [stopped, setStopped] = useState(false);
  const { bringing, bring, stop } = useBringDocument(event);
  const send = async () => {
    const found = faultsOfFile(file, audience);
    setFaults(found);
    setProblem(undefined);
    setStopped(false);
    if (!file || !audience || found.length > 0) return;
    const result = await bring(file, audience);
    if (!result) setStopped(true);
    else if (result.done) onDone(m.agenda_document_added({ title: words(result.value.title) }));
    else if (result.problem.violations.length > 0) setFaults(ofTheFile(result.problem));
    else setProblem(result.problem);
  };
  return (
    <div className={styles.form}>
      <h3>{m.agenda_document_add()}</h3>
      <ErrorSummary faults={faults} />
      {problem && <ProblemNotice problem={problem} />}
      {stopped && <Notice role="status">{m.agenda_document_stopped()}</Notice>}
      <Form
        onSave={send}
        saving={bringing !== undefined}
        save={m.agenda_document_send()}
        cancel={
          <Button look="secondary" onClick={bringing ? stop : onClose}>
            {bringing ? m.agenda_document_stop() : m.common_cancel()}
          </Button>
        }
      >
        <TextField
          id={fieldId("/file")}
          type="file"
          accept=".pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.jpg,.jpeg,.png,.webp,.txt,.csv"
          label={m.agenda_document_file()}
          hint={m.agenda_document_file_hint()}
          error={faultAt(faults, "/file")}
          onChange={({ target }) => setFile(target.files?.[0])}
        />
        <Choices
          id={fieldId("/audience")}
          label={m.agenda_document_audience()}
          hint={m.agenda_document_audience_hint()}
          error={faultAt(faults, "/audience")}
          several={false}
          options={audienceOptions()}
          chosen={audience ? [audience] : []}
          onChange={([code]) => setAudience(code as Visibility)}
        />
        {bringing && <Progress {...bringing} />}
      </Form>
    </div>
  );
}

/** How much has gone; what has all gone is still being looked at. */
function Progress({ name, share }: Bringing) {
  const percent = Math.floor(share * 100);
  const said =
    percent < 100 ? m.agenda_document_sending({ name, percent }) : m.agenda_document_checking({ name });
  return (
    <div className={styles.progress}>
      <progress value={percent} max={100} aria-label={m.agenda_document_sending({ name, percent })} />
      <p>{said}</p>
    </div>
  );
}

/** What the server finds wrong with the content is said beside the file. */
function ofTheFile(problem: Problem): FormFault[] {
  return problem.violations.map(({ message }) => ({ id: fieldId("/file"), message }));
}
