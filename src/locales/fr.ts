// Written by `npm run generate` from xliff/fr.xlf, in the order of src/base/message-ids.ts.
/** What the interface says in this language, one message a line; `{0}` where something is filled in. */
export const messages = `Impossible de charger la recherche. Un nouvel essai est fait pendant la saisie.
one:# élément|other:# éléments
Tous les pays
Transcription
Entretien
Constatation
Rien n’a encore été publié ici.
Communiqué de presse
D’un partenaire
Enseignement tiré
{0} à votre heure
Actualités
Page web
Aucun résultat pour « {0} ». Essayez avec moins de mots ou d’autres mots.
Chapitres
one:# résultat|other:# résultats
Aucune actualité plus ancienne.
Aucun résultat.
À paraître
Ajouter au calendrier
Cette vidéo ne peut pas encore être regardée ici.
Le contenu est endommagé ou n’est pas celui qui était attendu.
one:# publication|other:# publications
Était prévu
Durabilité
Bonne pratique
Demander un autre format : {0}
Notes d’orientation
Constatations
one:# document|other:# documents
Non disponible en {0}.
S’inscrire
Sur cette page
Tout le contenu de {0}
Passés
Lien vers cette publication : {0}
Les participants
A eu lieu
Ce qui est évalué
Copier
Recherche
En savoir plus sur le projet
Annulé
État des lieux
Dernière mise à jour :
Recommandations
Épinglé
Autres pays
À venir
Le site qui héberge ce contenu ne permet pas à d’autres pages de l’afficher.
Publications
Outil
Étude
Rechercher
Évaluation finale
Hybride
{0} uniquement
Cohérence
Évaluation
Aujourd’hui
Sélectionné : copiez avec le clavier ou le menu.
Citer et réutiliser
Chronologie
Impossible de charger les sous-titres.
Dans la presse
Le site du projet
Les frontières et les noms indiqués et les désignations employées sur cette carte n’impliquent ni reconnaissance ni acceptation officielles de la part de l’Organisation des Nations Unies.
Chargement…
Recueil
Type
Aucun événement n’est prévu pour le moment.
Autres publications
Pays
Recommandation
En préparation
Le site qui héberge ce contenu a répondu par l’erreur {0}.
Le rapport
{0} : fin
Vidéo
Avez-vous besoin d’une publication dans un autre format, par exemple en gros caractères ou en texte brut ?
Contact
Période évaluée
Lecture depuis {0}, qui saura que vous regardez cette vidéo.
Annoncé sur {0} : {1}
Cette publication n’est plus répertoriée.
Afficher les actualités plus anciennes
Le site qui héberge ce contenu met trop de temps à répondre.
Copie enregistrée le {0}
Impossible d’accéder au contenu.
Choisissez un pays pour ne voir que ce qui le concerne.
Bonnes pratiques
Regarder sur {0}
Rapport
Pays
Recherche en cours…
Les deux phases
one:# actualité|other:# actualités
Licence :
Évaluation à mi-parcours
Tout n’est pas disponible en {0} ; affichage en {1}.
Le contenu est introuvable à son adresse.
Lien vers cette publication
Date
Le contenu exige une version plus récente de ce module.
Pertinence
Partenaires
Cette vidéo n’est plus répertoriée.
Mis en œuvre par
{0} sur {1}
Aussi disponible en
one:# pays|other:# pays
Demander un autre format
{0} : début
p. {0}
Publié en
Publié par
Phase
Nouvelle tentative…
one:# page|other:# pages
Impact
Événements
Conclusion
Réessayer
Ouvrir {0}
Tout ajouter au calendrier
Événement
Tout afficher sur {0}
Télécharger
Financé par
Enseignements tirés
Vous êtes hors ligne. Le contenu s’affichera dès que vous serez de nouveau en ligne.
Défis
Impossible de charger les actualités plus anciennes.
one:# événement|other:# événements
Annoncé sur {0}
Le contenu est trop volumineux pour être affiché ici.
Indépendante
Lire : {0}
Reporté
Brochure
Sous-titres : {0}
Article
Effacer les filtres
Interne
Introduction
Période
En ligne
Lecture depuis {0}.
Enregistrement
Efficience
Publication
Langue
one:Afficher # de plus|other:Afficher # de plus
Impossible de lire cette vidéo ici.
Copié
Efficacité
Ce module ne sait pas où se trouve son contenu.
Tout
Copier la référence de {0}
Carte des pays
Note d’orientation
Vidéos
Pistes d’action
Date à annoncer
Principales conclusions`;

/** Which list of messages this belongs to. */
export const edition = 'b3e4f8';
