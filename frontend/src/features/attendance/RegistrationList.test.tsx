import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { network, renderPage } from "#/test-render";
import { RegistrationList } from "./RegistrationList";

const event = "01900000-0000-7000-8000-000000000001";
const ana = "01900000-0000-7000-8000-00000000000a";
const list = `POST /api/events/${event}/registrations/search`;
const presenter = `PUT /api/events/${event}/registrations/${ana}/presenter`;

test("a person is unfolded by the keys, and counted among who presents", async () => {
  const answers = await shown();
  const fold = await screen.findByRole("button", { name: "Détails : Ana Peeters" });
  expect(fold).toHaveAttribute("aria-expanded", "false");
  fold.focus();
  await userEvent.keyboard("{Enter}");
  expect(fold).toHaveAttribute("aria-expanded", "true");
  answers[presenter] = { body: registration(true) };
  answers[list] = page([registration(true)]);
  await userEvent.click(screen.getByRole("button", { name: "Compter parmi qui présente : Ana Peeters" }));
  expect(await screen.findByText("Ana Peeters compte parmi qui présente.")).toBeVisible();
  expect(await within(await rowOfAna()).findByText("Présente quelque chose")).toBeVisible();
});

test("whom no mail reaches is said in words, with since when", async () => {
  await shown();
  expect(within(await rowOfAna()).getByText("Courriel non remis")).toBeVisible();
  expect(screen.getByText(/n’arrivent pas à cette adresse/)).toBeInTheDocument();
});

/** The row that holds the button by which she is unfolded. */
async function rowOfAna(): Promise<HTMLElement> {
  const fold = await screen.findByRole("button", { name: "Détails : Ana Peeters" });
  return fold.closest("tr") as HTMLElement;
}

async function shown() {
  const answers: Parameters<typeof network>[0] = { [list]: page([registration(false)]) };
  network(answers);
  await renderPage(
    <RegistrationList
      event={event}
      questions={[]}
      filter={{ state: [], presence: [], only: [] }}
      onFilter={() => undefined}
    />,
  );
  return answers;
}

function registration(presents: boolean) {
  return {
    ...{ id: ana, name: "Ana Peeters", email: "ana@example.org", registeredBy: null, language: "FR" },
    ...{ organisation: "CPAS", organisationId: null, organisationName: null, function: null },
    ...{ accessNeeds: null, answers: [], addressConfirmed: true, state: "CONFIRMED", rank: null },
    ...{ offeredUntil: null, presence: null, presenter: presents, reason: null },
    ...{ mailFailedAt: "2026-01-15T09:00:00+01:00", createdAt: "2026-01-14T09:00:00+01:00" },
    rights: ["MARK_PRESENCE", "REFUSE", "TELL_PRESENTER"],
  };
}

function page(items: object[]) {
  return { body: { items, page: 1, size: 50, total: items.length, facets: null } };
}
