import { createFileRoute } from "@tanstack/react-router";
import { DoorOpen, Plus } from "lucide-react";
import { whenInWords } from "#/features/agenda/format";
import { DoorList } from "#/features/doors/DoorList";
import { EditionList } from "#/features/editions/EditionList";
import { filterFrom } from "#/features/editions/filter";
import { m } from "#/shared/i18n/generated/messages.js";
import { useMe } from "#/shared/session/session";
import { ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { Page } from "#/shared/ui/Page";
import { RecordSection, Sections } from "#/shared/ui/RecordLayout";

export const Route = createFileRoute("/editions/")({
  validateSearch: filterFrom,
  component: () => {
    const filter = Route.useSearch();
    const navigate = Route.useNavigate();
    const me = useMe();
    const own = me?.organisations.flatMap(({ id }) => id ?? []) ?? [];
    return (
      <Page
        heading={m.editions_heading()}
        lead={m.editions_lead()}
        actions={
          <ButtonRow>
            {me && me.coordinates.length > 0 && (
              <ButtonLink to="/editions/new">
                <Plus size={18} aria-hidden />
                {m.editions_new()}
              </ButtonLink>
            )}
            {me?.signedIn && (
              <ButtonLink look="secondary" to="/open-doors/new">
                <DoorOpen size={18} aria-hidden />
                {m.editions_open_alone()}
              </ButtonLink>
            )}
          </ButtonRow>
        }
      >
        <EditionList
          filter={filter}
          onFilter={(search) => navigate({ search, replace: true, resetScroll: false })}
          sayWhen={whenInWords}
        />
        <Sections>
          {own.length > 0 && (
            <RecordSection heading={m.doors_own()}>
              <DoorList doors={{ organisations: own }} />
            </RecordSection>
          )}
          <RecordSection heading={m.doors_list_alone()}>
            <DoorList doors={{ alone: true }} />
          </RecordSection>
        </Sections>
      </Page>
    );
  },
});
