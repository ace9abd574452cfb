SELECT id, type, title, start_at, end_at, location, commune_id, capacity, capacity - taken AS remaining
FROM events WHERE bassin_id = :bassin AND start_at >= :from AND start_at < :to ORDER BY start_at, id LIMIT 200
