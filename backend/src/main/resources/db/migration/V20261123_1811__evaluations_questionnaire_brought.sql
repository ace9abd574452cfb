-- What evaluations start from before any team has written a template. The same question has the same id wherever it stands, so that what was
-- answered is compared; the four of the reflection groups are those of 2020.
create temporary table brought (place serial, event_type text, title jsonb, content jsonb) on commit drop;

insert into brought (event_type, title, content) values (null,
$text$ {"fr": "Après une rencontre", "nl": "Na een ontmoeting", "en": "After a meeting"}$text$,
$text$ {"introduction": {"fr": "Deux minutes suffisent. Vos réponses sont anonymes : elles sont enregistrées sans votre nom.", "nl": "Twee minuten volstaan. Uw antwoorden zijn anoniem: ze worden zonder uw naam opgeslagen.", "en": "Two minutes are enough. Your answers are anonymous: they are saved without your name."},
 "attributes": ["SECTOR", "BASSIN"], "asksQuoting": true, "sections": [
  {"title": null, "questions": [
    {"id": "e5700000-0000-4000-8000-000000000001", "kind": "SCALE", "required": true, "satisfaction": true,
     "text": {"fr": "Dans l’ensemble, quelle est votre satisfaction ?", "nl": "Bent u over het algemeen tevreden?", "en": "Overall, are you satisfied?"},
     "range": {"lowest": 1, "highest": 5, "lowestLabel": {"fr": "très faible", "nl": "helemaal niet", "en": "not at all"}, "highestLabel": {"fr": "très grande", "nl": "helemaal", "en": "completely"}}},
    {"id": "e5700000-0000-4000-8000-000000000002", "kind": "SCALE", "required": false, "satisfaction": false,
     "text": {"fr": "Est-ce utile pour votre travail ou votre quotidien ?", "nl": "Is het nuttig voor uw werk of uw dagelijks leven?", "en": "Is it useful for your work or your daily life?"},
     "range": {"lowest": 1, "highest": 5, "lowestLabel": {"fr": "pas du tout", "nl": "helemaal niet", "en": "not at all"}, "highestLabel": {"fr": "tout à fait", "nl": "helemaal", "en": "completely"}}}]},
  {"title": {"fr": "Avec vos mots", "nl": "In uw eigen woorden", "en": "In your own words"}, "questions": [
    {"id": "e5700000-0000-4000-8000-000000000003", "kind": "OPEN", "required": false, "satisfaction": false,
     "text": {"fr": "Que retenez-vous ?", "nl": "Wat neemt u mee?", "en": "What do you take away?"}},
    {"id": "e5700000-0000-4000-8000-000000000004", "kind": "OPEN", "required": false, "satisfaction": false,
     "text": {"fr": "Que pourrait-on améliorer ?", "nl": "Wat kan er beter?", "en": "What could be improved?"}},
    {"id": "e5700000-0000-4000-8000-000000000005", "kind": "OPEN", "required": false, "satisfaction": false,
     "text": {"fr": "De quoi voudriez-vous parler la prochaine fois ?", "nl": "Waarover wilt u het de volgende keer hebben?", "en": "What would you like to talk about next time?"}}]}]}$text$);

insert into brought (event_type, title, content) values ('GROUPE_REFLEXION',
$text$ {"fr": "Après un groupe de réflexion", "nl": "Na een reflectiegroep", "en": "After a reflection group"}$text$,
$text$ {"introduction": {"fr": "Deux minutes suffisent. Vos réponses sont anonymes : elles sont enregistrées sans votre nom.", "nl": "Twee minuten volstaan. Uw antwoorden zijn anoniem: ze worden zonder uw naam opgeslagen.", "en": "Two minutes are enough. Your answers are anonymous: they are saved without your name."},
 "attributes": ["ROLE", "GROUP"], "asksQuoting": true, "sections": [
  {"title": {"fr": "Le groupe de réflexion", "nl": "De reflectiegroep", "en": "The reflection group"}, "questions": [
    {"id": "e5700000-0000-4000-8000-000000000011", "kind": "OPEN", "required": false, "satisfaction": false,
     "text": {"fr": "Quelle est votre impression globale du groupe de réflexion ?", "nl": "Wat is uw algemene indruk van de reflectiegroep?", "en": "What is your overall impression of the reflection group?"}},
    {"id": "e5700000-0000-4000-8000-000000000012", "kind": "OPEN", "required": false, "satisfaction": false,
     "text": {"fr": "Quelles constatations positives de ce groupe de réflexion ?", "nl": "Welke positieve vaststellingen doet u over deze reflectiegroep?", "en": "What did you find positive about this reflection group?"}},
    {"id": "e5700000-0000-4000-8000-000000000013", "kind": "OPEN", "required": false, "satisfaction": false,
     "text": {"fr": "Quels points d’amélioration ?", "nl": "Welke punten zijn voor verbetering vatbaar?", "en": "What should be improved?"}},
    {"id": "e5700000-0000-4000-8000-000000000014", "kind": "OPEN", "required": false, "satisfaction": false,
     "text": {"fr": "Que retenez-vous de ce groupe de réflexion ? Qu’est-ce que vous en avez retiré ?", "nl": "Wat neemt u mee uit deze reflectiegroep? Wat hebt u eruit gehaald?", "en": "What do you take away from this reflection group? What did you gain from it?"}}]},
  {"title": {"fr": "Pour comparer d’une fois à l’autre", "nl": "Om de keren met elkaar te vergelijken", "en": "To compare from one time to the next"}, "questions": [
    {"id": "e5700000-0000-4000-8000-000000000001", "kind": "SCALE", "required": true, "satisfaction": true,
     "text": {"fr": "Dans l’ensemble, quelle est votre satisfaction ?", "nl": "Bent u over het algemeen tevreden?", "en": "Overall, are you satisfied?"},
     "range": {"lowest": 1, "highest": 5, "lowestLabel": {"fr": "très faible", "nl": "helemaal niet", "en": "not at all"}, "highestLabel": {"fr": "très grande", "nl": "helemaal", "en": "completely"}}}]}]}$text$);

