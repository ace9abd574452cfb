import { createFileRoute } from "@tanstack/react-router";
import { FindingsPage, type Part } from "#/features/findings/FindingsPage";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { useMe } from "#/shared/session/session";

export const Route = createFileRoute("/consultations/$id/findings")({
  validateSearch: (search): { part?: Part } => (search.part === "actions" ? { part: "actions" } : {}),
  component: () => {
    const { id } = Route.useParams();
    const { part = "notes" } = Route.useSearch();
    return (
      <SignedInTo may={useMe()?.signedIn ?? false}>
        <FindingsPage id={id} part={part} />
      </SignedInTo>
    );
  },
});
