import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import type { Term } from "#/shared/api/types";
import { network, refusal, renderPage } from "#/test-render";
import { Terms } from "./Terms";

const term: Term = {
  code: "REPIT",
  label: { fr: "Répit", nl: "Respijtzorg", en: null },
  explanation: null,
  position: 20,
  obsolete: false,
  replacedBy: null,
  confidence: null,
  source: null,
  version: 2,
};
const address = "/api/vocabularies/themes";
const page = (items: Term[]) => ({ body: { items, page: 1, size: 100, total: items.length, facets: null } });

async function show(answers: Parameters<typeof network>[0]) {
  const asked = network({ [`GET ${address}`]: page([term]), ...answers });
  await renderPage(<Terms vocabulary="themes" />);
  return (method: string) =>
    asked.mock.calls.map(([request]) => request as Request).find((request) => request.method === method);
}

const open = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));
const frenchLabel = () =>
  within(screen.getByRole("group", { name: "Libellé" })).getByRole("textbox", { name: "Français" });
const save = () => userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));

afterEach(() => vi.restoreAllMocks());

test("administrator adds a term, which comes after all others", async () => {
  const added = { ...term, code: "SOMMEIL", label: { fr: "Sommeil", nl: null, en: null }, position: 30 };
  const sent = await show({ [`POST ${address}`]: { status: 201, body: added } });
  await open("Ajouter un terme");
  await userEvent.type(frenchLabel(), "Sommeil");
  await userEvent.type(screen.getByRole("textbox", { name: "Code" }), "sommeil");
  await save();
  expect(await screen.findByText("« Sommeil » est enregistré.")).toBeVisible();
  expect(await sent("POST")?.json()).toEqual({
    code: "SOMMEIL",
    label: { fr: "Sommeil", nl: null, en: null },
    explanation: null,
    position: 30,
  });
});

test("administrator cannot add a term without a label and a code", async () => {
  const sent = await show({});
  await open("Ajouter un terme");
  await save();
  expect(
    await screen.findByRole("link", { name: "Donnez un libellé, dans une langue au moins." }),
  ).toBeVisible();
  expect(screen.getByRole("link", { name: "Donnez un code." })).toBeVisible();
  expect(sent("POST")).toBeUndefined();
});

test("administrator is told beside the field that a code is taken, and keeps what was typed", async () => {
  const violations = [{ pointer: "/code", code: "taken", message: "Ce code existe déjà." }];
  await show({ [`POST ${address}`]: refusal(422, "invalid", violations) });
  await open("Ajouter un terme");
  await userEvent.type(frenchLabel(), "Répit");
  await userEvent.type(screen.getByRole("textbox", { name: "Code" }), "repit");
  await save();
  expect(await screen.findByRole("region", { name: "Il y a un problème" })).toHaveFocus();
  expect(screen.getByRole("textbox", { name: "Code" })).toHaveAccessibleDescription(/Ce code existe déjà\.$/);
  expect(frenchLabel()).toHaveValue("Répit");
});

test("administrator keeps a typed label when a colleague moved the term meanwhile", async () => {
  const theirs = { ...term, version: 3, position: 5 };
  const sent = await show({
    [`PUT ${address}/REPIT`]: refusal(412, "stale-version"),
    [`GET ${address}/REPIT`]: { body: theirs },
  });
  await open("Modifier « Répit »");
  await userEvent.type(frenchLabel(), " et relais");
  await save();
  expect(await screen.findByText("Repris de l’autre version : Place dans la liste.")).toBeVisible();
  expect(frenchLabel()).toHaveValue("Répit et relais");
  expect(screen.getByRole("spinbutton", { name: "Place dans la liste" })).toHaveValue(5);
  expect(sent("PUT")?.headers.get("If-Match")).toBe('"2"');
});
