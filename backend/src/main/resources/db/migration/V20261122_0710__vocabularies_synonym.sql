-- Phrases that mean the same to who searches: acronyms, their expansions, the other language's word.
create table synonym (
  id uuid primary key default uuidv7(),
  phrases text[] not null check (cardinality(phrases) between 2 and 20 and array_position(phrases, null) is null),
  source text,
  version integer not null default 0
);

-- What finds any of the phrases, in any of the three readings.
create function any_phrase(phrases text[]) returns tsquery
  immutable parallel safe
begin atomic
  select string_agg(concat_ws(' | ',
           nullif(phraseto_tsquery('plain', plain)::text, ''),
           nullif(phraseto_tsquery('french_plain', one_gender(plain))::text, ''),
           nullif(phraseto_tsquery('dutch_plain', plain)::text, '')), ' | ')::tsquery
    from unnest(phrases) as phrase, plain_text(phrase) as plain;
end;

alter table synonym add column query tsquery generated always as (any_phrase(phrases)) stored;
comment on column synonym.query is 'What a text holds that holds one of the phrases';

-- What is found by its own words, and by those that mean the same.
create function with_synonyms(own tsvector) returns tsvector
  stable
begin atomic
  select own || searchable(string_agg(aliases_text(phrases), ' ')) from synonym where own @@ query;
end;

grant select, insert, update, delete on synonym to estuaire_app;

