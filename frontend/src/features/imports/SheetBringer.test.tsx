import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import type { Me } from "#/shared/api/types";
import { network, refusal, renderPage } from "#/test-render";
import { SheetBringer } from "./SheetBringer";

const me: Me = {
  signedIn: true,
  name: "Éditrice",
  email: null,
  coordinates: [],
  rights: ["CREATE_SERVICE"],
  organisations: [
    {
      id: "0193a7c0-0000-7000-8000-000000000001",
      alias: "la-braise",
      name: { fr: "La Braise", nl: null, en: null },
      kind: "ASBL",
      bassin: null,
      roles: ["editor"],
    },
  ],
};

afterEach(() => vi.restoreAllMocks());

test("editor who chooses no file is told so", async () => {
  const asked = network({});
  await renderPage(<SheetBringer me={me} organisation={undefined} />);
  await userEvent.click(screen.getByRole("button", { name: "Essayer" }));
  expect(await screen.findByRole("link", { name: "Choisissez un fichier." })).toBeVisible();
  expect(asked).not.toHaveBeenCalled();
});

test("editor is told beside the file what is wrong with it", async () => {
  const violation = { pointer: "", code: "file-without-rows", message: "Le fichier n'a que des titres." };
  network({ "POST /api/service-imports": refusal(422, "invalid", [violation]) });
  await renderPage(<SheetBringer me={me} organisation={undefined} />);
  await userEvent.upload(screen.getByLabelText("Fichier"), new File(["a"], "a.csv"));
  await userEvent.click(screen.getByRole("button", { name: "Essayer" }));
  await userEvent.click(await screen.findByRole("link", { name: "Le fichier n'a que des titres." }));
  expect(screen.getByLabelText("Fichier")).toHaveFocus();
});
