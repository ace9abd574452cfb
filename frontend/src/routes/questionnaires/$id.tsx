import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { QuestionnairePage } from "#/features/questionnaires/QuestionnairePage";
import { questionnaireQuery } from "#/shared/api/questionnaires";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { useMe } from "#/shared/session/session";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/questionnaires/$id")({
  component: () => {
    const me = useMe();
    return <SignedInTo may={me?.signedIn ?? false}>{me && <One places={me.coordinates} />}</SignedInTo>;
  },
});

function One({ places }: { places: string[] }) {
  const { id } = Route.useParams();
  return (
    <Loaded query={useQuery(questionnaireQuery(id))} skeleton={<PageSkeleton />}>
      {(questionnaire) => <QuestionnairePage key={id} questionnaire={questionnaire} places={places} />}
    </Loaded>
  );
}
