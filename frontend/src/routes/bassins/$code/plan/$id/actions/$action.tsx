import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { whenInWords } from "#/features/agenda/format";
import { ActionEditor } from "#/features/plans/ActionEditor";
import { actionQuery, planQuery } from "#/features/plans/queries";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/bassins/$code/plan/$id/actions/$action")({
  component: () => {
    const { id, action } = Route.useParams();
    const plan = useQuery({ ...planQuery(id), refetchOnWindowFocus: false });
    return (
      <Loaded query={plan} skeleton={<PageSkeleton />}>
        {(found) => (
          <SignedInTo may={found.rights.includes("EDIT")}>
            <Editor id={id} action={action} />
          </SignedInTo>
        )}
      </Loaded>
    );
  },
});

function Editor({ id, action }: { id: string; action: string }) {
  const plan = useQuery({ ...planQuery(id), refetchOnWindowFocus: false });
  const told = useQuery({ ...actionQuery(id, action), refetchOnWindowFocus: false });
  return (
    <Loaded query={told} skeleton={<PageSkeleton />}>
      {(found) => plan.data && <ActionEditor plan={plan.data} action={found} sayWhen={whenInWords} />}
    </Loaded>
  );
}
