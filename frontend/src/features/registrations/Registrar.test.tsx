import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { AgendaEvent, Availability } from "#/shared/api/types";
import { network, refusal, renderPage } from "#/test-render";
import { EventSeats } from "./EventSeats";
import { LinkedRegistration } from "./LinkedRegistration";
import { Registrar } from "./Registrar";

const id = "0193a7c0-0000-7000-8000-000000000061";
const text = (fr: string) => ({ fr, nl: null, en: null });
const event = {
  ...{ id, title: text("Concertation"), state: "PUBLISHED", seriesId: null },
  rules: { registration: "OPEN" },
} as unknown as AgendaEvent;
const seats: Availability = {
  ...{ eventId: id, capacity: 20, confirmed: 17, offered: 0, waiting: 0, left: 3, registration: "OPEN" },
  ...{ opensAt: null, closesAt: null, questions: [], confirmEmail: false },
};
const typed = { ...{ name: "Ada", email: "ada@exemple.be", colleague: false, function: "" } };
const draft = {
  ...typed,
  ...{ organisation: { id: null, name: "" }, language: "FR", accessNeeds: "", answers: [], agreed: false },
};
const post = `POST /api/events/${id}/registrations`;

beforeEach(() => {
  sessionStorage.clear();
});

afterEach(() => vi.restoreAllMocks());

function keepDraft() {
  const kept = { version: 0, base: { ...draft, name: "" }, form: draft, at: "2026-01-15T10:00:00+01:00" };
  sessionStorage.setItem(`estuaire.draft.registration.${id}`, JSON.stringify(kept));
}

const registrar = (step: "check" | undefined) => (
  <Registrar event={event} seats={seats} step={step} when="jeudi" calendar={null} />
);

test("visitor who leaves out what is needed is told so at its fields", async () => {
  network({});
  await renderPage(registrar(undefined));
  await userEvent.click(screen.getByRole("button", { name: "Relire mes réponses" }));
  expect(screen.getByRole("link", { name: "Écrivez le prénom et le nom." })).toBeVisible();
  expect(screen.getByRole("textbox", { name: "Prénom et nom" })).toBeInvalid();
});

test("visitor without a network loses nothing, and sends the same again under the same key", async () => {
  keepDraft();
  const asked = vi.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("offline"));
  await renderPage(registrar("check"));
  await userEvent.click(await screen.findByRole("button", { name: "Confirmer mon inscription" }));
  expect(await screen.findByText(/ne se fera pas deux fois/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Envoyer de nouveau" }));
  const keys = () =>
    asked.mock.calls
      .map(([request]) => request as Request)
      .filter(({ method }) => method === "POST")
      .map(({ headers }) => headers.get("Idempotency-Key"));
  await vi.waitFor(() => expect(keys()).toHaveLength(2));
  expect(new Set(keys()).size).toBe(1);
  expect(localStorage).toHaveLength(0);
});

test("visitor to whom it is closed meanwhile is told so, and keeps what they typed", async () => {
  keepDraft();
  network({ [post]: refusal(409, "registration-closed") });
  await renderPage(registrar("check"));
  await userEvent.click(await screen.findByRole("button", { name: "Confirmer mon inscription" }));
  expect(await screen.findByText("registration-closed")).toBeVisible();
  expect(screen.getByText("ada@exemple.be")).toBeVisible();
});

test.each([
  [{ left: 3 }, "Il reste 3 places", "S’inscrire"],
  [{ left: 0, registration: "WAITING_LIST", waiting: 2 }, "Complet : 2 personnes", "S’inscrire sur la liste"],
  [{ left: null, capacity: null }, "Une minute, sans compte.", "S’inscrire"],
])("visitor sees the seats that are left, and what one can do: %o", async (part, said, link) => {
  network({ [`GET /api/events/${id}/availability`]: { body: { ...seats, ...part } } });
  await renderPage(<EventSeats event={event} />);
  expect(await screen.findByText(new RegExp(said))).toBeVisible();
  expect(screen.getByRole("link", { name: new RegExp(link) })).toHaveAttribute(
    "href",
    `/events/${id}/register`,
  );
});

test("visitor who comes too late is told so, and is led nowhere", async () => {
  const body = { ...seats, registration: "CLOSED" };
  network({ [`GET /api/events/${id}/availability`]: { body } });
  await renderPage(<EventSeats event={event} />);
  expect(await screen.findByText("Les inscriptions sont closes.")).toBeVisible();
  expect(screen.queryByRole("link")).toBeNull();
});

const mine = {
  ...{ id, name: "Ada", email: "ada@exemple.be", registeredBy: null, organisation: null, version: 2 },
  ...{ organisationId: null, organisationName: null, function: null, language: "FR", accessNeeds: null },
  ...{ answers: [], agreed: false, state: "CONFIRMED", rank: null, offeredUntil: null, confirmUntil: null },
  ...{ reason: null, privacyVersion: "2026-11", createdAt: "2026-01-15T10:00:00+01:00", link: null },
  rights: ["CHANGE", "CANCEL", "ERASE"],
  event: {
    ...{ id, type: "CT", title: text("Concertation"), when: null, place: null, online: false },
    ...{ onlineLink: null, state: "PUBLISHED", reason: null },
  },
};
const about = () => ({ when: "jeudi", place: "" });

test("opening the page of the link changes nothing, and cancelling asks first", async () => {
  const asked = network({
    "GET /api/my-registration": { body: mine },
    "POST /api/my-registration/cancellation": { body: { ...mine, state: "CANCELLED", rights: ["ERASE"] } },
  });
  await renderPage(<LinkedRegistration secret="secret" about={about} partsOf={() => null} />);
  await userEvent.click(await screen.findByRole("button", { name: "Annuler mon inscription" }));
  const methods = () => asked.mock.calls.map(([request]) => (request as Request).method);
  expect(methods().every((method) => method === "GET")).toBe(true);
  const [, confirm] = screen.getAllByRole("button", { name: "Annuler mon inscription" });
  await userEvent.click(confirm as HTMLElement);
  expect(await screen.findByRole("heading", { name: "Votre inscription est annulée" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Annuler mon inscription" })).toBeNull();
});

test("whoever has a link that opens nothing learns that nothing is lost, and what to do", async () => {
  network({ "GET /api/my-registration": refusal(401, "link-refused") });
  await renderPage(<LinkedRegistration secret="forged" about={about} partsOf={() => null} />);
  expect(await screen.findByRole("heading", { name: "Ce lien n’ouvre aucune inscription" })).toBeVisible();
  expect(screen.getByRole("link", { name: "Se connecter" })).toHaveAttribute(
    "href",
    "/login?returnTo=%2Ffr%2Fme",
  );
});
