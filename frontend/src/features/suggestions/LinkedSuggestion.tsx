import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Problem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button } from "#/shared/ui/Button";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { Arrived, BackToAgenda } from "./EventSuggester";
import { useConfirmSuggestion } from "./mutations";
import { linkedSuggestionQuery } from "./queries";

/** The suggestion that a mail leads to: it is confirmed here, and never by opening the page. */
export function LinkedSuggestion({ secret }: { secret: string }) {
  return (
    <Loaded query={useQuery(linkedSuggestionQuery(secret))} skeleton={<PageSkeleton />}>
      {({ state, title }) => {
        if (state === "UNCONFIRMED") return <Confirm secret={secret} title={title ?? ""} />;
        if (state === "WAITING") return <Arrived />;
        return (
          <Page heading={m.agenda_suggestion_over()} lead={m.agenda_suggestion_over_lead()}>
            <BackToAgenda />
          </Page>
        );
      }}
    </Loaded>
  );
}

function Confirm({ secret, title }: { secret: string; title: string }) {
  const [problem, setProblem] = useState<Problem>();
  const confirmation = useConfirmSuggestion(secret);
  const confirm = async () => {
    setProblem(undefined);
    const result = await confirmation.mutateAsync();
    if (!result.done) setProblem(result.problem);
  };
  return (
    <Page heading={m.agenda_suggestion_confirm_heading()} lead={m.agenda_suggestion_confirm_lead({ title })}>
      {problem && <ProblemNotice problem={problem} />}
      <Button busy={confirmation.isPending} onClick={confirm}>
        {m.agenda_suggestion_confirm()}
      </Button>
    </Page>
  );
}
