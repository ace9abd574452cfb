import { createFileRoute } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { ConsultationList } from "#/features/consultations/ConsultationList";
import { filterFrom } from "#/features/consultations/filter";
import { m } from "#/shared/i18n/generated/messages.js";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { useMe } from "#/shared/session/session";
import { ButtonLink } from "#/shared/ui/Button";
import { Page } from "#/shared/ui/Page";

export const Route = createFileRoute("/consultations/")({
  validateSearch: filterFrom,
  component: () => {
    const filter = Route.useSearch();
    const navigate = Route.useNavigate();
    const me = useMe();
    return (
      <SignedInTo may>
        <Page
          heading={m.consultations_heading()}
          lead={m.consultations_lead()}
          actions={
            me &&
            me.coordinates.length > 0 && (
              <ButtonLink to="/consultations/new">
                <Plus size={18} aria-hidden />
                {m.consultations_new()}
              </ButtonLink>
            )
          }
        >
          <ConsultationList
            filter={filter}
            onFilter={(search) => navigate({ search, replace: true, resetScroll: false })}
          />
        </Page>
      </SignedInTo>
    );
  },
});
