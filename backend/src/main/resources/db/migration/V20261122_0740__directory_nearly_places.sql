-- A mistyped place is a place too (« Eterbeek »), unless what is typed begins a word that services hold.

create function place_nearly(plain text) returns place
  stable parallel safe
begin atomic
  select place
    from unnest(string_to_array(plain, ' ')) as typed
         join place on levenshtein(place.words, typed) <= case when length(typed) < 9 then 1 else 2 end
   where length(typed) between 5 and 30 and typed !~ '[0-9]' and place.words !~ '[0-9 ]'
     and not exists (select from search_word known where known.word >= typed and known.word < typed || '~')
   order by levenshtein(place.words, typed), place.words
   limit 1;
end;

-- The place that stands in what was typed, the longest first, else the nearest by spelling; and the words that remain
-- without it and what leads to it (« à Etterbeek »). One row, whatever was typed.
create or replace function understood(typed text, out words text, out kind text, out codes text[], out label jsonb)
  stable parallel safe
begin atomic
  with plain as (select plain_text(typed) as plain),
  written as (
    select place.words as typed_words, place
      from plain join place on position(' ' || place.words || ' ' in ' ' || plain || ' ') > 0
     order by length(place.words) desc, place.words
     limit 1
  ),
  nearly as (
    select typed_word as typed_words, place_nearly(typed_word) as place
      from plain, unnest(string_to_array(plain, ' ')) as typed_word
     where not exists (select from written)
  ),
  meant as (
    select * from written
    union all (select * from nearly where place is not null limit 1)
  )
  select nullif(trim(case
           when meant.typed_words is null then plain
           else regexp_replace(' ' || plain || ' ',
                  ' (?:(?:a|au|aux|de|du|dans|en|pres|vers|autour|in|te|bij|rond|near|at) )*' || meant.typed_words || ' ', ' ')
         end), ''),
         (meant.place).kind, (meant.place).codes, (meant.place).label
    from plain left join meant on true;
end;

insert into synonym (phrases, source) values
  ('{Croix-Rouge, Rode Kruis}', 'words of the field'),
  ('{aide ménagère, ménage, poetshulp, huishoudhulp}', 'words of the field'),
  ('{aide familiale, gezinshulp, familiehulp}', 'words of the field'),
  ('{victime, slachtoffer, aide aux victimes, slachtofferhulp}', 'words of the field'),
  ('{médiateur interculturel, interculturele bemiddelaar, interprète, tolk}', 'words of the field');
update synonym set phrases = phrases || '{personne démente, dementerende, persoon met dementie}' where 'Alzheimer' = any (phrases);
update synonym set phrases = phrases || '{toxicomane, drogue, drugs, verslaafde}' where 'toxicomanie' = any (phrases);
update synonym set phrases = phrases || '{médecin de famille, omnipraticien, généraliste}' where 'huisarts' = any (phrases);
