import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { subjectQuery } from "#/features/subjects/queries";
import { SubjectPage } from "#/features/subjects/SubjectPage";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { useMe } from "#/shared/session/session";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/subjects/$id")({
  component: () => {
    const { id } = Route.useParams();
    const me = useMe();
    return (
      <SignedInTo may={me?.signedIn ?? false}>{me?.signedIn && <OneSubject key={id} id={id} />}</SignedInTo>
    );
  },
});

function OneSubject({ id }: { id: string }) {
  return (
    <Loaded query={useQuery(subjectQuery(id))} skeleton={<PageSkeleton />}>
      {(subject) => <SubjectPage subject={subject} />}
    </Loaded>
  );
}
