import { useNavigate } from "@tanstack/react-router";
import { Search } from "lucide-react";
import type { FormEvent } from "react";
import { m } from "#/shared/i18n/generated/messages.js";
import { Combobox } from "#/shared/ui/Combobox";
import styles from "./QuickSearch.module.css";
import { useChosen, useSuggestions, useTyped } from "./suggesting";

/** The search in the head of every page that has none of its own. */
export function QuickSearch() {
  const navigate = useNavigate();
  const [typed, setTyped] = useTyped("");
  const choose = useChosen({});
  const search = (event: FormEvent) => {
    event.preventDefault();
    const q = typed.trim();
    navigate({ to: "/services", search: q ? { q } : {} });
  };
  return (
    <search>
      <form className={styles.search} onSubmit={search}>
        <Combobox
          id="quick"
          name="q"
          value={typed}
          onType={setTyped}
          voice={m.common_search_label()}
          placeholder={m.common_search_hint()}
          label={m.directory_suggestions()}
          groups={useSuggestions(typed, "")}
          onChoose={(suggestion) => {
            setTyped("");
            choose(suggestion);
          }}
        />
        <button type="submit" aria-label={m.common_search()}>
          <Search size={20} aria-hidden />
        </button>
      </form>
    </search>
  );
}
