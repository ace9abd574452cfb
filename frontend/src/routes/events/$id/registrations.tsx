import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { eventQuery } from "#/features/agenda/queries";
import { AccessNeeds } from "#/features/attendance/AccessNeeds";
import { Exports } from "#/features/attendance/Exports";
import { Figures } from "#/features/attendance/Figures";
import { type AttendanceFilter, codes } from "#/features/attendance/filter";
import { Messages } from "#/features/attendance/Messages";
import { Numbers } from "#/features/attendance/Numbers";
import { seatsQuery } from "#/features/attendance/queries";
import { RegistrationList } from "#/features/attendance/RegistrationList";
import { Settings } from "#/features/attendance/Settings";
import { kindInWords } from "#/features/organisations/format";
import type { AgendaEvent } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { Notice } from "#/shared/ui/Notice";
import { Page } from "#/shared/ui/Page";
import { PrintButton } from "#/shared/ui/PrintButton";
import { Sections } from "#/shared/ui/RecordLayout";

export const Route = createFileRoute("/events/$id/registrations")({
  validateSearch: (search: Record<string, unknown>): Partial<AttendanceFilter> => ({
    ...chosen("state", search),
    ...chosen("presence", search),
    ...chosen("only", search),
  }),
  component: () => {
    const { id } = Route.useParams();
    return (
      <Loaded query={useQuery(eventQuery(id))} skeleton={<PageSkeleton />}>
        {(event) => (
          <SignedInTo key={id} may={event.rights.includes("READ_REGISTRATIONS")}>
            <Registrations event={event} />
          </SignedInTo>
        )}
      </Loaded>
    );
  },
});

function Registrations({ event: { id, title } }: { event: AgendaEvent }) {
  const { state = [], presence = [], only = [] } = Route.useSearch();
  const navigate = Route.useNavigate();
  const seats = useQuery(seatsQuery(id));
  return (
    <Page
      heading={m.attendance_heading({ name: words(title) })}
      actions={
        <ButtonRow>
          <ButtonLink to="/events/$id/presence" params={{ id }}>
            {m.attendance_open_presence()}
          </ButtonLink>
          <ButtonLink
            look="secondary"
            to="/events/$id/invitations"
            params={{ id: seats.data?.eventId ?? id }}
          >
            {m.invitations_open()}
          </ButtonLink>
          <ButtonLink look="secondary" to="/events/$id" params={{ id }}>
            {m.attendance_back()}
          </ButtonLink>
          <PrintButton />
        </ButtonRow>
      }
    >
      {seats.data && seats.data.eventId !== id && <RegisteredForSeries series={seats.data.eventId} />}
      <Numbers event={id} />
      <Sections>
        <AccessNeeds event={id} />
        <RegistrationList
          event={id}
          questions={seats.data?.questions ?? []}
          filter={{ state, presence, only }}
          onFilter={(search) => navigate({ search, replace: true, resetScroll: false })}
        />
        <Messages event={id} />
        <Figures event={id} sayKind={kindInWords} />
        <Exports event={id} />
        <Settings event={id} />
      </Sections>
    </Page>
  );
}

/** A date of a series for which one registers as a whole has no registrations of its own. */
function RegisteredForSeries({ series }: { series: string }) {
  return (
    <Notice>
      <p>{m.attendance_whole()}</p>
      <ButtonLink look="secondary" to="/events/$id/registrations" params={{ id: series }}>
        {m.attendance_whole_open()}
      </ButtonLink>
    </Notice>
  );
}

/** The codes of a filter that exist, as the address says them once or several times. */
function chosen(name: keyof AttendanceFilter, search: Record<string, unknown>) {
  const known = codes[name].filter((code) => [search[name] ?? []].flat().includes(code));
  return known.length === 0 ? {} : { [name]: known };
}
