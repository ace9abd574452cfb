import type { BookletDoor } from "#/shared/api/opendoors";
import { useLabels } from "#/shared/api/reference";
import { formatDate, formatList } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Prose, Words } from "#/shared/ui/Words";
import styles from "./Booklet.module.css";
import type { Entry } from "./order";

type BookletEntryProps = { entry: Entry; commune: string };

/** A door on one of its days. */
export function BookletEntry({ entry: { number, door, hours, first }, commune }: BookletEntryProps) {
  return (
    <article className={styles.entry}>
      <h4>
        {number}. <Words of={door.service} />
      </h4>
      <p className={styles.organisation}>
        <Words of={door.organisation} />
      </p>
      <p className={styles.hours}>
        <span className={styles.name}>{m.booklet_hours()}</span> {hours.join(" · ")}
      </p>
      <p>{address(door, commune)}</p>
      {first ? <p>{m.booklet_see_first({ day: formatDate(first) })}</p> : <Whole door={door} />}
    </article>
  );
}

function Whole({ door: { welcome, shown, place, languages, contact } }: { door: BookletDoor }) {
  const sayLanguage = useLabels("languages");
  return (
    <>
      <Prose of={welcome} />
      {shown && (
        <p>
          <span className={styles.name}>{m.booklet_shown()}</span> <Words of={shown} />
        </p>
      )}
      {place.accessibility && (
        <p>
          <span className={styles.name}>{m.booklet_access()}</span> <Words of={place.accessibility} />
        </p>
      )}
      {languages.length > 0 && (
        <p>
          <span className={styles.name}>{m.booklet_languages()}</span>{" "}
          {formatList(languages.map(sayLanguage))}
        </p>
      )}
      {contact && (
        <p>
          <span className={styles.name}>{m.booklet_contact()}</span> {contact.value}
        </p>
      )}
    </>
  );
}

/** « Maison de quartier, Rue de l’Exemple 3, 1060 Saint-Gilles », as far as is known. */
function address({ place }: BookletDoor, commune: string): string {
  const town = [place.postalCode, commune].filter(Boolean).join(" ");
  return [words(place.name), place.street, town].filter(Boolean).join(", ");
}