insert into brought (event_type, title, content) values ('GRAND_BAIN',
$text$ {"fr": "Le Grand Bain, vu par les personnes en visite", "nl": "Het grote bad, gezien door de bezoekers", "en": "Le Grand Bain, as visitors saw it"}$text$,
$text$ {"introduction": {"fr": "Deux minutes suffisent. Vos réponses sont anonymes : elles sont enregistrées sans votre nom.", "nl": "Twee minuten volstaan. Uw antwoorden zijn anoniem: ze worden zonder uw naam opgeslagen.", "en": "Two minutes are enough. Your answers are anonymous: they are saved without your name."},
 "attributes": ["SECTOR", "BASSIN"], "asksQuoting": true, "sections": [
  {"title": null, "questions": [
    {"id": "e5700000-0000-4000-8000-000000000001", "kind": "SCALE", "required": true, "satisfaction": true,
     "text": {"fr": "Dans l’ensemble, quelle est votre satisfaction ?", "nl": "Bent u over het algemeen tevreden?", "en": "Overall, are you satisfied?"},
     "range": {"lowest": 1, "highest": 5, "lowestLabel": {"fr": "très faible", "nl": "helemaal niet", "en": "not at all"}, "highestLabel": {"fr": "très grande", "nl": "helemaal", "en": "completely"}}},
    {"id": "e5700000-0000-4000-8000-000000000021", "kind": "NUMBER", "required": false, "satisfaction": false,
     "text": {"fr": "Combien de services avez-vous visités ?", "nl": "Hoeveel diensten hebt u bezocht?", "en": "How many services did you visit?"},
     "range": {"lowest": 0, "highest": 60, "lowestLabel": null, "highestLabel": null}},
    {"id": "e5700000-0000-4000-8000-000000000022", "kind": "MATRIX", "required": false, "satisfaction": false,
     "text": {"fr": "Êtes-vous d’accord ?", "nl": "Gaat u akkoord?", "en": "Do you agree?"},
     "choices": [
       {"id": "agree", "text": {"fr": "Tout à fait d’accord", "nl": "Helemaal akkoord", "en": "Fully agree"}},
       {"id": "rather-agree", "text": {"fr": "Plutôt d’accord", "nl": "Eerder akkoord", "en": "Rather agree"}},
       {"id": "rather-disagree", "text": {"fr": "Plutôt pas d’accord", "nl": "Eerder niet akkoord", "en": "Rather disagree"}},
       {"id": "disagree", "text": {"fr": "Pas du tout d’accord", "nl": "Helemaal niet akkoord", "en": "Fully disagree"}},
       {"id": "no-opinion", "text": {"fr": "Sans avis", "nl": "Geen mening", "en": "No opinion"}}],
     "lines": [
       {"id": "programme", "text": {"fr": "Composer mon programme était simple", "nl": "Mijn programma samenstellen was eenvoudig", "en": "Putting my programme together was easy"}},
       {"id": "welcome", "text": {"fr": "L’accueil était bon", "nl": "We werden goed ontvangen", "en": "We were received well"}},
       {"id": "time", "text": {"fr": "Le temps sur place suffisait", "nl": "Er was genoeg tijd ter plaatse", "en": "There was enough time on the spot"}},
       {"id": "network", "text": {"fr": "Je connais mieux le réseau", "nl": "Ik ken het netwerk beter", "en": "I know the network better"}}]}]},
  {"title": {"fr": "Et après", "nl": "En daarna", "en": "And afterwards"}, "questions": [
    {"id": "e5700000-0000-4000-8000-000000000023", "kind": "SINGLE", "required": false, "satisfaction": false,
     "text": {"fr": "Allez-vous orienter quelqu’un vers un service que vous avez découvert ?", "nl": "Zult u iemand doorverwijzen naar een dienst die u hebt leren kennen?", "en": "Will you refer somebody to a service that you discovered?"},
     "choices": [
       {"id": "yes", "text": {"fr": "Oui", "nl": "Ja", "en": "Yes"}},
       {"id": "perhaps", "text": {"fr": "Peut-être", "nl": "Misschien", "en": "Perhaps"}},
       {"id": "no", "text": {"fr": "Non", "nl": "Nee", "en": "No"}}]},
    {"id": "e5700000-0000-4000-8000-000000000024", "kind": "OPEN", "required": false, "satisfaction": false,
     "text": {"fr": "Vers quel service, et pour quoi ?", "nl": "Naar welke dienst, en waarvoor?", "en": "To which service, and for what?"},
     "help": {"fr": "Ne nommez aucune personne.", "nl": "Noem geen personen.", "en": "Please name nobody."},
     "shownWhen": {"question": "e5700000-0000-4000-8000-000000000023", "among": ["yes", "perhaps"]}},
    {"id": "e5700000-0000-4000-8000-000000000003", "kind": "OPEN", "required": false, "satisfaction": false,
     "text": {"fr": "Que retenez-vous ?", "nl": "Wat neemt u mee?", "en": "What do you take away?"}},
    {"id": "e5700000-0000-4000-8000-000000000004", "kind": "OPEN", "required": false, "satisfaction": false,
     "text": {"fr": "Que pourrait-on améliorer ?", "nl": "Wat kan er beter?", "en": "What could be improved?"}}]}]}$text$);

