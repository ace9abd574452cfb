import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Problem, SavedSearch } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button } from "#/shared/ui/Button";
import { Done } from "#/shared/ui/Done";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { useConfirmSearch } from "./mutations";
import { linkedSearchQuery } from "./queries";
import { SearchCard } from "./SearchCard";

/** The search that a mail leads to: it is confirmed, changed or erased here, and never by opening the page. */
export function LinkedSearch({ secret }: { secret: string }) {
  const [done, setDone] = useState<string>();
  const [gone, setGone] = useState(false);
  const query = useQuery({ ...linkedSearchQuery(secret), enabled: !gone });
  if (gone) return <Page heading={m.searches_removed()} />;
  return (
    <Loaded query={query} skeleton={<PageSkeleton />}>
      {(search) =>
        search.confirmed ? (
          <Page heading={m.searches_page()} lead={m.searches_page_lead(search)}>
            {done && <Done said={done} />}
            <SearchCard
              search={search}
              secret={secret}
              level={2}
              onDone={(said) => (said === m.searches_removed() ? setGone(true) : setDone(said))}
            />
          </Page>
        ) : (
          <Confirm search={search} secret={secret} onConfirmed={() => setDone(m.searches_confirmed())} />
        )
      }
    </Loaded>
  );
}

type ConfirmProps = { search: SavedSearch; secret: string; onConfirmed: () => void };

function Confirm({ search, secret, onConfirmed }: ConfirmProps) {
  const [problem, setProblem] = useState<Problem>();
  const confirmation = useConfirmSearch(secret);
  const confirm = async () => {
    setProblem(undefined);
    const result = await confirmation.mutateAsync();
    if (result.done) onConfirmed();
    else setProblem(result.problem);
  };
  return (
    <Page heading={m.searches_page_confirm()} lead={m.searches_page_confirm_lead(search)}>
      {problem && <ProblemNotice problem={problem} />}
      <Button busy={confirmation.isPending} onClick={confirm}>
        {m.searches_confirm()}
      </Button>
    </Page>
  );
}
