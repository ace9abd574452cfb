import type { ServiceImport } from "#/shared/api/types";
import { formatInstant, formatNumber } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { Page } from "#/shared/ui/Page";
import { ColumnMatching } from "./ColumnMatching";
import { stateInWords } from "./format";
import { JobProgress } from "./JobProgress";
import { isUnderWay } from "./queries";
import { StoredResult } from "./StoredResult";
import { TrialResult } from "./TrialResult";

/** One import, at whatever step it is. */
export function ImportPage({ brought }: { brought: ServiceImport }) {
  return (
    <Page
      heading={m.imports_one()}
      lead={m.imports_lead_one({
        date: formatInstant(brought.createdAt),
        rows: formatNumber(brought.rows),
      })}
    >
      <Step brought={brought} />
    </Page>
  );
}

function Step({ brought }: { brought: ServiceImport }) {
  if (isUnderWay(brought) && brought.jobId)
    return <JobProgress key={brought.jobId} jobId={brought.jobId} label={stateInWords(brought)} />;
  if (brought.state === "UPLOADED") return <ColumnMatching brought={brought} />;
  if (brought.state === "TRIED")
    return (
      <>
        <TrialResult brought={brought} />
        <ColumnMatching brought={brought} />
      </>
    );
  return <StoredResult brought={brought} />;
}
