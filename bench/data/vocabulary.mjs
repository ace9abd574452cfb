// French vocabulary for the generator. Order matters: it is used with a Zipf-like weight
// (first words are frequent, last ones rare), so that full-text queries have a range of selectivities.
export const communes = [ // id = position + 1; bassin 1..5; weight ~ population
  ['Anderlecht', '1070', 4, 12], ['Auderghem', '1160', 5, 4], ['Berchem-Sainte-Agathe', '1082', 1, 3],
  ['Bruxelles', '1000', 3, 19], ['Etterbeek', '1040', 5, 5], ['Evere', '1140', 2, 4], ['Forest', '1190', 4, 6],
  ['Ganshoren', '1083', 1, 3], ['Ixelles', '1050', 5, 9], ['Jette', '1090', 1, 5], ['Koekelberg', '1081', 1, 2],
  ['Molenbeek-Saint-Jean', '1080', 1, 10], ['Saint-Gilles', '1060', 3, 5], ['Saint-Josse-ten-Noode', '1210', 2, 3],
  ['Schaerbeek', '1030', 2, 13], ['Uccle', '1180', 4, 8], ['Watermael-Boitsfort', '1170', 5, 3],
  ['Woluwe-Saint-Lambert', '1200', 2, 6], ['Woluwe-Saint-Pierre', '1150', 2, 4],
];
export const bassins = ['Nord-Ouest', 'Nord-Est', 'Centre', 'Sud-Ouest', 'Sud-Est'];
export const themes = ['Santé mentale', 'Logement', 'Aide alimentaire', 'Accès aux soins', 'Assuétudes', 'Aide juridique',
  'Soins à domicile', 'Personnes âgées', 'Petite enfance', 'Handicap', 'Violences intrafamiliales', 'Sans-abrisme',
  'Endettement', 'Emploi et formation', 'Exil et migration', 'Santé sexuelle', 'Planning familial', 'Soins palliatifs',
  'Répit des aidants', 'Promotion de la santé', 'Activité physique', 'Nutrition', 'Diabète', 'Cancer', 'Périnatalité',
  'Démence', 'Isolement social', 'Jeunesse', 'Genre et diversité', 'Soutien numérique'];
export const audiences = ['Tout public', 'Adultes', 'Enfants', 'Adolescents', 'Jeunes adultes', 'Personnes âgées',
  'Familles', 'Femmes', 'Personnes en exil', 'Personnes en situation de handicap', 'Proches aidants', 'Professionnels'];
export const orgKinds = ['Maison médicale', 'Centre de santé mentale', 'Service social', 'Centre de planning familial', 'Antenne sociale',
  'Maison de quartier', 'CPAS', 'Association', 'Centre de jour', 'Service d’aide à domicile', 'Réseau', 'Maison de repos', 'Épicerie sociale',
  'Centre d’accueil', 'Espace santé', 'Collectif'];
export const serviceKinds = ['Accompagnement', 'Consultation', 'Permanence', 'Accueil', 'Groupe de parole', 'Soutien', 'Aide', 'Suivi',
  'Atelier', 'Écoute', 'Orientation', 'Médiation', 'Hébergement', 'Distribution', 'Dépistage', 'Soins', 'Prévention', 'Coordination'];
