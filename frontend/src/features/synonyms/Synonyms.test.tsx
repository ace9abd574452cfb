import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import type { Synonym } from "#/shared/api/types";
import { network, refusal, renderPage } from "#/test-render";
import { Synonyms } from "./Synonyms";

const cpas: Synonym = {
  id: "0193a7c0-0000-7000-8000-000000000021",
  phrases: ["CPAS", "OCMW"],
  source: "glossary",
  version: 2,
};
const respite: Synonym = {
  ...cpas,
  id: "0193a7c0-0000-7000-8000-000000000022",
  phrases: ["répit", "respijt"],
};
const address = `/api/synonyms/${cpas.id}`;
const list = {
  "GET /api/synonyms": { body: { items: [cpas, respite], page: 1, size: 100, total: 2, facets: null } },
};

async function show(answers: Parameters<typeof network>[0] = {}, props = { q: "", editable: true }) {
  const asked = network({ ...list, ...answers });
  await renderPage(<Synonyms {...props} />);
  await screen.findByRole("table");
  return (method: string) =>
    asked.mock.calls.map(([request]) => request as Request).find((request) => request.method === method);
}

const open = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const phrases = () => screen.getByRole("textbox", { name: "Mots ou expressions" });

afterEach(() => vi.restoreAllMocks());

test("visitor reads the groups that hold what they look for, and changes nothing", async () => {
  await show({}, { q: "repit", editable: false });
  expect(screen.getByRole("rowheader", { name: "répit" })).toBeVisible();
  expect(screen.queryByRole("rowheader", { name: "CPAS" })).toBeNull();
  expect(screen.getByText("1 groupe")).toHaveRole("status");
  expect(screen.queryByRole("button")).toBeNull();
});

test("administrator teaches the search words that mean the same", async () => {
  const added = { ...cpas, phrases: ["potager", "moestuin"], source: null };
  const sent = await show({ "POST /api/synonyms": { status: 201, body: added } });
  await open("Ajouter des synonymes");
  await userEvent.type(phrases(), "potager\n\n moestuin \npotager");
  await open("Enregistrer");
  expect(await screen.findByText(/^« potager » est enregistré/)).toBeVisible();
  expect(await sent("POST")?.json()).toEqual({ phrases: ["potager", "moestuin"], source: null });
});

test("administrator is told that one phrase is no group", async () => {
  const sent = await show();
  await open("Ajouter des synonymes");
  await userEvent.type(phrases(), "potager\npotager");
  await open("Enregistrer");
  expect(
    await screen.findByRole("link", { name: "Donnez au moins deux expressions différentes." }),
  ).toBeVisible();
  expect(sent("POST")).toBeUndefined();
});

test("administrator keeps typed phrases when a colleague changed the source meanwhile", async () => {
  const sent = await show({
    [`PUT ${address}`]: refusal(412, "stale-version"),
    [`GET ${address}`]: { body: { ...cpas, version: 3, source: "SPP Intégration sociale" } },
  });
  await open("Modifier « CPAS »");
  await userEvent.type(phrases(), "\naide sociale");
  await open("Enregistrer");
  expect(await screen.findByText("Repris de l’autre version : Source.")).toBeVisible();
  expect(phrases()).toHaveValue("CPAS\nOCMW\naide sociale");
  expect(sent("PUT")?.headers.get("If-Match")).toBe('"2"');
});

test("administrator removes a group by mistake and puts it back", async () => {
  const sent = await show({
    [`DELETE ${address}`]: { body: null },
    "POST /api/synonyms": { status: 201, body: cpas },
  });
  await open("Modifier « CPAS »");
  await open("Retirer");
  expect(screen.getByRole("dialog", { name: "Retirer les synonymes de « CPAS » ?" })).toHaveTextContent(
    "CPAS et OCMW",
  );
  expect(sent("DELETE")).toBeUndefined();
  await userEvent.click(screen.getAllByRole("button", { name: "Retirer" }).at(-1) as HTMLElement);
  expect(await screen.findByText("Les synonymes de « CPAS » sont retirés.")).toBeVisible();
  expect(sent("DELETE")?.headers.get("If-Match")).toBe('"2"');
  await open("Les remettre");
  expect(await screen.findByText("Les synonymes de « CPAS » sont remis.")).toBeVisible();
  expect(await sent("POST")?.json()).toEqual({ phrases: ["CPAS", "OCMW"], source: "glossary" });
});
