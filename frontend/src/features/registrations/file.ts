import type { MyRegistration } from "#/shared/api/types";

/** Gives all that is held of a registration to whom it is about, as a file; what one may do with it is no data. */
export function saveAsFile({ rights: _, ...held }: MyRegistration): void {
  const content = new Blob([JSON.stringify(held, null, 2)], { type: "application/json" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = `estuaire-${held.id}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}
