import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { CircleEditor } from "#/features/circles/CircleEditor";
import { circleQuery } from "#/features/circles/queries";
import { kindInWords } from "#/features/organisations/format";
import { kinds } from "#/features/organisations/queries";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { useMe } from "#/shared/session/session";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/circles/$id/edit")({
  component: () => {
    const { id } = Route.useParams();
    const me = useMe();
    const circle = useQuery({ ...circleQuery(id), refetchOnWindowFocus: false });
    return (
      <Loaded query={circle} skeleton={<PageSkeleton />}>
        {(found) => (
          <SignedInTo may={found.rights.includes("EDIT")}>
            {me && (
              <CircleEditor
                circle={found}
                places={me.coordinates}
                organisationKinds={kinds}
                sayKind={kindInWords}
              />
            )}
          </SignedInTo>
        )}
      </Loaded>
    );
  },
});
