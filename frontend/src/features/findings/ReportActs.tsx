import { useQuery } from "@tanstack/react-query";
import type { ReflectionReport, ReflectionReportSending } from "#/shared/api/findings";
import type { Text } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { ActForm } from "#/shared/ui/ActForm";
import { type Act, Acts } from "#/shared/ui/Acts";
import { RecordSection } from "#/shared/ui/RecordLayout";
import { TextFields } from "#/shared/ui/TextFields";
import styles from "./Findings.module.css";
import { type ReportAct, useActOnReport, useForeword } from "./mutations";
import { reportNow, sendingQuery } from "./queries";

/** What the team does with a report, and to how many it was sent. */
export function ReportActs({ report }: { report: ReflectionReport }) {
  const mutation = useActOnReport(report);
  const { data: sending } = useQuery(sendingQuery(report.consultationId));
  const may = (right: ReflectionReport["rights"][number]) => report.rights.includes(right);
  const acts: (Act<ReportAct | "FOREWORD"> | false)[] = [
    {
      code: "FOREWORD",
      label: m.findings_foreword_edit(),
      done: m.findings_foreword_saved(),
      look: "secondary",
      tell: (steps) => <Foreword report={report} {...steps} />,
    },
    may("PUBLISH") && publishing(),
    may("SEND") && !!sending?.remaining && sendingAct(sending),
    may("SEND") && !!sending?.untold && tellingAct(sending),
    may("UNPUBLISH") && unpublishing(),
  ];
  return (
    <div className={styles.team}>
      <Acts
        label={m.findings_report_acts()}
        acts={acts.filter((act) => act !== false)}
        arrived={undefined}
        mutation={mutation as Parameters<typeof Acts<ReportAct | "FOREWORD">>[0]["mutation"]}
      />
      {may("SEND") && sending && <Sending sending={sending} />}
    </div>
  );
}

function publishing(): Act<ReportAct> {
  return {
    code: "PUBLISH",
    label: m.findings_publish(),
    done: m.findings_published(),
    look: "primary",
    ask: { heading: m.findings_publish_ask(), consequence: m.findings_publish_consequence() },
  };
}

function sendingAct({ remaining }: ReflectionReportSending): Act<ReportAct> {
  return {
    code: "SEND",
    label: m.findings_send(),
    done: m.findings_sent(),
    look: "primary",
    ask: { heading: m.findings_send_ask(), consequence: m.findings_send_consequence({ count: remaining }) },
  };
}

function tellingAct({ followers }: ReflectionReportSending): Act<ReportAct> {
  return {
    code: "TELL",
    label: m.findings_tell(),
    done: m.findings_told(),
    look: "primary",
    ask: { heading: m.findings_tell_ask(), consequence: m.findings_tell_consequence({ count: followers }) },
  };
}

function unpublishing(): Act<ReportAct> {
  return {
    code: "UNPUBLISH",
    label: m.findings_unpublish(),
    done: m.findings_unpublished(),
    look: "quiet",
    ask: { heading: m.findings_unpublish_ask(), consequence: m.findings_unpublish_consequence() },
  };
}

function Sending({ sending }: { sending: ReflectionReportSending }) {
  const { sent, waiting, failed, remaining, untold } = sending;
  return (
    <RecordSection heading={m.findings_sending()}>
      <ul className={styles.lists}>
        <li>{m.findings_sending_sent({ count: sent })}</li>
        {waiting > 0 && <li>{m.findings_sending_waiting({ count: waiting })}</li>}
        {failed > 0 && <li>{m.findings_sending_failed({ count: failed })}</li>}
        {remaining > 0 && <li>{m.findings_sending_remaining({ count: remaining })}</li>}
        {untold > 0 && <li>{m.findings_sending_untold({ count: untold })}</li>}
      </ul>
    </RecordSection>
  );
}

type ForewordProps = { report: ReflectionReport; done: () => void; close: () => void };

function Foreword({ report, done, close }: ForewordProps) {
  return (
    <ActForm<{ foreword: Text | null }, ReflectionReport>
      draft={`report.${report.consultationId}`}
      start={{ foreword: report.foreword }}
      version={report.version}
      latest={async () => {
        const { version, foreword } = await reportNow(report.consultationId);
        return { version, form: { foreword } };
      }}
      heading={m.findings_foreword_edit()}
      consequence={m.findings_foreword_consequence()}
      confirm={m.common_save()}
      labels={{ foreword: m.findings_foreword }}
      missing={() => []}
      mutation={useForeword(report)}
      done={done}
      close={close}
    >
      {({ form, change, faults }) => (
        <TextFields
          pointer="/foreword"
          label={m.findings_foreword()}
          value={form.foreword}
          onChange={(foreword) => change({ foreword })}
          faults={faults}
          long
          optional
        />
      )}
    </ActForm>
  );
}
