-- The territory as published sources give it: five bassins, nineteen communes, and the parts of Bruxelles-Ville.
-- What a source leaves open stays open: an unknown population is null, a deduction has a low confidence.

-- The population's qualifier is the source's own wording, or ABOUT for what was computed from it:
-- Centre-Ouest gives a figure to the unit; « légèrement inférieure à 185.000 »; « dépassant les 300.000 »;
-- Nord-Est gives 602 services, 3.0 per 1,000 inhabitants; Nord gives none.
insert into bassin (code, name, website, population, population_qualifier, population_year, confidence, source) values
  ('CENTRE_OUEST',
   '{"fr": "Bassin Centre-Ouest", "nl": "Zorgzone Centrum-West", "en": "Centre-West bassin"}',
   '{"fr": "https://bassin-centre-ouest.brussels"}',
   304523, 'EXACT', 2022, 'MEDIUM_HIGH',
   'https://bassin-centre-ouest.brussels/bassin-centre-ouest'),
  ('NORD',
   '{"fr": "Bassin Nord", "nl": "Zorgzone Noord", "en": "North bassin"}',
   '{"fr": "https://bassin-nord.brussels"}',
   null, null, null, 'HIGH',
   'https://bassin-nord.brussels/bassin-nord'),
  ('NORD_EST',
   '{"fr": "Bassin Nord-Est", "nl": "Zorgzone Noord-Oost", "en": "North-East bassin"}',
   '{"fr": "https://bassin-nord-est.brussels"}',
   200700, 'ABOUT', null, 'HIGH',
   'https://www.bassin-nord-est.brussels/loffre-social-sante-dans-le-bassin-nord-est'),
  ('SUD',
   '{"fr": "Bassin Sud", "nl": "Zorgzone Zuid", "en": "South bassin"}',
   '{"fr": "https://bassin-sud.brussels", "nl": "https://zorgzone-zuid.brussels"}',
   300000, 'MORE_THAN', null, 'MEDIUM',
   'https://bassin-sud.brussels/bassin-sud ; https://www.zorgzone-zuid.brussels/zorgzone-zuid/'),
  ('SUD_EST',
   '{"fr": "Bassin Sud-Est", "nl": "Zorgzone Zuid-Oost", "en": "South-East bassin"}',
   '{"fr": "https://bassin-sud-est.brussels"}',
   185000, 'LESS_THAN', 2022, 'HIGH',
   'https://bassin-sud-est.brussels/bassin-sud-est');

