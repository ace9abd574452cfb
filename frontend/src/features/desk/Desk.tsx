import { Link } from "@tanstack/react-router";
import type { Desk as Waiting } from "#/shared/api/types";
import { formatDay, formatInstant } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { Card, CardList } from "#/shared/ui/Card";
import { RecordSection, Sections } from "#/shared/ui/RecordLayout";
import { type Column, Table } from "#/shared/ui/Table";
import { Tag } from "#/shared/ui/Tag";
import { Words } from "#/shared/ui/Words";

type DeskProps = {
  desk: Waiting;
  /** Says an act of the history. */
  sayAct: (act: string) => string;
};

/** What waits for the people of an organisation: what to verify, what was reported, who did what. */
export function Desk({ desk, sayAct }: DeskProps) {
  return (
    <Sections>
      <RecordSection heading={m.desk_to_verify()}>
        <p>{desk.overdue === 0 ? m.desk_none_overdue() : m.desk_overdue({ count: desk.overdue })}</p>
        {desk.toVerify.length > 0 && (
          <Table
            label={m.desk_to_verify()}
            columns={verifying()}
            rows={desk.toVerify}
            keyOf={({ id }) => id}
          />
        )}
      </RecordSection>
      <RecordSection heading={m.desk_waiting()}>
        <CardList
          items={waiting(desk)}
          card={({ name, words }) => (
            <Card name={name}>
              <p>{words}</p>
            </Card>
          )}
          keyOf={({ words }) => words}
          columns
        />
      </RecordSection>
      <RecordSection heading={m.desk_latest()}>
        {desk.latest.length === 0 ? (
          <p>{m.desk_nothing_done()}</p>
        ) : (
          <Table
            label={m.desk_latest()}
            columns={acts(sayAct)}
            rows={desk.latest.map((act, place) => ({ ...act, place }))}
            keyOf={({ place }) => String(place)}
          />
        )}
      </RecordSection>
    </Sections>
  );
}

function verifying(): Column<Waiting["toVerify"][number]>[] {
  return [
    {
      heading: m.desk_service(),
      cell: ({ id, name }) => (
        <Link to="/services/$id" params={{ id }}>
          <Words of={name} />
        </Link>
      ),
    },
    {
      heading: m.desk_verified(),
      cell: ({ verifiedOn }) => (verifiedOn ? formatDay(verifiedOn) : m.desk_never()),
    },
    {
      heading: m.desk_due(),
      cell: ({ due, overdue }) => (
        <>
          {formatDay(due)} {overdue && <Tag kind="warning">{m.desk_late()}</Tag>}
        </>
      ),
    },
  ];
}

function waiting({ openReports, drafts }: Waiting) {
  return [
    {
      name: <Link to="/me">{m.desk_reports()}</Link>,
      words: openReports === 0 ? m.desk_no_report() : m.desk_reports_open({ count: openReports }),
    },
    {
      name: <Link to="/me">{m.desk_drafts()}</Link>,
      words: drafts === 0 ? m.desk_no_draft() : m.desk_drafts_open({ count: drafts }),
    },
  ];
}

function acts(sayAct: (act: string) => string): Column<Waiting["latest"][number] & { place: number }>[] {
  return [
    { heading: m.desk_when(), cell: ({ at }) => <time dateTime={at}>{formatInstant(at)}</time> },
    { heading: m.desk_who(), cell: ({ author }) => author ?? m.desk_visitor() },
    { heading: m.desk_what(), cell: ({ act }) => sayAct(act) },
    {
      heading: m.desk_on(),
      cell: ({ serviceId, serviceName }) =>
        serviceId ? (
          <Link to="/services/$id" params={{ id: serviceId }}>
            <Words of={serviceName} />
          </Link>
        ) : (
          m.desk_organisation()
        ),
    },
  ];
}