insert into brought (event_type, title, content) values ('GRAND_BAIN',
$text$ {"fr": "Le Grand Bain, vu par les services qui ouvrent leurs portes", "nl": "Het grote bad, gezien door de diensten die hun deuren openen", "en": "Le Grand Bain, as the services that opened their doors saw it"}$text$,
$text$ {"introduction": {"fr": "Deux minutes suffisent. Vos réponses sont anonymes : elles sont enregistrées sans votre nom.", "nl": "Twee minuten volstaan. Uw antwoorden zijn anoniem: ze worden zonder uw naam opgeslagen.", "en": "Two minutes are enough. Your answers are anonymous: they are saved without your name."},
 "attributes": ["SECTOR", "BASSIN"], "asksQuoting": true, "sections": [
  {"title": null, "questions": [
    {"id": "e5700000-0000-4000-8000-000000000001", "kind": "SCALE", "required": true, "satisfaction": true,
     "text": {"fr": "Dans l’ensemble, quelle est votre satisfaction ?", "nl": "Bent u over het algemeen tevreden?", "en": "Overall, are you satisfied?"},
     "range": {"lowest": 1, "highest": 5, "lowestLabel": {"fr": "très faible", "nl": "helemaal niet", "en": "not at all"}, "highestLabel": {"fr": "très grande", "nl": "helemaal", "en": "completely"}}},
    {"id": "e5700000-0000-4000-8000-000000000031", "kind": "MATRIX", "required": false, "satisfaction": false,
     "text": {"fr": "Êtes-vous d’accord ?", "nl": "Gaat u akkoord?", "en": "Do you agree?"},
     "choices": [
       {"id": "agree", "text": {"fr": "Tout à fait d’accord", "nl": "Helemaal akkoord", "en": "Fully agree"}},
       {"id": "rather-agree", "text": {"fr": "Plutôt d’accord", "nl": "Eerder akkoord", "en": "Rather agree"}},
       {"id": "rather-disagree", "text": {"fr": "Plutôt pas d’accord", "nl": "Eerder niet akkoord", "en": "Rather disagree"}},
       {"id": "disagree", "text": {"fr": "Pas du tout d’accord", "nl": "Helemaal niet akkoord", "en": "Fully disagree"}},
       {"id": "no-opinion", "text": {"fr": "Sans avis", "nl": "Geen mening", "en": "No opinion"}}],
     "lines": [
       {"id": "preparation", "text": {"fr": "La préparation avec l’équipe du bassin était claire", "nl": "De voorbereiding met het team van de zorgzone was duidelijk", "en": "Preparing it with the bassin’s team was clear"}},
       {"id": "visitors", "text": {"fr": "Il y avait assez de visites", "nl": "Er waren genoeg bezoeken", "en": "There were enough visits"}},
       {"id": "exchange", "text": {"fr": "Les échanges étaient utiles pour notre service", "nl": "De gesprekken waren nuttig voor onze dienst", "en": "The exchanges were useful to our service"}}]}]},
  {"title": {"fr": "Et après", "nl": "En daarna", "en": "And afterwards"}, "questions": [
    {"id": "e5700000-0000-4000-8000-000000000032", "kind": "SINGLE", "required": false, "satisfaction": false,
     "text": {"fr": "Ouvrirez-vous vos portes à la prochaine édition ?", "nl": "Opent u uw deuren bij de volgende editie?", "en": "Will you open your doors at the next edition?"},
     "choices": [
       {"id": "yes", "text": {"fr": "Oui", "nl": "Ja", "en": "Yes"}},
       {"id": "perhaps", "text": {"fr": "Peut-être", "nl": "Misschien", "en": "Perhaps"}},
       {"id": "no", "text": {"fr": "Non", "nl": "Nee", "en": "No"}}]},
    {"id": "e5700000-0000-4000-8000-000000000033", "kind": "OPEN", "required": false, "satisfaction": false,
     "text": {"fr": "Qu’est-ce qui vous en empêcherait ?", "nl": "Wat zou u ervan weerhouden?", "en": "What would keep you from it?"},
     "shownWhen": {"question": "e5700000-0000-4000-8000-000000000032", "among": ["perhaps", "no"]}},
    {"id": "e5700000-0000-4000-8000-000000000003", "kind": "OPEN", "required": false, "satisfaction": false,
     "text": {"fr": "Que retenez-vous ?", "nl": "Wat neemt u mee?", "en": "What do you take away?"}},
    {"id": "e5700000-0000-4000-8000-000000000004", "kind": "OPEN", "required": false, "satisfaction": false,
     "text": {"fr": "Que pourrait-on améliorer ?", "nl": "Wat kan er beter?", "en": "What could be improved?"}}]}]}$text$);

