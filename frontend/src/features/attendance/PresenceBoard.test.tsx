import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { network, refusal, renderPage } from "#/test-render";
import { PresenceBoard } from "./PresenceBoard";
import { numberOf, putMarks } from "./waiting";

const event = "01900000-0000-7000-8000-000000000001";
const ana = "01900000-0000-7000-8000-00000000000a";
const list = `POST /api/events/${event}/registrations/search`;
const presence = `PUT /api/events/${event}/registrations/${ana}/presence`;
const mine = numberOf("me@example.org");

beforeEach(() => putMarks(event, [], mine));
afterEach(() => vi.restoreAllMocks());

test("a mark without the network is kept on the device without a name, and sent once it is back", async () => {
  const { answers, network } = await door();
  const answered = network.getMockImplementation();
  network.mockRejectedValue(new TypeError("no network"));
  await tick("Ana Peeters", "Présence");
  expect(await screen.findByText("1 marque attend d’être envoyée")).toBeVisible();
  expect(await screen.findByText("Présences : 1 sur 1")).toBeVisible();
  const kept = localStorage.getItem(`estuaire.presence.${event}`);
  expect(kept).toContain(ana);
  expect(kept).not.toContain("Ana");
  answers[presence] = { body: registration("PRESENT") };
  if (answered) network.mockImplementation(answered);
  window.dispatchEvent(new Event("online"));
  expect(await screen.findByText("Tout est envoyé.")).toBeVisible();
  expect(await sent(network)).toEqual([{ was: null, presence: "PRESENT" }]);
  expect(localStorage.getItem(`estuaire.presence.${event}`)).toBeNull();
  expect(button("Ana Peeters", "Présence")).toHaveAttribute("aria-pressed", "true");
});

test("what somebody else marked meanwhile is shown beside one’s own, and one of the two is chosen", async () => {
  const { answers, network } = await door();
  answers[presence] = refusal(409, "presence-changed");
  answers[list] = page([registration("ABSENT")]);
  await tick("Ana Peeters", "Présence");
  const both = "Vous avez noté « Présence ». Entre-temps, quelqu’un d’autre a noté « Absence ».";
  expect(await screen.findByText(both)).toBeVisible();
  answers[presence] = { body: registration("PRESENT") };
  await userEvent.click(screen.getByRole("button", { name: "Garder « Présence »" }));
  expect(await screen.findByText("Tout est envoyé.")).toBeVisible();
  expect(await sent(network)).toEqual([{ was: "ABSENT", presence: "PRESENT" }]);
});

test("what is refused for good is said at the name, and let go by hand", async () => {
  const { answers } = await door();
  answers[presence] = refusal(403, "forbidden");
  await tick("Ana Peeters", "Absence");
  expect(await screen.findByText("Pas enregistré : Ana Peeters")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Laisser tomber cette marque" }));
  expect(button("Ana Peeters", "Absence")).toHaveAttribute("aria-pressed", "false");
});

test("what somebody else left on a shared phone is neither shown nor sent", async () => {
  putMarks(event, [{ kind: "tick", id: ana, was: null, presence: "PRESENT" }], numberOf("other@example.org"));
  const { network } = await door();
  expect(await screen.findByText("Une autre personne a laissé 1 marque sur cet appareil")).toBeVisible();
  expect(button("Ana Peeters", "Présence")).toBeDisabled();
  expect(button("Ana Peeters", "Présence")).toHaveAttribute("aria-pressed", "false");
  expect(await sent(network)).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Effacer 1 marque" }));
  expect(button("Ana Peeters", "Présence")).toBeEnabled();
});

test("somebody who came without having registered is on the list at once, and needs a name", async () => {
  const { network } = await door();
  const name = screen.getByRole("textbox", { name: "Nom" });
  await userEvent.click(screen.getByRole("button", { name: "Noter cette personne" }));
  expect(screen.getByText("Écrivez un nom")).toBeVisible();
  expect(name).toHaveFocus();
  network.mockRejectedValue(new TypeError("no network"));
  await userEvent.type(name, "Ben");
  await userEvent.click(screen.getByRole("button", { name: "Noter cette personne" }));
  expect(screen.getByText("Ben est dans la liste.")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Retirer Ben" }));
  await waitFor(() => expect(screen.queryByText("Ben", { selector: "strong" })).toBeNull());
  expect(localStorage.getItem(`estuaire.presence.${event}`)).not.toContain("Ben");
});

async function door() {
  const me = { signedIn: true, name: "Me", email: "me@example.org", organisations: [], coordinates: [] };
  const answers: Record<string, { status?: number; body: unknown }> = {
    "GET /api/me": { body: { ...me, rights: [] } },
    [list]: page([registration(null)]),
  };
  const spy = network(answers);
  await renderPage(<PresenceBoard event={event} />);
  await screen.findByText("Ana Peeters");
  return { answers, network: spy };
}

function registration(marked: "PRESENT" | "ABSENT" | null) {
  return {
    ...{ id: ana, name: "Ana Peeters", email: "ana@example.org", registeredBy: null, organisation: "CPAS" },
    ...{ organisationId: null, function: null, language: "FR", accessNeeds: null, answers: [] },
    ...{ state: "CONFIRMED", rank: null, offeredUntil: null, presence: marked, reason: null },
    ...{ createdAt: "2026-03-01T09:00:00+01:00", rights: ["MARK_PRESENCE"] },
  };
}

function page(items: object[]) {
  return { body: { items, page: 1, size: 100, total: items.length, facets: null } };
}

function button(who: string, name: string) {
  return within(screen.getByRole("group", { name: `Présence de ${who}` })).getByRole("button", { name });
}

async function tick(who: string, name: string) {
  await userEvent.click(button(who, name));
}

/** The last of what was sent about presences. */
async function sent(spy: ReturnType<typeof network>): Promise<unknown[]> {
  const requests = spy.mock.calls.map(([input]) => input as Request);
  const about = requests.filter(({ url, bodyUsed }) => url.endsWith("/presence") && !bodyUsed);
  const bodies = await Promise.all(about.map((request) => request.clone().json()));
  return bodies.slice(-1);
}
