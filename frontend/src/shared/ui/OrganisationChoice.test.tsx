import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { network, renderPage } from "#/test-render";
import { OrganisationChoice } from "./OrganisationChoice";

function Choice() {
  const [chosen, setChosen] = useState<string[]>([]);
  return (
    <OrganisationChoice
      pointer="/coOrganisers"
      label="Avec"
      hint="Cherchez-la."
      offered={[]}
      chosen={chosen}
      onChange={setChosen}
      faults={[]}
      several
      searchable
    />
  );
}

const found = (id: string, fr: string) => ({
  body: { items: [{ id, name: { fr, nl: null, en: null } }], page: 1, size: 8, total: 1 },
});

afterEach(() => vi.restoreAllMocks());

test("an organisation that was chosen stays, whatever one looks for next", async () => {
  network({ "GET /api/organisations": found("1", "La Braise") });
  await renderPage(<Choice />);
  const search = screen.getByRole("searchbox", { name: /^Chercher une autre organisation/ });
  await userEvent.type(search, "braise");
  await userEvent.click(await screen.findByRole("checkbox", { name: "La Braise" }));
  network({ "GET /api/organisations": found("2", "Casa Clara") });
  await userEvent.clear(search);
  await userEvent.type(search, "clara");
  await userEvent.click(await screen.findByRole("checkbox", { name: "Casa Clara" }));
  expect(screen.getByRole("checkbox", { name: "La Braise" })).toBeChecked();
  expect(screen.getByRole("checkbox", { name: "Casa Clara" })).toBeChecked();
});
