import { useQueries } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Evaluation } from "#/shared/api/evaluations";
import { problemOf } from "#/shared/api/problem";
import type { Text } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { Page } from "#/shared/ui/Page";
import { PrintButton } from "#/shared/ui/PrintButton";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { Words } from "#/shared/ui/Words";
import { Code, codeQuery } from "./Code";
import styles from "./Evaluations.module.css";

const locales = ["fr", "nl"] as const;

/** A sheet for the room, in French and Dutch: by its codes whoever is there answers. */
export function Sheet({ evaluation }: { evaluation: Evaluation }) {
  const { id, link } = evaluation;
  const back = (
    <Link to="/evaluations/$id" params={{ id }}>
      {m.evaluations_back()}
    </Link>
  );
  if (!link) {
    return (
      <Page heading={m.evaluations_sheet()} lead={m.evaluations_without_link()}>
        {back}
      </Page>
    );
  }
  return (
    <div className={styles.poster}>
      <Drawn evaluation={evaluation} link={link} back={back} />
    </div>
  );
}

type DrawnProps = { evaluation: Evaluation; link: Text; back: ReactNode };

/** It is printed once both codes are there: without them it leads nowhere. */
function Drawn({ evaluation: { title }, link, back }: DrawnProps) {
  const codes = useQueries({ queries: locales.map((locale) => codeQuery(link[locale] ?? "")) });
  const failed = codes.find(({ isError }) => isError);
  return (
    <Page
      heading={m.evaluations_sheet()}
      lead={m.evaluations_sheet_lead()}
      actions={codes.every(({ isSuccess }) => isSuccess) && <PrintButton />}
    >
      {failed && <ProblemNotice problem={problemOf(failed.error)} retry={() => failed.refetch()} />}
      <div className={styles.sheet}>
        {locales.map((locale) => (
          <section key={locale} lang={locale} aria-label={m.evaluations_sheet_ask({}, { locale })}>
            <h2>{m.evaluations_sheet_ask({}, { locale })}</h2>
            <p>{title[locale] ?? <Words of={title} />}</p>
            <Code of={link[locale] ?? ""} label={m.evaluations_sheet_code({}, { locale })} />
            <p>{m.evaluations_sheet_how({}, { locale })}</p>
          </section>
        ))}
      </div>
      <p className={styles.back}>{back}</p>
    </Page>
  );
}
