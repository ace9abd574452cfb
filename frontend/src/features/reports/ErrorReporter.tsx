import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { ErrorReason, ErrorReportForm, Service } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { useDraft } from "#/shared/lib/drafts";
import { ButtonLink } from "#/shared/ui/Button";
import { DraftForm, type FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt } from "#/shared/ui/ErrorSummary";
import { Choices, TextArea, TextField } from "#/shared/ui/Field";
import { FormSection } from "#/shared/ui/Form";
import { Page } from "#/shared/ui/Page";
import { useSaving } from "#/shared/ui/saving";
import { missingInReport, reasonOptions, reportLabels } from "./format";
import { emptyReport, useReportError } from "./mutations";

/** Reports an error in a service's record, with or without an account. */
export function ErrorReporter({ service }: { service: Service }) {
  const [sent, setSent] = useState<{ answered: boolean }>();
  const state = useDraft(`error-report.${service.id}`, { version: 0, form: emptyReport });
  const saving = useSaving({
    state,
    missing: missingInReport,
    mutation: useReportError(service.id),
    onSaved: (receipt) => {
      setSent(receipt);
      window.scrollTo(0, 0);
    },
  });
  if (sent) return <Sent service={service} answered={sent.answered} />;
  return (
    <Page heading={m.reports_heading()} lead={m.reports_lead({ name: words(service.name) })}>
      <DraftForm
        state={state}
        saving={saving}
        labels={reportLabels}
        save={m.reports_send()}
        cancel={
          <Link to="/services/$id" params={{ id: service.id }}>
            {m.common_cancel()}
          </Link>
        }
      >
        {(fields) => <ReportFields {...fields} />}
      </DraftForm>
    </Page>
  );
}

function ReportFields({ form, change, faults }: FieldsProps<ErrorReportForm>) {
  return (
    <>
      <FormSection heading={m.reports_what()}>
        <Choices
          id="field-reasons"
          label={m.reports_reasons()}
          error={faultAt(faults, "/reasons")}
          options={reasonOptions()}
          chosen={form.reasons}
          onChange={(reasons) => change({ reasons: reasons as ErrorReason[] })}
        />
        <TextArea
          id="field-message"
          label={m.reports_message()}
          hint={m.reports_message_hint()}
          error={faultAt(faults, "/message")}
          value={form.message}
          rows={5}
          maxLength={2000}
          onChange={(event) => change({ message: event.target.value })}
        />
      </FormSection>
      <FormSection heading={m.reports_you()}>
        <p>{m.reports_privacy()}</p>
        <TextField
          id="field-name"
          label={m.reports_name()}
          error={faultAt(faults, "/name")}
          optional
          autoComplete="name"
          maxLength={200}
          value={form.name ?? ""}
          onChange={(event) => change({ name: event.target.value || null })}
        />
        <TextField
          id="field-email"
          type="email"
          label={m.reports_email()}
          hint={m.reports_email_hint()}
          error={faultAt(faults, "/email")}
          optional
          autoComplete="email"
          value={form.email ?? ""}
          onChange={(event) => change({ email: event.target.value || null })}
        />
      </FormSection>
    </>
  );
}

/** Says that the report arrived, and what happens next. */
function Sent({ service, answered }: { service: Service; answered: boolean }) {
  return (
    <Page heading={m.reports_sent_heading()} lead={m.reports_sent_lead()}>
      <h2>{m.reports_next()}</h2>
      <ol>
        <li>{m.reports_next_1()}</li>
        <li>{m.reports_next_2()}</li>
        <li>{answered ? m.reports_next_3_mail() : m.reports_next_3_none()}</li>
      </ol>
      <p>
        <ButtonLink to="/services/$id" params={{ id: service.id }}>
          {m.reports_back()}
        </ButtonLink>
      </p>
    </Page>
  );
}