-- Names, NIS codes, population on 1 January 2020 and outlines: Statbel, by bmesuere/belgium-topojson (CC0).
-- Postal codes: vandenbroucke/belgian_municipalities and jief/zipcode-belgium. Coordinates: centroids of the outlines.
-- Aliases are what people type. The City also has a few streets in 1040 and 1050.
insert into commune (nis, name, aliases, postal_codes, latitude, longitude, population, population_on, source)
  select nis, jsonb_build_object('fr', fr, 'nl', nl, 'en', en), aliases::text[], postal_codes::text[],
         latitude, longitude, population, '2020-01-01',
         'Statbel (REFNIS, population 1/1/2020) ; vandenbroucke/belgian_municipalities'
    from (values
      ('21001', 'Anderlecht', 'Anderlecht', 'Anderlecht', '{}', '{1070}', 50.8291, 4.2910, 120887),
      ('21002', 'Auderghem', 'Oudergem', 'Auderghem', '{}', '{1160}', 50.8107, 4.4327, 34404),
      ('21003', 'Berchem-Sainte-Agathe', 'Sint-Agatha-Berchem', 'Berchem-Sainte-Agathe',
       '{Berchem, Berchem-Ste-Agathe, BSA}', '{1082}', 50.8641, 4.2950, 25502),
      ('21004', 'Bruxelles', 'Brussel', 'City of Brussels',
       '{Bruxelles-Ville, Ville de Bruxelles, Brussel-Stad, Stad Brussel, Brussels, BXL}',
       '{1000, 1020, 1040, 1050, 1120, 1130}', 50.8729, 4.3767, 185103),
      ('21005', 'Etterbeek', 'Etterbeek', 'Etterbeek', '{}', '{1040}', 50.8338, 4.3916, 48473),
      ('21006', 'Evere', 'Evere', 'Evere', '{}', '{1140}', 50.8692, 4.4085, 42656),
      ('21007', 'Forest', 'Vorst', 'Forest', '{}', '{1190}', 50.8156, 4.3210, 56581),
      ('21008', 'Ganshoren', 'Ganshoren', 'Ganshoren', '{}', '{1083}', 50.8733, 4.3113, 25234),
      ('21009', 'Ixelles', 'Elsene', 'Ixelles', '{XL}', '{1050}', 50.8245, 4.3776, 87632),
      ('21010', 'Jette', 'Jette', 'Jette', '{}', '{1090}', 50.8819, 4.3230, 52728),
      ('21011', 'Koekelberg', 'Koekelberg', 'Koekelberg', '{}', '{1081}', 50.8627, 4.3250, 21959),
      ('21012', 'Molenbeek-Saint-Jean', 'Sint-Jans-Molenbeek', 'Molenbeek-Saint-Jean',
       '{Molenbeek, Molenbeek-St-Jean}', '{1080}', 50.8544, 4.3189, 97979),
      ('21013', 'Saint-Gilles', 'Sint-Gillis', 'Saint-Gilles', '{St-Gilles, St-Gillis}', '{1060}', 50.8305, 4.3420, 49678),
      ('21014', 'Saint-Josse-ten-Noode', 'Sint-Joost-ten-Node', 'Saint-Josse-ten-Noode',
       '{Saint-Josse, St-Josse, Sint-Joost, St-Joost}', '{1210}', 50.8533, 4.3693, 27497),
      ('21015', 'Schaerbeek', 'Schaarbeek', 'Schaerbeek', '{}', '{1030}', 50.8612, 4.3857, 132799),
      ('21016', 'Uccle', 'Ukkel', 'Uccle', '{}', '{1180}', 50.7914, 4.3562, 83980),
      ('21017', 'Watermael-Boitsfort', 'Watermaal-Bosvoorde', 'Watermael-Boitsfort',
       '{Watermael, Boitsfort, Watermaal, Bosvoorde}', '{1170}', 50.7933, 4.4177, 25332),
      ('21018', 'Woluwe-Saint-Lambert', 'Sint-Lambrechts-Woluwe', 'Woluwe-Saint-Lambert',
       '{WSL, Woluwé-Saint-Lambert, Woluwe-St-Lambert, Sint-Lambrechts}', '{1200}', 50.8477, 4.4268, 57712),
      ('21019', 'Woluwe-Saint-Pierre', 'Sint-Pieters-Woluwe', 'Woluwe-Saint-Pierre',
       '{WSP, Woluwé-Saint-Pierre, Woluwe-St-Pierre, Sint-Pieters}', '{1150}', 50.8315, 4.4353, 42119)
    ) as known (nis, fr, nl, en, aliases, postal_codes, latitude, longitude, population);

-- Eighteen communes lie whole in one bassin; Bruxelles (21004) has a part in each of three.
insert into locality (commune, name, postal_codes, latitude, longitude)
  select nis, name, postal_codes, latitude, longitude from commune where nis <> '21004';

insert into locality (commune, name, postal_codes, latitude, longitude) values
  ('21004',
   '{"fr": "Pentagone / Bruxelles-Centre", "nl": "Vijfhoek / Brussel-Centrum", "en": "Pentagon / Brussels Centre"}',
   '{1000}', 50.8466, 4.3517),
  ('21004',
   '{"fr": "Quartier Nord (Extension Nord, Tour & Taxis)", "nl": "Noordwijk (Noorduitbreiding, Tour & Taxis)",
     "en": "North district (Tour & Taxis)"}',
   '{1000}', null, null),
  ('21004',
   '{"fr": "Quartier européen / Squares", "nl": "Europese wijk / Squares", "en": "European quarter / Squares"}',
   '{1000, 1040}', null, null),
  ('21004', '{"fr": "Laeken", "nl": "Laken", "en": "Laeken"}', '{1020}', 50.8834, 4.3487),
  ('21004',
   '{"fr": "Avenue Louise / Roosevelt / Bois de la Cambre", "nl": "Louizalaan / Roosevelt / Ter Kamerenbos",
     "en": "Avenue Louise / Roosevelt / Bois de la Cambre"}',
   '{1050}', null, null),
  ('21004',
   '{"fr": "Neder-Over-Heembeek", "nl": "Neder-Over-Heembeek", "en": "Neder-Over-Heembeek"}',
   '{1120}', 50.8978, 4.3905),
  ('21004', '{"fr": "Haren", "nl": "Haren", "en": "Haren"}', '{1130}', 50.8920, 4.4126);

