import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Bassin } from "#/shared/api/types";
import { confidenceInWords } from "#/shared/i18n/confidence";
import { formatCount } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { shown, words } from "#/shared/i18n/text";
import { ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { RecordSection, Trust } from "#/shared/ui/RecordLayout";
import { bassinColour } from "#/shared/ui/Tag";
import styles from "./BassinView.module.css";

type BassinViewProps = {
  bassin: Bassin;
  /** Its next events, which the agenda knows. */
  children: ReactNode;
};

/** A bassin: where it is, how many people live there, what comes next, and the way to what is offered in it. */
export function BassinView({ bassin, children }: BassinViewProps) {
  return (
    <div className={`${styles.bassin} ${bassinColour(bassin.code)}`}>
      <ButtonRow>
        <ButtonLink to="/services" search={{ bassin: [bassin.code] }}>
          {m.territory_its_services()}
        </ButtonLink>
        <ButtonLink look="secondary" to="/organisations" search={{ bassin: bassin.code }}>
          {m.territory_its_organisations()}
        </ButtonLink>
      </ButtonRow>
      <RecordSection heading={m.agenda_next()}>{children}</RecordSection>
      <RecordSection heading={m.common_communes()}>
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
      </RecordSection>
      <Population bassin={bassin} />
      <Website bassin={bassin} />
      <Trust
        label={m.territory_trust()}
        sentences={[
          m.common_source({ source: bassin.source ?? m.common_unknown() }),
          m.territory_confidence({ confidence: confidenceInWords(bassin.confidence) }),
        ]}
      />
    </div>
  );
}

/** The number as its source says it, « plus de 300 000 », with its year. */
function Population({ bassin: { population, populationYear } }: { bassin: Bassin }) {
  if (!population) return null;
  const count = formatCount(population);
  return (
    <RecordSection heading={m.territory_people()}>
      <p>
        {populationYear
          ? m.territory_population_in({ count, year: String(populationYear) })
          : m.territory_population({ count })}
      </p>
    </RecordSection>
  );
}

function Website({ bassin }: { bassin: Bassin }) {
  const website = shown(bassin.website);
  if (!website) return null;
  return (
    <RecordSection heading={m.common_website()}>
      <p>
        <a href={website.words} rel="noopener noreferrer" hrefLang={website.language}>
          {website.words.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "")}
        </a>
      </p>
    </RecordSection>
  );
}
