import { saveAs } from "#/shared/lib/files";

/** Gives all that is held of a registration or an invitation to whom it is about, as a file; what one may do with it is no data. */
export function saveAsFile({ rights: _, ...held }: { id: string; rights: unknown }): void {
  const content = new Blob([JSON.stringify(held, null, 2)], { type: "application/json" });
  saveAs(content, `estuaire-${held.id}.json`);
}
