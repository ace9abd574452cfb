import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import type { AgendaEvent } from "#/shared/api/types";
import { network, refusal, renderPage } from "#/test-render";
import { EventEditor } from "./EventEditor";

const event: AgendaEvent = {
  id: "0193a7c0-0000-7000-8000-000000000003",
  organiser: {
    id: "0193a7c0-0000-7000-8000-000000000001",
    name: { fr: "La Braise", nl: null, en: null },
  },
  ...{ coOrganisers: [], type: "FORMATION", bassin: null, circle: null, description: null },
  title: { fr: "Comprendre une lésion cérébrale", nl: null, en: null },
  ...{ themes: [], missions: [], languages: [], place: null, online: false, onlineLink: null },
  when: { precision: "TIME", start: "2026-03-12T09:00+01:00", end: "2026-03-12T12:30+01:00" },
  programme: ["Accueil", "Exposé", "Échange"].map((fr) => ({
    ...{ title: { fr, nl: null, en: null }, minutes: null, presenters: [] },
  })),
  capacity: null,
  ownRules: { visibility: null, audience: null, registration: null },
  rules: {
    ...{ visibility: "PUBLIC", audience: "PROFESSIONALS", registration: "OPEN", presentersApart: true },
  },
  registrationWindow: { opensAt: null, closesAt: null },
  ...{ contacts: [], attendance: null, state: "DRAFT", reason: null, provenance: null },
  ...{ slot: null, seriesId: null, recurrenceId: null },
  version: 2,
  updatedAt: "2026-01-05T10:00:00+01:00",
  rights: ["EDIT", "PROPOSE"],
};
const address = `/api/events/${event.id}`;

async function edit(answers: Parameters<typeof network>[0] = {}) {
  const asked = network(answers);
  const view = await renderPage(<EventEditor event={event} />);
  const sent = () =>
    asked.mock.calls.map(([request]) => request as Request).find(({ method }) => method === "PUT");
  return { ...view, sent };
}

const save = () => userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));

afterEach(() => vi.restoreAllMocks());

test("editor who tries a vaguer date finds the hour again that was typed", async () => {
  const { sent } = await edit({ [`PUT ${address}`]: { body: event } });
  await userEvent.click(screen.getByRole("radio", { name: "Le mois" }));
  expect(screen.getByRole("combobox", { name: "Mois" })).toHaveValue("03");
  expect(screen.getByRole("textbox", { name: "Année" })).toHaveValue("2026");
  await userEvent.click(screen.getByRole("radio", { name: "Le jour et l’heure" }));
  expect(screen.getByLabelText("De")).toHaveValue("09:00");
  await save();
  await waitFor(() => expect(sent()).toBeDefined());
  expect(sent()?.headers.get("If-Match")).toBe('"2"');
  expect(await sent()?.json()).toMatchObject({
    when: { precision: "TIME", start: "2026-03-12T09:00:00+01:00", end: "2026-03-12T12:30:00+01:00" },
    bassin: null,
    place: null,
  });
});

test("editor puts the parts of the programme in order by the keyboard, and the focus goes along", async () => {
  const { sent } = await edit({ [`PUT ${address}`]: { body: event } });
  screen.getByRole("button", { name: "Descendre la partie 1" }).focus();
  await userEvent.keyboard("{Enter}");
  expect(screen.getByRole("button", { name: "Descendre la partie 2" })).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  // The last part has nowhere to go but up.
  expect(screen.getByRole("button", { name: "Monter la partie 3" })).toHaveFocus();
  await save();
  await waitFor(() => expect(sent()).toBeDefined());
  const programme = ["Exposé", "Échange", "Accueil"].map((fr) => ({ title: { fr } }));
  expect(await sent()?.json()).toMatchObject({ programme });
});

test("what the server finds wrong leads to the field, also in a part that was closed", async () => {
  const violations = [
    { pointer: "/when", code: "ends-before-it-starts", message: "La fin doit venir après le début." },
    { pointer: "/capacity", code: "too-small", message: "Au moins 1." },
    { pointer: "/place/commune", code: "outside-bassin", message: "Hors du bassin." },
  ];
  await edit({ [`PUT ${address}`]: refusal(422, "invalid", violations) });
  await save();
  const summary = await screen.findByRole("region", { name: "Il y a un problème" });
  expect(summary).toHaveFocus();
  await userEvent.click(within(summary).getByRole("link", { name: "Au moins 1." }));
  const capacity = screen.getByRole("spinbutton", { name: /^Nombre de places/ });
  expect(capacity).toHaveFocus();
  expect(capacity).toHaveAccessibleDescription(/Au moins 1\.$/);
  expect(screen.getByRole("combobox", { name: /^Commune/ })).toHaveAccessibleDescription("Hors du bassin.");
  expect(screen.getByRole("group", { name: "Que sait-on de la date ?" })).toHaveAccessibleDescription(
    "La fin doit venir après le début.",
  );
});

test("a date without its day is not sent", async () => {
  const { sent } = await edit();
  await userEvent.clear(screen.getByLabelText("Date"));
  await save();
  const fault = await screen.findByRole("link", { name: /^Donnez la date/ });
  await userEvent.click(fault);
  expect(screen.getByLabelText("Date")).toHaveFocus();
  expect(sent()).toBeUndefined();
});

test("what others saved meanwhile is taken over beside what was typed", async () => {
  const theirs = { ...event, version: 3, capacity: 40 };
  await edit({ [`PUT ${address}`]: refusal(412, "stale-version"), [`GET ${address}`]: { body: theirs } });
  await userEvent.clear(screen.getByLabelText("De"));
  await userEvent.type(screen.getByLabelText("De"), "10:00");
  await save();
  expect(await screen.findByText("Repris de l’autre version : Nombre de places.")).toBeVisible();
  expect(screen.getByLabelText("De")).toHaveValue("10:00");
});
