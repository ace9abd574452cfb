import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { ShortText, Words } from "./Words";

const onlyDutch = { fr: null, nl: "Zorg aan huis", en: null };

test("a sentence in another language says so, to eyes and to voices", () => {
  render(<ShortText of={onlyDutch} />);
  expect(screen.getByText("Zorg aan huis")).toHaveAttribute("lang", "nl");
  expect(screen.getByText("en néerlandais")).toBeInTheDocument();
  expect(screen.getByTitle("en néerlandais")).toHaveTextContent(/^nl/);
});

test("a sentence in the reader's language bears no mark", () => {
  const { container } = render(<ShortText of={{ fr: "Aide à domicile", nl: null, en: null }} />);
  expect(container).toHaveTextContent(/^Aide à domicile$/);
});

test("a name is never marked", () => {
  const { container } = render(<Words of={onlyDutch} />);
  expect(container).toHaveTextContent(/^Zorg aan huis$/);
});
