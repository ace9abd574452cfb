import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { ErrorSummary, fieldId } from "./ErrorSummary";
import { TextField } from "./Field";

const message = "Donnez un nom.";
const faults = [{ id: fieldId("/name/fr"), message }];

function Form() {
  return (
    <>
      <ErrorSummary faults={faults} />
      <TextField id={fieldId("/name/fr")} label="Nom" error={message} />
    </>
  );
}

test("the summary takes the focus when there are faults", () => {
  render(<Form />);
  expect(screen.getByRole("region", { name: "Il y a un problème" })).toHaveFocus();
});

test("a fault leads to its field without changing the address", async () => {
  render(<Form />);
  const before = window.location.href;
  await userEvent.click(screen.getByRole("link", { name: message }));
  expect(screen.getByRole("textbox", { name: /Nom/ })).toHaveFocus();
  expect(window.location.href).toBe(before);
});

test("a field says what is wrong with it", () => {
  render(<Form />);
  expect(screen.getByRole("textbox")).toHaveAccessibleDescription(message);
  expect(screen.getByRole("textbox")).toBeInvalid();
});

test("without faults there is no summary", () => {
  render(<ErrorSummary faults={[]} />);
  expect(screen.queryByRole("region")).toBeNull();
});
