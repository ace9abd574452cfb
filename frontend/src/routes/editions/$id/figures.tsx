import { useQuery, useQueryClient } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { CountByHand } from "#/features/agenda/CountByHand";
import { attendanceInWords, whenInWords } from "#/features/agenda/format";
import { eventQuery } from "#/features/agenda/queries";
import { FiguresPage } from "#/features/figures/FiguresPage";
import { kindInWords } from "#/features/organisations/format";
import { editionQuery } from "#/shared/api/editions";
import { m } from "#/shared/i18n/generated/messages.js";
import { ButtonLink } from "#/shared/ui/Button";

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
        ways={<Ways id={id} />}
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

function Ways({ id }: { id: string }) {
  const rights = useQuery({ ...editionQuery(id), throwOnError: false }).data?.rights ?? [];
  return (
    <>
      <ButtonLink look="secondary" to="/editions/$id" params={{ id }}>
        {m.figures_to_edition()}
      </ButtonLink>
      {(rights.includes("READ_PROGRAMME") || rights.includes("EDIT")) && (
        <ButtonLink look="secondary" to="/editions/$id/booklet" params={{ id }}>
          {m.booklet_link()}
        </ButtonLink>
      )}
      {rights.includes("EDIT") && (
        <ButtonLink look="secondary" to="/editions/$id/wishes" params={{ id }}>
          {m.wishes_link()}
        </ButtonLink>
      )}
    </>
  );
}
