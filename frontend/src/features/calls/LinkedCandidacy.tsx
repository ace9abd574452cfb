import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { problemOf } from "#/shared/api/problem";
import type { Call, MyCandidacy } from "#/shared/api/types";
import { formatDay } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { useDraft } from "#/shared/lib/drafts";
import { ButtonLink } from "#/shared/ui/Button";
import { Done } from "#/shared/ui/Done";
import { DraftForm } from "#/shared/ui/DraftForm";
import { HeldData } from "#/shared/ui/HeldData";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";
import { Fact, Facts, RecordSection, Sections } from "#/shared/ui/RecordLayout";
import { useSaving } from "#/shared/ui/saving";
import styles from "./Calls.module.css";
import { CandidacyState } from "./CandidacyList";
import { CandidateFields } from "./CandidateFields";
import { missingInTold, organisationInWords, sectorInWords, toldLabels, toldOf } from "./format";
import { useCorrectCandidacy, useTakeBack } from "./mutations";
import { callQuery, linkedCandidacyQuery } from "./queries";

/** The answer to a call that a mail leads to: read, corrected or taken back here, and never by opening the page. */
export function LinkedCandidacy({ secret }: { secret: string }) {
  const [erased, setErased] = useState(false);
  const query = useQuery({ ...linkedCandidacyQuery(secret), enabled: secret !== "" && !erased });
  if (erased) return <Nothing heading={m.calls_taken_back()} lead={m.calls_taken_back_lead()} />;
  if (secret === "" || (query.isError && problemOf(query.error).code === "link-refused"))
    return <Nothing heading={m.calls_no_link()} lead={m.calls_no_link_lead()} />;
  return (
    <Loaded query={query} skeleton={<PageSkeleton />}>
      {(candidacy) => <OwnCandidacy secret={secret} candidacy={candidacy} onErased={() => setErased(true)} />}
    </Loaded>
  );
}

function Nothing({ heading, lead }: { heading: string; lead: string }) {
  return (
    <Page heading={heading} lead={lead}>
      <p>
        <ButtonLink look="secondary" to="/circles">
          {m.circles_to_list()}
        </ButtonLink>
      </p>
    </Page>
  );
}

type OwnProps = { secret: string; candidacy: MyCandidacy };

function OwnCandidacy({ secret, candidacy, onErased }: OwnProps & { onErased: () => void }) {
  const { call, rights, message } = candidacy;
  const answered = useQuery(callQuery(call.id));
  return (
    <Page
      heading={m.calls_mine()}
      title={m.calls_mine()}
      kicker={
        <Link to="/calls/$id" params={{ id: call.id }}>
          {m.calls_of({ circle: words(call.circle) })}
        </Link>
      }
      lead={<CandidacyState state={candidacy.state} />}
    >
      <Sections>
        {message && (
          <RecordSection heading={m.calls_message()}>
            <p className={styles.motivation}>{message}</p>
          </RecordSection>
        )}
        <Loaded query={answered} skeleton={<PageSkeleton />}>
          {(found) =>
            rights.includes("CORRECT") ? (
              <Correction secret={secret} candidacy={candidacy} call={found} />
            ) : (
              <Held candidacy={candidacy} call={found} />
            )
          }
        </Loaded>
        <OwnData secret={secret} candidacy={candidacy} onErased={onErased} />
      </Sections>
    </Page>
  );
}

function Correction({ secret, candidacy, call }: OwnProps & { call: Call }) {
  const { version } = candidacy;
  const [corrected, setCorrected] = useState(false);
  const state = useDraft(`my-candidacy.${candidacy.id}`, { version, form: toldOf(candidacy) }, "tab");
  const saving = useSaving({
    state,
    missing: missingInTold,
    mutation: useCorrectCandidacy(secret),
    onSaved: (saved) => {
      state.rebase(saved.version, toldOf(saved), toldOf(saved));
      setCorrected(true);
    },
  });
  return (
    <RecordSection heading={m.calls_correct()}>
      {corrected && <Done said={m.calls_corrected()} />}
      <p>{m.calls_correct_until({ day: formatDay(call.closesOn), email: candidacy.email })}</p>
      <DraftForm state={state} saving={saving} labels={toldLabels} save={m.common_save()} cancel={null}>
        {(fields) => <CandidateFields {...fields} sectors={call.circle.sectors} known />}
      </DraftForm>
    </RecordSection>
  );
}

function Held({ candidacy, call }: { candidacy: MyCandidacy; call: Call }) {
  const organisation = organisationInWords(candidacy);
  return (
    <RecordSection heading={m.calls_held()}>
      <Facts>
        <Fact name={m.common_person_name()}>{candidacy.name}</Fact>
        <Fact name={m.common_person_email()}>{candidacy.email}</Fact>
        {organisation && <Fact name={m.calls_organisation()}>{organisation}</Fact>}
        {candidacy.function && <Fact name={m.calls_function()}>{candidacy.function}</Fact>}
        {candidacy.sector && <Fact name={m.calls_sector()}>{sectorInWords(call, candidacy.sector)}</Fact>}
        <Fact name={m.calls_motivation()}>
          <span className={styles.motivation}>{candidacy.motivation}</span>
        </Fact>
      </Facts>
    </RecordSection>
  );
}

function OwnData({ secret, candidacy, onErased }: OwnProps & { onErased: () => void }) {
  const takingBack = useTakeBack(secret, candidacy.version);
  return (
    <HeldData
      held={candidacy}
      lead={m.calls_data_lead()}
      erasing={{
        label: m.calls_take_back(),
        heading: m.calls_take_back_ask(),
        consequence: m.calls_take_back_consequence(),
      }}
      erase={() => takingBack.mutateAsync()}
      busy={takingBack.isPending}
      onErased={onErased}
    />
  );
}
