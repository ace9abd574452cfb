import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { usePlaceNames } from "#/shared/api/reference";
import type { Organisation, OrganisationMerge } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { type Double, DoubleChoice } from "#/shared/ui/DoubleChoice";
import { Loaded } from "#/shared/ui/Loaded";
import { type Compared, MergeTrial } from "#/shared/ui/MergeTrial";
import { Page } from "#/shared/ui/Page";
import { comparedNames } from "#/shared/ui/similarity";
import { Prose, Words } from "#/shared/ui/Words";
import { organisationTrialQuery, similarOrganisationsQuery } from "./editing";
import { formatEnterpriseNumber, kindInWords, seatLines, statusInWords } from "./format";
import { useMergeOrganisations } from "./mutations";
import { organisationQuery, organisationsQuery } from "./queries";

/** Puts an organisation together with another record of it: which one, what would follow, and the act. */
export function OrganisationMerger({ organisation }: { organisation: Organisation }) {
  const [pair, setPair] = useState<{ kept: string; gone: string }>();
  const told = { name: comparedNames(organisation.name), except: organisation.id };
  const { data: similar = [] } = useQuery(similarOrganisationsQuery(told));
  return (
    <Page heading={m.twins_heading({ name: words(organisation.name) })} lead={m.twins_lead()}>
      <DoubleChoice
        self={organisation}
        similar={similar.filter(({ status }) => status !== "ARCHIVED")}
        useNamed={useNamed}
        onChoose={setPair}
      />
      {pair && <Trial key={pair.kept + pair.gone} {...pair} />}
      <p>
        <Link to="/organisations/$id" params={{ id: organisation.id }}>
          {m.common_cancel()}
        </Link>
      </p>
    </Page>
  );
}

function useNamed(q: string): Double[] {
  const { data } = useQuery({ ...organisationsQuery({ q }, 1), enabled: q.length > 1 });
  return data?.items.slice(0, 8) ?? [];
}

function Trial({ kept: keptId, gone: goneId }: { kept: string; gone: string }) {
  const kept = useQuery(organisationQuery(keptId));
  const gone = useQuery(organisationQuery(goneId));
  return (
    <Loaded query={kept}>
      {(stays) => <Loaded query={gone}>{(goes) => <Compare kept={stays} gone={goes} />}</Loaded>}
    </Loaded>
  );
}

function Compare({ kept, gone }: { kept: Organisation; gone: Organisation }) {
  const navigate = useNavigate();
  const merging = useMergeOrganisations();
  const fields = useFields(kept, gone);
  return (
    <Loaded query={useQuery(organisationTrialQuery(gone, kept.id))}>
      {(plan) => (
        <MergeTrial
          names={{ kept: words(kept.name), gone: words(gone.name) }}
          fields={fields}
          filled={plan.filled}
          consequences={consequences(plan)}
          merge={() => merging.mutateAsync({ gone, into: kept.id })}
          onMerged={() =>
            navigate({ to: "/organisations/$id", params: { id: kept.id }, state: { done: "merged" } })
          }
        />
      )}
    </Loaded>
  );
}

function consequences({ aliases, services, parts, people }: OrganisationMerge): string[] {
  return [
    aliases.length > 0 && m.twins_new_aliases({ names: aliases.join(" · ") }),
    services > 0 && m.twins_services_follow({ count: services }),
    parts > 0 && m.twins_parts_follow({ count: parts }),
    people && m.twins_people_follow(),
  ].filter((sentence) => sentence !== false);
}

/** The two records side by side, where one of them says something. */
function useFields(kept: Organisation, gone: Organisation): Compared[] {
  const placeName = usePlaceNames();
  const rows = [fieldsOf(kept, placeName), fieldsOf(gone, placeName)] as const;
  return rows[0]
    .map((row, i) => ({ ...row, kept: row.value, gone: rows[1][i]?.value }))
    .filter((row) => row.kept || row.gone);
}

function fieldsOf(it: Organisation, placeName: (code: string) => string) {
  const lines = (several: string[]) =>
    several.length > 0 && several.map((line) => <div key={line}>{line}</div>);
  return [
    { field: "name", label: m.organisations_name(), value: <Words of={it.name} /> },
    { field: "kind", label: m.organisations_kind(), value: kindInWords(it.kind) },
    { field: "status", label: m.twins_state(), value: statusInWords(it.status) },
    { field: "aliases", label: m.organisations_aliases(), value: lines(it.aliases) },
    {
      field: "description",
      label: m.organisations_description(),
      value: it.description && <Prose of={it.description} />,
    },
    {
      field: "seat",
      label: m.organisations_seat(),
      value: it.seat && lines(seatLines(it.seat, placeName)),
    },
    {
      field: "contacts",
      label: m.organisations_contact(),
      value: lines(it.contacts.map(({ value }) => value)),
    },
    { field: "website", label: m.common_website(), value: it.website },
    {
      field: "enterpriseNumber",
      label: m.organisations_enterprise_number(),
      value: it.enterpriseNumber && formatEnterpriseNumber(it.enterpriseNumber),
    },
    {
      field: "parentId",
      label: m.organisations_parent(),
      value: it.parentName && <Words of={it.parentName} />,
    },
  ];
}
