import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useLabels, usePlaceNames } from "#/shared/api/reference";
import type { Service, ServiceMerge } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { type Double, DoubleChoice } from "#/shared/ui/DoubleChoice";
import { Loaded } from "#/shared/ui/Loaded";
import { type Compared, MergeTrial } from "#/shared/ui/MergeTrial";
import { Page } from "#/shared/ui/Page";
import { comparedNames } from "#/shared/ui/similarity";
import { Prose, Words } from "#/shared/ui/Words";
import { serviceTrialQuery, similarServicesQuery } from "./editing";
import { accessInWords } from "./format";
import { useMergeServices } from "./mutations";
import { serviceQuery, servicesQuery } from "./queries";

/** Puts a service together with another record of it: which one, what would follow, and the act. */
export function ServiceMerger({ service }: { service: Service }) {
  const [pair, setPair] = useState<{ kept: string; gone: string }>();
  const told = {
    organisation: service.organisationId,
    name: comparedNames(service.name),
    except: service.id,
  };
  const { data: similar = [] } = useQuery(similarServicesQuery(told));
  return (
    <Page heading={m.twins_heading({ name: words(service.name) })} lead={m.twins_lead()}>
      <DoubleChoice
        self={service}
        similar={similar.filter(({ visibility }) => visibility !== "ARCHIVED")}
        useNamed={useNamed}
        onChoose={setPair}
      />
      {pair && <Trial key={pair.kept + pair.gone} {...pair} />}
      <p>
        <Link to="/services/$id" params={{ id: service.id }}>
          {m.common_cancel()}
        </Link>
      </p>
    </Page>
  );
}

function useNamed(q: string): Double[] {
  const { data } = useQuery({ ...servicesQuery({ q }, 1), enabled: q.length > 1 });
  return data?.items.slice(0, 8) ?? [];
}

function Trial({ kept: keptId, gone: goneId }: { kept: string; gone: string }) {
  const kept = useQuery(serviceQuery(keptId));
  const gone = useQuery(serviceQuery(goneId));
  return (
    <Loaded query={kept}>
      {(stays) => <Loaded query={gone}>{(goes) => <Compare kept={stays} gone={goes} />}</Loaded>}
    </Loaded>
  );
}

function Compare({ kept, gone }: { kept: Service; gone: Service }) {
  const navigate = useNavigate();
  const merging = useMergeServices();
  const fields = useFields(kept, gone);
  return (
    <Loaded query={useQuery(serviceTrialQuery(gone, kept.id))}>
      {(plan) => (
        <MergeTrial
          names={{ kept: words(kept.name), gone: words(gone.name) }}
          fields={fields}
          filled={plan.filled}
          consequences={consequences(plan)}
          merge={() => merging.mutateAsync({ gone, into: kept.id })}
          onMerged={() =>
            navigate({ to: "/services/$id", params: { id: kept.id }, state: { done: "merged" } })
          }
        />
      )}
    </Loaded>
  );
}

function consequences({ aliases, errorReports }: ServiceMerge): string[] {
  return [
    aliases.length > 0 && m.twins_new_aliases({ names: aliases.join(" · ") }),
    errorReports > 0 && m.twins_reports_follow({ count: errorReports }),
  ].filter((sentence) => sentence !== false);
}

/** The two records side by side, where one of them says something. */
function useFields(kept: Service, gone: Service): Compared[] {
  const rows = [useFieldsOf(kept), useFieldsOf(gone)] as const;
  return rows[0]
    .map((row, i) => ({ ...row, kept: row.value, gone: rows[1][i]?.value }))
    .filter((row) => row.kept || row.gone);
}

function useFieldsOf(it: Service) {
  const placeName = usePlaceNames();
  const say = {
    type: useLabels("types"),
    themes: useLabels("themes"),
    audiences: useLabels("audiences"),
    languages: useLabels("languages"),
    cost: useLabels("costs"),
  };
  const list = (codes: string[], label: (code: string) => string) => codes.map(label).join(", ");
  const lines = (several: string[]) =>
    several.length > 0 && several.map((line) => <div key={line}>{line}</div>);
  return [
    { field: "name", label: m.directory_name(), value: <Words of={it.name} /> },
    { field: "organisationId", label: m.directory_organisation(), value: <Words of={it.organisationName} /> },
    { field: "type", label: m.directory_type(), value: say.type(it.type) },
    { field: "aliases", label: m.directory_aliases(), value: lines(it.aliases) },
    { field: "summary", label: m.directory_summary(), value: it.summary && <Prose of={it.summary} /> },
    {
      field: "description",
      label: m.directory_description(),
      value: it.description && <Prose of={it.description} />,
    },
    { field: "themes", label: m.directory_theme(), value: list(it.themes, say.themes) },
    { field: "audiences", label: m.directory_audience(), value: list(it.audiences, say.audiences) },
    { field: "languages", label: m.directory_languages(), value: list(it.languages, say.languages) },
    { field: "access", label: m.directory_access(), value: it.access && accessInWords(it.access) },
    { field: "cost", label: m.directory_cost(), value: it.cost && say.cost(it.cost) },
    { field: "openingHours", label: m.directory_hours(), value: it.openingHours },
    {
      field: "locations",
      label: m.directory_places(),
      value: lines(
        it.locations.map((place) =>
          [place.street, place.postalCode, placeName(place.commune)].filter(Boolean).join(", "),
        ),
      ),
    },
    { field: "contacts", label: m.directory_contact(), value: lines(it.contacts.map(({ value }) => value)) },
  ];
}
