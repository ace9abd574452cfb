import type { Problem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { problemWords } from "#/shared/i18n/problems";
import { signInAddress } from "#/shared/session/session";
import { Button, ButtonAnchor } from "./Button";
import { Notice } from "./Notice";
import styles from "./Notice.module.css";

type ProblemNoticeProps = { problem: Problem; kept?: string | undefined; retry?: (() => void) | undefined };

/** A refusal in plain words: what happened, what was kept, what to do. The problem's own number stays small. */
export function ProblemNotice({ problem, kept, retry }: ProblemNoticeProps) {
  const { title, advice } = problemWords(problem);
  return (
    <Notice kind="danger" role="alert" heading={title}>
      <p>{advice}</p>
      {kept && <p>{kept}</p>}
      {problem.code === "unauthenticated" && (
        <ButtonAnchor href={signInAddress()}>{m.common_sign_in()}</ButtonAnchor>
      )}
      {retry && (
        <Button look="secondary" onClick={retry}>
          {m.common_retry()}
        </Button>
      )}
      {problem.traceId && (
        <p className={styles.small}>{m.common_problem_number({ number: problem.traceId })}</p>
      )}
    </Notice>
  );
}