insert into brought (event_type, title, content) values ('CT_HOPITAL',
$text$ {"fr": "Après une concertation thématique « hôpital »", "nl": "Na een thematisch overleg “ziekenhuis”", "en": "After a thematic consultation “hospital”"}$text$,
$text$ {"introduction": {"fr": "Deux minutes suffisent. Vos réponses sont anonymes : elles sont enregistrées sans votre nom.", "nl": "Twee minuten volstaan. Uw antwoorden zijn anoniem: ze worden zonder uw naam opgeslagen.", "en": "Two minutes are enough. Your answers are anonymous: they are saved without your name."},
 "attributes": ["SECTOR", "BASSIN"], "asksQuoting": true, "sections": [
  {"title": null, "questions": [
    {"id": "e5700000-0000-4000-8000-000000000001", "kind": "SCALE", "required": true, "satisfaction": true,
     "text": {"fr": "Dans l’ensemble, quelle est votre satisfaction ?", "nl": "Bent u over het algemeen tevreden?", "en": "Overall, are you satisfied?"},
     "range": {"lowest": 1, "highest": 5, "lowestLabel": {"fr": "très faible", "nl": "helemaal niet", "en": "not at all"}, "highestLabel": {"fr": "très grande", "nl": "helemaal", "en": "completely"}}},
    {"id": "e5700000-0000-4000-8000-000000000002", "kind": "SCALE", "required": false, "satisfaction": false,
     "text": {"fr": "Est-ce utile pour votre travail ou votre quotidien ?", "nl": "Is het nuttig voor uw werk of uw dagelijks leven?", "en": "Is it useful for your work or your daily life?"},
     "range": {"lowest": 1, "highest": 5, "lowestLabel": {"fr": "pas du tout", "nl": "helemaal niet", "en": "not at all"}, "highestLabel": {"fr": "tout à fait", "nl": "helemaal", "en": "completely"}}},
    {"id": "e5700000-0000-4000-8000-000000000041", "kind": "MATRIX", "required": false, "satisfaction": false,
     "text": {"fr": "Êtes-vous d’accord ?", "nl": "Gaat u akkoord?", "en": "Do you agree?"},
     "choices": [
       {"id": "agree", "text": {"fr": "Tout à fait d’accord", "nl": "Helemaal akkoord", "en": "Fully agree"}},
       {"id": "rather-agree", "text": {"fr": "Plutôt d’accord", "nl": "Eerder akkoord", "en": "Rather agree"}},
       {"id": "rather-disagree", "text": {"fr": "Plutôt pas d’accord", "nl": "Eerder niet akkoord", "en": "Rather disagree"}},
       {"id": "disagree", "text": {"fr": "Pas du tout d’accord", "nl": "Helemaal niet akkoord", "en": "Fully disagree"}},
       {"id": "no-opinion", "text": {"fr": "Sans avis", "nl": "Geen mening", "en": "No opinion"}}],
     "lines": [
       {"id": "content", "text": {"fr": "Les présentations étaient claires", "nl": "De presentaties waren duidelijk", "en": "The presentations were clear"}},
       {"id": "exchange", "text": {"fr": "J’ai pu échanger avec d’autres services", "nl": "Ik kon van gedachten wisselen met andere diensten", "en": "I could exchange with other services"}},
       {"id": "time", "text": {"fr": "La durée convenait", "nl": "De duur was goed", "en": "The length was right"}}]},
    {"id": "e5700000-0000-4000-8000-000000000042", "kind": "SINGLE", "required": false, "satisfaction": false,
     "text": {"fr": "Avez-vous rencontré des services que vous ne connaissiez pas ?", "nl": "Hebt u diensten ontmoet die u nog niet kende?", "en": "Did you meet services that you did not know?"},
     "choices": [
       {"id": "several", "text": {"fr": "Oui, plusieurs", "nl": "Ja, meerdere", "en": "Yes, several"}},
       {"id": "one", "text": {"fr": "Oui, un", "nl": "Ja, één", "en": "Yes, one"}},
       {"id": "none", "text": {"fr": "Non", "nl": "Nee", "en": "No"}}]}]},
  {"title": {"fr": "Avec vos mots", "nl": "In uw eigen woorden", "en": "In your own words"}, "questions": [
    {"id": "e5700000-0000-4000-8000-000000000003", "kind": "OPEN", "required": false, "satisfaction": false,
     "text": {"fr": "Que retenez-vous ?", "nl": "Wat neemt u mee?", "en": "What do you take away?"}},
    {"id": "e5700000-0000-4000-8000-000000000004", "kind": "OPEN", "required": false, "satisfaction": false,
     "text": {"fr": "Que pourrait-on améliorer ?", "nl": "Wat kan er beter?", "en": "What could be improved?"}},
    {"id": "e5700000-0000-4000-8000-000000000005", "kind": "OPEN", "required": false, "satisfaction": false,
     "text": {"fr": "De quoi voudriez-vous parler la prochaine fois ?", "nl": "Waarover wilt u het de volgende keer hebben?", "en": "What would you like to talk about next time?"}}]}]}$text$);

