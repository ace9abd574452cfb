import { Link, useLocation, useNavigate } from "@tanstack/react-router";
import { LogIn, LogOut, Search, UserRound } from "lucide-react";
import type { FormEvent } from "react";
import { m } from "#/shared/i18n/generated/messages.js";
import { language, languages, ownNames, withoutLanguage } from "#/shared/i18n/language";
import { signInAddress, signOut, useMe } from "#/shared/session/session";
import { Button } from "./Button";
import styles from "./Header.module.css";

/** The head of every page: where one is, the search, the language and the account. */
export function Header() {
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
          <Link to="/organisations">{m.common_organisations()}</Link>
          <Link to="/glossary">{m.common_glossary()}</Link>
        </nav>
        {/* The home page and the list have the search as their own first thing. */}
        {!["/", "/services"].includes(pathname) && <QuickSearch />}
        <div className={styles.end}>
          <div className={styles.account}>
            <Account />
          </div>
          <LanguageSwitch />
        </div>
      </div>
    </header>
  );
}

function QuickSearch() {
  const navigate = useNavigate();
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const q = String(new FormData(event.currentTarget).get("q") ?? "").trim();
    navigate({ to: "/services", search: q ? { q } : {} });
  };
  return (
    <search>
      <form className={styles.search} onSubmit={search}>
        <input
          name="q"
          type="search"
          aria-label={m.common_search_label()}
          placeholder={m.common_search_hint()}
        />
        <button type="submit" aria-label={m.common_search()}>
          <Search size={20} aria-hidden />
        </button>
      </form>
    </search>
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
