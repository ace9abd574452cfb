import type { ReactNode } from "react";
import type { ErrorReport } from "#/shared/api/types";
import { formatDay, formatInstant, formatList } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { Notice } from "#/shared/ui/Notice";
import { Page } from "#/shared/ui/Page";
import { Fact, Facts, RecordSection, Sections } from "#/shared/ui/RecordLayout";
import { AnswerEditor } from "./AnswerEditor";
import { reasonInWords } from "./format";

/** A reported error: what was said, what to do, and what was answered. */
export function ReportPage({ report, history }: { report: ErrorReport; history: ReactNode }) {
  const id = report.serviceId;
  return (
    <Page
      heading={m.reports_one({ name: words(report.serviceName) })}
      lead={m.reports_received({
        date: formatInstant(report.createdAt),
        organisation: words(report.organisationName),
      })}
      actions={
        <ButtonRow>
          <ButtonLink look="secondary" to="/services/$id" params={{ id }}>
            {m.reports_see_record()}
          </ButtonLink>
          <ButtonLink look="secondary" to="/services/$id/edit" params={{ id }}>
            {m.reports_correct_record()}
          </ButtonLink>
        </ButtonRow>
      }
    >
      <Sections>
        <RecordSection heading={m.reports_what()}>
          <Told report={report} />
        </RecordSection>
        <RecordSection heading={m.reports_answer_heading()}>
          {report.state === "OPEN" ? <AnswerEditor report={report} /> : <Answered report={report} />}
        </RecordSection>
        <RecordSection heading={m.common_history()}>{history}</RecordSection>
      </Sections>
    </Page>
  );
}

function Told({ report: { reasons, message, name, email } }: { report: ErrorReport }) {
  return (
    <Facts>
      <Fact name={m.reports_reasons()}>{formatList(reasons.map(reasonInWords))}</Fact>
      <Fact name={m.reports_message()}>{message ?? m.reports_erased()}</Fact>
      {name && <Fact name={m.reports_name()}>{name}</Fact>}
      <Fact name={m.reports_email()}>{email ?? m.reports_no_email()}</Fact>
    </Facts>
  );
}

function Answered({ report: { corrected, answer, answeredAt, email } }: { report: ErrorReport }) {
  return (
    <>
      <Notice
        kind="success"
        role="status"
        heading={m.reports_answered({ date: formatDay(answeredAt ?? "") })}
      >
        <p>{corrected ? m.reports_was_corrected() : m.reports_was_right()}</p>
        {email && <p>{m.reports_was_told()}</p>}
      </Notice>
      <Facts>
        <Fact name={m.reports_answer()}>{answer ?? m.reports_erased()}</Fact>
      </Facts>
    </>
  );
}
