import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, expect, test, vi } from "vitest";
import type { Finding } from "#/shared/api/findings";
import { network, refusal, renderPage } from "#/test-render";
import { FindingForm } from "./FindingForms";

const text = (fr: string) => ({ fr, nl: null, en: null });
const finding = {
  ...{ id: "0193a7c0-0000-7000-8000-000000000001", kind: "NEED", theme: null, pole: null, version: 4 },
  ...{ title: text("Du répit"), description: null, rights: [] },
} as unknown as Finding;
const address = `/api/consultations/c/findings/${finding.id}`;

/** The form while what is known of the finding may be read anew under it. */
function Open({ theirs }: { theirs: Finding }) {
  const [shown, setShown] = useState(finding);
  return (
    <>
      <button type="button" onClick={() => setShown(theirs)}>
        Relire
      </button>
      <FindingForm consultation="c" finding={shown} done={() => {}} close={() => {}} />
    </>
  );
}

const title = () =>
  within(screen.getByRole("group", { name: "Intitulé" })).getByRole("textbox", { name: "Français" });

async function typeAndSave(theirs: Finding) {
  const asked = network({
    [`PUT ${address}`]: refusal(412, "stale-version"),
    [`GET ${address}`]: { body: theirs },
  });
  await renderPage(<Open theirs={theirs} />);
  await userEvent.type(title(), " pour tous");
  await userEvent.click(screen.getByRole("button", { name: "Relire" }));
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
  return () =>
    asked.mock.calls
      .map(([request]) => request as Request)
      .filter(({ method }) => method === "PUT")
      .map(({ headers }) => headers.get("If-Match"));
}

afterEach(() => vi.restoreAllMocks());

test("a finding is written over the version that the form started from, and a colleague's words are shown", async () => {
  const saved = await typeAndSave({ ...finding, version: 5, title: text("Du répit le soir") });
  expect(await screen.findByRole("button", { name: "Prendre leur version de « Intitulé »" })).toBeVisible();
  expect(saved()).toEqual(['"4"']);
  expect(title()).toHaveValue("Du répit pour tous");
});

test("when nothing that the form shows has changed, it is saved over the newer version without a word", async () => {
  const saved = await typeAndSave({ ...finding, version: 5 });
  await vi.waitFor(() => expect(saved()).toEqual(['"4"', '"5"']));
});
