import { screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import type { AgendaEvent } from "#/shared/api/types";
import { network as answering, refusal, renderPage } from "#/test-render";
import { EventActs } from "./EventActs";

const id = "0193a7c0-0000-7000-8000-000000000003";
const proposed = {
  ...{ id, version: 2, state: "PROPOSED", title: { fr: "Rencontre", nl: null, en: null } },
  rights: ["PUBLISH", "REQUEST_CHANGES", "REFUSE"],
} as unknown as AgendaEvent;

const me = { signedIn: true, name: null, email: null, organisations: [], coordinates: [], rights: [] };
const network = (answers: Parameters<typeof answering>[0]) =>
  answering({ "GET /api/me": { body: me }, ...answers });

const reason = () => screen.getByRole("textbox", { name: "Français" });

afterEach(() => vi.restoreAllMocks());

test("coordinator says why, and is told what was done", async () => {
  const asked = network({ [`POST /api/events/${id}/change-request`]: { body: proposed } });
  await renderPage(<EventActs event={proposed} />);
  await userEvent.click(screen.getByRole("button", { name: "Demander des changements" }));
  expect(screen.getByText(/L’organisation lit votre demande/)).toBeVisible();
  await userEvent.type(reason(), "Quelle salle ?");
  await userEvent.click(screen.getByRole("button", { name: "Confirmer : Demander des changements" }));
  expect(await screen.findByText("Les changements sont demandés à l’organisation.")).toBeVisible();
  const sent = asked.mock.calls
    .map(([request]) => request as Request)
    .find(({ method }) => method === "POST");
  expect(await sent?.json()).toEqual({ reason: { fr: "Quelle salle ?", nl: null, en: null } });
  expect(screen.queryByRole("textbox", { name: "Français" })).toBeNull();
});

test("a reason that is refused is still there, and no reason is not sent", async () => {
  const asked = network({ [`POST /api/events/${id}/refusal`]: refusal(409, "event-state") });
  await renderPage(<EventActs event={proposed} />);
  await userEvent.click(screen.getByRole("button", { name: "Refuser" }));
  await userEvent.click(screen.getByRole("button", { name: "Confirmer : Refuser" }));
  expect(await screen.findByRole("link", { name: /^Dites pourquoi/ })).toBeVisible();
  expect(asked.mock.calls.filter(([request]) => (request as Request).method === "POST")).toEqual([]);
  await userEvent.type(reason(), "Déjà donné en mars");
  await userEvent.click(screen.getByRole("button", { name: "Confirmer : Refuser" }));
  expect(await screen.findByRole("alert")).toBeVisible();
  expect(reason()).toHaveValue("Déjà donné en mars");
});

test("who turns back has the focus where it was", async () => {
  network({});
  await renderPage(<EventActs event={proposed} />);
  const refuse = screen.getByRole("button", { name: "Refuser" });
  await userEvent.click(refuse);
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  await waitFor(() => expect(refuse).toHaveFocus());
});

test("who may do nothing sees no act", async () => {
  network({});
  await renderPage(<EventActs event={{ ...proposed, rights: [] }} />);
  expect(screen.queryByRole("button")).toBeNull();
});
