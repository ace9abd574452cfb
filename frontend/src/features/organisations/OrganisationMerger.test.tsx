import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import type { Organisation } from "#/shared/api/types";
import { network, refusal, renderPage } from "#/test-render";
import { emptyForm } from "./mutations";
import { OrganisationMerger } from "./OrganisationMerger";

const ids = ["0193a7c0-0000-7000-8000-000000000041", "0193a7c0-0000-7000-8000-000000000042"] as const;

function organisation(id: string, name: string, version: number): Organisation {
  return {
    ...emptyForm,
    ...{ id, version, name: { fr: name, nl: null, en: null }, status: "ACTIVE", rights: ["MERGE"] },
    ...{ bassin: null, parentName: null, alias: null, source: null, provenance: null },
    createdAt: "2026-01-05T10:00:00+01:00",
    updatedAt: "2026-01-05T10:00:00+01:00",
  };
}

const here = organisation(ids[0], "La Passerelle", 3);
const double = { ...organisation(ids[1], "Passerelle ASBL", 5), website: "https://passerelle.example" };
const similar = { items: [{ ...double, knownAs: null, postalCode: null, commune: null, because: ["NAME"] }] };
const plan = {
  ...{ kept: here.id, gone: double.id, aliases: ["Passerelle ASBL"], filled: ["website"] },
  ...{ services: 2, parts: 0, people: false },
};
const merge = `POST /api/organisations/${double.id}/merge`;

async function choose(answers: Parameters<typeof network>[0]) {
  const asked = network({
    "GET /api/similar-organisations": { body: similar },
    [`GET /api/organisations/${here.id}`]: { body: here },
    [`GET /api/organisations/${double.id}`]: { body: double },
    ...answers,
  });
  const view = await renderPage(<OrganisationMerger organisation={here} />);
  await userEvent.click(await screen.findByRole("radio", { name: "Passerelle ASBL" }));
  const merges = () =>
    asked.mock.calls.map(([request]) => request as Request).filter(({ url }) => url.includes("/merge"));
  return { ...view, merges };
}

afterEach(() => vi.restoreAllMocks());

test("administrator sees by a trial what would happen, and merges once it is confirmed", async () => {
  const { merges, router } = await choose({ [merge]: { body: plan } });
  expect(await screen.findByText("Autres noms en plus : Passerelle ASBL")).toBeVisible();
  expect(screen.getByText("2 services passent à la fiche qui reste.")).toBeVisible();
  const website = within(screen.getByRole("row", { name: /^Site web/ }));
  expect(website.getByText("Sera repris")).toBeVisible();
  expect(merges().map(({ url }) => new URL(url).search)).toEqual(["?dryRun=true"]);
  await userEvent.click(screen.getByRole("button", { name: "Réunir les deux fiches" }));
  const dialog = within(screen.getByRole("dialog", { name: "Réunir ces deux fiches ?" }));
  await userEvent.click(dialog.getByRole("button", { name: "Réunir les deux fiches" }));
  await waitFor(() => expect(router.state.location.pathname).toBe(`/organisations/${here.id}`));
  const sent = merges().at(-1);
  expect(new URL(sent?.url ?? "").search).toBe("");
  expect(await sent?.json()).toEqual({ into: here.id, version: 5 });
});

test("administrator is told why two organisations cannot be merged", async () => {
  await choose({ [merge]: refusal(409, "both-have-people") });
  expect(await screen.findByRole("alert")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Réunir les deux fiches" })).toBeNull();
});
