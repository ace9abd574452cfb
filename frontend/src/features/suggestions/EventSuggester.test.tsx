import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { network, refusal, renderPage } from "#/test-render";
import { EventSuggester } from "./EventSuggester";
import { LinkedSuggestion } from "./LinkedSuggestion";
import { Refusal } from "./SuggestionAnswer";

const id = "0193a7c0-0000-7000-8000-000000000041";
const receipt = { id, title: "Café", confirmed: false, state: "UNCONFIRMED" };

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

test("visitor suggests an event, and is told to confirm", async () => {
  const asked = network({ "POST /api/event-suggestions": { status: 201, body: receipt } });
  await renderPage(<EventSuggester />);
  await userEvent.click(screen.getByRole("button", { name: "Envoyer la suggestion" }));
  expect(screen.getByRole("link", { name: "Dites quand : un jour, ou avec vos mots." })).toBeVisible();
  const fields = {
    ...{ Titre: "Café", "Qui l’organise ?": "Comité", "Votre nom": "Ada" },
    "Quand, avec vos mots": "début mai",
  };
  for (const [label, typed] of Object.entries(fields))
    await userEvent.type(screen.getByRole("textbox", { name: label }), typed);
  await userEvent.type(screen.getByRole("textbox", { name: /^De quoi/ }), "Entre aidants");
  await userEvent.type(screen.getByRole("textbox", { name: /^Votre courriel/ }), " ada@exemple.be");
  await userEvent.click(screen.getByRole("button", { name: "Envoyer la suggestion" }));
  expect(await screen.findByText(/ada@exemple\.be et confirmez/)).toBeVisible();
  const sent = asked.mock.calls.map(([request]) => request as Request).at(-1);
  expect(await sent?.json()).toMatchObject({ title: "Café", moment: "début mai", day: null, bassin: null });
});

test("opening the page of the link confirms nothing", async () => {
  const asked = network({
    "GET /api/event-suggestion": { body: receipt },
    "POST /api/event-suggestion/confirmation": {
      body: { ...receipt, confirmed: true, state: "WAITING" },
    },
  });
  await renderPage(<LinkedSuggestion secret="secret" />);
  const confirm = await screen.findByRole("button", { name: "Confirmer" });
  const requests = () => asked.mock.calls.map(([request]) => request as Request);
  expect(requests().every(({ method }) => method === "GET")).toBe(true);
  await userEvent.click(confirm);
  expect(await screen.findByRole("heading", { name: "Merci, votre suggestion est arrivée" })).toBeVisible();
  expect(requests().some(({ headers }) => headers.get("Authorization") === "Link secret")).toBe(true);
});

test("coordinator who answers second is told so, and keeps what they typed", async () => {
  network({ [`POST /api/event-suggestions/${id}/answer`]: refusal(409, "already-answered") });
  await renderPage(<Refusal id={id} />);
  await userEvent.type(screen.getByRole("textbox", { name: "Dites pourquoi" }), "Trop tard");
  await userEvent.click(screen.getByRole("button", { name: "Répondre que nous ne la reprenons pas" }));
  expect(await screen.findByText("already-answered")).toBeVisible();
  expect(screen.getByRole("textbox", { name: "Dites pourquoi" })).toHaveValue("Trop tard");
});