insert into brought (event_type, title, content) values ('CT_SANTE_MENTALE',
$text$ {"fr": "Après une concertation thématique « santé mentale »", "nl": "Na een thematisch overleg “geestelijke gezondheid”", "en": "After a thematic consultation “mental health”"}$text$,
$text$ {"introduction": {"fr": "Deux minutes suffisent. Vos réponses sont anonymes : elles sont enregistrées sans votre nom.", "nl": "Twee minuten volstaan. Uw antwoorden zijn anoniem: ze worden zonder uw naam opgeslagen.", "en": "Two minutes are enough. Your answers are anonymous: they are saved without your name."},
 "attributes": ["SECTOR", "BASSIN"], "asksQuoting": true, "sections": [
  {"title": null, "questions": [
    {"id": "e5700000-0000-4000-8000-000000000001", "kind": "SCALE", "required": true, "satisfaction": true,
     "text": {"fr": "Dans l’ensemble, quelle est votre satisfaction ?", "nl": "Bent u over het algemeen tevreden?", "en": "Overall, are you satisfied?"},
     "range": {"lowest": 1, "highest": 5, "lowestLabel": {"fr": "très faible", "nl": "helemaal niet", "en": "not at all"}, "highestLabel": {"fr": "très grande", "nl": "helemaal", "en": "completely"}}},
    {"id": "e5700000-0000-4000-8000-000000000002", "kind": "SCALE", "required": false, "satisfaction": false,
     "text": {"fr": "Est-ce utile pour votre travail ou votre quotidien ?", "nl": "Is het nuttig voor uw werk of uw dagelijks leven?", "en": "Is it useful for your work or your daily life?"},
     "range": {"lowest": 1, "highest": 5, "lowestLabel": {"fr": "pas du tout", "nl": "helemaal niet", "en": "not at all"}, "highestLabel": {"fr": "tout à fait", "nl": "helemaal", "en": "completely"}}},
    {"id": "e5700000-0000-4000-8000-000000000041", "kind": "MATRIX", "required": false, "satisfaction": false,
     "text": {"fr": "Êtes-vous d’accord ?", "nl": "Gaat u akkoord?", "en": "Do you agree?"},
     "choices": [
       {"id": "agree", "text": {"fr": "Tout à fait d’accord", "nl": "Helemaal akkoord", "en": "Fully agree"}},
       {"id": "rather-agree", "text": {"fr": "Plutôt d’accord", "nl": "Eerder akkoord", "en": "Rather agree"}},
       {"id": "rather-disagree", "text": {"fr": "Plutôt pas d’accord", "nl": "Eerder niet akkoord", "en": "Rather disagree"}},
       {"id": "disagree", "text": {"fr": "Pas du tout d’accord", "nl": "Helemaal niet akkoord", "en": "Fully disagree"}},
       {"id": "no-opinion", "text": {"fr": "Sans avis", "nl": "Geen mening", "en": "No opinion"}}],
     "lines": [
       {"id": "content", "text": {"fr": "Les présentations étaient claires", "nl": "De presentaties waren duidelijk", "en": "The presentations were clear"}},
       {"id": "exchange", "text": {"fr": "J’ai pu échanger avec d’autres services", "nl": "Ik kon van gedachten wisselen met andere diensten", "en": "I could exchange with other services"}},
       {"id": "time", "text": {"fr": "La durée convenait", "nl": "De duur was goed", "en": "The length was right"}}]},
    {"id": "e5700000-0000-4000-8000-000000000042", "kind": "SINGLE", "required": false, "satisfaction": false,
     "text": {"fr": "Avez-vous rencontré des services que vous ne connaissiez pas ?", "nl": "Hebt u diensten ontmoet die u nog niet kende?", "en": "Did you meet services that you did not know?"},
     "choices": [
       {"id": "several", "text": {"fr": "Oui, plusieurs", "nl": "Ja, meerdere", "en": "Yes, several"}},
       {"id": "one", "text": {"fr": "Oui, un", "nl": "Ja, één", "en": "Yes, one"}},
       {"id": "none", "text": {"fr": "Non", "nl": "Nee", "en": "No"}}]}]},
  {"title": {"fr": "Avec vos mots", "nl": "In uw eigen woorden", "en": "In your own words"}, "questions": [
    {"id": "e5700000-0000-4000-8000-000000000003", "kind": "OPEN", "required": false, "satisfaction": false,
     "text": {"fr": "Que retenez-vous ?", "nl": "Wat neemt u mee?", "en": "What do you take away?"}},
    {"id": "e5700000-0000-4000-8000-000000000004", "kind": "OPEN", "required": false, "satisfaction": false,
     "text": {"fr": "Que pourrait-on améliorer ?", "nl": "Wat kan er beter?", "en": "What could be improved?"}},
    {"id": "e5700000-0000-4000-8000-000000000005", "kind": "OPEN", "required": false, "satisfaction": false,
     "text": {"fr": "De quoi voudriez-vous parler la prochaine fois ?", "nl": "Waarover wilt u het de volgende keer hebben?", "en": "What would you like to talk about next time?"}}]}]}$text$);

