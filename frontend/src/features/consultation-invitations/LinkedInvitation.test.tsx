import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import type { MyConsultationInvitation } from "#/shared/api/consultations";
import { network, renderPage } from "#/test-render";
import { LinkedInvitation } from "./LinkedInvitation";

const text = (fr: string) => ({ fr, nl: null, en: null });
const invitation = {
  ...{ question: text("Quelle place ?"), organiser: text("La Braise"), introduction: null, privacy: null },
  ...{ address: "bo@exemple.example", reason: null, interestedAt: null, refusedAt: null, minutes: 180 },
  ...{ answersUntil: "2026-01-31", rights: ["TAKE_PART", "REFUSE", "ERASE"], languages: ["FR", "NL"] },
} as unknown as MyConsultationInvitation;
const route = "/api/my-consultation-invitation";

afterEach(() => vi.restoreAllMocks());

test("who refuses is brought to what is said of it, and who erases to the page that follows", async () => {
  network({
    [`POST ${route}/opening`]: { body: invitation },
    [`POST ${route}/refusal`]: {
      body: { ...invitation, refusedAt: "2026-01-15T10:00:00+01:00", rights: ["TAKE_PART", "ERASE"] },
    },
  });
  await renderPage(<LinkedInvitation secret="secret" />);
  await userEvent.click(await screen.findByRole("button", { name: "Je ne participe pas" }));
  expect(
    await screen.findByText("Vous avez dit ne pas être intéressé. Vous pouvez encore changer d’avis."),
  ).toBeVisible();
  expect(document.activeElement).toHaveTextContent(
    "Vous avez dit ne pas être intéressé. Vous pouvez encore changer d’avis.",
  );
  await userEvent.click(screen.getByRole("button", { name: "Effacer cette invitation" }));
  const dialog = screen.getByRole("dialog");
  await userEvent.click(within(dialog).getByRole("button", { name: "Effacer pour toujours" }));
  const heading = await screen.findByRole("heading", { level: 1, name: "L’invitation est effacée" });
  expect(heading).toHaveFocus();
});
