import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { History } from "#/features/audit/History";
import { reportQuery } from "#/features/reports/queries";
import { ReportPage } from "#/features/reports/ReportPage";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { useMe } from "#/shared/session/session";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/error-reports/$id")({
  component: () => {
    const { id } = Route.useParams();
    const me = useMe();
    return <SignedInTo may={me?.signedIn ?? false}>{me?.signedIn && <Report key={id} id={id} />}</SignedInTo>;
  },
});

function Report({ id }: { id: string }) {
  return (
    <Loaded query={useQuery(reportQuery(id))} skeleton={<PageSkeleton />}>
      {(report) => (
        <ReportPage report={report} history={<History records="error-reports" id={id} labels={{}} />} />
      )}
    </Loaded>
  );
}