-- Acronyms that are also plain words (CAR, CAP, DOC, MR) are left out: they would join what has nothing in common.
insert into synonym (phrases, source) values
  ('{CPAS, OCMW, centre public d''action sociale, openbaar centrum voor maatschappelijk welzijn}', 'glossary'),
  ('{SSM, CGG, service de santé mentale, centrum voor geestelijke gezondheidszorg, dienst voor geestelijke gezondheidszorg, CSM, centre de santé mentale}', 'glossary'),
  ('{SPAD, PZT, soins psychiatriques pour personnes séjournant à domicile, psychiatrische zorg in de thuissituatie}', 'glossary'),
  ('{SISD, GDT, service intégré de soins à domicile, geïntegreerde dienst voor thuisverzorging}', 'glossary'),
  ('{RML, LMN, réseau multidisciplinaire local, lokaal multidisciplinair netwerk}', 'glossary'),
  ('{SAFA, service d''aide aux familles et aux aînés, dienst voor gezinszorg, gezinszorg, aide familiale}', 'glossary'),
  ('{maison de repos, rusthuis, home pour personnes âgées, woonzorgcentrum, bejaardentehuis}', 'glossary'),
  ('{MRS, RVT, maison de repos et de soins, rust- en verzorgingstehuis}', 'glossary'),
  ('{MSP, PVT, maison de soins psychiatriques, psychiatrisch verzorgingstehuis}', 'glossary'),
  ('{IHP, IBW, initiative d''habitations protégées, initiatief beschut wonen, beschut wonen}', 'glossary'),
  ('{AMU, DMH, aide médicale urgente, dringende medische hulp}', 'glossary'),
  ('{BIM, bénéficiaire de l''intervention majorée, rechthebbende op de verhoogde tegemoetkoming, verhoogde tegemoetkoming, intervention majorée}', 'glossary'),
  ('{GRAPA, IGO, garantie de revenus aux personnes âgées, inkomensgarantie voor ouderen}', 'glossary'),
  ('{INAMI, RIZIV, institut national d''assurance maladie-invalidité, rijksinstituut voor ziekte- en invaliditeitsverzekering}', 'glossary'),
  ('{PMS, CLB, centre psycho-médico-social, centrum voor leerlingenbegeleiding}', 'glossary'),
  ('{CLSS, LWGC, contrat local social-santé, lokaal welzijns- en gezondheidscontract}', 'glossary'),
  ('{PSSI, GWGP, plan social-santé intégré, geïntegreerd welzijns- en gezondheidsplan}', 'glossary'),
  ('{COCOM, GGC, commission communautaire commune, gemeenschappelijke gemeenschapscommissie}', 'glossary'),
  ('{COCOF, FGC, commission communautaire française, franse gemeenschapscommissie}', 'glossary'),
  ('{VGC, commission communautaire flamande, vlaamse gemeenschapscommissie}', 'glossary'),
  ('{ASBL, vzw, association sans but lucratif, vereniging zonder winstoogmerk}', 'glossary'),
  ('{bassin d''aide et de soins, zorgzone}', 'glossary'),
  ('{LBSM, ligue bruxelloise pour la santé mentale}', 'glossary'),
  ('{PFCSM, plateforme francophone de concertation en santé mentale, franstalig overlegplatform geestelijke gezondheid}', 'glossary'),
  ('{aidant proche, mantelzorger, proche aidant, aidant familial, aidance, mantelzorg}', 'glossary'),
  ('{pair-aidance, pair-aidant, ervaringsdeskundige, ervaringsdeskundigheid, lotgenotencontact}', 'glossary'),
  ('{répit, respijt, respijtzorg, respite}', 'terms of the vocabularies'),
  ('{maison médicale, wijkgezondheidscentrum, medisch huis}', 'terms of the vocabularies'),
  ('{mutualité, mutuelle, ziekenfonds, mutualiteit}', 'terms of the vocabularies'),
  ('{planning familial, gezinsplanning, CPF, centre de planning familial}', 'terms of the vocabularies'),
  ('{CASG, centre d''action sociale globale}', 'terms of the vocabularies'),
  ('{médiation de dettes, schuldbemiddeling, surendettement, schulden}', 'terms of the vocabularies'),
  ('{addiction, toxicomanie, dépendance, assuétude, verslaving}', 'terms of the vocabularies'),
  ('{aide à domicile, thuishulp, thuiszorg, hulp aan huis, soins à domicile}', 'terms of the vocabularies'),
  ('{garde à domicile, garde-malade, thuisoppas, oppas aan huis}', 'terms of the vocabularies'),
  ('{centre de jour, dagcentrum, dagverzorgingscentrum, dagopvang, accueil de jour}', 'terms of the vocabularies'),
  ('{hôpital, ziekenhuis, clinique}', 'terms of the vocabularies'),
  ('{soins palliatifs, palliatieve zorg, fin de vie, levenseinde}', 'terms of the vocabularies'),
  ('{maison de quartier, buurthuis, wijkhuis}', 'terms of the vocabularies'),
  ('{lieu de liens, lieu de lien, ontmoetingsplek}', 'terms of the vocabularies'),
  ('{handicap, beperking, personne handicapée, situation de handicap}', 'terms of the vocabularies'),
  ('{Alzheimer, démence, dementie, troubles de la mémoire, geheugenproblemen}', 'terms of the vocabularies'),
  ('{santé mentale, geestelijke gezondheid, geestelijke gezondheidszorg}', 'terms of the vocabularies'),
  ('{psychologue, psycholoog, psy, soins psychologiques de première ligne, eerstelijnspsycholoog}', 'terms of the vocabularies'),
  ('{deuil, rouw}', 'terms of the vocabularies'),
  ('{isolement, solitude, eenzaamheid, vereenzaming}', 'terms of the vocabularies'),
  ('{logement, huisvesting, wonen}', 'terms of the vocabularies'),
  ('{alimentation, voeding, colis alimentaire, aide alimentaire, voedselpakket, voedselhulp}', 'terms of the vocabularies'),
  ('{inclusion numérique, fracture numérique, digitale inclusie, digitale kloof}', 'terms of the vocabularies'),
  ('{transport social, sociaal vervoer, transport adapté, aangepast vervoer}', 'terms of the vocabularies'),
  ('{personne âgée, aîné, senior, ouderen, oudere, bejaarde}', 'terms of the vocabularies'),
  ('{jeune aidant, jonge mantelzorger}', 'terms of the vocabularies'),
  ('{médecin généraliste, médecin traitant, huisarts, huisartsenpraktijk, médecine générale}', 'words of the field'),
  ('{infirmier, verpleegkundige, thuisverpleging, soins infirmiers}', 'words of the field'),
  ('{kinésithérapeute, kiné, kinesist, kinesitherapeut}', 'words of the field'),
  ('{assistant social, maatschappelijk werker, travailleur social, sociaal werker}', 'words of the field'),
  ('{sans-abri, dakloos, sans-abrisme, dakloosheid, SDF}', 'words of the field'),
  ('{sans-papiers, mensen zonder papieren, séjour irrégulier}', 'words of the field'),
  ('{cancer, kanker, oncologie}', 'words of the field'),
  ('{bénévole, volontaire, vrijwilliger}', 'words of the field');
