import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { attendanceInWords, whenInWords } from "#/features/agenda/format";
import { PlanReport } from "#/features/plans/PlanReport";
import { bassinQuery } from "#/features/territory/bassin";
import { words } from "#/shared/i18n/text";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/bassins/$code/plan/$id/report")({
  component: () => {
    const { id, code } = Route.useParams();
    return (
      <Loaded query={useQuery(bassinQuery(code))} skeleton={<PageSkeleton />}>
        {({ name }) => (
          <PlanReport
            id={id}
            bassin={{ code, name: words(name) }}
            sayWhen={whenInWords}
            sayCounts={attendanceInWords}
          />
        )}
      </Loaded>
    );
  },
});
