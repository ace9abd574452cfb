import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { bassinsQuery } from "#/shared/api/reference";
import type { Call } from "#/shared/api/types";
import { formatDay } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { useDraft } from "#/shared/lib/drafts";
import { useMe } from "#/shared/session/session";
import { Done } from "#/shared/ui/Done";
import { DraftForm } from "#/shared/ui/DraftForm";
import { PageSkeleton } from "#/shared/ui/Loaded";
import { Notice } from "#/shared/ui/Notice";
import { Page } from "#/shared/ui/Page";
import { PrivacyNote } from "#/shared/ui/PersonFields";
import { spoken } from "#/shared/ui/person";
import { Fact, Facts, RecordSection, Sections } from "#/shared/ui/RecordLayout";
import { useSaving } from "#/shared/ui/saving";
import { Prose, Words } from "#/shared/ui/Words";
import { CallingCircle } from "./CallCards";
import { CandidateFields } from "./CandidateFields";
import { missingInTold, type Told, toldLabels, windowInWords } from "./format";
import { useAnswer } from "./mutations";

/** A call as everybody reads it, and answers it without an account while it is open. */
export function CallPage({ call }: { call: Call }) {
  const me = useMe();
  // The form starts with what is known of who fills it in.
  if (!me) return <PageSkeleton />;
  return (
    <Page
      title={m.calls_of({ circle: words(call.circle.name) })}
      heading={m.calls_of({ circle: words(call.circle.name) })}
      kicker={<Place bassin={call.circle.bassin} />}
      lead={windowInWords(call)}
    >
      <Sections>
        <CallWords call={call} />
        {call.state === "CLOSED" && <Notice kind="warning" heading={m.calls_closed()} />}
        {call.state === "COMING" && <Notice heading={m.calls_coming()} />}
        {call.rights.includes("ANSWER") && <Answer call={call} name={me.name ?? ""} email={me.email ?? ""} />}
      </Sections>
    </Page>
  );
}

/** What a call says, and for which days one would sit in the circle. */
export function CallWords({ call }: { call: Call }) {
  const { circle, sought } = call;
  return (
    <>
      <RecordSection heading={m.calls_text()}>
        <Prose of={call.text} />
      </RecordSection>
      <RecordSection heading={m.calls_facts()}>
        <Facts>
          <Fact name={m.calls_circle()}>
            <CallingCircle call={call} />
          </Fact>
          <Fact name={m.calls_window()}>
            {m.calls_days({ first: formatDay(call.opensOn), last: formatDay(call.closesOn) })}
          </Fact>
          <Fact name={m.calls_mandates()}>
            {m.calls_days({ first: formatDay(call.firstDay), last: formatDay(call.until) })}
          </Fact>
          {sought !== null && <Fact name={m.calls_sought()}>{sought}</Fact>}
          {circle.meetings !== null && <Fact name={m.calls_meetings()}>{circle.meetings}</Fact>}
          {circle.sectors.length > 0 && (
            <Fact name={m.calls_sectors()}>
              {circle.sectors.map(({ code, name }) => (
                <div key={code}>
                  <Words of={name} />
                </div>
              ))}
            </Fact>
          )}
        </Facts>
      </RecordSection>
    </>
  );
}

function Place({ bassin }: { bassin: string | null }) {
  const { data: bassins = [] } = useQuery(bassinsQuery);
  if (bassin === null) return m.calls_region();
  return words(bassins.find(({ code }) => code === bassin)?.name ?? null);
}

type AnswerProps = { call: Call; name: string; email: string };

/** The form; what is typed stays in this tab until it is sent. */
function Answer({ call, name, email }: AnswerProps) {
  const start: Told = {
    ...{ name, email, language: spoken(), organisation: { id: null, name: "" } },
    ...{ sector: "", function: "", motivation: "" },
  };
  const state = useDraft(`candidacy.${call.id}`, { version: 0, form: start }, "tab");
  const [to, setTo] = useState("");
  const saving = useSaving({
    state,
    missing: missingInTold,
    mutation: useAnswer(call.id),
    onSaved: () => setTo(state.draft.form.email.trim()),
  });
  if (to)
    return (
      <Done said={m.calls_answered()}>
        <p>{m.calls_answered_then({ email: to, day: formatDay(call.closesOn) })}</p>
      </Done>
    );
  return (
    <RecordSection heading={m.calls_answer()}>
      <p>{m.calls_answer_lead()}</p>
      <DraftForm state={state} saving={saving} labels={toldLabels} save={m.calls_send()} cancel={null}>
        {(fields) => (
          <>
            <CandidateFields {...fields} sectors={call.circle.sectors} />
            <PrivacyNote>{m.calls_privacy()}</PrivacyNote>
          </>
        )}
      </DraftForm>
    </RecordSection>
  );
}