insert into brought (event_type, title, content) values ('CT_PREVENTION',
$text$ {"fr": "Après une concertation thématique « prévention »", "nl": "Na een thematisch overleg “preventie”", "en": "After a thematic consultation “prevention”"}$text$,
$text$ {"introduction": {"fr": "Deux minutes suffisent. Vos réponses sont anonymes : elles sont enregistrées sans votre nom.", "nl": "Twee minuten volstaan. Uw antwoorden zijn anoniem: ze worden zonder uw naam opgeslagen.", "en": "Two minutes are enough. Your answers are anonymous: they are saved without your name."},
 "attributes": ["SECTOR", "BASSIN"], "asksQuoting": true, "sections": [
  {"title": null, "questions": [
    {"id": "e5700000-0000-4000-8000-000000000001", "kind": "SCALE", "required": true, "satisfaction": true,
     "text": {"fr": "Dans l’ensemble, quelle est votre satisfaction ?", "nl": "Bent u over het algemeen tevreden?", "en": "Overall, are you satisfied?"},
     "range": {"lowest": 1, "highest": 5, "lowestLabel": {"fr": "très faible", "nl": "helemaal niet", "en": "not at all"}, "highestLabel": {"fr": "très grande", "nl": "helemaal", "en": "completely"}}},
    {"id": "e5700000-0000-4000-8000-000000000002", "kind": "SCALE", "required": false, "satisfaction": false,
     "text": {"fr": "Est-ce utile pour votre travail ou votre quotidien ?", "nl": "Is het nuttig voor uw werk of uw dagelijks leven?", "en": "Is it useful for your work or your daily life?"},
     "range": {"lowest": 1, "highest": 5, "lowestLabel": {"fr": "pas du tout", "nl": "helemaal niet", "en": "not at all"}, "highestLabel": {"fr": "tout à fait", "nl": "helemaal", "en": "completely"}}},
    {"id": "e5700000-0000-4000-8000-000000000041", "kind": "MATRIX", "required": false, "satisfaction": false,
     "text": {"fr": "Êtes-vous d’accord ?", "nl": "Gaat u akkoord?", "en": "Do you agree?"},
     "choices": [
       {"id": "agree", "text": {"fr": "Tout à fait d’accord", "nl": "Helemaal akkoord", "en": "Fully agree"}},
       {"id": "rather-agree", "text": {"fr": "Plutôt d’accord", "nl": "Eerder akkoord", "en": "Rather agree"}},
       {"id": "rather-disagree", "text": {"fr": "Plutôt pas d’accord", "nl": "Eerder niet akkoord", "en": "Rather disagree"}},
       {"id": "disagree", "text": {"fr": "Pas du tout d’accord", "nl": "Helemaal niet akkoord", "en": "Fully disagree"}},
       {"id": "no-opinion", "text": {"fr": "Sans avis", "nl": "Geen mening", "en": "No opinion"}}],
     "lines": [
       {"id": "content", "text": {"fr": "Les présentations étaient claires", "nl": "De presentaties waren duidelijk", "en": "The presentations were clear"}},
       {"id": "exchange", "text": {"fr": "J’ai pu échanger avec d’autres services", "nl": "Ik kon van gedachten wisselen met andere diensten", "en": "I could exchange with other services"}},
       {"id": "time", "text": {"fr": "La durée convenait", "nl": "De duur was goed", "en": "The length was right"}}]},
    {"id": "e5700000-0000-4000-8000-000000000042", "kind": "SINGLE", "required": false, "satisfaction": false,
     "text": {"fr": "Avez-vous rencontré des services que vous ne connaissiez pas ?", "nl": "Hebt u diensten ontmoet die u nog niet kende?", "en": "Did you meet services that you did not know?"},
     "choices": [
       {"id": "several", "text": {"fr": "Oui, plusieurs", "nl": "Ja, meerdere", "en": "Yes, several"}},
       {"id": "one", "text": {"fr": "Oui, un", "nl": "Ja, één", "en": "Yes, one"}},
       {"id": "none", "text": {"fr": "Non", "nl": "Nee", "en": "No"}}]}]},
  {"title": {"fr": "Avec vos mots", "nl": "In uw eigen woorden", "en": "In your own words"}, "questions": [
    {"id": "e5700000-0000-4000-8000-000000000003", "kind": "OPEN", "required": false, "satisfaction": false,
     "text": {"fr": "Que retenez-vous ?", "nl": "Wat neemt u mee?", "en": "What do you take away?"}},
    {"id": "e5700000-0000-4000-8000-000000000004", "kind": "OPEN", "required": false, "satisfaction": false,
     "text": {"fr": "Que pourrait-on améliorer ?", "nl": "Wat kan er beter?", "en": "What could be improved?"}},
    {"id": "e5700000-0000-4000-8000-000000000005", "kind": "OPEN", "required": false, "satisfaction": false,
     "text": {"fr": "De quoi voudriez-vous parler la prochaine fois ?", "nl": "Waarover wilt u het de volgende keer hebben?", "en": "What would you like to talk about next time?"}}]}]}$text$);

