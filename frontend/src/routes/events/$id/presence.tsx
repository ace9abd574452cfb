import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { Printer } from "lucide-react";
import { whenInWords } from "#/features/agenda/format";
import { eventQuery } from "#/features/agenda/queries";
import { PresenceBoard } from "#/features/attendance/PresenceBoard";
import { SignInSheet } from "#/features/attendance/SignInSheet";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { Button, ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";

export const Route = createFileRoute("/events/$id/presence")({
  component: () => {
    const { id } = Route.useParams();
    return (
      <Loaded query={useQuery(eventQuery(id))} skeleton={<PageSkeleton />}>
        {({ title, when, rights }) => (
          <SignedInTo key={id} may={rights.includes("READ_REGISTRATIONS")}>
            <Page
              heading={m.attendance_heading_presence({ name: words(title) })}
              actions={
                <ButtonRow>
                  <Button look="secondary" onClick={() => window.print()}>
                    <Printer size={18} aria-hidden />
                    {m.attendance_print_sheet()}
                  </Button>
                  <ButtonLink look="secondary" to="/events/$id/registrations" params={{ id }}>
                    {m.attendance_open()}
                  </ButtonLink>
                </ButtonRow>
              }
            >
              <PresenceBoard event={id} />
              <SignInSheet event={id} when={whenInWords(when)} />
            </Page>
          </SignedInTo>
        )}
      </Loaded>
    );
  },
});
