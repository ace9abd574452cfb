import { useLocation } from "@tanstack/react-router";
import { FileUp, Pencil, Plus, Users } from "lucide-react";
import type { Organisation } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { type Act, Acts } from "#/shared/ui/Acts";
import { ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { type OrganisationAct, useActOnOrganisation } from "./mutations";

/** What one can do with an organisation that one keeps: change it, add a service. */
export function OrganisationActions({ organisation: { id, rights } }: { organisation: Organisation }) {
  return (
    <ButtonRow>
      {rights.includes("EDIT") && (
        <ButtonLink to="/organisations/$id/edit" params={{ id }}>
          <Pencil size={18} aria-hidden />
          {m.organisations_edit()}
        </ButtonLink>
      )}
      {rights.includes("CREATE_SERVICE") && (
        <ButtonLink look="secondary" to="/services/new" search={{ organisation: id }}>
          <Plus size={18} aria-hidden />
          {m.organisations_add_service()}
        </ButtonLink>
      )}
      {rights.includes("CREATE_SERVICE") && (
        <ButtonLink look="secondary" to="/imports" search={{ organisation: id }}>
          <FileUp size={18} aria-hidden />
          {m.imports_link()}
        </ButtonLink>
      )}
      {rights.includes("READ_HISTORY") && (
        <ButtonLink look="secondary" to="/organisations/$id/desk" params={{ id }}>
          {m.desk_link()}
        </ButtonLink>
      )}
      {rights.includes("SEE_PEOPLE") && (
        <ButtonLink look="secondary" to="/organisations/$id/people" params={{ id }}>
          <Users size={18} aria-hidden />
          {m.people_link()}
        </ButtonLink>
      )}
      {rights.includes("READ_HISTORY") && (
        <ButtonLink look="secondary" to="/organisations/$id/history" params={{ id }}>
          {m.common_history()}
        </ButtonLink>
      )}
      {rights.includes("MERGE") && (
        <ButtonLink look="secondary" to="/organisations/$id/merge" params={{ id }}>
          {m.twins_merge_with()}
        </ButtonLink>
      )}
    </ButtonRow>
  );
}

/** The acts that change an organisation as a whole, for those who have the right. */
export function Stewardship({ organisation }: { organisation: Organisation }) {
  const arrived = useLocation().state.done;
  return (
    <Acts
      label={m.organisations_stewardship()}
      acts={acts().filter(({ code }) => organisation.rights.includes(code))}
      arrived={arrived && (arrived === "merged" ? m.twins_done() : m.organisations_done_saved())}
      mutation={useActOnOrganisation(organisation)}
    />
  );
}

function acts(): Act<OrganisationAct>[] {
  return [
    {
      code: "ACCEPT",
      label: m.organisations_accept(),
      done: m.organisations_done_accepted(),
      look: "primary",
    },
    {
      code: "ARCHIVE",
      label: m.organisations_archive(),
      done: m.organisations_done_archived(),
      look: "danger",
      ask: { heading: m.organisations_archive_heading(), consequence: m.organisations_archive_consequence() },
    },
  ];
}
