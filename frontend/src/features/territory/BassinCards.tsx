import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { bassinsQuery } from "#/shared/api/reference";
import type { Bassin } from "#/shared/api/types";
import { formatCount } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { bassinColour } from "#/shared/ui/Tag";
import { Words } from "#/shared/ui/Words";
import styles from "./BassinCards.module.css";
import { BassinFinder } from "./BassinFinder";

/** The five bassins with their communes, each the way to its page, and a way to find one’s own. */
export function BassinCards() {
  return (
    <Loaded query={useQuery(bassinsQuery)} skeleton={<Skeleton blocks={5} />}>
      {(bassins) => (
        <ul className={styles.cards}>
          {bassins.map((bassin) => (
            <li key={bassin.code}>
              <BassinCard bassin={bassin} />
            </li>
          ))}
          <li>
            <BassinFinder />
          </li>
        </ul>
      )}
    </Loaded>
  );
}

function BassinCard({ bassin }: { bassin: Bassin }) {
  return (
    <article className={`${styles.card} ${bassinColour(bassin.code)}`}>
      <h3>
        <Link to="/bassins/$code" params={{ code: bassin.code }}>
          <Words of={bassin.name} />
        </Link>
      </h3>
      <p className={styles.communes}>
        {bassin.communes
          .map((commune) =>
            commune.shared ? m.territory_part_of({ commune: words(commune.name) }) : words(commune.name),
          )
          .join(", ")}
      </p>
      {bassin.population && (
        <p className={styles.population}>
          {m.territory_population({ count: formatCount(bassin.population) })}
        </p>
      )}
    </article>
  );
}
