import { Link } from "@tanstack/react-router";
import type { Evaluation } from "#/shared/api/evaluations";
import { m } from "#/shared/i18n/generated/messages.js";
import { ButtonRow } from "#/shared/ui/Button";
import { Page } from "#/shared/ui/Page";
import { PrintButton } from "#/shared/ui/PrintButton";
import { Code } from "./Code";
import styles from "./Evaluations.module.css";

/** A sheet for the room, in French and Dutch: by its codes whoever is there answers. */
export function Sheet({ evaluation: { id, title, link } }: { evaluation: Evaluation }) {
  if (!link) {
    return (
      <Page heading={m.evaluations_sheet()} lead={m.evaluations_without_link()}>
        <Link to="/evaluations/$id" params={{ id }}>
          {m.evaluations_back()}
        </Link>
      </Page>
    );
  }
  return (
    <Page
      title={m.evaluations_sheet()}
      heading={<span className={styles.unprinted}>{m.evaluations_sheet()}</span>}
      lead={<span className={styles.unprinted}>{m.evaluations_sheet_lead()}</span>}
      actions={
        <ButtonRow>
          <PrintButton />
        </ButtonRow>
      }
    >
      <div className={styles.sheet}>
        {(["fr", "nl"] as const).map((locale) => (
          <section key={locale} lang={locale} aria-label={m.evaluations_sheet_ask({}, { locale })}>
            <h2>{m.evaluations_sheet_ask({}, { locale })}</h2>
            <p>{title[locale] ?? title.fr ?? title.nl ?? title.en}</p>
            <Code of={link[locale] ?? ""} label={m.evaluations_sheet_code({}, { locale })} />
            <p>{m.evaluations_sheet_how({}, { locale })}</p>
          </section>
        ))}
      </div>
      <p className={styles.back}>
        <Link to="/evaluations/$id" params={{ id }}>
          {m.evaluations_back()}
        </Link>
      </p>
    </Page>
  );
}
