import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { network, refusal, renderPage } from "#/test-render";
import { emptyForm } from "./mutations";
import { OrganisationProposer } from "./OrganisationProposer";

const commune = { nis: "21002", name: { fr: "Auderghem", nl: "Oudergem", en: null }, postalCodes: ["1160"] };
const communes = { body: { items: [commune], page: 1, size: 100, total: 1, facets: null } };
const proposed = {
  ...emptyForm,
  id: "0193a7c0-0000-7000-8000-000000000021",
  status: "CANDIDATE",
  rights: [],
};

const frenchName = () =>
  within(screen.getByRole("group", { name: "Nom" })).getByRole("textbox", { name: "Français" });

async function propose(answers: Parameters<typeof network>[0]) {
  const asked = network({ "GET /api/communes": communes, ...answers });
  const view = await renderPage(<OrganisationProposer />);
  await userEvent.type(frenchName(), "Le Potager");
  await userEvent.selectOptions(
    screen.getByRole("combobox", { name: /^Commune/ }),
    await screen.findByRole("option", { name: "Auderghem" }),
  );
  await userEvent.click(screen.getByRole("button", { name: "Envoyer la proposition" }));
  const sent = asked.mock.calls
    .map(([request]) => request as Request)
    .find(({ method }) => method === "POST");
  return { ...view, sent };
}

afterEach(() => vi.restoreAllMocks());

test("visitor proposes an organisation and is told what happens next", async () => {
  const name = { fr: "Le Potager", nl: null, en: null };
  const { sent } = await propose({
    "POST /api/organisations": { status: 201, body: { ...proposed, name } },
  });
  expect(await screen.findByRole("heading", { name: "Et maintenant ?" })).toBeVisible();
  expect(await sent?.json()).toMatchObject({
    name,
    kind: "ASBL",
    seat: { street: null, postalCode: null, commune: "21002" },
    enterpriseNumber: null,
  });
  expect(localStorage.getItem("estuaire.draft.organisation.new")).toBeNull();
});

test("visitor whose enterprise number is wrong reads it beside the field, and loses nothing typed", async () => {
  const violations = [{ pointer: "/enterpriseNumber", code: "checksum", message: "Ce numéro n’existe pas." }];
  const { unmount } = await propose({ "POST /api/organisations": refusal(422, "invalid", violations) });
  expect(await screen.findByRole("region", { name: "Il y a un problème" })).toHaveFocus();
  expect(screen.getByRole("textbox", { name: /^Numéro d’entreprise/ })).toHaveAccessibleDescription(
    /Ce numéro n’existe pas\.$/,
  );
  unmount();
  await renderPage(<OrganisationProposer />);
  expect(frenchName()).toHaveValue("Le Potager");
});

test("visitor is offered no team as a kind: nobody becomes one by this form", async () => {
  network({});
  await renderPage(<OrganisationProposer />);
  expect(screen.queryByRole("option", { name: /Équipe/ })).toBeNull();
  expect(screen.getByRole("option", { name: "Hôpital" })).toBeVisible();
});
