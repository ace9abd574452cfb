import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { expect, test } from "vitest";
import type { FormFault } from "#/shared/ui/ErrorSummary";
import { HoursFields } from "./HoursFields";
import { emptyForm } from "./mutations";

function Editor({ hours, faults = [] }: { hours: string | null; faults?: FormFault[] }) {
  const [form, setForm] = useState({ ...emptyForm(""), openingHours: hours });
  return <HoursFields form={form} change={(part) => setForm({ ...form, ...part })} faults={faults} />;
}

const text = () => screen.getByRole("textbox", { name: /^Heures d’ouverture en texte/ });
const day = (name: string) => screen.getByRole("combobox", { name });

test("editor enters a week with a lunch break by choosing, and reads it in words", async () => {
  render(<Editor hours={null} />);
  await userEvent.selectOptions(day("lundi"), "Ouvert");
  await userEvent.click(screen.getByRole("button", { name: /^lundi : ajouter/ }));
  const end = screen.getAllByLabelText("lundi, à")[1] as HTMLElement;
  await userEvent.clear(end);
  await userEvent.type(end, "16h30");
  await userEvent.tab();
  expect(end).toHaveValue("16:30");
  await userEvent.click(screen.getByRole("button", { name: /^Recopier le lundi/ }));
  await userEvent.selectOptions(day("jours fériés"), "Fermé");
  expect(text()).toHaveValue("Mo-Fr 09:00-12:00,13:00-16:30; PH off");
  expect(within(screen.getByRole("status")).getByText(/lundi – vendredi 09:00/)).toBeVisible();
});

test("editor who types the notation sees the days follow", async () => {
  render(<Editor hours="Mo-Fr 09:00-17:00" />);
  await userEvent.clear(text());
  await userEvent.type(text(), "We 14:00-18:00");
  expect(day("mercredi")).toHaveValue("open");
  expect(screen.getByLabelText("mercredi, de")).toHaveValue("14:00");
  expect(day("lundi")).toHaveValue("unsaid");
});

test("hours that say more than days are left as they are, for the text field", () => {
  render(<Editor hours="Mo[1] 10:00-12:00" />);
  expect(screen.queryByRole("combobox", { name: "lundi" })).toBeNull();
  expect(screen.getByText(/en dit plus que des jours et des heures/)).toBeVisible();
  expect(text()).toHaveValue("Mo[1] 10:00-12:00");
});

test("editor is told beside the field what is wrong", () => {
  const message = "Ceci n’est pas un horaire.";
  render(<Editor hours="whenever" faults={[{ id: "field-openingHours", message }]} />);
  expect(text()).toHaveAccessibleDescription(/Ceci n’est pas un horaire\.$/);
});
