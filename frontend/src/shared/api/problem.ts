import type { Problem } from "./types";

/** A refusal that no one expected here; pages show it in words through their boundary. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.status} ${problem.code}`);
    this.name = "ProblemError";
    this.problem = problem;
  }
}

/** The answer to an act: what came of it, or why it was refused. An expected refusal is a value. */
export type Outcome<T> = { done: true; value: T } | { done: false; problem: Problem };

/** The problem behind any error, for showing it. What is no problem of the API is a fault of ours. */
export function problemOf(error: unknown): Problem {
  return error instanceof ProblemError ? error.problem : ownProblem("unexpected");
}

/** A problem that this side found: the network is down, or the answer makes no sense. */
export function ownProblem(code: "unreachable" | "unexpected", status = 0): Problem {
  const type = `/problems/${code}`;
  return { type, title: code, status, detail: "", instance: "", code, traceId: "", violations: [] };
}

/** Whether a value is problem+json as the API writes it. */
export function isProblem(value: unknown): value is Problem {
  return typeof value === "object" && value !== null && "code" in value && "status" in value;
}
