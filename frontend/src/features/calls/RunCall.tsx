import { Link, useLocation, useNavigate } from "@tanstack/react-router";
import { Pencil } from "lucide-react";
import type { Call } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { type Act, Acts } from "#/shared/ui/Acts";
import { ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { Done } from "#/shared/ui/Done";
import { Page } from "#/shared/ui/Page";
import { RecordSection, Sections } from "#/shared/ui/RecordLayout";
import { Words } from "#/shared/ui/Words";
import { CallState } from "./CallCards";
import { CallWords } from "./CallPage";
import { CandidacyList, type CandidacyListProps } from "./CandidacyList";
import { windowInWords } from "./format";
import { usePublish, useRemoveCall } from "./mutations";

/** A call for who runs the circle: published, changed, and who answered it compared. */
export function RunCall({ call, ...shown }: CandidacyListProps) {
  const { circle, rights } = call;
  const { done } = useLocation().state;
  const params = { id: circle.id, call: call.id };
  return (
    <Page
      title={m.calls_of({ circle: words(circle.name) })}
      heading={m.calls_heading_one()}
      kicker={
        <Link to="/circles/$id" params={{ id: circle.id }}>
          <Words of={circle.name} />
        </Link>
      }
      lead={
        <>
          <CallState call={call} /> {windowInWords(call)}
        </>
      }
      actions={
        <ButtonRow>
          <ButtonLink look="secondary" to="/circles/$id/calls/$call/edit" params={params}>
            <Pencil size={18} aria-hidden />
            {m.calls_edit()}
          </ButtonLink>
          {call.state !== "DRAFT" && (
            <ButtonLink look="secondary" to="/calls/$id" params={{ id: call.id }}>
              {m.calls_public_page()}
            </ButtonLink>
          )}
        </ButtonRow>
      }
    >
      {done && <Done said={done === "created" ? m.calls_created() : m.calls_saved()} />}
      <Sections>
        <Publishing call={call} />
        <Removing call={call} />
        {rights.includes("READ_CANDIDACIES") && (
          <RecordSection heading={m.calls_candidacies()}>
            <CandidacyList call={call} {...shown} />
          </RecordSection>
        )}
        <CallWords call={call} />
      </Sections>
    </Page>
  );
}

function Publishing({ call }: { call: Call }) {
  const acts: Act<"PUBLISH">[] = [
    {
      code: "PUBLISH",
      label: m.calls_publish(),
      look: "primary",
      done: m.calls_published(),
      ask: { heading: m.calls_publish_ask(), consequence: m.calls_publish_consequence() },
    },
  ];
  return (
    <Acts
      label={m.calls_publish()}
      acts={acts.filter(() => call.rights.includes("PUBLISH"))}
      arrived={undefined}
      mutation={usePublish(call)}
    />
  );
}

function Removing({ call }: { call: Call }) {
  const navigate = useNavigate();
  const { id } = call.circle;
  const removed = () => navigate({ to: "/circles/$id", params: { id }, state: { done: "saved" } });
  const acts: Act<"REMOVE">[] = [
    {
      code: "REMOVE",
      label: m.calls_remove(),
      look: "danger",
      done: m.calls_saved(),
      ask: { heading: m.calls_remove_ask(), consequence: m.calls_remove_consequence() },
    },
  ];
  return (
    <Acts
      label={m.calls_remove()}
      acts={acts.filter(() => call.rights.includes("REMOVE"))}
      arrived={undefined}
      mutation={useRemoveCall(call, removed)}
    />
  );
}
