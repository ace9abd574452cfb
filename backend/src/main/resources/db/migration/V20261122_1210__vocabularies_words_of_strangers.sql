-- Words that people who do not know the field tried, and found nothing by.
update synonym set phrases = phrases || '{gehandicapt, gehandicapte, gehandicapten, mindervalide}' where 'handicap' = any (phrases);
insert into synonym (phrases) values
  ('{thuisverpleging, thuisverzorging, soins à domicile, services à domicile}'),
  ('{enfant, kind, kinderen}'),
  ('{adolescent, ado, jongere, jongeren}'),
  ('{sans-abri, SDF, dakloze, daklozen, thuisloze}'),
  ('{médiation de dettes, surendettement, schuldbemiddeling, schulden}'),
  ('{aide alimentaire, colis alimentaire, épicerie sociale, voedselhulp, sociale kruidenier}'),
  ('{réfugié, demandeur d’asile, vluchteling, asielzoeker}'),
  ('{cérébrolésé, lésion cérébrale, hersenletsel, niet-aangeboren hersenletsel}'),
  ('{sclérose en plaques, multiple sclerose}');
