-- That somebody would visit a service that is full, or that opens no door in an edition. It names nobody: a visitor's row does, which
-- is guarded, and emptied in time; what was wished for is counted further.
create table wish (
  id uuid primary key default uuidv7(),
  edition_id uuid not null references edition,
  visitor_id uuid not null references visitor,
  service_id uuid not null references service,
  privacy_version text not null,
  created_at timestamptz not null,
  constraint wish_once unique (visitor_id, service_id)
);

comment on column wish.privacy_version is 'Which privacy statement was shown';

create index wish_in_edition on wish (edition_id, service_id, visitor_id);
create index wish_for_service on wish (service_id);

grant select, insert, delete on wish to estuaire_app;

-- Whether people find a place at a service in an edition now: a slot that has not begun has one, and nobody waits for it.
create function has_place(edition uuid, service uuid, at timestamptz) returns boolean
  stable parallel safe
begin atomic
  select exists (select from open_door d join event e on e.door_id = d.id join event_seats s on s.event_id = e.id
                  where d.edition_id = has_place.edition and d.service_id = has_place.service and d.state = 'ACCEPTED'
                    and e.state = 'PUBLISHED' and e.starts_at > has_place.at
                    and s.waiting = 0 and coalesce(s.seats_left > 0, true));
end;
