import { createFileRoute } from "@tanstack/react-router";
import { whenInWords } from "#/features/agenda/format";
import { sentInstant, typedInstant } from "#/features/agenda/when";
import { ChooseEvaluated } from "#/features/evaluations/ChooseEvaluated";
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
          <EvaluationCreator
            key={id}
            {...{ subject, id, places }}
            year={year ?? null}
            instants={{ typed: typedInstant, sent: sentInstant }}
          />
        ) : (
          <ChooseEvaluated places={places} sayWhen={whenInWords} />
        )}
      </SignedInTo>
    );
  },
});
