import { useQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { whenInWords } from "#/features/agenda/format";
import { DoorList } from "#/features/doors/DoorList";
import { EditionPage } from "#/features/editions/EditionPage";
import { editionQuery } from "#/features/editions/queries";
import { m } from "#/shared/i18n/generated/messages.js";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { RecordSection } from "#/shared/ui/RecordLayout";

export const Route = createFileRoute("/editions/$id/")({
  component: () => {
    const { id } = Route.useParams();
    return (
      <Loaded query={useQuery(editionQuery(id))} skeleton={<PageSkeleton />}>
        {(edition) => (
          <EditionPage
            key={id}
            edition={edition}
            sayWhen={whenInWords}
            pages={[
              edition.rights.includes("EDIT") && (
                <Link key="doors" to="/editions/$id/doors" params={{ id }}>
                  {m.editions_board()}
                </Link>
              ),
              edition.rights.includes("CHOOSE") && (
                <Link key="choices" to="/editions/$id/choices" params={{ id }}>
                  {m.choices_heading()}
                </Link>
              ),
              edition.rights.includes("EDIT") && edition.choicesFrom !== null && (
                <Link key="allocation" to="/editions/$id/allocation" params={{ id }}>
                  {m.allocation_heading()}
                </Link>
              ),
            ].filter(Boolean)}
          >
            {edition.rights.includes("READ_PROGRAMME") && (
              <RecordSection heading={m.editions_doors()}>
                <DoorList edition={id} />
              </RecordSection>
            )}
          </EditionPage>
        )}
      </Loaded>
    );
  },
});
