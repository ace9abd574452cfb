import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { ConsultationEditor } from "#/features/consultations/ConsultationEditor";
import { consultationQuery } from "#/shared/api/consultations";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { useMe } from "#/shared/session/session";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/consultations/$id/edit")({
  component: () => (
    <SignedInTo may={useMe()?.signedIn ?? false}>
      <Editing />
    </SignedInTo>
  ),
});

function Editing() {
  const { id } = Route.useParams();
  const me = useMe();
  const query = useQuery({ ...consultationQuery(id), refetchOnWindowFocus: false });
  return (
    <Loaded query={query} skeleton={<PageSkeleton />}>
      {(consultation) => (
        <SignedInTo may={consultation.rights.includes("EDIT")}>
          <ConsultationEditor
            consultation={consultation}
            places={[...new Set([...(me?.coordinates ?? []), consultation.bassin ?? "REGION"])]}
          />
        </SignedInTo>
      )}
    </Loaded>
  );
}
