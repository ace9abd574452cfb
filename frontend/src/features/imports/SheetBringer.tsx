import { useNavigate } from "@tanstack/react-router";
import { Download } from "lucide-react";
import { useState } from "react";
import type { Me, Problem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { language } from "#/shared/i18n/language";
import { words } from "#/shared/i18n/text";
import { ButtonAnchor, ButtonRow } from "#/shared/ui/Button";
import { ErrorSummary, type FormFault, faultAt, faultsOf } from "#/shared/ui/ErrorSummary";
import { Choices, SelectField, TextField } from "#/shared/ui/Field";
import { Form, FormSection } from "#/shared/ui/Form";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { useBringSheet } from "./mutations";

/** Chooses a file and whose services it holds; nothing is stored before it was tried. */
export function SheetBringer({ me, organisation }: { me: Me; organisation: string | undefined }) {
  const own = me.organisations.flatMap(({ id, name, alias }) =>
    id ? [{ id, label: words(name) || alias }] : [],
  );
  const [file, setFile] = useState<File>();
  const [chosen, setChosen] = useState(organisation ?? (own.length === 1 ? own[0]?.id : undefined) ?? "");
  const [publish, setPublish] = useState(false);
  const [faults, setFaults] = useState<FormFault[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const bringing = useBringSheet();
  const navigate = useNavigate();
  const bring = async () => {
    setProblem(undefined);
    setFaults(file ? [] : [{ id: "field-file", message: m.imports_missing_file() }]);
    if (!file) return;
    const result = await bringing.mutateAsync({ file, organisation: chosen || undefined, publish });
    if (result.done) navigate({ to: "/imports/$id", params: { id: result.value.id } });
    else if (result.problem.violations.length > 0) setFaults(ofTheFile(faultsOf(result.problem)));
    else setProblem(result.problem);
  };
  return (
    <>
      <Templates />
      <ErrorSummary faults={faults} />
      {problem && <ProblemNotice problem={problem} />}
      <Form
        onSave={bring}
        saving={bringing.isPending}
        save={m.imports_try()}
        note={m.imports_try_note()}
        cancel={null}
      >
        <FormSection heading={m.imports_bring()}>
          <TextField
            id="field-file"
            type="file"
            accept=".csv,.txt,.xlsx"
            label={m.imports_file()}
            hint={m.imports_file_hint()}
            error={faultAt(faults, "/file")}
            onChange={(event) => setFile(event.target.files?.[0])}
          />
          <SelectField
            id="field-organisationId"
            label={m.imports_organisation()}
            hint={m.imports_organisation_hint()}
            error={faultAt(faults, "/organisationId")}
            none={m.imports_organisation_in_sheet()}
            options={own.map(({ id, label }) => ({ code: id, label }))}
            value={chosen}
            onChange={setChosen}
          />
          <Choices
            id="field-publish"
            label={m.imports_publish()}
            several={false}
            options={[
              { code: "false", label: m.imports_as_drafts() },
              { code: "true", label: m.imports_published() },
            ]}
            chosen={[String(publish)]}
            onChange={([code]) => setPublish(code === "true")}
          />
        </FormSection>
      </Form>
    </>
  );
}

/** What is wrong with the file as a whole is said beside it. */
function ofTheFile(faults: FormFault[]): FormFault[] {
  return faults.map(({ id, message }) => ({
    id: id === "field-organisationId" ? id : "field-file",
    message,
  }));
}

function Templates() {
  const address = `/api/service-imports/template`;
  const parameters = `?language=${language().toUpperCase()}`;
  return (
    <section aria-labelledby="templates">
      <h2 id="templates">{m.imports_template()}</h2>
      <p>{m.imports_template_hint()}</p>
      <ButtonRow>
        <ButtonAnchor look="secondary" href={`${address}.xlsx${parameters}`} download>
          <Download size={18} aria-hidden />
          {m.imports_template_xlsx()}
        </ButtonAnchor>
        <ButtonAnchor look="secondary" href={`${address}.csv${parameters}`} download>
          <Download size={18} aria-hidden />
          {m.imports_template_csv()}
        </ButtonAnchor>
      </ButtonRow>
    </section>
  );
}
