import { createFileRoute } from "@tanstack/react-router";
import { whenInWords } from "#/features/agenda/format";
import { LinkedEvaluation } from "#/features/evaluation-answers/LinkedEvaluation";
import { useLinkSecret } from "#/shared/session/link";

export const Route = createFileRoute("/evaluation")({
  component: () => {
    const secret = useLinkSecret();
    return <LinkedEvaluation key={secret} secret={secret} sayWhen={whenInWords} />;
  },
});
