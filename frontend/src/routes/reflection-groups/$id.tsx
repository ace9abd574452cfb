import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { GroupPage } from "#/features/groups/GroupPage";
import { groupQuery } from "#/features/groups/queries";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { useMe } from "#/shared/session/session";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/reflection-groups/$id")({
  component: () => (
    <SignedInTo may={useMe()?.signedIn ?? false}>
      <Group />
    </SignedInTo>
  ),
});

function Group() {
  const { id } = Route.useParams();
  return (
    <Loaded query={useQuery(groupQuery(id))} skeleton={<PageSkeleton />}>
      {(group) => <GroupPage key={id} group={group} />}
    </Loaded>
  );
}
