import { Download } from "lucide-react";
import { m } from "#/shared/i18n/generated/messages.js";
import { language } from "#/shared/i18n/language";
import { ButtonAnchor, ButtonRow } from "#/shared/ui/Button";
import { filterNames, type ServiceFilter } from "./queries";
import styles from "./ServiceList.module.css";

/** The whole list as a file, with the filters that it is shown with. */
export function ExportLinks({ filter }: { filter: ServiceFilter }) {
  const parameters = exported(filter);
  return (
    <section className={styles.export} aria-labelledby="export">
      <h2 id="export">{m.directory_export()}</h2>
      <p>{m.directory_export_whole()}</p>
      <ButtonRow>
        <ButtonAnchor look="secondary" href={`/api/services.csv?${parameters}`} download>
          <Download size={18} aria-hidden />
          {m.directory_export_csv()}
        </ButtonAnchor>
        <ButtonAnchor look="secondary" href={`/api/services.xlsx?${parameters}`} download>
          <Download size={18} aria-hidden />
          {m.directory_export_xlsx()}
        </ButtonAnchor>
      </ButtonRow>
    </section>
  );
}

/** The list's filters as the API takes them; which page is shown says nothing to a file. */
function exported(filter: ServiceFilter): string {
  const parameters = new URLSearchParams({ headings: language().toUpperCase() });
  if (filter.q) parameters.set("q", filter.q);
  if (filter.sort) parameters.set("sort", filter.sort);
  for (const name of filterNames) for (const code of filter[name] ?? []) parameters.append(name, code);
  return parameters.toString();
}
