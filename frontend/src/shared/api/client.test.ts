import { afterEach, expect, test, vi } from "vitest";
import { api, found, outcome } from "./client";
import { ProblemError } from "./problem";

const refusal = { type: "/problems/forbidden", title: "Non", status: 403, detail: null, instance: null };
const problem = { ...refusal, code: "forbidden", traceId: "4bf92f", violations: [] };

function network(status: number, body: unknown) {
  const headers = { "Content-Type": status < 400 ? "application/json" : "application/problem+json" };
  return vi
    .spyOn(globalThis, "fetch")
    .mockResolvedValue(new Response(JSON.stringify(body), { status, headers }));
}

afterEach(() => vi.restoreAllMocks());

test("an act carries the proof of same origin, a reading does not", async () => {
  const asked = network(200, { signedIn: false });
  await found(api.GET("/api/me", {}));
  await outcome(api.POST("/logout", {}));
  const requests = asked.mock.calls.map(([request]) => request as Request);
  expect(requests.map((request) => request.headers.get("X-Estuaire"))).toEqual([null, "1"]);
  expect(requests[0]?.headers.get("Accept-Language")).toBe("fr");
});

test("a refused act is a value with its problem", async () => {
  network(403, problem);
  expect(await outcome(api.POST("/logout", {}))).toEqual({ done: false, problem });
});

test("a refused reading is thrown to the page", async () => {
  network(403, problem);
  const refused = await found(api.GET("/api/me", {})).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ProblemError);
});

test("a network that is down is a problem of its own", async () => {
  vi.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("Failed to fetch"));
  const lost = await outcome(api.POST("/logout", {}));
  expect(lost).toMatchObject({ done: false, problem: { code: "unreachable" } });
});

test("an answer that is no problem of the API is not shown as one", async () => {
  network(502, "<html>bad gateway</html>");
  expect(await outcome(api.POST("/logout", {}))).toMatchObject({
    problem: { code: "unexpected", status: 502 },
  });
});

test("several values of a filter are repeated, as the API reads them", async () => {
  const asked = network(200, { items: [], page: 1, size: 20, total: 0, facets: null });
  await found(api.GET("/api/services", { params: { query: { theme: ["REPIT", "DEUIL"] } } }));
  const [request] = asked.mock.calls.map(([each]) => each as Request);
  expect(request?.url).toContain("?theme=REPIT&theme=DEUIL");
});
