import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { ResponseRate } from "#/shared/api/evaluations";
import { ResponseRates } from "./ResponseRates";

// A coordinator looks at how many answered.

const rate = (told: Partial<ResponseRate>): ResponseRate => ({
  ...{ expected: { value: 36, qualifier: "EXACT", from: "COUNTED" }, answered: 25, beyond: 0 },
  ...{ rate: { value: 69.4, qualifier: "EXACT" }, warning: null },
  ...told,
});
const nobody = rate({ expected: { value: 0, qualifier: "EXACT", from: "COUNTED" }, answered: 0, rate: null });
const untold = (value: number) =>
  rate({
    expected: { value, qualifier: "EXACT", from: "COUNTED" },
    answered: null,
    beyond: null,
    rate: null,
  });

const show = (told: Partial<Parameters<typeof ResponseRates>[0]["rates"]>, open = false) =>
  render(
    <ResponseRates
      open={open}
      rates={{ participants: rate({}), apart: nobody, together: rate({}), byCommonLink: 0, ...told }}
    />,
  );

test("those who took part come first, and nothing is said of others where nobody presented", () => {
  show({});
  expect(screen.getByText(/^69,4\s%$/)).toBeVisible();
  expect(screen.getByText("25 sur 36 personnes attendues ont répondu")).toBeVisible();
  expect(screen.queryByText(/présentaient/)).toBeNull();
});

test("those who presented stand below, and are in no rate of those who took part", () => {
  const apart = rate({
    ...{ expected: { value: 8, qualifier: "EXACT", from: "COUNTED" }, answered: 6 },
    rate: { value: 75, qualifier: "EXACT" },
  });
  const together = rate({
    ...{ expected: { value: 44, qualifier: "EXACT", from: "COUNTED" }, answered: 31 },
    rate: { value: 70.5, qualifier: "EXACT" },
  });
  show({ apart, together });
  expect(screen.getByText("25 sur 36 personnes attendues ont répondu")).toBeVisible();
  expect(screen.getByText(/^Présentaient ou ouvraient leurs portes : 6\/8 · 75\s%$/)).toBeVisible();
  expect(screen.queryByText(/31/)).toBeNull();
});

test("where parts are not told, all are told together, and whether parts will be", () => {
  const parts = { participants: untold(28), apart: untold(8) };
  const { unmount } = show(parts, true);
  expect(screen.getByText("25 sur 36 personnes attendues ont répondu")).toBeVisible();
  expect(screen.getByText(/qu’après la clôture/)).toBeVisible();
  unmount();
  show(parts);
  expect(screen.getByText(/moins de cinq/)).toBeVisible();
});

test("where everybody used the common link, that comes first, and nothing reads as nobody", () => {
  show({ together: rate({ answered: 0, rate: { value: 0, qualifier: "EXACT" } }), byCommonLink: 12 });
  const [first, second] = screen.getAllByText(/./, { selector: "p" });
  expect(first).toHaveTextContent("Par le lien commun : 12 réponses");
  expect(second).toHaveTextContent("Personne n’a répondu par son lien personnel.");
  expect(screen.queryByText(/%/)).toBeNull();
});
