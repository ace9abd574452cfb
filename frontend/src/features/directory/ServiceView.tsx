import { Link } from "@tanstack/react-router";
import { useExplanations, useLabels } from "#/shared/api/reference";
import type { Service } from "#/shared/api/types";
import { formatDay } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { Fact, Facts, RecordLayout, RecordSection, Trust } from "#/shared/ui/RecordLayout";
import { Prose, Words } from "#/shared/ui/Words";
import { Notices } from "./Notices";
import { Practices } from "./Practices";
import { ReceptionSection } from "./ReceptionSection";
import { verifiedInWords } from "./reception";
import { ServiceAside } from "./ServiceAside";
import { ServicePlaces } from "./ServicePlaces";

/** All that is known of a service, for whoever wants to call on it. */
export function ServiceView({ service }: { service: Service }) {
  const bassins = [...new Set(service.locations.map((place) => place.bassin.bassin))];
  const source = [service.source, service.provenance].filter(Boolean).join(" · ");
  return (
    <>
      <Notices service={service} />
      <RecordLayout
        label={m.directory_practical()}
        aside={<ServiceAside service={service} />}
        bassin={bassins.length === 1 ? (bassins[0] ?? null) : null}
      >
        {service.description && (
          <RecordSection heading={m.directory_about()}>
            <Prose of={service.description} />
          </RecordSection>
        )}
        <Kind type={service.type} />
        <Whom service={service} />
        <ReceptionSection service={service} />
        {service.practices.length > 0 && <Practices service={service} />}
        <ServicePlaces service={service} />
        <Trust
          label={m.directory_trust()}
          sentences={[
            verifiedInWords(service.verification),
            m.directory_updated_on({ date: formatDay(service.updatedAt) }),
            source !== "" && m.common_source({ source }),
          ]}
        />
      </RecordLayout>
    </>
  );
}

function Whom({ service }: { service: Service }) {
  const themeLabel = useLabels("themes");
  const audienceLabel = useLabels("audiences");
  const languageLabel = useLabels("languages");
  const facts = [
    { name: m.directory_theme(), values: service.themes.map(themeLabel) },
    { name: m.directory_audience(), values: service.audiences.map(audienceLabel) },
    { name: m.directory_languages(), values: service.languages.map(languageLabel) },
    { name: m.directory_aliases(), values: service.aliases },
  ].filter((fact) => fact.values.length > 0);
  if (facts.length === 0) return null;
  return (
    <RecordSection heading={m.directory_whom()}>
      <Facts>
        {facts.map(({ name, values }) => (
          <Fact key={name} name={name}>
            {values.join(" · ")}
          </Fact>
        ))}
      </Facts>
    </RecordSection>
  );
}

/** What kind of service it is, in a sentence: many confuse one kind with another. */
function Kind({ type }: { type: string }) {
  const label = useLabels("types");
  const explanation = useExplanations("types")(type);
  if (!explanation) return null;
  return (
    <RecordSection heading={m.directory_kind({ type: label(type) })}>
      <Prose of={explanation} />
    </RecordSection>
  );
}

/** Who offers the service. */
export function OfferedBy({ service }: { service: Service }) {
  return (
    <>
      {m.directory_offered_by()}{" "}
      <Link to="/organisations/$id" params={{ id: service.organisationId }}>
        <Words of={service.organisationName} />
      </Link>
    </>
  );
}
