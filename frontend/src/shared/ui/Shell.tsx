import { Link, useRouter } from "@tanstack/react-router";
import { type ReactNode, useEffect, useState } from "react";
import { m } from "#/shared/i18n/generated/messages.js";
import { ForVoices } from "./ForVoices";
import { Header } from "./Header";
import styles from "./Shell.module.css";

/** What every page stands in: the way past the header, the header with its search, the page and the footer. */
export function Shell({ search, children }: { search: ReactNode; children: ReactNode }) {
  const announced = useNewPage();
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: a fragment is where it leads; the click only keeps it out of the address. */}
      <a className={styles.skip} href="#main" onClick={focusMain}>
        {m.common_skip()}
      </a>
      <Header search={search} />
      <main className={styles.main} id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer />
      <ForVoices role="status">{announced}</ForVoices>
    </>
  );
}

/** Says a new page's title and moves the focus to its heading, as a browser does for documents. */
function useNewPage(): string {
  const router = useRouter();
  const [title, setTitle] = useState("");
  useEffect(() => {
    const arrive = (heading: HTMLElement) => {
      heading.focus({ preventScroll: true });
      setTitle(document.title);
    };
    let stopWaiting = () => {};
    const stopListening = router.subscribe("onRendered", ({ pathChanged, fromLocation }) => {
      // The first page is read by whoever listens anyway; a change of filters is no new page.
      if (!pathChanged || !fromLocation) return;
      stopWaiting();
      stopWaiting = whenHeaded(arrive);
    });
    return () => {
      stopListening();
      stopWaiting();
    };
  }, [router]);
  return title;
}

/** Calls once the page has its heading: at once, or when what it stands on has come and nobody has gone elsewhere. */
function whenHeaded(arrive: (heading: HTMLElement) => void): () => void {
  const heading = () => document.querySelector<HTMLElement>("main h1");
  const now = heading();
  if (now) arrive(now);
  const waiting = new MutationObserver(() => {
    const late = heading();
    if (!late) return;
    waiting.disconnect();
    if (document.activeElement === document.body) arrive(late);
  });
  if (!now) waiting.observe(document.body, { childList: true, subtree: true });
  return () => waiting.disconnect();
}

function focusMain(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById("main")?.focus();
}

function Footer() {
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p>{m.common_footer()}</p>
        <nav aria-label={m.common_footer_navigation()}>
          <ul className={styles.links}>
            <li>
              <Link to="/services">{m.common_services()}</Link>
            </li>
            <li>
              <Link to="/events">{m.common_agenda()}</Link>
            </li>
            <li>
              <Link to="/shortlist" search={{}}>
                {m.shortlist_name()}
              </Link>
            </li>
            <li>
              <Link to="/glossary">{m.common_glossary()}</Link>
            </li>
            <li>
              <Link to="/accessibility">{m.common_accessibility()}</Link>
            </li>
            <li>
              <Link to="/privacy">{m.common_privacy()}</Link>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
