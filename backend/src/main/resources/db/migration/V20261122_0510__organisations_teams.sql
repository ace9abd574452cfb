-- The teams that stand for the five bassins and for the Region, under the aliases of the realm: without their records
-- nobody could be a coordinator or an administrator. Names and pages: the bassins' own sites.
insert into organisation (kind, name, alias, bassin, website, status, provenance, created_at, updated_at)
  select 'BASSIN_TEAM', name, 'bassin-' || replace(lower(code), '_', '-'), code, website ->> 'fr', 'ACTIVE', source,
         now(), now()
    from bassin
      on conflict (alias) do nothing;

insert into organisation (kind, name, alias, status, created_at, updated_at) values
  ('REGIONAL_TEAM', '{"fr": "Équipe régionale", "nl": "Regionaal team", "en": "Regional team"}', 'regional-team', 'ACTIVE',
   now(), now())
      on conflict (alias) do nothing;
