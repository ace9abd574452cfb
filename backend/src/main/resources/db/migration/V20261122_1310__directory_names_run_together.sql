-- Names of two or three words are typed in one, as addresses of pages write them: « casaclara ».
create function names_run_together(name jsonb, aliases text[]) returns text
  immutable parallel safe
begin atomic
  select coalesce(string_agg(distinct replace(plain, ' ', ''), ' '), '')
    from (select public.plain_text(value) as plain from jsonb_each_text(name) where value is not null
          union all
          select public.plain_text(unnest(aliases))) as named
   where plain ~ '^[^ ]+( [^ ]+){1,2}$';
end;

create or replace function service_document(described service) returns tsvector
  stable
begin atomic
  select setweight(with_synonyms(searchable(all_languages(described.name) || ' ' || aliases_text(described.aliases))), 'A')
      || setweight(to_tsvector('public.plain', names_run_together(described.name, described.aliases)), 'A')
      || setweight(with_synonyms(searchable(concat_ws(' ',
           (select all_languages(name) || ' ' || aliases_text(aliases) from organisation where id = described.organisation_id),
           (select string_agg(all_languages(label), ' ')
              from term
             where (vocabulary = 'TYPES' and code = described.type)
                or (vocabulary = 'THEMES' and code = any (described.themes)))))), 'B')
      || setweight(with_synonyms(searchable(coalesce(described.summary, '{}'))), 'C')
      || strip(with_synonyms(searchable(coalesce(described.description, '{}'))));
end;

select list_again(array(select id from service));
