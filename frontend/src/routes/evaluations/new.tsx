import { createFileRoute } from "@tanstack/react-router";
import { ChooseEvent } from "#/features/evaluations/ChooseEvent";
import { EvaluationCreator } from "#/features/evaluations/EvaluationEditor";
import { subjects } from "#/features/evaluations/format";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { useMe } from "#/shared/session/session";

export const Route = createFileRoute("/evaluations/new")({
  validateSearch: ({ subject, id, year }: Record<string, unknown>) => {
    const known = subjects.find((each) => each === subject);
    return {
      ...(known && id ? { subject: known, id: String(id) } : {}),
      ...(year ? { year: Number(year) } : {}),
    };
  },
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
