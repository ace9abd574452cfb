import type { EvaluationReport } from "#/shared/api/evaluation-reports";
import type { Text } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { ActForm } from "#/shared/ui/ActForm";
import { type Act, Acts } from "#/shared/ui/Acts";
import { TextFields } from "#/shared/ui/TextFields";
import styles from "./EvaluationReports.module.css";
import { type ReportAct, useActOnReport, useForeword } from "./mutations";
import { reportNow } from "./queries";

/** What the team does with a report. */
export function ReportActs({ report }: { report: EvaluationReport }) {
  const mutation = useActOnReport(report);
  const acts: (Act<ReportAct | "FOREWORD"> | false)[] = [
    {
      code: "FOREWORD",
      label: m.evaluation_report_foreword_edit(),
      done: m.evaluation_report_foreword_saved(),
      look: "secondary",
      tell: (steps) => <Foreword report={report} {...steps} />,
    },
    report.rights.includes("PUBLISH") && {
      code: "PUBLISH",
      label: m.evaluation_report_publish(),
      done: m.evaluation_report_published(),
      look: "primary",
      ask: {
        heading: m.evaluation_report_publish_ask(),
        consequence: m.evaluation_report_publish_consequence(),
      },
    },
    report.rights.includes("UNPUBLISH") && {
      code: "UNPUBLISH",
      label: m.evaluation_report_unpublish(),
      done: m.evaluation_report_unpublished(),
      look: "quiet",
      ask: {
        heading: m.evaluation_report_unpublish_ask(),
        consequence: m.evaluation_report_unpublish_consequence(),
      },
    },
  ];
  return (
    <div className={styles.team}>
      <Acts
        label={m.evaluation_report_acts()}
        acts={acts.filter((act) => act !== false)}
        arrived={undefined}
        mutation={mutation as Parameters<typeof Acts<ReportAct | "FOREWORD">>[0]["mutation"]}
      />
    </div>
  );
}

type ForewordProps = { report: EvaluationReport; done: () => void; close: () => void };

function Foreword({ report, done, close }: ForewordProps) {
  return (
    <ActForm<{ foreword: Text | null }, EvaluationReport>
      draft={`evaluation-report.${report.evaluationId}`}
      start={{ foreword: report.foreword }}
      version={report.version}
      latest={async () => {
        const { version, foreword } = await reportNow(report.evaluationId);
        return { version, form: { foreword } };
      }}
      heading={m.evaluation_report_foreword_edit()}
      consequence={m.evaluation_report_foreword_consequence()}
      confirm={m.common_save()}
      labels={{ foreword: m.evaluation_report_foreword }}
      missing={() => []}
      mutation={useForeword(report)}
      done={done}
      close={close}
    >
      {({ form, change, faults }) => (
        <TextFields
          pointer="/foreword"
          label={m.evaluation_report_foreword()}
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