-- The support teams work since 1 January 2024; the bassins' own sites say which communes are theirs.
insert into assignment (locality_id, bassin, valid_from, confidence, source)
  select locality.id, known.bassin, date '2024-01-01', known.confidence, known.source
    from (values
      ('Anderlecht', 'CENTRE_OUEST', 'HIGH', 'bassin-centre-ouest.brussels'),
      ('Molenbeek-Saint-Jean', 'CENTRE_OUEST', 'HIGH', 'bassin-centre-ouest.brussels'),
      ('Berchem-Sainte-Agathe', 'NORD', 'HIGH', 'bassin-nord.brussels'),
      ('Ganshoren', 'NORD', 'HIGH', 'bassin-nord.brussels'),
      ('Jette', 'NORD', 'HIGH', 'bassin-nord.brussels'),
      ('Koekelberg', 'NORD', 'HIGH', 'bassin-nord.brussels'),
      ('Evere', 'NORD_EST', 'HIGH', 'bassin-nord-est.brussels'),
      ('Saint-Josse-ten-Noode', 'NORD_EST', 'HIGH', 'bassin-nord-est.brussels'),
      ('Schaerbeek', 'NORD_EST', 'HIGH', 'bassin-nord-est.brussels'),
      ('Forest', 'SUD', 'HIGH', 'bassin-sud.brussels ; zorgzone-zuid.brussels'),
      ('Ixelles', 'SUD', 'HIGH', 'bassin-sud.brussels ; zorgzone-zuid.brussels'),
      ('Saint-Gilles', 'SUD', 'HIGH', 'bassin-sud.brussels ; zorgzone-zuid.brussels'),
      ('Uccle', 'SUD', 'HIGH', 'bassin-sud.brussels ; zorgzone-zuid.brussels'),
      ('Watermael-Boitsfort', 'SUD', 'HIGH', 'bassin-sud.brussels ; zorgzone-zuid.brussels'),
      ('Auderghem', 'SUD_EST', 'HIGH', 'bassin-sud-est.brussels'),
      ('Etterbeek', 'SUD_EST', 'HIGH', 'bassin-sud-est.brussels'),
      ('Woluwe-Saint-Lambert', 'SUD_EST', 'HIGH', 'bassin-sud-est.brussels'),
      ('Woluwe-Saint-Pierre', 'SUD_EST', 'HIGH', 'bassin-sud-est.brussels'),
      ('Laeken', 'NORD', 'HIGH', 'bassin-nord.brussels'),
      ('Neder-Over-Heembeek', 'NORD', 'HIGH', 'bassin-nord.brussels'),
      ('Haren', 'NORD', 'HIGH', 'bassin-nord.brussels'),
      ('Pentagone / Bruxelles-Centre', 'CENTRE_OUEST', 'MEDIUM_HIGH',
       'bassin-centre-ouest.brussels : contrats locaux social-santé Centre historique, Anneessens et Marolles'),
      ('Quartier Nord (Extension Nord, Tour & Taxis)', 'CENTRE_OUEST', 'MEDIUM',
       'contrat local social-santé « Nord » cité par le Centre-Ouest et par le Nord-Est : le quartier touche '
         'Bruxelles-Ville, Saint-Josse et Schaerbeek'),
      ('Quartier européen / Squares', 'CENTRE_OUEST', 'LOW_MEDIUM',
       'déduction de la population (2022) et de la superficie du Centre-Ouest ; non énoncé par une source lue'),
      ('Avenue Louise / Roosevelt / Bois de la Cambre', 'SUD', 'MEDIUM',
       'bassin-sud.brussels : « une partie de Bruxelles-ville » ; seule partie de la Ville qui touche ce bassin')
    ) as known (locality, bassin, confidence, source)
    join locality on locality.name ->> 'fr' = known.locality;
