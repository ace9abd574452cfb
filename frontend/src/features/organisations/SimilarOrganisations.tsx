import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { usePlaceNames } from "#/shared/api/reference";
import type { OrganisationForm, SimilarOrganisationQuery } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { useRested } from "#/shared/lib/rested";
import { SimilarRecords } from "#/shared/ui/SimilarRecords";
import { comparedNames, reasonsInWords } from "#/shared/ui/similarity";
import { Words } from "#/shared/ui/Words";
import { similarOrganisationsQuery } from "./editing";
import { statusInWords } from "./format";

/** Organisations that may be the one that is being proposed, while its name is typed. */
export function SimilarOrganisations({ form }: { form: OrganisationForm }) {
  const told: SimilarOrganisationQuery = JSON.parse(useRested(JSON.stringify(toldOf(form)), 400));
  const { data = [] } = useQuery(similarOrganisationsQuery(told));
  const placeName = usePlaceNames();
  const shown = told.name.length > 0 ? data : [];
  return (
    <SimilarRecords
      heading={m.twins_similar_organisations}
      another={m.twins_other_organisation()}
      records={shown.map((each) => ({
        id: each.id,
        name: words(each.name),
        link: (
          <Link to="/organisations/$id" params={{ id: each.id }}>
            <Words of={each.name} />
          </Link>
        ),
        about: [
          each.status !== "ACTIVE" && statusInWords(each.status),
          each.commune ? placeName(each.commune) : each.postalCode,
        ]
          .filter(Boolean)
          .join(" · "),
        because: reasonsInWords(each),
      }))}
    />
  );
}

function toldOf({ name, enterpriseNumber, seat }: OrganisationForm): SimilarOrganisationQuery {
  const digits = enterpriseNumber?.replace(/\D/g, "") ?? "";
  const postalCode = seat?.postalCode ?? "";
  return {
    name: comparedNames(name),
    ...(/^[01]\d{9}$/.test(digits) && { enterpriseNumber: digits }),
    ...(/^\d{4}$/.test(postalCode) && seat?.street && { postalCode, street: seat.street.slice(0, 200) }),
  };
}
