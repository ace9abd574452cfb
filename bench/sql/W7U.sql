SELECT count(*) || '-' || coalesce(sum(id), 0) AS mark FROM events WHERE bassin_id = :bassin AND start_at >= :from AND start_at < :to
