import { type ReactNode, useLayoutEffect } from "react";
import { m } from "#/shared/i18n/generated/messages.js";
import styles from "./Page.module.css";

type PageProps = {
  /** The heading, which says what one can do here. */
  heading: ReactNode;
  /** The document's title; the heading itself when it is plain words. */
  title?: string | undefined;
  kicker?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  children?: ReactNode;
};

/** A page: its title in the tab, its one first heading, and its content. */
export function Page({ heading, title, kicker, lead, actions, children }: PageProps) {
  usePageTitle(title ?? (typeof heading === "string" ? heading : ""));
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div className={styles.words}>
          {kicker && <div className={styles.kicker}>{kicker}</div>}
          <h1 tabIndex={-1}>{heading}</h1>
          {lead && <p className={styles.lead}>{lead}</p>}
        </div>
        {actions}
      </header>
      {children}
    </div>
  );
}

/** Names the document « … · Estuaire, social-santé Bruxelles »: « bassin » alone means swimming pools elsewhere. */
export function usePageTitle(title: string): void {
  // With the heading that it goes with, since both are read together.
  useLayoutEffect(() => {
    document.title = title ? `${title} · ${m.common_site_title()}` : m.common_site_title();
  }, [title]);
}
