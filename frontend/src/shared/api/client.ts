import createClient, { type Middleware } from "openapi-fetch";
import { language } from "#/shared/i18n/language";
import { isProblem, type Outcome, ownProblem, ProblemError } from "./problem";
import type { paths } from "./schema";
import type { Problem } from "./types";

const safeMethods = new Set(["GET", "HEAD"]);

const ours: Middleware = {
  onRequest({ request }) {
    request.headers.set("Accept-Language", language());
    // The proof of same origin that the backend asks of whoever acts by the session's cookie.
    if (!safeMethods.has(request.method)) request.headers.set("X-Estuaire", "1");
  },
};

/** The only way to the network. Raises nothing by itself: see `found` and `outcome`. */
export const api = createClient<paths>({
  baseUrl: window.location.origin,
  querySerializer: { array: { style: "form", explode: true } },
  // Looked up at each call, so that tests can stand in for the network.
  fetch: (request) => globalThis.fetch(request),
});
api.use(ours);

type Answer<T> = { data?: T; error?: unknown; response: Response };

/** What a page asked for; a refusal is a surprise here, and thrown to the page's boundary. */
export async function found<T>(request: Promise<Answer<T>>): Promise<T> {
  const answer = await reached(request);
  if (answer.response.ok) return answer.data as T;
  throw new ProblemError(problemIn(answer));
}

/** What came of an act: a refusal is a value that forms show beside what was typed. */
export async function outcome<T>(request: Promise<Answer<T>>): Promise<Outcome<T>> {
  try {
    const answer = await reached(request);
    if (answer.response.ok) return { done: true, value: answer.data as T };
    return { done: false, problem: problemIn(answer) };
  } catch (error) {
    if (error instanceof ProblemError) return { done: false, problem: error.problem };
    throw error;
  }
}

/** For the query that a whole page stands on: without an answer, the page's boundary takes over. */
export function nothingToShow(_error: Error, query: { state: { data: unknown } }): boolean {
  return query.state.data === undefined;
}

/** The version of a record as `If-Match` wants it. */
export function ifMatch(version: number): { "If-Match": string } {
  return { "If-Match": `"${version}"` };
}

/** What who acts by a personal link, without an account, sends along. */
export function byLink(secret: string): { headers: { Authorization: string } } {
  return { headers: { Authorization: `Link ${secret}` } };
}

async function reached<T>(request: Promise<Answer<T>>): Promise<Answer<T>> {
  try {
    return await request;
  } catch {
    throw new ProblemError(ownProblem("unreachable"));
  }
}

function problemIn(answer: Answer<unknown>): Problem {
  return isProblem(answer.error) ? answer.error : ownProblem("unexpected", answer.response.status);
}
