import { useLocation } from "@tanstack/react-router";
import { Pencil } from "lucide-react";
import type { Service } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { type Act, Acts } from "#/shared/ui/Acts";
import { ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { KeepButton } from "#/shared/ui/KeepButton";
import { PrintButton } from "#/shared/ui/PrintButton";
import { type ServiceAct, useActOnService } from "./mutations";

/** What one can do with a service: anyone prints it, whoever has the right changes it. */
export function ServiceActions({ service }: { service: Service }) {
  return (
    <ButtonRow>
      {service.rights.includes("EDIT") && (
        <ButtonLink to="/services/$id/edit" params={{ id: service.id }}>
          <Pencil size={18} aria-hidden />
          {m.directory_edit()}
        </ButtonLink>
      )}
      {service.rights.includes("READ_HISTORY") && (
        <ButtonLink look="secondary" to="/services/$id/history" params={{ id: service.id }}>
          {m.common_history()}
        </ButtonLink>
      )}
      {service.rights.includes("MERGE") && (
        <ButtonLink look="secondary" to="/services/$id/merge" params={{ id: service.id }}>
          {m.twins_merge_with()}
        </ButtonLink>
      )}
      {service.visibility === "PUBLISHED" && <KeepButton id={service.id} name={words(service.name)} />}
      <PrintButton />
    </ButtonRow>
  );
}

/** The acts that change a service as a whole, for those who have the right. */
export function Stewardship({ service }: { service: Service }) {
  const arrived = useLocation().state.done;
  const first = { saved: m.directory_done_saved, created: m.directory_done_created, merged: m.twins_done };
  return (
    <Acts
      label={m.directory_stewardship()}
      acts={acts().filter(({ code }) => service.rights.includes(code))}
      arrived={arrived && first[arrived]()}
      mutation={useActOnService(service)}
    />
  );
}

function acts(): Act<ServiceAct>[] {
  return [
    { code: "PUBLISH", label: m.directory_publish(), done: m.directory_done_published(), look: "primary" },
    {
      code: "WITHDRAW",
      label: m.directory_withdraw(),
      done: m.directory_done_withdrawn(),
      look: "secondary",
    },
    { code: "VERIFY", label: m.directory_verify(), done: m.directory_done_verified(), look: "secondary" },
    {
      code: "ARCHIVE",
      label: m.directory_archive(),
      done: m.directory_done_archived(),
      look: "danger",
      ask: { heading: m.directory_archive_heading(), consequence: m.directory_archive_consequence() },
    },
  ];
}
