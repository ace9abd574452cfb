-- So many of those who decide are to be there, that the circle decides.
alter table circle add column quorum integer check (quorum between 1 and 1000);
comment on column circle.quorum is 'How many members must be present at a meeting; null when it asks for none';

-- Which mandates were invited to which meeting, because they hold on its day: each once, also when who was invited had that erased.
create table member_invited (
  event_id uuid not null references event on delete cascade,
  mandate_id uuid not null,
  invitation_id uuid references registration_invitation on delete set null,
  primary key (event_id, mandate_id)
);
comment on column member_invited.mandate_id is 'It may be gone since: then the invitation is withdrawn';
comment on column member_invited.invitation_id is 'Null for who was invited or had registered otherwise, and once it is erased';
create index member_invited_by on member_invited (invitation_id) where invitation_id is not null;
grant select, insert, delete on member_invited to estuaire_app;

-- Who sits in the circle of a meeting on its day, what they answered and whether they came. It names the rows for what follows; the
-- right to read them is checked by who asks.
create function meeting_presence(event uuid)
  returns table (mandate_id uuid, name text, email text, organisation text, organisation_id uuid, role text,
                 invitation_id uuid, answer text, presence text)
  language plpgsql
as $$
declare
  meeting event;
  registered uuid;
begin
  select * into meeting from event e where e.id = meeting_presence.event;
  registered := registered_for(meeting.id, meeting.series_id);
  perform set_config('estuaire.registrations', registered::text, true),
          set_config('estuaire.invitations', registered::text, true),
          set_config('estuaire.mandates', meeting.circle_id::text, true);
  return query
    select m.id, m.name, m.email, m.organisation, m.organisation_id, m.role, i.id,
           case when r.state = 'CONFIRMED' then 'COMES'
                when r.state in ('PENDING', 'WAITING', 'OFFERED') then 'WAITS'
                when r.state = 'CANCELLED' or i.declined_at is not null then 'EXCUSED'
                else 'NONE' end,
           r.presence
      from mandate m
      join circle c on c.id = m.circle_id
      left join registration_invitation i on i.event_id = registered and i.address = m.email
      left join lateral
        (select told.state, told.presence from registration told where told.event_id = registered and told.email = m.email
          order by told.state in ('PENDING', 'CONFIRMED', 'WAITING', 'OFFERED') desc, told.id desc limit 1) as r on true
     where m.circle_id = meeting.circle_id and meeting.precision in ('DAY', 'TIME')
       and m.days @> cast(meeting.starts_at at time zone 'Europe/Brussels' as date)
       and cast(meeting.starts_at at time zone 'Europe/Brussels' as date) <= coalesce(c.last_day, 'infinity')
     order by m.role <> 'CHAIR', m.role = 'PERMANENT_GUEST', m.role = 'SUBSTITUTE', plain_text(m.name), m.id;
end
$$;