insert into brought (event_type, title, content) values ('CAB',
$text$ {"fr": "Une année de conseil", "nl": "Een jaar in de raad", "en": "A year of the council"}$text$,
$text$ {"introduction": {"fr": "Un regard sur l’année de votre conseil. Vos réponses sont anonymes : elles sont enregistrées sans votre nom.", "nl": "Een terugblik op het jaar van uw raad. Uw antwoorden zijn anoniem: ze worden zonder uw naam opgeslagen.", "en": "A look at your council’s year. Your answers are anonymous: they are saved without your name."},
 "attributes": ["SECTOR"], "asksQuoting": true, "sections": [
  {"title": null, "questions": [
    {"id": "e5700000-0000-4000-8000-000000000001", "kind": "SCALE", "required": true, "satisfaction": true,
     "text": {"fr": "Dans l’ensemble, quelle est votre satisfaction ?", "nl": "Bent u over het algemeen tevreden?", "en": "Overall, are you satisfied?"},
     "range": {"lowest": 1, "highest": 5, "lowestLabel": {"fr": "très faible", "nl": "helemaal niet", "en": "not at all"}, "highestLabel": {"fr": "très grande", "nl": "helemaal", "en": "completely"}}},
    {"id": "e5700000-0000-4000-8000-000000000051", "kind": "MATRIX", "required": false, "satisfaction": false,
     "text": {"fr": "Êtes-vous d’accord ?", "nl": "Gaat u akkoord?", "en": "Do you agree?"},
     "choices": [
       {"id": "agree", "text": {"fr": "Tout à fait d’accord", "nl": "Helemaal akkoord", "en": "Fully agree"}},
       {"id": "rather-agree", "text": {"fr": "Plutôt d’accord", "nl": "Eerder akkoord", "en": "Rather agree"}},
       {"id": "rather-disagree", "text": {"fr": "Plutôt pas d’accord", "nl": "Eerder niet akkoord", "en": "Rather disagree"}},
       {"id": "disagree", "text": {"fr": "Pas du tout d’accord", "nl": "Helemaal niet akkoord", "en": "Fully disagree"}},
       {"id": "no-opinion", "text": {"fr": "Sans avis", "nl": "Geen mening", "en": "No opinion"}}],
     "lines": [
       {"id": "place", "text": {"fr": "J’ai pu dire ce que je voulais dire", "nl": "Ik kon zeggen wat ik wilde zeggen", "en": "I could say what I wanted to say"}},
       {"id": "decisions", "text": {"fr": "Ce que nous avons décidé a été suivi", "nl": "Wat we beslisten, werd opgevolgd", "en": "What we decided was followed up"}},
       {"id": "sectors", "text": {"fr": "Tous les secteurs utiles étaient autour de la table", "nl": "Alle nuttige sectoren zaten rond de tafel", "en": "All relevant sectors were at the table"}},
       {"id": "rhythm", "text": {"fr": "Le nombre de réunions convenait", "nl": "Het aantal vergaderingen was goed", "en": "The number of meetings was right"}}]},
    {"id": "e5700000-0000-4000-8000-000000000052", "kind": "SINGLE", "required": false, "satisfaction": false,
     "text": {"fr": "Voulez-vous continuer l’année prochaine ?", "nl": "Wilt u volgend jaar verdergaan?", "en": "Do you want to go on next year?"},
     "choices": [
       {"id": "yes", "text": {"fr": "Oui", "nl": "Ja", "en": "Yes"}},
       {"id": "perhaps", "text": {"fr": "Peut-être", "nl": "Misschien", "en": "Perhaps"}},
       {"id": "no", "text": {"fr": "Non", "nl": "Nee", "en": "No"}}]}]},
  {"title": {"fr": "Avec vos mots", "nl": "In uw eigen woorden", "en": "In your own words"}, "questions": [
    {"id": "e5700000-0000-4000-8000-000000000003", "kind": "OPEN", "required": false, "satisfaction": false,
     "text": {"fr": "Que retenez-vous ?", "nl": "Wat neemt u mee?", "en": "What do you take away?"}},
    {"id": "e5700000-0000-4000-8000-000000000004", "kind": "OPEN", "required": false, "satisfaction": false,
     "text": {"fr": "Que pourrait-on améliorer ?", "nl": "Wat kan er beter?", "en": "What could be improved?"}},
    {"id": "e5700000-0000-4000-8000-000000000005", "kind": "OPEN", "required": false, "satisfaction": false,
     "text": {"fr": "De quoi voudriez-vous parler la prochaine fois ?", "nl": "Waarover wilt u het de volgende keer hebben?", "en": "What would you like to talk about next time?"}}]}]}$text$);

insert into brought (event_type, title, content) values ('FORMATION',
$text$ {"fr": "Après une formation", "nl": "Na een opleiding", "en": "After a training"}$text$,
$text$ {"introduction": {"fr": "Deux minutes suffisent. Vos réponses sont anonymes : elles sont enregistrées sans votre nom.", "nl": "Twee minuten volstaan. Uw antwoorden zijn anoniem: ze worden zonder uw naam opgeslagen.", "en": "Two minutes are enough. Your answers are anonymous: they are saved without your name."},
 "attributes": ["SECTOR", "BASSIN"], "asksQuoting": true, "sections": [
  {"title": null, "questions": [
    {"id": "e5700000-0000-4000-8000-000000000001", "kind": "SCALE", "required": true, "satisfaction": true,
     "text": {"fr": "Dans l’ensemble, quelle est votre satisfaction ?", "nl": "Bent u over het algemeen tevreden?", "en": "Overall, are you satisfied?"},
     "range": {"lowest": 1, "highest": 5, "lowestLabel": {"fr": "très faible", "nl": "helemaal niet", "en": "not at all"}, "highestLabel": {"fr": "très grande", "nl": "helemaal", "en": "completely"}}},
    {"id": "e5700000-0000-4000-8000-000000000002", "kind": "SCALE", "required": false, "satisfaction": false,
     "text": {"fr": "Est-ce utile pour votre travail ou votre quotidien ?", "nl": "Is het nuttig voor uw werk of uw dagelijks leven?", "en": "Is it useful for your work or your daily life?"},
     "range": {"lowest": 1, "highest": 5, "lowestLabel": {"fr": "pas du tout", "nl": "helemaal niet", "en": "not at all"}, "highestLabel": {"fr": "tout à fait", "nl": "helemaal", "en": "completely"}}},
    {"id": "e5700000-0000-4000-8000-000000000061", "kind": "SCALE", "required": false, "satisfaction": false,
     "text": {"fr": "Le niveau vous convenait-il ?", "nl": "Paste het niveau bij u?", "en": "Was the level right for you?"},
     "range": {"lowest": 1, "highest": 5, "lowestLabel": {"fr": "trop simple", "nl": "te eenvoudig", "en": "too simple"}, "highestLabel": {"fr": "trop difficile", "nl": "te moeilijk", "en": "too difficult"}}},
    {"id": "e5700000-0000-4000-8000-000000000062", "kind": "MULTIPLE", "required": false, "satisfaction": false,
     "text": {"fr": "Qu’est-ce qui a facilité votre apprentissage ?", "nl": "Wat hielp u om te leren?", "en": "What helped you learn?"},
     "choices": [
       {"id": "theory", "text": {"fr": "Les explications", "nl": "De uitleg", "en": "The explanations"}},
       {"id": "practice", "text": {"fr": "Les exercices", "nl": "De oefeningen", "en": "The exercises"}},
       {"id": "exchange", "text": {"fr": "Les échanges au sein du groupe", "nl": "De uitwisseling tussen deelnemers", "en": "Exchanges among participants"}},
       {"id": "documents", "text": {"fr": "Les documents", "nl": "De documenten", "en": "The documents"}}]}]},
  {"title": {"fr": "Avec vos mots", "nl": "In uw eigen woorden", "en": "In your own words"}, "questions": [
    {"id": "e5700000-0000-4000-8000-000000000063", "kind": "OPEN", "required": false, "satisfaction": false,
     "text": {"fr": "Que ferez-vous autrement dès demain ?", "nl": "Wat doet u vanaf morgen anders?", "en": "What will you do differently from tomorrow on?"}},
    {"id": "e5700000-0000-4000-8000-000000000004", "kind": "OPEN", "required": false, "satisfaction": false,
     "text": {"fr": "Que pourrait-on améliorer ?", "nl": "Wat kan er beter?", "en": "What could be improved?"}}]}]}$text$);