export const nouns = `santé personne accompagnement soutien service accueil famille logement équipe quartier aide suivi soin enfant
consultation demande écoute projet réseau patient médecin démarche droit rendez-vous situation besoin information orientation
difficulté prévention activité permanence travailleur assistant groupe parole jeune femme parent adulte commune bruxelles
hébergement urgence dette budget énergie alimentation repas colis épicerie infirmière psychologue psychiatre kinésithérapeute
diététicienne interprète médiateur éducateur juriste avocat bénévole citoyen habitant voisin aînés aidant répit mobilité
domicile hospitalisation sortie pharmacie vaccination dépistage diabète cancer grossesse naissance maternité contraception
sexualité addiction alcool drogue tabac dépendance sevrage anxiété dépression deuil traumatisme violence séparation conflit
exil asile régularisation séjour interculturalité langue alphabétisation insertion emploi formation compétence numérique ordinateur
école scolarité décrochage vacances loisir sport gymnastique marche jardin potager cuisine nutrition surpoids obésité hypertension
mémoire démence autonomie handicap surdité cécité autisme rééducation revalidation ergothérapeute logopède prothèse chaise matériel
location achat loyer bail expulsion insalubrité rénovation punaise chauffage facture compteur eau électricité mutuelle
remboursement ticket carte attestation dossier formulaire inscription tarif gratuité forfait convention partenaire collaboration
concertation diagnostic territoire bassin fragilité précarité inégalité isolement solidarité entraide lien confiance dignité respect
confidentialité secret anonymat jeunesse adolescence maltraitance protection tutelle administrateur succession testament palliatif
douleur oncologie cardiologie dermatologie ophtalmologie dentiste orthodontie podologie tuberculose hépatite dialyse greffe épilepsie
parkinson alzheimer sclérose fibromyalgie endométriose ménopause allaitement prématurité pouponnière crèche ludothèque bibliothèque
théâtre musique peinture céramique photographie couture menuiserie bricolage vélo récupération vestiaire donnerie douche lessive
consigne domiciliation maraude hivernage squat caravane gens-du-voyage prison libération probation sidaction philanthropie`.split(/\s+/);
export const adjectives = `social gratuit psychologique médical mental individuel collectif familial local ouvert accessible spécialisé
pluridisciplinaire communautaire administratif juridique confidentiel personnalisé adapté global régulier ponctuel mobile préventif
financier précaire vulnérable isolé fragilisé âgé enceinte mineur migrant bruxellois francophone bilingue multilingue interculturel
thérapeutique infirmier paramédical ambulatoire résidentiel hospitalier scolaire parascolaire sportif culturel créatif numérique
alimentaire énergétique locatif durable inclusif participatif citoyen intergénérationnel périnatal pédiatrique gériatrique
psychiatrique palliatif oncologique dentaire visuel auditif moteur cognitif chronique aigu nocturne hebdomadaire mensuel trimestriel`.split(/\s+/);
export const verbs = `accompagne soutient propose organise accueille oriente informe écoute aide offre coordonne facilite assure développe
rassemble soigne prévient dépiste forme sensibilise héberge distribue défend conseille évalue`.split(/\s+/);
export const links = ['pour', 'avec', 'dans le cadre de', 'en lien avec', 'autour de', 'au sein de', 'sans', 'sur', 'face à', 'à propos de', 'en faveur de'];
export const streets = ['rue de la Loi', 'chaussée de Gand', 'avenue Louise', 'rue Haute', 'place Flagey', 'boulevard Lambermont', 'rue du Midi',
  'chaussée de Mons', 'avenue de Tervueren', 'rue des Palais', 'place de la Reine', 'rue Américaine', 'rue Gray', 'avenue Brugmann'];
export const queries = ['logement', 'santé mentale', 'sante mentale', 'aide alimentaire', 'psychologue', 'medecin generaliste', 'médecin', 'infirmières',
  'infirmiere domicile', 'soins à domicile', 'écoute téléphonique', 'ecoute', 'dépression', 'depression', 'expulsion', 'expulsions logement', 'surendettement',
  'dettes budget', 'colis alimentaires', 'femmes enceintes', 'grossesse', 'planning familial', 'contraception', 'violences', 'violence famille', 'exil', 'demandeurs asile',
  'réfugiés', 'interprète', 'interpretes', 'alphabétisation', 'alphabetisation', 'démence', 'alzheimer', 'parkinson', 'répit aidants', 'aidants', 'autisme', 'handicap',
  'chaise', 'dentiste', 'tuberculose', 'hépatite', 'diabete', 'diabète nutrition', 'obésité', 'tabac', 'alcool', 'sevrage alcool', 'addictions', 'jeunes', 'décrochage scolaire',
  'crèche', 'creches', 'ludothèque', 'vélo', 'atelier cuisine', 'jardin potager', 'punaises', 'insalubrité', 'loyer', 'domiciliation', 'maraude', 'douche'];
export const types = [['CAR', 22, 20], ['CAB', 14, 15], ['CT', 14, 12], ['PORTES_OUVERTES', 8, 150], ['GRAND_BAIN', 4, 300],
  ['RDV_PREVENTION', 16, 10], ['ATELIER', 14, 16], ['FORMATION', 8, 24]]; // name, weight, capacity
export const places = ['Maison de quartier', 'Salle communale', 'Centre culturel', 'Bibliothèque', 'Maison médicale', 'Espace polyvalent', 'École', 'Locaux du réseau'];
export const first = ['Amélie', 'Benoît', 'Chloé', 'Driss', 'Élodie', 'Fatima', 'Gaëlle', 'Hélène', 'Inès', 'Jérôme', 'Karim', 'Léa', 'Maïté', 'Noé',
  'Océane', 'Pascal', 'Quentin', 'Rémi', 'Sofia', 'Théo', 'Ursule', 'Valérie', 'Wim', 'Yasmine', 'Zoé'];
export const last = ['Dubois', 'Lambert', 'Peeters', 'Janssens', 'Maes', 'Dupont', 'El Amrani', 'Benali', 'Mbayo', 'Nguyen', 'Lefèvre', 'Gérard',
  'Simon', 'Laurent', 'Claes', 'Wouters', 'Moreau', 'François', 'Hermans', 'Yılmaz'];
