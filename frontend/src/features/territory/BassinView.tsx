import { Link } from "@tanstack/react-router";
import type { Bassin } from "#/shared/api/types";
import { confidenceInWords } from "#/shared/i18n/confidence";
import { formatCount } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { shown, words } from "#/shared/i18n/text";
import { ButtonLink } from "#/shared/ui/Button";
import { bassinColour } from "#/shared/ui/Tag";
import styles from "./BassinView.module.css";

/** A bassin: where it is, how many people live there, and the way to what is offered in it. */
export function BassinView({ bassin }: { bassin: Bassin }) {
  return (
    <div className={`${styles.bassin} ${bassinColour(bassin.code)}`}>
      <div className={styles.ways}>
        <ButtonLink to="/services" search={{ bassin: [bassin.code] }}>
          {m.territory_its_services()}
        </ButtonLink>
        <ButtonLink look="secondary" to="/organisations" search={{ bassin: bassin.code }}>
          {m.territory_its_organisations()}
        </ButtonLink>
      </div>
      <section className={styles.section} aria-labelledby="communes">
        <h2 id="communes">{m.common_communes()}</h2>
        <ul className={styles.communes}>
          {bassin.communes.map((commune) => (
            <li key={commune.nis}>
              <Link to="/services" search={{ commune: [commune.nis] }}>
                {commune.shared ? m.territory_part_of({ commune: words(commune.name) }) : words(commune.name)}
              </Link>
            </li>
          ))}
        </ul>
        {bassin.communes.some((commune) => commune.shared) && <p>{m.territory_shared_communes()}</p>}
      </section>
      <Population bassin={bassin} />
      <Website bassin={bassin} />
      <section className={styles.trust} aria-label={m.territory_trust()}>
        <p>{m.common_source({ source: bassin.source ?? m.common_unknown() })}</p>
        <p>{m.territory_confidence({ confidence: confidenceInWords(bassin.confidence) })}</p>
      </section>
    </div>
  );
}

/** The number as its source says it, « plus de 300 000 », with its year. */
function Population({ bassin: { population, populationYear } }: { bassin: Bassin }) {
  if (!population) return null;
  const count = formatCount(population);
  return (
    <section className={styles.section} aria-labelledby="population">
      <h2 id="population">{m.territory_people()}</h2>
      <p>
        {populationYear
          ? m.territory_population_in({ count, year: String(populationYear) })
          : m.territory_population({ count })}
      </p>
    </section>
  );
}

function Website({ bassin }: { bassin: Bassin }) {
  const website = shown(bassin.website);
  if (!website) return null;
  return (
    <section className={styles.section} aria-labelledby="website">
      <h2 id="website">{m.common_website()}</h2>
      <p>
        <a href={website.words} rel="noopener noreferrer" hrefLang={website.language}>
          {website.words.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "")}
        </a>
      </p>
    </section>
  );
}
