import { Link } from "@tanstack/react-router";
import { MapPin } from "lucide-react";
import { usePlaceNames } from "#/shared/api/reference";
import type { OrganisationItem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { Card, CardFact, CardFacts } from "#/shared/ui/Card";
import { BassinMark, Tag, Tags } from "#/shared/ui/Tag";
import { Words } from "#/shared/ui/Words";
import { kindInWords, statusInWords } from "./format";

/** An organisation in a list: its name, what it is and where. */
export function OrganisationCard({ organisation }: { organisation: OrganisationItem }) {
  const placeName = usePlaceNames();
  const { id, name, aliases, kind, status, commune, bassin, bassinState } = organisation;
  return (
    <Card
      name={
        <Link to="/organisations/$id" params={{ id }}>
          <Words of={name} />
        </Link>
      }
    >
      {aliases.length > 0 && <CardFacts>{aliases.join(" · ")}</CardFacts>}
      <Tags>
        {[
          <Tag key="kind">{kindInWords(kind)}</Tag>,
          status !== "ACTIVE" && (
            <Tag key="status" kind="warning">
              {statusInWords(status)}
            </Tag>
          ),
        ].filter(Boolean)}
      </Tags>
      {(commune || bassin || bassinState === "TO_CONFIRM") && (
        <CardFacts>
          {commune && <CardFact icon={MapPin}>{placeName(commune)}</CardFact>}
          {bassin && <BassinMark code={bassin}>{placeName(bassin)}</BassinMark>}
          {bassinState === "TO_CONFIRM" && <span>{m.common_bassin_to_confirm()}</span>}
        </CardFacts>
      )}
    </Card>
  );
}
