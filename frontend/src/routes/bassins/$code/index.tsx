import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { CalendarCog, DoorOpen, ListChecks, UsersRound } from "lucide-react";
import { NextEvents } from "#/features/agenda/NextEvents";
import { BassinView } from "#/features/territory/BassinView";
import { bassinQuery } from "#/features/territory/bassin";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { useMe } from "#/shared/session/session";
import { ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";
import { Words } from "#/shared/ui/Words";

export const Route = createFileRoute("/bassins/$code/")({
  loader: ({ context, params }) => {
    context.queryClient.prefetchQuery(bassinQuery(params.code));
  },
  component: () => {
    const { code } = Route.useParams();
    return (
      <Loaded query={useQuery(bassinQuery(code))} skeleton={<PageSkeleton />}>
        {(bassin) => (
          <Page
            title={m.territory_bassin_title({ name: words(bassin.name) })}
            heading={<Words of={bassin.name} />}
            kicker={m.territory_kicker()}
            actions={
              <ButtonRow>
                <ButtonLink look="secondary" to="/circles" search={{ bassin: bassin.code }}>
                  <UsersRound size={18} aria-hidden />
                  {m.circles_of_bassin()}
                </ButtonLink>
                <ButtonLink look="secondary" to="/editions" search={{ bassin: bassin.code }}>
                  <DoorOpen size={18} aria-hidden />
                  {m.editions_heading()}
                </ButtonLink>
                <ButtonLink look="secondary" to="/bassins/$code/plan" params={{ code }}>
                  <ListChecks size={18} aria-hidden />
                  {m.plans_of_bassin()}
                </ButtonLink>
                <ToDesk code={code} />
              </ButtonRow>
            }
          >
            <BassinView bassin={bassin}>
              <NextEvents filter={{ bassin: [bassin.code] }} said={m.agenda_whole_of_bassin()} />
            </BassinView>
          </Page>
        )}
      </Loaded>
    );
  },
});

/** The way to the desk, for who runs the bassin. */
function ToDesk({ code }: { code: string }) {
  const me = useMe();
  if (!me?.coordinates.includes(code)) return null;
  return (
    <ButtonLink look="secondary" to="/bassins/$code/desk" params={{ code }}>
      <CalendarCog size={18} aria-hidden />
      {m.agenda_desk_link()}
    </ButtonLink>
  );
}
