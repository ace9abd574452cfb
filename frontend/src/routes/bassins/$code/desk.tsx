import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { ListChecks, UsersRound } from "lucide-react";
import { BassinDesk } from "#/features/agenda/BassinDesk";
import { region } from "#/features/agenda/format";
import { isMonth } from "#/features/agenda/queries";
import { bassinQuery } from "#/features/territory/bassin";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { today } from "#/shared/lib/today";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { useMe } from "#/shared/session/session";
import { ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";

export const Route = createFileRoute("/bassins/$code/desk")({
  validateSearch: (search: { month?: unknown }): { month?: string } =>
    isMonth(String(search.month)) ? { month: String(search.month) } : {},
  component: () => {
    const { code } = Route.useParams();
    return code === region ? (
      <ForCoordinators code={code} name={m.agenda_whole_region()} />
    ) : (
      <Bassin key={code} code={code} />
    );
  },
});

function Bassin({ code }: { code: string }) {
  return (
    <Loaded query={useQuery(bassinQuery(code))} skeleton={<PageSkeleton />}>
      {(bassin) => <ForCoordinators code={code} name={words(bassin.name)} />}
    </Loaded>
  );
}

function ForCoordinators({ code, name }: { code: string; name: string }) {
  const me = useMe();
  const { month = today().slice(0, 7) } = Route.useSearch();
  return (
    <SignedInTo key={code} may={me?.coordinates.includes(code) ?? false}>
      <Page
        heading={m.agenda_desk_heading({ name })}
        lead={m.agenda_desk_lead()}
        actions={
          <ButtonRow>
            <ButtonLink look="secondary" to="/circles" search={{ bassin: code }}>
              <UsersRound size={18} aria-hidden />
              {m.circles_of_bassin()}
            </ButtonLink>
            {code !== region && (
              <ButtonLink look="secondary" to="/bassins/$code/plan" params={{ code }}>
                <ListChecks size={18} aria-hidden />
                {m.plans_of_bassin()}
              </ButtonLink>
            )}
          </ButtonRow>
        }
      >
        <BassinDesk bassin={code} month={month} />
      </Page>
    </SignedInTo>
  );
}