insert into brought (event_type, title, content) values (null,
$text$ {"fr": "Après un contact avec un service", "nl": "Na een contact met een dienst", "en": "After having been in touch with a service"}$text$,
$text$ {"introduction": {"fr": "Deux minutes suffisent. Vos réponses sont anonymes : elles sont enregistrées sans votre nom.", "nl": "Twee minuten volstaan. Uw antwoorden zijn anoniem: ze worden zonder uw naam opgeslagen.", "en": "Two minutes are enough. Your answers are anonymous: they are saved without your name."},
 "attributes": ["ROLE"], "asksQuoting": true, "sections": [
  {"title": null, "questions": [
    {"id": "e5700000-0000-4000-8000-000000000001", "kind": "SCALE", "required": true, "satisfaction": true,
     "text": {"fr": "Dans l’ensemble, quelle est votre satisfaction ?", "nl": "Bent u over het algemeen tevreden?", "en": "Overall, are you satisfied?"},
     "range": {"lowest": 1, "highest": 5, "lowestLabel": {"fr": "très faible", "nl": "helemaal niet", "en": "not at all"}, "highestLabel": {"fr": "très grande", "nl": "helemaal", "en": "completely"}}},
    {"id": "e5700000-0000-4000-8000-000000000071", "kind": "SINGLE", "required": false, "satisfaction": false,
     "text": {"fr": "Avez-vous obtenu ce que vous cherchiez ?", "nl": "Hebt u gekregen wat u zocht?", "en": "Did you get what you were looking for?"},
     "choices": [
       {"id": "yes", "text": {"fr": "Oui", "nl": "Ja", "en": "Yes"}},
       {"id": "partly", "text": {"fr": "En partie", "nl": "Gedeeltelijk", "en": "Partly"}},
       {"id": "no", "text": {"fr": "Non", "nl": "Nee", "en": "No"}}]},
    {"id": "e5700000-0000-4000-8000-000000000072", "kind": "OPEN", "required": false, "satisfaction": false,
     "text": {"fr": "Qu’est-ce qui a manqué ?", "nl": "Wat ontbrak er?", "en": "What was missing?"},
     "help": {"fr": "Ne donnez pas de détails sur votre santé ni sur d’autres personnes.", "nl": "Geef geen details over uw gezondheid of over andere personen.", "en": "Please give no details about your health or about other people."},
     "shownWhen": {"question": "e5700000-0000-4000-8000-000000000071", "among": ["partly", "no"]}},
    {"id": "e5700000-0000-4000-8000-000000000073", "kind": "SCALE", "required": false, "satisfaction": false,
     "text": {"fr": "Le service était-il facile à joindre ?", "nl": "Was de dienst gemakkelijk te bereiken?", "en": "Was the service easy to reach?"},
     "range": {"lowest": 1, "highest": 5, "lowestLabel": {"fr": "très difficile", "nl": "heel moeilijk", "en": "very difficult"}, "highestLabel": {"fr": "très facile", "nl": "heel gemakkelijk", "en": "very easy"}}}]},
  {"title": {"fr": "Avec vos mots", "nl": "In uw eigen woorden", "en": "In your own words"}, "questions": [
    {"id": "e5700000-0000-4000-8000-000000000003", "kind": "OPEN", "required": false, "satisfaction": false,
     "text": {"fr": "Que retenez-vous ?", "nl": "Wat neemt u mee?", "en": "What do you take away?"}},
    {"id": "e5700000-0000-4000-8000-000000000004", "kind": "OPEN", "required": false, "satisfaction": false,
     "text": {"fr": "Que pourrait-on améliorer ?", "nl": "Wat kan er beter?", "en": "What could be improved?"}}]}]}$text$);

do $$
declare
  it record;
  made uuid;
begin
  for it in select * from brought order by place loop
    insert into questionnaire (template, event_type, title, created_at, updated_at) values (true, it.event_type, it.title, now(), now()) returning id into made;
    insert into questionnaire_version (questionnaire_id, number, content, made_at) values (made, 1, it.content, now());
  end loop;
end
$$;
