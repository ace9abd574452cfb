import { useQuery, useQueryClient } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { CountByHand } from "#/features/agenda/CountByHand";
import { attendanceInWords, whenInWords } from "#/features/agenda/format";
import { eventQuery } from "#/features/agenda/queries";
import { FiguresPage } from "#/features/figures/FiguresPage";
import { kindInWords } from "#/features/organisations/format";

export const Route = createFileRoute("/editions/$id/figures")({
  component: () => {
    const { id } = Route.useParams();
    return (
      <FiguresPage
        key={id}
        id={id}
        sayWhen={whenInWords}
        sayCounts={attendanceInWords}
        sayKind={kindInWords}
        byHand={<ByHand id={id} />}
      />
    );
  },
});

/** What was never counted here, its team tells. */
function ByHand({ id }: { id: string }) {
  const cache = useQueryClient();
  const event = useQuery({ ...eventQuery(id), throwOnError: false }).data;
  return (
    event && <CountByHand event={event} onTold={() => cache.invalidateQueries({ queryKey: ["editions"] })} />
  );
}
