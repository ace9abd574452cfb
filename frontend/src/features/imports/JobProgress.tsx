import { useQuery } from "@tanstack/react-query";
import { formatNumber } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button } from "#/shared/ui/Button";
import styles from "./Imports.module.css";
import { useStop } from "./mutations";
import { jobQuery } from "./queries";

/** How far the work has come; it goes on without this page. */
export function JobProgress({ jobId, label }: { jobId: string; label: string }) {
  const { data: job } = useQuery(jobQuery(jobId));
  const stopping = useStop(jobId);
  const done = job?.done ?? 0;
  const total = job?.total ?? 1;
  const said = m.imports_progress({ done: formatNumber(done), total: formatNumber(total) });
  return (
    <section className={styles.progress} aria-labelledby="progress">
      <h2 id="progress">{label}</h2>
      <progress value={done} max={total} aria-labelledby="progress" />
      <p>{job ? said : m.common_loading()}</p>
      <p>{m.imports_progress_hint()}</p>
      <Button look="secondary" busy={stopping.isPending} onClick={() => stopping.mutate()}>
        {m.imports_stop()}
      </Button>
    </section>
  );
}
