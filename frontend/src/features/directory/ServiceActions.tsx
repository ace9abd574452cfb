import { useLocation } from "@tanstack/react-router";
import { Pencil, Printer } from "lucide-react";
import { useState } from "react";
import type { Problem, Service } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button, ButtonLink } from "#/shared/ui/Button";
import { Confirmation } from "#/shared/ui/Confirmation";
import { Notice } from "#/shared/ui/Notice";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { acts, type ServiceAct, useActOnService } from "./mutations";
import styles from "./ServiceView.module.css";

/** What one can do with a service: anyone prints it, whoever has the right changes it. */
export function ServiceActions({ service }: { service: Service }) {
  return (
    <div className={styles.actions}>
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
      <Button look="secondary" onClick={() => window.print()}>
        <Printer size={18} aria-hidden />
        {m.common_print()}
      </Button>
    </div>
  );
}

const actWords = {
  PUBLISH: { act: m.directory_publish, done: m.directory_done_published },
  WITHDRAW: { act: m.directory_withdraw, done: m.directory_done_withdrawn },
  VERIFY: { act: m.directory_verify, done: m.directory_done_verified },
  ARCHIVE: { act: m.directory_archive, done: m.directory_done_archived },
};

/** The state of a record for those who keep it, and the acts that change it as a whole. */
export function Stewardship({ service }: { service: Service }) {
  const [asking, setAsking] = useState<ServiceAct>();
  const { done, problem, perform, acting } = useActs(service);
  const possible = acts.filter((act) => service.rights.includes(act));
  if (possible.length === 0 && !done) return null;
  return (
    <section className={styles.stewardship} aria-label={m.directory_stewardship()}>
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
            look={act === "PUBLISH" ? "primary" : act === "ARCHIVE" ? "danger" : "secondary"}
            busy={acting}
            onClick={() => (act === "ARCHIVE" ? setAsking(act) : perform(act))}
          >
            {actWords[act].act()}
          </Button>
        ))}
      </div>
      {asking && (
        <Confirmation
          heading={m.directory_archive_heading()}
          confirm={m.directory_archive()}
          onConfirm={() => perform(asking)}
          onClose={() => setAsking(undefined)}
        >
          <p>{m.directory_archive_consequence()}</p>
        </Confirmation>
      )}
    </section>
  );
}

function useActs(service: Service) {
  const arrived = useLocation().state.done;
  const first = { saved: m.directory_done_saved, created: m.directory_done_created };
  const [done, setDone] = useState(arrived && first[arrived]());
  const [problem, setProblem] = useState<Problem>();
  const action = useActOnService(service);
  const perform = async (act: ServiceAct) => {
    setDone(undefined);
    setProblem(undefined);
    const result = await action.mutateAsync(act);
    if (result.done) setDone(actWords[act].done());
    else setProblem(result.problem);
  };
  return { done, problem, perform, acting: action.isPending };
}
