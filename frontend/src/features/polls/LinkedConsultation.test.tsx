import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { MyConsultation } from "#/shared/api/polls";
import { refusal, renderPage } from "#/test-render";
import { LinkedConsultation } from "./LinkedConsultation";

const text = (fr: string) => ({ fr, nl: null, en: null });
const invited = {
  ...{ id: "p", name: "Bo Peeters", email: "bo@exemple.example", language: "FR", role: "PROFESSIONAL" },
  ...{ organisation: null, sector: null, function: null, wishes: null, answeredAt: null, group: null },
  ...{ state: "INTERESTED", version: 1, rights: ["ANSWER", "WITHDRAW"], quotesAgreed: null },
  consultation: {
    ...{ state: "OPEN", question: text("Quelle place ?"), organiser: text("La Braise"), reason: null },
    ...{ introduction: null, privacy: null, answersUntil: "2026-01-31", minutes: 180, id: "c" },
  },
  proposed: [
    {
      ...{ id: "d", startsAt: "2026-03-02T14:00:00+01:00", endsAt: "2026-03-02T17:00:00+01:00" },
      ...{ mode: "ON_SITE", answer: null, others: null },
      whereabouts: { name: null, street: null, postalCode: null, commune: null, onlineLink: null },
    },
  ],
} as unknown as MyConsultation;

/** What the server holds: each change makes another version, and is refused from an older one. */
let held = invited;
let refused = 0;

function answer(request: Request): MyConsultation | undefined {
  const path = new URL(request.url).pathname;
  if (request.method === "PUT" && request.headers.get("If-Match") !== `"${held.version}"`) {
    refused += 1;
    return undefined;
  }
  if (request.method !== "GET") held = { ...held, version: held.version + 1 };
  if (path.endsWith("/withdrawal")) held = { ...held, state: "WITHDRAWN", rights: ["ANSWER"] };
  if (path.endsWith("/answers")) held = { ...held, state: "INTERESTED", rights: ["ANSWER", "WITHDRAW"] };
  return held;
}

beforeEach(async () => {
  held = invited;
  refused = 0;
  vi.spyOn(globalThis, "fetch").mockImplementation(async (input) => {
    const request = input as Request;
    if (!new URL(request.url).pathname.startsWith("/api/my-consultation"))
      return Response.json({ items: [], page: 1, size: 20, total: 0, facets: null });
    const body = answer(request);
    if (body) return Response.json(body);
    const stale = refusal(412, "stale-version");
    const headers = { "Content-Type": "application/problem+json" };
    return new Response(JSON.stringify(stale.body), { status: 412, headers });
  });
  await renderPage(<LinkedConsultation secret="secret" />);
  await screen.findByRole("heading", { level: 1, name: "Quelle place ?" });
});

afterEach(() => vi.restoreAllMocks());

const saved = "Vos réponses sont enregistrées. Merci !";
const gone = "Vous ne participez plus.";
const yes = () => screen.getByRole("radio", { name: "Oui" });
const send = () => userEvent.click(screen.getByRole("button", { name: "Envoyer mes réponses" }));

test("only the last thing that one did is said, and it takes the focus", async () => {
  await userEvent.click(yes());
  await send();
  expect(await screen.findByText(saved)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Ne plus participer" }));
  const dialog = screen.getByRole("dialog", { hidden: true });
  await userEvent.click(within(dialog).getByRole("button", { name: "Ne plus participer", hidden: true }));
  expect(await screen.findByText(gone)).toBeVisible();
  expect(screen.getAllByText(gone)).toHaveLength(1);
  expect(document.activeElement).toHaveTextContent(gone);
  expect(screen.queryByText(saved)).toBeNull();
  await userEvent.click(yes());
  await send();
  expect(await screen.findByText(saved)).toBeVisible();
  expect(screen.queryByText(gone)).toBeNull();
});

test("one's two forms do not accuse each other of somebody else's change", async () => {
  await userEvent.type(screen.getByRole("textbox", { name: /^Prénom et nom/ }), "-Maes");
  await userEvent.click(yes());
  await send();
  expect(await screen.findByText(saved)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Corriger" }));
  expect(await screen.findByText("C’est corrigé.")).toBeVisible();
  expect(refused).toBe(1);
  expect(screen.queryByText(saved)).toBeNull();
});
