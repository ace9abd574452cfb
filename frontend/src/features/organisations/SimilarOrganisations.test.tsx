import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { network, renderPage } from "#/test-render";
import { OrganisationProposer } from "./OrganisationProposer";

const citiSen = {
  id: "0193a7c0-0000-7000-8000-000000000031",
  name: { fr: "Projet urbain de la Senne", nl: null, en: null },
  knownAs: "CitiSen",
  postalCode: "1000",
  commune: null,
  status: "ACTIVE",
  because: ["ALIAS", "MEANING"],
};

async function typeCitizen(items: object[]) {
  const asked = network({ "GET /api/similar-organisations": { body: { items } } });
  await renderPage(<OrganisationProposer />);
  const name = screen.getByRole("group", { name: "Nom" });
  await userEvent.type(within(name).getByRole("textbox", { name: "Français" }), "Citizen");
  return asked;
}

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

test("visitor who types Citizen is told of the one also known as CitiSen, and may open it", async () => {
  const asked = await typeCitizen([citiSen]);
  const link = await screen.findByRole("link", { name: "Projet urbain de la Senne" });
  expect(link).toHaveAttribute("href", `/organisations/${citiSen.id}`);
  expect(screen.getByText("1000 · aussi « CitiSen »")).toBeVisible();
  expect(screen.getAllByRole("status")[0]).toHaveTextContent("1 organisation ressemble à celle-ci");
  const questions = asked.mock.calls
    .map(([request]) => new URL((request as Request).url))
    .filter(({ pathname }) => pathname === "/api/similar-organisations");
  expect(questions.map(({ search }) => search)).toEqual(["?name=Citizen"]);
});

test("visitor says that it is another one, and goes on", async () => {
  await typeCitizen([citiSen]);
  await userEvent.click(
    await screen.findByRole("button", { name: /^C’est une autre\s+que « Projet urbain de la Senne »$/ }),
  );
  expect(screen.queryByRole("link", { name: "Projet urbain de la Senne" })).toBeNull();
  expect(screen.getByRole("button", { name: "Envoyer la proposition" })).toBeEnabled();
});
