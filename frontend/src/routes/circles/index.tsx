import { createFileRoute } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { OpenCalls } from "#/features/calls/CallCards";
import { CircleList } from "#/features/circles/CircleList";
import { filterFrom } from "#/features/circles/filter";
import { m } from "#/shared/i18n/generated/messages.js";
import { useMe } from "#/shared/session/session";
import { ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { Page } from "#/shared/ui/Page";

export const Route = createFileRoute("/circles/")({
  validateSearch: filterFrom,
  component: Circles,
});

function Circles() {
  const filter = Route.useSearch();
  const navigate = Route.useNavigate();
  const me = useMe();
  const coordinates = (me?.coordinates.length ?? 0) > 0;
  return (
    <Page
      heading={m.circles_heading()}
      lead={m.circles_lead()}
      actions={
        me &&
        (coordinates || me.organisations.length > 0) && (
          <ButtonRow>
            {coordinates && (
              <>
                <ButtonLink to="/circles/new" search={filter.bassin ? { bassin: filter.bassin } : {}}>
                  <Plus size={18} aria-hidden />
                  {m.circles_new()}
                </ButtonLink>
                <ButtonLink look="secondary" to="/consultations">
                  {m.consultations_heading()}
                </ButtonLink>
              </>
            )}
            <ButtonLink look="secondary" to="/evaluations">
              {m.evaluations_heading()}
            </ButtonLink>
          </ButtonRow>
        )
      }
    >
      <OpenCalls bassin={filter.bassin} />
      <CircleList
        filter={filter}
        onFilter={(search) => navigate({ search, replace: true, resetScroll: false })}
      />
    </Page>
  );
}
