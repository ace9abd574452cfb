import { createFileRoute } from "@tanstack/react-router";
import { ChooseEvent } from "#/features/evaluations/ChooseEvent";
import { EvaluationCreator } from "#/features/evaluations/EvaluationEditor";
import { evaluatingFrom } from "#/features/evaluations/filter";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { useMe } from "#/shared/session/session";

export const Route = createFileRoute("/evaluations/new")({
  validateSearch: evaluatingFrom,
  component: () => {
    const { subject, id, year } = Route.useSearch();
    const places = useMe()?.coordinates ?? [];
    return (
      <SignedInTo may={places.length > 0}>
        {subject && id ? (
          <EvaluationCreator key={id} subject={subject} id={id} year={year ?? null} />
        ) : (
          <ChooseEvent places={places} />
        )}
      </SignedInTo>
    );
  },
});
