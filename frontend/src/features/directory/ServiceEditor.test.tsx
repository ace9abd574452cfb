import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import type { Service } from "#/shared/api/types";
import { network, refusal, renderPage } from "#/test-render";
import { emptyForm } from "./mutations";
import { ServiceEditor } from "./ServiceEditor";

const service: Service = {
  ...emptyForm("0193a7c0-0000-7000-8000-000000000001"),
  id: "0193a7c0-0000-7000-8000-000000000002",
  organisationName: { fr: "La Braise", nl: null, en: null },
  name: { fr: "Centre de jour", nl: null, en: null },
  type: "CSJ",
  locations: [],
  openNow: null,
  visibility: "PUBLISHED",
  today: { closed: false, notices: [], acceptsRequests: null },
  verification: { on: null, by: null, due: "2026-07-05", stale: false },
  source: null,
  externalKey: null,
  provenance: null,
  version: 4,
  createdAt: "2026-01-05T10:00:00+01:00",
  updatedAt: "2026-01-05T10:00:00+01:00",
  rights: ["EDIT"],
};
const address = `/api/services/${service.id}`;

const frenchName = () =>
  within(screen.getByRole("group", { name: "Nom" })).getByRole("textbox", { name: "Français" });

async function typeAndSave(answers: Parameters<typeof network>[0]) {
  const asked = network(answers);
  const view = await renderPage(<ServiceEditor service={service} />);
  await userEvent.type(frenchName(), " ouvert");
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
  return { ...view, asked };
}

afterEach(() => vi.restoreAllMocks());

test("saving sends what was typed over the version that it started from", async () => {
  const { asked, router } = await typeAndSave({ [`PUT ${address}`]: { body: service } });
  await waitFor(() => expect(router.state.location.pathname).toBe(`/services/${service.id}`));
  const sent = asked.mock.calls.map(([request]) => request as Request).find(({ method }) => method === "PUT");
  expect(sent?.headers.get("If-Match")).toBe('"4"');
  expect(await sent?.json()).toMatchObject({ name: { fr: "Centre de jour ouvert" }, type: "CSJ" });
  expect(localStorage.getItem(`estuaire.draft.service.${service.id}`)).toBeNull();
});

test("a refused form says what is wrong above, beside the field and in the title, and keeps what was typed", async () => {
  const violations = [{ pointer: "/name/fr", code: "too-long", message: "Le nom est trop long." }];
  await typeAndSave({ [`PUT ${address}`]: refusal(422, "invalid", violations) });
  expect(await screen.findByRole("region", { name: "Il y a un problème" })).toHaveFocus();
  expect(frenchName()).toHaveAccessibleDescription("Le nom est trop long.");
  expect(frenchName()).toHaveValue("Centre de jour ouvert");
  expect(document.title).toMatch(/^Erreur : /);
});

test("a session that ended offers to sign in and come back, and keeps what was typed", async () => {
  const { unmount } = await typeAndSave({ [`PUT ${address}`]: refusal(401, "unauthenticated") });
  const signIn = await screen.findByRole("link", { name: "Se connecter" });
  expect(signIn).toHaveAttribute("href", expect.stringMatching(/^\/login\?returnTo=%2Ffr/));
  unmount();
  await renderPage(<ServiceEditor service={service} />);
  expect(frenchName()).toHaveValue("Centre de jour ouvert");
});

test("what others saved meanwhile is taken over beside what was typed", async () => {
  const theirs = { ...service, version: 5, openingHours: "Mo-Fr 09:00-17:00" };
  await typeAndSave({
    [`PUT ${address}`]: refusal(412, "stale-version"),
    [`GET ${address}`]: { body: theirs },
  });
  expect(await screen.findByText("Repris de l’autre version : Heures d’ouverture.")).toBeVisible();
  expect(screen.getByRole("textbox", { name: /^Heures d’ouverture en texte/ })).toHaveValue(
    "Mo-Fr 09:00-17:00",
  );
  expect(frenchName()).toHaveValue("Centre de jour ouvert");
});

test("a field that both changed keeps what was typed until theirs is chosen", async () => {
  const theirs = { ...service, version: 5, name: { fr: "Accueil de jour", nl: null, en: null } };
  await typeAndSave({
    [`PUT ${address}`]: refusal(412, "stale-version"),
    [`GET ${address}`]: { body: theirs },
  });
  const take = await screen.findByRole("button", { name: "Prendre leur version de « Nom »" });
  expect(frenchName()).toHaveValue("Centre de jour ouvert");
  await userEvent.click(take);
  expect(frenchName()).toHaveValue("Accueil de jour");
});

test("a form without a name is not sent", async () => {
  const asked = network({});
  await renderPage(<ServiceEditor service={service} />);
  await userEvent.clear(frenchName());
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
  expect(
    await screen.findByRole("link", { name: "Donnez un nom au service, dans une langue au moins." }),
  ).toBeVisible();
  expect(asked.mock.calls.filter(([request]) => (request as Request).method === "PUT")).toEqual([]);
});
