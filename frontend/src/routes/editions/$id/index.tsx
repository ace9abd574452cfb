import { useQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { whenInWords } from "#/features/agenda/format";
import { DoorList } from "#/features/doors/DoorList";
import { EditionPage } from "#/features/editions/EditionPage";
import { editionQuery } from "#/shared/api/editions";
import type { Edition } from "#/shared/api/opendoors";
import { m } from "#/shared/i18n/generated/messages.js";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { RecordSection } from "#/shared/ui/RecordLayout";

export const Route = createFileRoute("/editions/$id/")({
  component: () => {
    const { id } = Route.useParams();
    return (
      <Loaded query={useQuery(editionQuery(id))} skeleton={<PageSkeleton />}>
        {(edition) => (
          <EditionPage key={id} edition={edition} sayWhen={whenInWords} pages={pagesOf(edition)}>
            {edition.rights.includes("READ_PROGRAMME") && (
              <RecordSection heading={m.editions_doors()}>
                <DoorList doors={{ edition: id }} />
              </RecordSection>
            )}
          </EditionPage>
        )}
      </Loaded>
    );
  },
});

/** What else there is to read and to do, of what is the reader's. */
function pagesOf({ id, rights, choicesFrom }: Edition): ReactNode[] {
  const params = { id };
  const run = rights.includes("EDIT");
  return [
    rights.includes("READ_PROGRAMME") && (
      <Link key="programme" to="/editions/$id/programme" params={params}>
        {m.visits_programme()}
      </Link>
    ),
    run && (
      <Link key="doors" to="/editions/$id/doors" params={params}>
        {m.editions_board()}
      </Link>
    ),
    rights.includes("CHOOSE") && (
      <Link key="choices" to="/editions/$id/choices" params={params}>
        {m.choices_heading()}
      </Link>
    ),
    run && choicesFrom !== null && (
      <Link key="allocation" to="/editions/$id/allocation" params={params}>
        {m.allocation_heading()}
      </Link>
    ),
    rights.includes("WISH") && (
      <Link key="wish" to="/editions/$id/wish" params={params}>
        {m.wishes_make_heading()}
      </Link>
    ),
    run && (
      <Link key="wishes" to="/editions/$id/wishes" params={params}>
        {m.wishes_link()}
      </Link>
    ),
    (rights.includes("READ_PROGRAMME") || run) && (
      <Link key="booklet" to="/editions/$id/booklet" params={params}>
        {m.booklet_link()}
      </Link>
    ),
    rights.includes("READ_FIGURES") && (
      <Link key="figures" to="/editions/$id/figures" params={params}>
        {m.figures_link()}
      </Link>
    ),
  ].filter(Boolean);
}
