-- Where services are on the map. Without coordinates, the commune's centroid stands for the place, and is told as approximate.
create view service_position as
  select service_id, commune, postal_code, latitude, longitude, false as approximate
    from service_location where latitude is not null
  union all
  select service_id, commune, postal_code, commune.latitude, commune.longitude, true
    from service_location join commune on nis = service_location.commune
   where service_location.latitude is null;
grant select on service_position to estuaire_app;

create index service_location_by_point on service_location (latitude, longitude) where latitude is not null;

-- How far two points are from each other, on a sphere: off by less than half a percent.
create function kilometres(
  latitude double precision, longitude double precision, other_latitude double precision, other_longitude double precision)
  returns double precision
  immutable parallel safe
begin atomic
  select 2 * 6371 * asin(least(1, sqrt(
           sin(radians(other_latitude - latitude) / 2) ^ 2
           + cos(radians(latitude)) * cos(radians(other_latitude)) * sin(radians(other_longitude - longitude) / 2) ^ 2)));
end;

-- The services within so many kilometres of a point: latitude, longitude, kilometres. The box around the circle is what the
-- index finds. It is inlined, likewise the next.
create function services_around(near double precision[]) returns table (service_id uuid)
  stable parallel safe
  language sql
as $$
  select service_id from service_position
   where latitude between near[1] - near[3] / 111 and near[1] + near[3] / 111
     and longitude between near[2] - near[3] / (111 * greatest(cos(radians(near[1])), 0.01))
                       and near[2] + near[3] / (111 * greatest(cos(radians(near[1])), 0.01))
     and kilometres(latitude, longitude, near[1], near[2]) <= near[3]
$$;

-- How far the nearest place of a service is, and whether that is measured to a commune's centroid only.
create function service_distance(service uuid, near double precision[])
  returns table (kilometres double precision, approximate boolean)
  stable parallel safe
  language sql
as $$
  select kilometres(latitude, longitude, near[1], near[2]), approximate
    from service_position where service_id = service
   order by 1 limit 1
$$;
