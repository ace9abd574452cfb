import { Bookmark, BookmarkCheck } from "lucide-react";
import { m } from "#/shared/i18n/generated/messages.js";
import { addToShortlist, mostKept, removeFromShortlist, useShortlist } from "#/shared/lib/shortlist";
import styles from "./KeepButton.module.css";

/** Keeps a service in the shortlist of this device, and takes it out again. */
export function KeepButton({ id, name }: { id: string; name: string }) {
  const ids = useShortlist();
  const kept = ids.includes(id);
  const full = !kept && ids.length >= mostKept;
  const Icon = kept ? BookmarkCheck : Bookmark;
  return (
    <button
      type="button"
      className={`${styles.keep} ${kept ? styles.kept : ""}`}
      // The name changes with the state, so no voice has to tell « pressed » besides.
      aria-label={kept ? m.shortlist_remove_named({ name }) : m.shortlist_add_named({ name })}
      aria-disabled={full || undefined}
      title={full ? m.shortlist_full({ count: mostKept }) : undefined}
      onClick={full ? undefined : () => (kept ? removeFromShortlist(id) : addToShortlist(id))}
    >
      <Icon size={18} aria-hidden />
      {kept ? m.shortlist_kept() : m.shortlist_add()}
    </button>
  );
}
