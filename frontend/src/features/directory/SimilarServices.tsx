import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ServiceForm, SimilarServiceQuery } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { useRested } from "#/shared/lib/rested";
import { SimilarRecords } from "#/shared/ui/SimilarRecords";
import { comparedNames, reasonsInWords } from "#/shared/ui/similarity";
import { Words } from "#/shared/ui/Words";
import { similarServicesQuery } from "./editing";

/** Services that may be the one that is being created, while its name is typed. */
export function SimilarServices({ form }: { form: ServiceForm }) {
  const told: SimilarServiceQuery = JSON.parse(useRested(JSON.stringify(toldOf(form)), 400));
  const { data = [] } = useQuery(similarServicesQuery(told));
  const shown = told.name.length > 0 ? data : [];
  return (
    <SimilarRecords
      heading={m.twins_similar_services}
      another={m.twins_other_service()}
      records={shown.map((each) => ({
        id: each.id,
        name: words(each.name),
        link: (
          <Link to="/services/$id" params={{ id: each.id }}>
            <Words of={each.name} />
          </Link>
        ),
        about: [
          each.visibility === "DRAFT" && m.directory_draft(),
          each.visibility === "ARCHIVED" && m.directory_archived(),
          words(each.organisationName),
        ]
          .filter(Boolean)
          .join(" · "),
        because: reasonsInWords(each),
      }))}
    />
  );
}

function toldOf({ organisationId, name, locations }: ServiceForm): SimilarServiceQuery {
  const place = locations.find(({ street, postalCode }) => street && /^\d{4}$/.test(postalCode ?? ""));
  return {
    organisation: organisationId,
    name: comparedNames(name),
    ...(place?.street && place.postalCode
      ? { postalCode: place.postalCode, street: place.street.slice(0, 200) }
      : {}),
  };
}
