import { Link, useLocation } from "@tanstack/react-router";
import { Bookmark, LogIn, LogOut, UserRound } from "lucide-react";
import type { ReactNode } from "react";
import { m } from "#/shared/i18n/generated/messages.js";
import { language, languages, ownNames, withoutLanguage } from "#/shared/i18n/language";
import { useShortlist } from "#/shared/lib/shortlist";
import { signInAddress, signOut, useMe } from "#/shared/session/session";
import { Button } from "./Button";
import styles from "./Header.module.css";

/** The head of every page: where one is, the search, the language and the account. */
export function Header({ search }: { search: ReactNode }) {
  const { pathname } = useLocation();
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <Link to="/" className={styles.brand}>
          <Wave />
          Estuaire
        </Link>
        <nav className={styles.nav} aria-label={m.common_main_navigation()}>
          <Link to="/services">{m.common_services()}</Link>
          <Link to="/events">{m.common_agenda()}</Link>
          <Link to="/organisations">{m.common_organisations()}</Link>
          <Link to="/glossary">{m.common_glossary()}</Link>
        </nav>
        {/* The home page and the list have the search as their own first thing. */}
        {!["/", "/services"].includes(pathname) && search}
        <div className={styles.end}>
          <div className={styles.account}>
            <ShortlistLink />
            <Account />
          </div>
          <LanguageSwitch />
        </div>
      </div>
    </header>
  );
}

/** The way to what is kept on this device; the footer leads there, too, when nothing is. */
function ShortlistLink() {
  const count = useShortlist().length;
  if (count === 0) return null;
  return (
    <Link to="/shortlist" search={{}}>
      <Bookmark size={18} aria-hidden />
      {m.shortlist_name_count({ count })}
    </Link>
  );
}

function Account() {
  const me = useMe();
  if (!me) return null;
  if (!me.signedIn) {
    return (
      <a href={signInAddress()}>
        <LogIn size={18} aria-hidden />
        {m.common_sign_in()}
      </a>
    );
  }
  return (
    <>
      <Link to="/me" className={styles.name}>
        <UserRound size={18} aria-hidden />
        <span>{me.name}</span>
      </Link>
      <Button look="quiet" onClick={signOut}>
        <LogOut size={18} aria-hidden />
        {m.common_sign_out()}
      </Button>
    </>
  );
}

/** The same page in the other languages: plain links, which load it anew. */
function LanguageSwitch() {
  const { href } = useLocation();
  // The router's addresses begin after the language; see router.tsx.
  const page = withoutLanguage(href);
  return (
    <nav className={styles.language} aria-label={m.common_language()}>
      <ul className={styles.languages}>
        {languages.map((each) => (
          <li key={each}>
            <a
              href={`/${each}${page === "/" ? "" : page}`}
              lang={each}
              hrefLang={each}
              aria-label={ownNames[each]}
              aria-current={each === language() ? "true" : undefined}
            >
              {each}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Wave() {
  return (
    <svg className={styles.wave} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="currentColor" />
      <path
        d="M5 12c4-4 7-4 11 0s7 4 11 0M5 18c4-4 7-4 11 0s7 4 11 0M5 24c4-4 7-4 11 0s7 4 11 0"
        fill="none"
        stroke="var(--surface)"
        strokeWidth="2.4"
        strokeLinecap="round"
      />
    </svg>
  );
}
