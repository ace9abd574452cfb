import { createFileRoute } from "@tanstack/react-router";
import { whenInWords } from "#/features/agenda/format";
import { ReportPage } from "#/features/evaluation-reports/ReportPage";

export const Route = createFileRoute("/evaluations/$id/report")({
  component: () => {
    const { id } = Route.useParams();
    return <ReportPage id={id} sayWhen={whenInWords} />;
  },
});
