import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import type { ErrorComponentProps } from "@tanstack/react-router";
import { problemOf } from "#/shared/api/problem";
import { m } from "#/shared/i18n/generated/messages.js";
import { NotFoundPage } from "./NotFoundPage";
import { Page } from "./Page";
import { ProblemNotice } from "./ProblemNotice";

/** The page for a surprise: what happened, and how to go on. */
export function BrokenPage({ error, reset }: ErrorComponentProps) {
  const queries = useQueryErrorResetBoundary();
  const problem = problemOf(error);
  const again = () => {
    queries.reset();
    reset();
  };
  if (problem.code === "not-found") return <NotFoundPage />;
  return (
    <Page heading={m.common_broken_title()}>
      <ProblemNotice problem={problem} retry={again} />
    </Page>
  );
}
