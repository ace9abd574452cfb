import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import type { Assignment, Bassin } from "#/shared/api/types";
import { network, refusal, renderPage } from "#/test-render";
import { TerritoryTables } from "./TerritoryTables";

const assignment: Assignment = {
  id: "0193a7c0-0000-7000-8000-000000000011",
  localityId: "0193a7c0-0000-7000-8000-000000000012",
  locality: { fr: "Forest", nl: "Vorst", en: null },
  commune: "21007",
  postalCodes: ["1190"],
  bassin: "SUD",
  from: "2024-01-01",
  until: null,
  confidence: "HIGH",
  source: "bassin-sud.brussels",
  version: 3,
};
const address = `/api/assignments/${assignment.id}`;
const sud = { code: "SUD", name: { fr: "Bassin Sud", nl: null, en: null }, communes: [] } as Partial<Bassin>;
const page = (items: object[]) => ({
  body: { items, page: 1, size: 100, total: items.length, facets: null },
});
const lists = { "GET /api/assignments": page([assignment]), "GET /api/bassins": page([sud]) };

async function open(answers: Parameters<typeof network>[0]) {
  const asked = network({ ...lists, ...answers });
  await renderPage(<TerritoryTables editable />);
  await userEvent.click(await screen.findByRole("button", { name: "Attribution de Forest" }));
  return (method: string) =>
    asked.mock.calls.map(([request]) => request as Request).find((request) => request.method === method);
}

const source = () => screen.getByRole("textbox", { name: "Source" });
const save = () => userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));

afterEach(() => vi.restoreAllMocks());

test("administrator saves an assignment over the version that it started from", async () => {
  const sent = await open({ [`PUT ${address}`]: { body: assignment } });
  await userEvent.type(source(), ", 2026");
  await save();
  expect(await screen.findByText("L’attribution est enregistrée.")).toBeVisible();
  expect(sent("PUT")?.headers.get("If-Match")).toBe('"3"');
  expect(await sent("PUT")?.json()).toMatchObject({ source: "bassin-sud.brussels, 2026", until: null });
});

test("administrator keeps what was typed, and reads what changed meanwhile", async () => {
  const theirs = { ...assignment, version: 4, confidence: "MEDIUM", source: "Autre source" };
  await open({ [`PUT ${address}`]: refusal(412, "stale-version"), [`GET ${address}`]: { body: theirs } });
  await userEvent.type(source(), ", 2026");
  await save();
  expect(await screen.findByText("Repris de l’autre version : Confiance.")).toBeVisible();
  expect(screen.getByText("L’autre personne a écrit : Autre source")).toBeVisible();
  expect(source()).toHaveValue("bassin-sud.brussels, 2026");
  await userEvent.click(screen.getByRole("button", { name: "Prendre leur version de « Source »" }));
  expect(source()).toHaveValue("Autre source");
});

test("administrator removes an assignment only after saying so twice, and may put it back", async () => {
  const sent = await open({
    [`DELETE ${address}`]: { status: 200, body: {} },
    "POST /api/assignments": { status: 201, body: assignment },
  });
  await userEvent.click(screen.getByRole("button", { name: "Supprimer" }));
  expect(sent("DELETE")).toBeUndefined();
  await userEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Supprimer" }));
  expect(await screen.findByText("L’attribution de Forest est supprimée.")).toBeVisible();
  expect(sent("DELETE")?.headers.get("If-Match")).toBe('"3"');
  await userEvent.click(screen.getByRole("button", { name: "La remettre" }));
  expect(await screen.findByText("L’attribution est remise.")).toBeVisible();
  const { id: _id, version: _version, locality: _, commune: _c, postalCodes: _p, ...form } = assignment;
  expect(await sent("POST")?.json()).toEqual(form);
});

test("administrator who cancels leaves nothing behind on the device", async () => {
  await open({});
  await userEvent.type(source(), " brouillon");
  expect(localStorage.getItem(`estuaire.draft.assignment.${assignment.id}`)).not.toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  await waitFor(() => expect(screen.getByRole("heading", { name: "Attributions" })).toBeVisible());
  expect(localStorage.getItem(`estuaire.draft.assignment.${assignment.id}`)).toBeNull();
});

test("coordinator reads the territory without a way to change it", async () => {
  network(lists);
  await renderPage(<TerritoryTables editable={false} />);
  expect(await screen.findByText("Forest")).toBeVisible();
  expect(screen.queryByRole("button")).toBeNull();
});
