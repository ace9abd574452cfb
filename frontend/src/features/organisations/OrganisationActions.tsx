import { useLocation } from "@tanstack/react-router";
import { Pencil, Plus } from "lucide-react";
import { useState } from "react";
import type { Organisation, Problem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button, ButtonLink } from "#/shared/ui/Button";
import { Confirmation } from "#/shared/ui/Confirmation";
import { Notice } from "#/shared/ui/Notice";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { acts, type OrganisationAct, useActOnOrganisation } from "./mutations";
import styles from "./OrganisationView.module.css";

/** What one can do with an organisation that one keeps: change it, add a service. */
export function OrganisationActions({ organisation: { id, rights } }: { organisation: Organisation }) {
  return (
    <div className={styles.actions}>
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
      {rights.includes("READ_HISTORY") && (
        <ButtonLink look="secondary" to="/organisations/$id/history" params={{ id }}>
          {m.common_history()}
        </ButtonLink>
      )}
    </div>
  );
}

const actWords = {
  ACCEPT: { act: m.organisations_accept, done: m.organisations_done_accepted },
  ARCHIVE: { act: m.organisations_archive, done: m.organisations_done_archived },
};

/** The acts that change an organisation as a whole, for those who have the right. */
export function Stewardship({ organisation }: { organisation: Organisation }) {
  const [asking, setAsking] = useState(false);
  const { done, problem, perform, acting } = useActs(organisation);
  const possible = acts.filter((act) => organisation.rights.includes(act));
  if (possible.length === 0 && !done) return null;
  return (
    <section className={styles.stewardship} aria-label={m.organisations_stewardship()}>
      {done && (
        <Notice kind="success" role="status">
          {done}
        </Notice>
      )}
      {problem && <ProblemNotice problem={problem} />}
      <div className={styles.actions}>
        {possible.map((act) => (
          <Button
            key={act}
            look={act === "ARCHIVE" ? "danger" : "primary"}
            busy={acting}
            onClick={() => (act === "ARCHIVE" ? setAsking(true) : perform(act))}
          >
            {actWords[act].act()}
          </Button>
        ))}
      </div>
      {asking && (
        <Confirmation
          heading={m.organisations_archive_heading()}
          confirm={m.organisations_archive()}
          onConfirm={() => perform("ARCHIVE")}
          onClose={() => setAsking(false)}
        >
          <p>{m.organisations_archive_consequence()}</p>
        </Confirmation>
      )}
    </section>
  );
}

function useActs(organisation: Organisation) {
  const arrived = useLocation().state.done;
  const [done, setDone] = useState(arrived && m.organisations_done_saved());
  const [problem, setProblem] = useState<Problem>();
  const action = useActOnOrganisation(organisation);
  const perform = async (act: OrganisationAct) => {
    setDone(undefined);
    setProblem(undefined);
    const result = await action.mutateAsync(act);
    if (result.done) setDone(actWords[act].done());
    else setProblem(result.problem);
  };
  return { done, problem, perform, acting: action.isPending };
}
