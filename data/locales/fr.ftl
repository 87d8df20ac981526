### Najma, français.
###
### Les mêmes identifiants et les mêmes arguments dans chaque catalogue ; les mots du glossaire et pas d'autres.
### Espaces ordinaires devant : ; ? ! et dans « ». L'argument $sex vaut f ou m ; sans lui, le féminin.

## Langues, par leur propre nom

language-fr = Français
language-ar = العربية
language-zgh = ⵜⴰⵎⴰⵣⵉⵖⵜ
language-zgh-Latn = Tamaziɣt
language-en = English

## Jours et mois

weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche

hijri-1 = moharram
hijri-2 = safar
hijri-3 = rabia I
hijri-4 = rabia II
hijri-5 = joumada I
hijri-6 = joumada II
hijri-7 = rajab
hijri-8 = chaabane
hijri-9 = ramadan
hijri-10 = chaoual
hijri-11 = dou al-qiada
hijri-12 = dou al-hijja

## Présence

status-present = { $sex ->
    [m] présent
   *[f] présente
  }
status-late = { $sex ->
   *[f] en retard
  }
status-absent = { $sex ->
    [m] absent
   *[f] absente
  }
status-justified = { $sex ->
    [m] absent, justifié
   *[f] absente, justifiée
  }
status-exempt = { $sex ->
    [m] dispensé
   *[f] dispensée
  }

## Séances : leur état, et pourquoi l'une n'a pas été tenue

session-held = tenue

reason-trainer = formatrice absente
reason-souk = souk
reason-weather = intempéries
reason-holiday = jour férié
reason-strike = grève
reason-room = salle indisponible
reason-harvest = récoltes
reason-event = activité au centre
reason-nobody = aucune présente

## Inscriptions

enrolment-registered = { $sex ->
    [m] inscrit
   *[f] inscrite
  }
enrolment-confirmed = { $sex ->
    [m] confirmé
   *[f] confirmée
  }
enrolment-active = { $sex ->
    [m] actif
   *[f] active
  }
enrolment-suspended = { $sex ->
    [m] suspendu
   *[f] suspendue
  }
enrolment-completed = { $sex ->
    [m] lauréat
   *[f] lauréate
  }
enrolment-dropped = abandon
enrolment-transferred = { $sex ->
    [m] transféré
   *[f] transférée
  }
enrolment-cancelled = inscription annulée
enrolment-waiting = liste d'attente


## Heures et alertes

hours-name = Nom
hours-heads = Présence
hours-rate = Assiduité
hours-day = Jour
hours-starts = Heure
hours-became = Séance
hours-empty = Aucune séance dans cette période.
hours-turn = par quoi
hours-lead = Entrée ou 1-4 derrière ce nombre
hours-next-number = nombre suivant
hours-group = Groupe
hours-came = Venues
hours-adds = Compte
hours-none-behind = Rien derrière ce nombre.
hours-of-a-line = Le total est la somme des lignes : ouvrez l'une d'elles.
hours-behind-head = { $name } · { $number } : { $hours }{ $count ->
    [0] {""}
    [one] , { $count } séance
   *[other] , { $count } séances
}
hours-by-course = Par groupe
hours-by-trainer = Par formatrice
hours-by-module = Par module
hours-by-centre = Par centre
hours-by-month = Par mois
hours-head = { $by }, du { $from } au { $until }{ $untaken ->
    [0] {""}
    [one] , { $untaken } marque non saisie
   *[other] , { $untaken } marques non saisies
  }
alert-name = Nom
alert-course = Groupe
alert-more = {" "}
alert-count = { $count ->
    [0] Personne à suivre
    [one] Une à suivre
   *[other] { $count } à suivre
  }
hours-span = Du { $from } au { $until }
hours-period = La fin, { $until }, vient avant le début, { $from } : inversez-les.
hours-module = Module
hours-trainer = Formatrice
hours-month = Mois
hours-planned = Prévues
hours-held = Tenues
hours-lost = Perdues
hours-attended = Suivies
hours-presence = Taux de présence
hours-assiduity = Taux d'assiduité
hours-total = Total
hours-nobody = non précisé
hours-lost-why = { $hours } perdues : { $reason }
hours-untaken = { $count ->
    [one] Une marque n'est pas saisie : elle ne compte dans aucun taux.
   *[other] { $count } marques ne sont pas saisies : elles ne comptent dans aucun taux.
  }
alert-absences = { $count ->
    [one] { $count } absence
   *[other] { $count } absences de suite
  }
alert-low = assiduité { $rate } %, seuil { $percent } %
alert-unreachable = seuil de { $percent } % hors d'atteinte, { $reachable } % au mieux
alert-gone = sans présence depuis { $days ->
    [one] { $days } jour
   *[other] { $days } jours
  } : abandon proposé au { $day }
alert-none = Personne à suivre.
alert-why = À suivre


## Clôture du mois

month-closed-already = { $by } a déjà clos ce mois.
month-not-over = Ce mois dure jusqu'au { $day } : on le clôt le lendemain.
month-blocked = { $count ->
    [one] Une séance empêche encore de clore : --dry-run la montre.
   *[other] { $count } séances empêchent encore de clore : --dry-run les montre.
  }
month-not-closed = Ce mois n'est pas clos.
month-closed = Mois clos : { $month } ✓
month-reopened = Mois rouvert : { $month } ✓
month-ready = Rien n'empêche de clore ce mois.
month-untaken = { $count ->
    [one] Un registre à saisir
   *[other] { $count } registres à saisir
  }
month-unlocked = { $count ->
    [one] Un registre déverrouillé à valider de nouveau
   *[other] { $count } registres déverrouillés à valider de nouveau
  }
month-blank = { $count ->
    [one] Un registre validé avec des lignes vides
   *[other] { $count } registres validés avec des lignes vides
  }
month-walk-in = { $count ->
    [one] Un registre avec un passage à identifier
   *[other] { $count } registres avec un passage à identifier
  }
month-no-reason = { $count ->
    [one] Une séance non tenue sans motif
   *[other] { $count } séances non tenues sans motif
  }
month-line = {"  "}{ $course }  { $day }  { $time }
place-closing = Clôture du mois
action-go-closing = clôture
action-go-closing-help = Va à la clôture du mois : ce qui l'empêche, dans l'ordre où le régler.
help-closing-1 = Chaque ligne empêche de clore le mois ; les premières se règlent d'abord. Entrée ou le chiffre y mène, Échap en revient.
help-closing-2 = Les lignes pâles sont à vérifier, sans empêcher de clore. F2 clôt après une confirmation ; F9 v rouvre, avec un motif.
closing-at = {" "}
closing-what = À régler
closing-course = Groupe
closing-day = Jour
closing-time = Heure
closing-none = Rien à régler ce mois-ci.
closing-head = { $month } : { $count ->
    [0] prêt à clore, F2
    [one] une chose à régler
   *[other] { $count } choses à régler
  }{ $look ->
    [0] {""}
   *[other] {" "}· { $look } à vérifier
  }
closing-closed = { $month } : clos le { $day } par { $by }
closing-ask = Clore { $month } ? À verrouiller : { $sessions ->
    [one] { $sessions } séance
   *[other] { $sessions } séances
  }, { $marks ->
    [one] { $marks } présence
   *[other] { $marks } présences
  }.
closing-not = pas maintenant
closing-close = clore
closing-lead = 1-9 ou Entrée régler
closing-reopen = rouvrir
closing-reason = Motif de la réouverture
closing-reason-missing = Dites pourquoi le mois est rouvert.
closing-untaken = registre à saisir
closing-unlocked = registre à revalider
closing-blank = lignes non saisies
closing-walk-in = passage à identifier
closing-no-reason = non tenue sans motif
closing-not-made-up = reportée, non rattrapée
closing-clash = même salle ou formatrice
month-not-made-up = { $count ->
    [one] Une séance reportée n'a pas été rattrapée :
   *[other] { $count } séances reportées n'ont pas été rattrapées :
  }
month-clash = { $count ->
    [one] Une séance est à la même heure qu'une autre, même salle ou même formatrice :
   *[other] { $count } séances sont à la même heure que d'autres, même salle ou même formatrice :
  }
action-put-off = reporter
action-put-off-help = Reporte la tâche à un autre jour, avec le motif.
act-follow-up = suivi ouvert
act-close-follow-up = suivi clos
act-put-off = suivi reporté
act-note-follow-up = note d'un suivi
table-follow-up = un suivi
alert-task = Suivi
alert-kind-unreachable = seuil hors d'atteinte
alert-kind-gone = absence prolongée
alert-kind-absences = absences de suite
alert-kind-low = assiduité sous le seuil
follow-up-called = { $sex ->
    [m] appelé
   *[f] appelée
  }
follow-up-visited = { $sex ->
    [m] visité
   *[f] visitée
  }
follow-up-unreachable = { $sex ->
    [m] injoignable
   *[f] injoignable
  }
follow-up-returned = { $sex ->
    [m] il reprend
   *[f] elle reprend
  }
follow-up-gone = { $sex ->
    [m] il arrête
   *[f] elle arrête
  }
follow-up-other = autre suite
follow-up-what = { $name } : ce qu'il en est
follow-up-note = Note, si utile
follow-up-remark = Note
follow-up-day = Reporter au
follow-up-reason = Motif du report
follow-up-reason-missing = Dites pourquoi c'est reporté.
follow-up-until-past = On reporte à un jour qui vient, après le { $day }.
follow-up-until-far = On reporte de { $max } jours au plus : choisissez un jour plus proche.
follow-up-open = ouvrir un suivi
follow-up-all = tous
follow-up-close = suite donnée
follow-up-accept = mettre fin
follow-up-to-open = à ouvrir
follow-up-due = avant le { $day }
follow-up-late = depuis le { $day }
follow-up-until = reporté { $day }
follow-up-opened = { $name } : suivi ouvert, avant le { $day } ✓
follow-up-opened-all = { $count ->
    [0] Chacune a déjà son suivi.
    [one] Un suivi ouvert ✓
   *[other] { $count } suivis ouverts ✓
  }
follow-up-closed = { $name } : { $outcome }, suivi clos ✓
follow-up-put-off = { $name } : suivi reporté au { $day } ✓
follow-up-left = { $name } : abandon de { $course } à partir du { $day } ✓
follow-up-noted = { $name } : noté ✓
follow-up-none = { $name } n'a pas de suivi ouvert : F4 l'ouvre.
follow-up-open-here = { $name } a déjà son suivi : F2 dit la suite donnée.
follow-up-nothing = Rien à suivre pour { $name } aujourd'hui.
follow-up-not-gone = { $name } n'a pas manqué assez longtemps : Entrée ouvre sa ligne, X y met fin.
follow-up-open-already = Un suivi est déjà ouvert : { $by }, avant le { $day }.
follow-up-this-week = Un suivi a déjà été fait cette semaine par { $by } : le prochain s'ouvre lundi, celui-ci était pour le { $day }.
follow-up-closed-already = Ce suivi est clos depuis le { $day }.
cli-do-alerts-open = Ouvrir un suivi pour une personne, un groupe ou toutes
cli-do-alerts-close = Clore un suivi avec la suite donnée
cli-do-alerts-snooze = Reporter un suivi, avec le motif
cli-arg-outcome = Suite donnée : called, visited, unreachable, returned, left ou other
cli-arg-say = Note
history-alert = Alerte
history-opened-on = Ouvert le
history-due-on = À faire avant le
history-owner = Pour
history-outcome = Suite donnée
history-closed-on = Clos le
place-month = Mois du groupe
sheet-month = mois
help-month-1 = Une colonne par séance du mois : la lettre marque dans la colonne du curseur et descend ; 17A va à la ligne 17.
help-month-2 = ← → changent de séance, et de mois au bout. T les autres présentes, V valide la séance et va à la suivante.
help-month-3 = Ce qui est hachuré ne se saisit pas : elle n'est pas concernée ce jour-là, ou la séance n'est pas tenue.
month-grid-empty = Aucune séance ce mois-ci. ← → changent de mois.
month-grid-marked = { $day } · { $line } { $name } : { $status }{ $minutes ->
    [0] {""}
   *[other] {" "}{ $minutes } min
  } ✓
month-grid-cleared = { $day } · { $line } { $name } : effacé ✓
month-grid-rest = { $day } · { $count ->
    [0] aucune ligne vide
    [one] une autre présente ✓
   *[other] { $count } autres présentes ✓
  }
month-grid-validated = { $day } validé : présentes { $present }, absentes { $absent }{ $untaken ->
    [0] {""}
   *[other] , { $untaken } non saisies
  } ✓
month-grid-on-sheet = La feuille de la séance : la touche y agit
month-grid-next = autre séance
month-grid-sheet = la feuille
month-grid-hatched = hors du groupe
month-grid-absences = abs.
month-grid-rate = taux
month-grid-came = présentes
month-grid-absent = absentes
month-grid-rates = séance { $came }/{ $of } · présence du mois { $month } · { $num }/{ $den }

## Inscriptions : ce qui s'y oppose, la liste d'attente, la rentrée

doubt-unborn = Naissance après le premier jour : vérifiez la date.
doubt-young = { $age } ans le premier jour ; le module s'adresse à partir de { $youngest } ans.
doubt-old = { $age } ans le premier jour ; le module s'adresse jusqu'à { $oldest } ans.
doubt-age = De { $age } à { $most } ans le premier jour selon ce qu'on sait de la naissance : à vérifier.
doubt-age-unknown = L'âge n'est pas connu : à vérifier.
doubt-sex = { $sex ->
    [m] Le module s'adresse aux hommes et aux garçons.
   *[f] Le module s'adresse aux femmes et aux filles.
  }
doubt-sex-unknown = Le sexe n'est pas noté sur la fiche : à vérifier.
doubt-literate = Sait lire ; le module s'adresse à qui ne sait pas.
doubt-not-literate = Ne sait pas lire ; le module le demande.
doubt-literacy-unknown = On ne sait pas si cette personne lit : à vérifier.
doubt-schooling = { $years ->
    [one] { $years } année
   *[other] { $years } années
  } d'école ; le module s'adresse à qui en a { $most } au plus.
doubt-schooling-unknown = La scolarité n'est pas notée : à vérifier.
doubt-full = Le groupe est complet : { $taken ->
    [one] { $taken } inscrite
   *[other] { $taken } inscrites
  } pour { $places ->
    [one] { $places } place
   *[other] { $places } places
  }.
doubt-requires = Le module demande d'abord { $modules } : ni formation achevée ni attestation sur la fiche.
course-crowded = { $holding ->
    [one] { $holding } inscrite
   *[other] { $holding } inscrites
  } pour { $places ->
    [one] { $places } place
   *[other] { $places } places
  } : { $over } de trop.
certificate-stands = Ligne { $line }, { $name } : l'attestation { $number } est valable. Annulez-la d'abord au registre des attestations, avec un motif.
merging-certified = Deux attestations valables pour la même formation, { $one } et { $other } : annulez ensuite celle qui est de trop.
doubt-consent = Accord refusé ou retiré : à redemander avant d'inscrire.
doubt-clash = À la même heure dans { $course }, le { $day } à { $time }.
doubt-clash-week = À la même heure dans { $course }, { $weekday } à { $time }.
waiting-first = première inscription
waiting-commune = habite la commune du centre
waiting-eligible = répond aux conditions
waiting-asked = ordre de la demande
waiting-criterion-unknown = « { $text } » n'est pas un critère. Tapez de 1 à 4, par exemple 3 1 2.
eligibility-ages-unknown = « { $text } » : âges illisibles. Tapez 15-45, 15- ou -30.
eligibility-ages-order = L'âge le plus bas ({ $from }) dépasse le plus haut ({ $to }).
renewal-unknown = « { $text } » : tapez 7 pour celle qui ne revient pas, 3R pour une redoublante, 9+ pour celle qui revient.
renewal-twice = La ligne { $line } a deux exceptions différentes : gardez-en une.

## Actions : deux mots pour la ligne des touches, une phrase pour l'aide

action-help = aide
action-help-help = Montre les touches et l'aide de cet écran.
action-done = enregistrer
action-done-help = Enregistre la fiche, valide le registre ou clôt ce qui est ouvert.
action-search = chercher
action-search-help = Cherche par nom, CIN, téléphone ou numéro de dossier, en arabe comme en français.
action-new = ajouter
action-new-help = Ajoute ici une personne, un passage, un groupe ou un centre.
action-fill = compléter
action-fill-help = Remplit ce qui est vide : toutes les autres présentes, ou la dernière valeur saisie.
action-files = papier
action-files-help = Papiers et fichiers de cet écran : exporter, importer.
action-look = filtres
action-look-help = Filtre, choisit les colonnes ou compare.
action-note = note
action-note-help = Écrit une note sur cette ligne.
action-palette = commandes
action-palette-help = Cherche une commande par son nom.
action-quit = quitter
action-quit-help = Ferme Najma ; tout est déjà enregistré et les brouillons sont gardés.
action-undo = annuler
action-undo-help = Annule mon dernier acte sur cet écran.
action-redo = rétablir
action-redo-help = Rétablit ce que je viens d'annuler.
action-enter = ouvrir
action-enter-help = Ouvre la ligne, ou passe au champ ou à la ligne qui suit.
action-back = retour
action-back-help = Revient à l'écran d'avant en gardant le brouillon.
action-up = monter
action-up-help = Va à la ligne du dessus.
action-down = descendre
action-down-help = Va à la ligne du dessous.
action-left = à gauche
action-left-help = Va à gauche : au jour, à la séance ou au caractère de ce côté.
action-right = à droite
action-right-help = Va à droite : au jour, à la séance ou au caractère de ce côté.
action-home = début
action-home-help = Va à la première ligne, ou au début du champ.
action-end = fin
action-end-help = Va à la dernière ligne, ou à la fin du champ.
action-page-up = page préc.
action-page-up-help = Remonte d'une page.
action-page-down = page suiv.
action-page-down-help = Descend d'une page.
action-next-field = champ suivant
action-next-field-help = Passe au champ suivant.
action-previous-field = champ précéd.
action-previous-field-help = Revient au champ d'où l'on vient.
action-record = sa fiche
action-record-help = Ouvre la fiche de cette personne.
action-not-held = non tenue
action-not-held-help = Dit que la séance n'est pas tenue, avec son motif.
action-skip = passer
action-skip-help = Passe à la ligne suivante sans rien marquer.
action-clear = effacer
action-clear-help = Efface la marque de la ligne, ou le caractère d'avant.
action-delete = supprimer
action-delete-help = Efface le caractère qui suit.
action-redraw = redessiner
action-redraw-help = Redessine tout l'écran.
action-reassure = rien de perdu
action-reassure-help = Rappelle que rien n'est perdu, et comment quitter.
action-go-today = aujourd'hui
action-go-today-help = Va à la page du jour : les registres à saisir.
action-go-persons = personnes
action-go-persons-help = Va à la liste des personnes.
action-go-hours = heures
action-go-hours-help = Va aux heures prévues, tenues, perdues et suivies.
action-go-alerts = à suivre
action-go-alerts-help = Va à celles qu'il faut appeler ou visiter.
action-go-courses = groupes
action-go-courses-help = Va à la liste des groupes.
action-go-centres = centres
action-go-centres-help = Va à la liste des centres.
action-go-modules = modules
action-go-modules-help = Va à la liste des modules.
action-go-closures = fermetures
action-go-closures-help = Va aux jours sans séances.
action-go-history = historique
action-go-history-help = Montre qui a changé quoi, et quand.
action-language = langue
action-language-help = Change la langue de l'interface, sans rien fermer.
action-arabic-display = affich. arabe
action-arabic-display-help = Change la façon d'envoyer l'arabe à ce terminal, si ses mots se lisent à l'envers.
action-theme = couleurs
action-theme-help = Change les couleurs : sombre, simple ou sans couleur.
action-calibrate = régler l'arabe
action-calibrate-help = Montre la même ligne de trois façons : vous dites laquelle se lit bien sur ce terminal.
action-keyboard = clavier
action-keyboard-help = Montre ce que chaque touche envoie, et le réglage à changer.
action-word-left = mot à gauche
action-word-left-help = Va au mot de gauche dans le champ.
action-word-right = mot à droite
action-word-right-help = Va au mot de droite dans le champ.
action-select-word = choisir le mot
action-select-word-help = Sélectionne le mot, puis tout le champ : ce qui est tapé ensuite le remplace.
action-unlock = déverrouiller
action-unlock-help = Rouvre un registre verrouillé, avec un motif.
action-identify = identifier
action-identify-help = Dit qui est la personne venue sans être inscrite.
action-leave = départ
action-leave-help = Met fin à une inscription, avec sa date et son motif.
action-renew = rentrée
action-renew-help = Réinscrit tout le groupe dans un autre, sauf les lignes dites.
action-renumber = renuméroter
action-renumber-help = Numérote les lignes par ordre alphabétique, tant que rien n'est imprimé ni pointé.
action-discard = écarter
action-discard-help = Oublie ce qui est tapé dans cette fiche, après une question.

## Lieux

place-today = Aujourd'hui
place-sheet = Feuille de présence
place-persons = Personnes
place-person = Fiche de la personne
place-hours = Heures
place-alerts = À suivre
place-courses = Groupes
place-course = Groupe
place-form = Fiche
place-centres = Centres
place-modules = Modules
place-closures = Fermetures
place-import = Importation
place-export = Registre du mois
place-history = Historique
place-founding = Premier démarrage
place-keyboard = Essai du clavier

## Ce que la base n'a pas pu faire, et le remède

trouble-busy = Un autre poste écrit en ce moment : rien n'est enregistré. Recommencez dans un instant.
trouble-full = Disque plein ou protégé : rien n'est enregistré, la saisie reste à l'écran. Libérez de la place, puis recommencez.
trouble-disk = Le disque ou la mémoire a failli : rien n'est enregistré, la saisie reste à l'écran. Recommencez, puis prévenez le service informatique.
trouble-unknown = Impossible de savoir si le dernier acte est enregistré : n'éteignez pas la machine et regardez l'historique avant de le refaire.
trouble-conflict = { $clerk } vient de modifier la même chose : rien n'est écrasé. Relisez sa version, puis recommencez s'il le faut.
trouble-problems = Des champs sont à corriger : chacun dit ce qui ne va pas.
trouble-locked = Ce registre est verrouillé : déverrouillez-le d'abord, avec un motif.
trouble-gone = Cela n'existe plus : un autre poste l'a retiré. Échap revient à l'écran d'avant.
trouble-moved = Le fichier de la base a été déplacé, remplacé ou supprimé pendant le travail : rien n'est enregistré. Gardez cet écran et appelez le service informatique.
trouble-newer = Cette base est au format { $file }, ce programme connaît le format { $program } : quittez et lancez le nouveau Najma.
trouble-damaged = Ce fichier n'est pas une base Najma, ou il est abîmé : lancez « najma check », puis reprenez la dernière sauvegarde.
trouble-taken = Cette valeur sert déjà ailleurs, dans { $column } : cherchez qui la porte, ou changez-la.
trouble-referred = D'autres fiches en dépendent : retirez-les d'abord.
trouble-rule = La base refuse cette valeur, règle { $rule } : corrigez-la, puis recommencez.

## Ce que la base refuse, et ce qu'il faut faire

centre-code-taken = Le code { $code } est celui d'un autre centre : choisissez-en un autre.
module-code-taken = Le module { $code } existe déjà dans cette version : changez le code ou la version.
course-code-taken = Le code { $code } est celui d'un autre groupe : choisissez-en un autre.
enrolment-away-already = L'absence du groupe est déjà notée à partir du { $day } : notez d'abord le retour, ou choisissez d'autres jours.
enrolment-left-then = { $line } { $name } : { $sex ->
    [m] parti
   *[f] partie
  } le { $day }, le retour ne peut être avant. Donnez un jour plus tard.
enrolment-back-before = Le retour ne peut être avant le { $day } : choisissez une date plus tard.
enrolment-marked-away = Une marque est notée le { $day } : choisissez d'autres jours, ou effacez-la d'abord.
enrolment-marked-twice = La ligne { $line } est déjà marquée le { $day } : effacez d'abord l'une des deux marques.
enrolment-no-end = Une inscription se termine par abandon, fin de formation, transfert ou annulation.
enrolment-nobody = La ligne { $line } est un passage : dites d'abord qui c'est.
enrolment-nobody-waits = Personne n'attend de place dans ce groupe.
enrolment-not-registered = Seule se confirme une inscription pas encore commencée ; celle-ci : { $state }.
enrolment-not-suspended = La ligne { $line } n'est pas suspendue.
enrolment-not-waiting = Cette personne n'est pas sur la liste d'attente de ce groupe.
enrolment-not-yet = L'inscription ne commence que le { $day } : choisissez une date plus tard.
enrolment-open-already = La ligne { $line } est toujours du groupe : il n'y a rien à rouvrir.
enrolment-outside-course = Ce groupe va du { $from } au { $to } : choisissez un jour entre les deux.
enrolment-over = La ligne { $line } n'est plus du groupe : rouvrez-la d'abord.
enrolment-same-course = C'est le même groupe : choisissez-en un autre.
enrolment-still-waits = Cette personne attend encore une place : inscrivez-la d'abord.
enrolment-waits-already = Cette personne est déjà sur la liste d'attente.
enrolment-already-here = Cette personne est déjà dans le groupe, ligne { $line } : marquez cette ligne.
enrolment-course-full = Un groupe a { $most } lignes au plus : ouvrez-en un autre.
enrolment-course-over = Le groupe se termine avant le { $day } : choisissez une date plus tôt, ou prolongez le groupe.
cli-course-ended = { $course } s'est terminé le { $day } et ne prend plus personne. Pour une inscription oubliée, donnez son premier jour avec --from ; sinon prolongez le groupe.
enrolment-ends-before = L'inscription ne commence que le { $day } : choisissez une date plus tard.
enrolment-identified = On sait déjà qui est sur cette ligne : ouvrez sa fiche pour la corriger.
enrolment-marked-after = Une marque est notée le { $day } : choisissez une date de départ plus tard, ou effacez-la d'abord.
enrolment-numbers-fixed = Les numéros sont déjà sur une feuille imprimée ou marquée : ils ne changent plus.
session-already-cancelled = Cette séance est déjà dite non tenue.
session-past-midnight = Une séance de { $minutes } qui commence à { $time } finirait après minuit : choisissez une autre heure.
session-not-cancelled = Cette séance n'est pas dite non tenue : il n'y a rien à remettre.
session-restored = { $course } : séance remise à saisir
session-exists = Ce groupe a déjà une séance le { $day } à cette heure : ouvrez-la, ou changez l'heure.
sheet-not-concerned = La ligne { $line } n'est pas concernée ce jour-là : vérifiez ses dates dans le groupe.
sheet-walk-in-unnamed = Tapez un nom pour cette personne : « Latifa, douar Tizi » suffit.
frame-paste-cut = Texte collé trop long : son début seul a été lu.
sample-exists = Ce fichier existe déjà : choisissez un autre nom.

## Personnes

person-name = Nom et prénom
person-name_ar = الاسم العائلي والشخصي
person-file = Dossier papier
person-file-hint = le numéro écrit sur son dossier, s'il y en a un
person-family = Nom
person-family_ar = الاسم العائلي
person-given = Prénom
person-given_ar = الاسم الشخصي
person-birth = { $sex ->
    [f] Née le
    [m] Né le
   *[other] Naissance
  }
person-birth-hint = 12/3/1995, 3/1995, 1995, ou 23a pour un âge
person-sex = Sexe
person-sex-f = féminin
person-sex-m = masculin
person-commune = Commune
person-commune-hint = le début de son nom, en arabe ou en français
person-douar = Douar, quartier
person-phone = Téléphone
person-phone-hint = 06 61 23 45 67 ; le sien ou celui d'un proche
person-cin = CIN
person-cin-hint = vide s'il n'y en a pas
person-note = Note

## Centres

centre-code = Code
centre-code-hint = court et unique, par exemple AZI
centre-name = Nom
centre-name_ar = Nom en arabe
centre-kind = Type
centre-kind-cef = Centre d'éducation et de formation
centre-kind-cfa = Centre de formation par apprentissage
centre-kind-eps = Établissement de protection sociale
centre-kind-emf = Espace multifonctionnel pour les femmes
centre-kind-cas = Centre d'assistance sociale
centre-kind-je = Jardin d'enfants
centre-kind-creche = Crèche
centre-kind-cp = Centre polyvalent
centre-kind-association = Association partenaire
centre-kind-other = Autre
centre-commune = Commune
centre-commune-hint = le début de son nom, en arabe ou en français
centre-souk = Jour de souk
centre-souk-hint = les séances de ce jour-là seront signalées
centre-souk-1 = lundi
centre-souk-2 = mardi
centre-souk-3 = mercredi
centre-souk-4 = jeudi
centre-souk-5 = vendredi
centre-souk-6 = samedi
centre-souk-7 = dimanche

## Modules

module-code = Code
module-code-hint = par exemple COUT-M2
module-version = Version
module-title = Intitulé
module-title_ar = Intitulé arabe
module-theme = Thème
module-theme-literacy = Alphabétisation
module-theme-health = Santé et hygiène
module-theme-rights = Droits
module-theme-procedures = Démarches administratives
module-theme-enterprise = Coopératives et microprojets
module-theme-trade = Métier
module-theme-other = Autre
module-hours = Heures
module-hours-hint = volume horaire prévu

## Fermetures

closure-centre = Centre
closure-centre-hint = vide : tous les centres de la délégation
closure-from = Du
closure-to = Au
closure-to-hint = dernier jour sans séance
closure-title = Motif
closure-title_ar = Motif en arabe

## Groupes

course-code = Code
course-code-hint = par exemple COUT-M2-B
course-module = Module
course-centre = Centre
course-name = Groupe
course-name-hint = le nom que tous emploient : Couture M2-B
course-name_ar = Nom en arabe
course-room = Salle
course-trainer = Formatrice
course-starts_on = Début
course-ends_on = Fin
course-capacity = Places
course-slots = Horaire
course-slots-hint = lun 9-12, jeu 14:30-16h
course-enrolled = Insc

## Écrans des groupes

courses-empty = Aucun groupe encore. Un groupe réunit des femmes autour d'un module, dans un centre, à des heures fixes.
    F4 ouvre un nouveau groupe ; il lui faut un module (F9 m) et un centre (F9 e).
courses-counts = { $running ->
    [0] aucun groupe en cours ou à venir
    [one] { $running } groupe en cours ou à venir
   *[other] { $running } groupes en cours ou à venir
  }{ $ended ->
    [0] {""}
    [one] , { $ended } terminé
   *[other] , { $ended } terminés
  }
courses-new = nouveau groupe
courses-new-person = nouvelle personne
course-edit = modifier
course-files = fichiers
course-exams = examens
course-saved = { $name } : groupe enregistré ✓
course-slot = { $days } de { $from } à { $to }
course-slot-and = {" et "}
course-slot-comma = {", "}
course-span = du { $from } au { $to }
course-no-slots = Ce groupe n'a pas d'horaire : F7 modifier, puis lun 9-12, jeu 14:30-16
course-no-slots-short = sans horaire
course-planned-already = Toutes les séances de l'horaire sont déjà planifiées
course-planned = { $count ->
    [one] { $count } séance planifiée ✓
   *[other] { $count } séances planifiées ✓
  }
course-plan = planifier
course-plan-title = Planifier l'horaire
course-plan-what = { $count ->
    [one] { $count } séance à créer, le { $from }.
   *[other] { $count } séances à créer, du { $from } au { $to }.
  }
course-plan-closed = { $count ->
    [one] { $count } séance tombe un jour de fermeture et n'est pas créée :
   *[other] { $count } séances tombent un jour de fermeture et ne sont pas créées :
  }
course-not-now = pas maintenant
course-pane-lines = Inscrites { $count }{ $places ->
    [0] {""}
   *[other] /{ $places }
  }
course-pane-sessions = Séances { $held ->
    [0] aucune tenue
    [one] { $held } tenue
   *[other] { $held } tenues
  }{ $coming ->
    [0] {""}
   *[other] , { $coming } à venir
  }
course-pane-missing = { $count } à planifier : F5
course-lines-empty = Personne n'est encore inscrit dans ce groupe.
    F4 cherche une personne et l'inscrit ; F6 inscrit toute une liste depuis un tableur.
course-sessions-empty = Aucune séance encore.
    F5 planifie celles de l'horaire, F4 ajoute une séance à part.
course-no-line = Aucune ligne sous le curseur
course-no-session = Aucune séance sous le curseur
course-next = suite
course-enrol = inscrire
course-enrol-whom = Inscrire
course-enrol-nobody = Personne de ce nom. F4 ouvre une nouvelle fiche avec ce qui est tapé.
course-enrolled-one = { $line } { $name } : { $sex ->
    [m] inscrit
   *[f] inscrite
  } ✓
course-enrolled-back = { $line } { $name } : { $sex ->
    [m] de retour sur la ligne qu'il avait
   *[f] de retour sur la ligne qu'elle avait
  } ; les registres d'avant ne changent pas ✓
course-enrolled-stays = { $line } { $name } : { $sex ->
    [m] il reste dans le groupe
   *[f] elle reste dans le groupe
  }, le départ prévu le { $day } est effacé ✓
course-enrolled-already = { $name } est déjà dans le groupe, ligne { $line }
course-enough = terminé
course-leave = départ
course-leave-title = { $line } { $name } : fin d'inscription
course-way-resume = reprise
course-way-reopen = réouverture
course-way-promote = lui donner une place
course-move-whither = Transférer vers
course-move-day = Premier jour dans l'autre groupe
course-suspend-day = Premier jour de suspension
course-suspend-until = Dernier jour, s'il est connu
course-back-day = Premier jour dans le groupe
course-whither-none = Aucun groupe en cours ou à venir de ce nom.
course-waits-title = Rang { $rank } { $name } : attend une place
course-waits-why = { $count ->
    [0] Demande du { $day }
    [1] { $one } · demande du { $day }
    [2] { $one } · { $two } · demande du { $day }
   *[other] { $one } · { $two } · { $three } · demande du { $day }
  }
course-standing-waits = en attente, { $rank }
course-standing-doubts = { $state } !
course-exception = Dérogation : { $reason }
course-doubt-title = { $name } : à savoir avant d'inscrire
course-doubt-reason = Motif de la dérogation
course-doubt-not = ne pas inscrire
course-enrol-anyway = inscrire quand même
course-wait = liste d'attente
course-waits = { $name } : liste d'attente, rang { $rank } ✓
course-suspended = { $line } { $name } : { $sex ->
    [m] suspendu
   *[f] suspendue
  } à partir du { $day } ✓
course-resumed = { $line } { $name } : { $sex ->
    [m] de retour
   *[f] de retour
  } le { $day } ✓
course-confirmed = { $line } { $name } : { $sex ->
    [m] confirmé
   *[f] confirmée
  } ✓
course-promoted = { $line } { $name } : { $sex ->
    [m] inscrit
   *[f] inscrite
  } à partir du { $day } ✓
course-moved = { $line } { $name } : { $sex ->
    [m] transféré
   *[f] transférée
  } vers { $course } le { $day } ✓
course-left-free = { $line } { $name } : { $state } ✓ · X donne la place libre
course-renew-whither = Réinscrire dans
course-renew-repeaters = Groupe des redoublantes
course-renew-except = Sauf les lignes
course-renew-how = Toutes dans { $course }, sauf : 7 ne revient pas · 3R redouble · 9+ revient
course-renewed = { $count ->
    [one] Une réinscrite
   *[other] { $count } réinscrites
  }{ $repeat ->
    [0] {""}
    [one] , { $repeat } redoublante
   *[other] , { $repeat } redoublantes
  }{ $left ->
    [0] {""}
    [one] , { $left } ne revient pas
   *[other] , { $left } ne reviennent pas
  }{ $doubtful ->
    [0] {""}
   *[other] , { $doubtful } à vérifier
  }{ $known ->
    [0] {""}
    [one] , { $known } y avait déjà sa place
   *[other] , { $known } y avaient déjà leur place
  }{ $gone ->
    [0] {""}
    [one] , la ligne { $lines } avait quitté le nouveau groupe : { $lines }+ la fait revenir
   *[other] , les lignes { $lines } avaient quitté le nouveau groupe : un + après le numéro les fait revenir
  } ✓
course-leave-day = Premier jour hors du groupe
course-leave-reason = Motif, si vous le savez
course-left = { $line } { $name } : { $state } à partir du { $day } ✓
course-renumbered = { $count ->
    [one] { $count } ligne numérotée par ordre alphabétique ✓
   *[other] { $count } lignes numérotées par ordre alphabétique ✓
  }
course-extra = séance à part
course-extra-on = Jour de la séance
course-extra-at = Heure
course-extra-for = Durée
course-session-added = Séance ajoutée le { $day } à { $time } ✓
course-to-sessions = séances
course-to-lines = inscrites
course-standing-left = { $state } { $day }
course-standing-walk-in = à identifier

enrolment-number = n°
enrolment-name = Nom et prénom
enrolment-name_ar = الاسم بالعربية
enrolment-from = Depuis
enrolment-standing = Situation

session-weekday = Jour
session-on = Date
session-starts = Heure
session-length = Durée
session-state = Séance
session-register = Registre
session-came = Venues

help-hours-1 = Les heures de l'année scolaire. Tab ou les flèches changent : groupe, module, formatrice, centre, mois.
help-hours-2 = Le taux de présence compte des têtes, le taux d'assiduité compte des minutes. Entrée ou 1 à 4 montrent les séances derrière un nombre : prévues, tenues, perdues, suivies. F6, par formatrice, ouvre son relevé du mois. Une séance reportée compte une seule fois, au jour et au mois où elle est maintenant.
help-alerts-1 = Celles dont l'assiduité demande un appel ou une visite : une seule ligne par femme, +1 dit qu'il y a un autre motif.
help-alerts-2 = F4 ouvre un suivi ; puis F2 en dit la suite, R le reporte, F8 y note, W le confie. Seuils : F9 F5.
help-courses-1 = Les groupes en cours et à venir d'abord, puis ceux qui sont terminés. Entrée ouvre un groupe.
help-courses-2 = F4 crée un groupe, F7 modifie celui du curseur : module, centre, dates et horaire.
help-course-1 = Tab passe des inscrites aux séances. Entrée ouvre la fiche de la personne, ou la feuille de présence.
help-course-2 = Sur les inscrites, F4 inscrit l'une après l'autre ; X met fin à une inscription, avec sa date et son motif.
help-course-3 = Les numéros d'ordre sont ceux du papier : F9 r les met par ordre alphabétique tant que rien n'est imprimé ni pointé.
help-course-4 = Sur les séances, F5 planifie l'horaire sans les jours de fermeture, F4 ajoute une séance à part, X dit qu'elle n'est pas tenue. F9 7 la reporte, F9 8 dit qui l'a faite, F9 9 ce qui a été fait, F9 v combien de temps ; F9 5 décale des semaines.
help-course-5 = F6 exporte le registre d'un mois, ou inscrit toute une liste depuis un tableur. F8 ouvre les examens et les évaluations, C les attestations ; F9 = refait, partage ou fusionne le groupe.

## Export du registre d'un mois

export-month = { $course } : registre du mois, { $month }
export-turn = ← → autre mois
export-next-month = autre mois
export-write = écrire
export-xlsx = classeur pour Excel ou LibreOffice (XLSX)
export-csv = texte à colonnes (CSV)
export-import = importer une liste de personnes et les inscrire ici
export-written = Registre écrit : { $file }
export-untaken = non saisie
export-attended = heures suivies
export-offered = heures prévues
help-export-1 = Le registre du mois, une ligne par femme et une colonne par séance. ← → changent de mois.
help-export-2 = Le fichier va dans le dossier exports, à côté de la base ; lui seul et son propriétaire le lisent.

## Écran d'importation

importing-file = Fichier
importing-name = Fichier
importing-folder = Dossier
importing-day = Date
importing-size = Taille
importing-line = Ligne
importing-person = Personne
importing-verdict = Verdict
importing-why = Détail
importing-empty = Aucun fichier CSV ou XLSX ici. Tapez son chemin, par exemple ~/Bureau/liste.xlsx,
    ou déposez-le dans le dossier inbox à côté de la base.
importing-choose = Choisissez un fichier, ou tapez son chemin
importing-needs-name = Aucune colonne ne contient un nom : Entrée dit ce que contient la colonne du curseur
importing-unnamed = Pas de ligne d'en-têtes : Entrée dit ce que contient chaque colonne
importing-nothing = Rien à importer : toutes ces personnes sont déjà connues, ou à corriger
importing-tried = Essai terminé : rien n'est encore enregistré
importing-tries = { $bar } { $share } % · { $rows ->
    [one] { $rows } ligne lue
   *[other] { $rows } lignes lues
  }
importing-writes = { $bar } { $share } % · { $rows ->
    [one] { $rows } ligne importée
   *[other] { $rows } lignes importées
  }
importing-under-way = { $file } : import en cours…
importing-being-tried = { $file } : essai en cours…
importing-stop = arrêter
importing-stop-ask = Arrêter ? Rien de ce fichier ne sera enregistré.
importing-stop-lead = 2 arrêter
importing-go-on = continuer
importing-take = choisir
importing-try = essayer
importing-column = colonne
importing-first-row = 1re ligne
importing-course = groupe
importing-duplicates = doublons
importing-do = importer
importing-to-columns = colonnes
importing-all-new = Que des personnes nouvelles : rien à revoir.
importing-no-course = sans inscription
importing-into = inscription dans { $course }
importing-doubles-skip = doublons possibles mis à part
importing-doubles-add = doublons possibles ajoutés
importing-doubles-update = doublons possibles complétés
importing-columns = { $file } : { $count ->
    [one] { $count } colonne
   *[other] { $count } colonnes
  }
importing-report = { $rows ->
    [one] { $rows } ligne lue. Rien n'est encore enregistré.
   *[other] { $rows } lignes lues. Rien n'est encore enregistré.
  }
importing-count-add = { $count ->
    [one] { $count } ajout
   *[other] { $count } ajouts
  }
importing-count-update = { $count ->
    [one] { $count } mise à jour
   *[other] { $count } mises à jour
  }
importing-count-known = { $count ->
    [one] { $count } déjà connue
   *[other] { $count } déjà connues
  }
importing-count-possible = { $count ->
    [one] { $count } doublon possible
   *[other] { $count } doublons possibles
  }
importing-count-error = { $count } à corriger
importing-count-enrolled = { $count ->
    [one] { $count } inscription
   *[other] { $count } inscriptions
  }
importing-rejects-name = rejets
importing-done = Import : { $added ->
    [one] { $added } ajout
   *[other] { $added } ajouts
  }, { $updated ->
    [one] { $updated } mise à jour
   *[other] { $updated } mises à jour
  }, { $enrolled ->
    [one] { $enrolled } inscription
   *[other] { $enrolled } inscriptions
  } ✓{ $rejected ->
    [0] {""}
    [one] {" "}{ $rejected } rejet
   *[other] {" "}{ $rejected } rejets
  }
importing-done-rejects = Import : { $added ->
    [one] { $added } ajout
   *[other] { $added } ajouts
  }, { $updated ->
    [one] { $updated } mise à jour
   *[other] { $updated } mises à jour
  }, { $enrolled ->
    [one] { $enrolled } inscription
   *[other] { $enrolled } inscriptions
  } ✓ { $rejected ->
    [one] { $rejected } rejet
   *[other] { $rejected } rejets
  } dans { $file }
help-import-1 = Choisissez un tableur CSV ou XLSX : il est lu, rien n'est encore enregistré.
help-import-2 = Vérifiez ce que contient chaque colonne, puis F2 essaie : ce qui serait ajouté, mis à jour, douteux ou à corriger.
help-import-3 = F2 encore importe tout d'un coup ; Ctrl-Z annule tout l'import. Les lignes rejetées sont écrites dans un fichier à corriger.
help-import-4 = F7 choisit le groupe où inscrire ces personnes, F5 ce que deviennent les doublons possibles.

## Premier démarrage

founding-title = Najma, premier démarrage
founding-intro-1 = Trois réponses, et la base de votre délégation est créée sur cette machine.
founding-intro-2 = Les jours fériés de l'année scolaire y sont inscrits ; tout peut se modifier.
founding-delegation = Délégation
founding-delegation-hint = le début de son nom, en français ou en arabe
founding-language = Langue
founding-language-fr = Français
founding-language-ar = العربية
founding-language-zgh = ⵜⴰⵎⴰⵣⵉⵖⵜ
founding-language-zgh-Latn = Tamaziɣt
founding-language-en = English
founding-name = Votre nom
founding-name-hint = comme il paraîtra dans l'historique
founding-new = hors liste : code provisoire
founding-leave = Échap encore une fois pour sortir ; rien n'est créé
founding-next = suite
founding-create = créer
founding-quit = sortir
help-founding-1 = Tapez le début du nom de votre délégation, choisissez la langue, vérifiez votre nom : F2 crée la base.


### Le cadre de chaque écran

frame-najma = Najma
frame-undo = { $key } annuler
frame-too-small = Fenêtre trop petite : Najma demande { $columns } colonnes et { $rows } lignes. Agrandissez-la, rien n'est perdu ; d'ici là, aucune touche n'écrit.
frame-reassure = Rien n'est perdu ; F9 q pour quitter
frame-no-such-key = Cette touche ne fait rien ici ; F1 montre les touches
frame-paste-nowhere = Rien à coller ici : ouvrez d'abord un champ
frame-language = Interface en français
frame-theme = Couleurs : { $theme }
theme-dark = sombre
theme-plain = simple
theme-mono = sans couleur
frame-bidi = Affichage de l'arabe : { $mode }
frame-field-full = Champ plein : { $count ->
    [one] { $count } caractère n'a pas été gardé
   *[other] { $count } caractères n'ont pas été gardés
  }
frame-not-here = Rien à ouvrir ici
frame-unheard = { $why } — ce que vous tapez n'est pas pris : rien ne s'est ouvert

undo-done = Annulé : { $act } { $about }
undo-nothing = Rien à annuler ici
redo-done = Rétabli : { $act } { $about }
redo-nothing = Rien à rétablir ici

### Les actes, tels que l'historique et l'annulation les nomment

act-other = modification
act-found = création de la base
act-sign-in = première connexion
act-mark = marque
act-clear = marque effacée
act-note = note
act-rest-present = les autres présentes
act-mark-many = registre saisi
act-validate = registre validé
act-unlock = registre déverrouillé
act-cancel = séance non tenue
act-restore = séance remise à saisir
act-walk-in = passage
act-identify = passage identifié
act-person = fiche
act-centre = centre
act-module = module
act-course = groupe
act-closure = fermeture
act-plan = séances planifiées
act-enrol = inscription
act-end-enrolment = fin d'inscription
act-confirm = inscription confirmée
act-suspend = suspension
act-resume = reprise
act-reopen = réouverture
act-transfer = transfert
act-wait = liste d'attente
act-promote = place donnée
act-renew = rentrée
act-close-month = mois clos
act-reopen-month = mois rouvert
act-eligibility = conditions d'un module
act-renumber = renumérotation
act-import = import
act-setting = réglage
act-undo = annulation
act-redo = rétablissement
act-sample = données d'exemple

### Aujourd'hui

today-delegation = Délégation provinciale { $name }
today-registers = Registres
today-counts = { $due } à saisir · { $coming } à venir
today-taken = { $taken } sur { $of }
today-age = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
  }
today-before = { $day } : { $held ->
    [0] aucune séance tenue
    [one] { $held } séance tenue
   *[other] { $held } séances tenues
  }{ $lost ->
    [0] {""}
    [one] , { $lost } non tenue : { $reasons }
   *[other] , { $lost } non tenues : { $reasons }
  } · taux de présence { $rate } %
today-empty = Aucun registre à saisir : tout est à jour. ← → montrent les autres jours.
today-begin = Rien encore ici. Commencez par un centre (F9 e), un module (F9 m), puis un groupe (F9 g). Les personnes d'un tableur s'importent par F9 p puis F6.
today-no-session = Aucune séance ce jour-là. ← → changent de jour, Échap revient à aujourd'hui.
today-no-such-line = Pas de ligne { $line } ici
today-overtaken = { $course }, { $day } : un collègue vient de faire ce registre. Rien ne s'est ouvert, la liste est à jour
today-not-held = { $course } : séance non tenue, enregistré
today-at = à { $time }
today-open = ouvrir
today-lead = 1-9 ou Entrée ouvrir
today-resume-sheet = Reprendre où la ligne a été coupée : { $course }, séance du { $day }

register-untaken = non saisi
register-draft = brouillon
register-validated = validé
register-unlocked = déverrouillé
register-locked = verrouillé
session-planned = prévue
session-cancelled = annulée : { $reason }
session-not-held = non tenue : { $reason }
session-cancelled-short = non tenue
session-has-marks = Cette séance a des marques : effacez-les d'abord, ou annulez-les par Ctrl-Z
reason-other = autre motif, à écrire

### La feuille de présence

sheet-title = { $course } › séance { $n }/{ $of }
sheet-also = aussi ici : { $clerks }
sheet-number = n°
sheet-name = Nom et prénom
sheet-name-ar = الاسم العائلي والشخصي
sheet-last = 4 dern.
sheet-mark = marque
sheet-list-end = fin de la liste : T les autres présentes, V valider
sheet-walk-in-name = à identifier « { $label } »
sheet-minutes = { " " }{ $minutes } mn
sheet-left-to-take = à saisir { $count }
sheet-hours = heures suivies { $attended } sur { $offered }
sheet-marked = { $line } { $name } : { $status } ✓
sheet-late = { $line } { $name } : { $status } { $minutes } min ✓
sheet-corrected = { $line } { $name } : { $status }, corrigé ✓
sheet-cleared = { $line } { $name } : effacé ✓
sheet-noted = Note enregistrée ✓
sheet-walked-in = { $line } { $name } : passage, présente ✓
sheet-unlocked = Registre déverrouillé ; il se verrouillera à la validation
sheet-rest-present = { $count ->
    [0] Aucune ligne à remplir
    [one] { $count } présente ajoutée ✓
   *[other] { $count } présentes ajoutées ✓
  }
sheet-validated = { $course } validé : présentes { $present }, absentes { $absent }{ $untaken ->
    [0] {""}
    [one] , { $untaken } non saisie
   *[other] , { $untaken } non saisies
  }
sheet-already-validated = Registre déjà validé
sheet-untaken = { $count ->
    [one] { $count } ligne non saisie : { $name }
   *[other] { $count } lignes non saisies, la première { $name }
  }
sheet-go-untaken = y aller
sheet-validate-anyway = valider ainsi
sheet-end = Fin de la liste : aucune ligne n'est marquée
sheet-no-line = Pas de ligne { $line } : la dernière est la { $last }
sheet-line-between = Pas de ligne { $line } : après la { $before } vient la { $after }
sheet-doubted = Ligne { $line } : rien n'a été marqué. Retapez-la, ou la même touche pour continuer
sheet-unheard = Ce que vous avez tapé n'a pas été pris : vérifiez, ou la même touche pour continuer
sheet-no-status = « { $key } » n'est pas une marque ; la ligne { $line } attend { $letters }
sheet-letters = P, A, R, J ou D
sheet-of-line = { $line } { $name } : { $why }
sheet-number-pending = La ligne { $line } attend sa marque : une lettre, ou ⌫ pour l'oublier
sheet-not-yet = { $line } { $name } n'est du groupe qu'à partir du { $day }
sheet-left = { $line } { $name } a quitté le groupe le { $day }
sheet-locked = Registre verrouillé après { $days ->
    [one] { $days } jour
   *[other] { $days } jours
  } : F9 v le déverrouille avec un motif
sheet-not-locked = Ce registre n'est pas verrouillé
sheet-future = Cette séance n'a pas encore eu lieu : elle se saisit à partir du { $day }
sheet-cancelled = Séance non tenue : si elle a eu lieu, X la remet à saisir
sheet-nothing-to-clear = Rien à effacer sur cette ligne
sheet-no-neighbour = Pas d'autre séance de ce côté
sheet-note-unmarked = Marquez d'abord la ligne, puis la note
sheet-note-of = Note · { $line } { $name }
sheet-walk-in = Nom du passage
sheet-walk-in-short = passage
sheet-unlock-reason = Motif du déverrouillage
sheet-fill = autres présentes
sheet-validate = valider
sheet-lead = { $letters } · 17{ $absent } ligne+marque
sheet-key-1 = 17A
sheet-key-1-help = aller à la ligne 17 et la marquer absente
sheet-key-2 = 3A7A12J
sheet-key-2-help = plusieurs lignes de suite
sheet-key-3 = R.20
sheet-key-3-help = retard de 20 minutes ; aussi avec , ; ou :
sheet-key-4 = 17 Entrée
sheet-key-4-help = aller à la ligne 17
label-present = P
label-late = R
label-absent = A
label-justified = J
label-exempt = D

### L'aide des écrans

help-today-1 = Les registres à saisir, du plus ancien au plus récent. Un chiffre ouvre la ligne.
help-today-2 = ← et → montrent les séances des autres jours. X dit qu'une séance n'a pas été tenue, avec son motif.
help-sheet-1 = Une lettre marque la ligne et passe à la suivante ; un numéro devant la lettre va d'abord à cette ligne.
help-sheet-2 = Marquez les absentes, puis T marque présentes toutes les autres, et V valide le registre.
help-sheet-3 = Chaque marque est enregistrée aussitôt. Ctrl-Z annule la dernière, une à une.

### Historique et essai du clavier

history-empty = Rien n'a encore été écrit ici.
keyboard-1 = Appuyez sur les touches : chacune montre ce que le terminal a envoyé et ce qu'elle fait.
keyboard-2 = PuTTY : Terminal › Keyboard › Function keys sur « ESC[n~ ». Échap deux fois pour sortir.
keyboard-unknown = suite inconnue : changez le mode des touches de fonction du terminal
keyboard-character = caractère
keyboard-free = touche libre
keyboard-leads = suivie d'une autre touche
keyboard-leave = deux fois : sortir
keyboard-3 = Rien ne s'affiche ? La touche est prise avant : fenêtre pour F1, F10 et F11, byobu pour F2 à F9.
keyboard-backspace = retour arrière envoyé comme Ctrl-H : compris, rien à changer
keyboard-sco = mode SCO de PuTTY : compris ; mieux : « ESC[n~ », Terminal › Keyboard
keyboard-vt100 = mode VT100+ de PuTTY : compris ; mieux : « ESC[n~ », Terminal › Keyboard
keyboard-keypad = pavé en mode application : cochez « Disable application keypad mode », Terminal › Features
keyboard-window = souvent prise par la fenêtre ou le lecteur d'écran : Najma n'en a jamais besoin
keyboard-held = avec Maj ou Ctrl cette touche change selon le terminal : pressez-la seule
keyboard-alt = touche avec Alt : Najma n'en a jamais besoin
keyboard-mouse = souris : fermez le programme qui l'a laissée active, ou « Disable xterm-style mouse » dans PuTTY
keyboard-answer = réponse du terminal et non une touche : sans effet
### Touches : noms des touches et fichiers de touches

key-enter = Entrée
key-esc = Échap
key-space = Espace
key-tab = Tab
key-backspace = ⌫
key-delete = Suppr
key-up = ↑
key-down = ↓
key-left = ←
key-right = →
key-home = Début
key-end = Fin
key-page-up = Page préc.
key-page-down = Page suiv.
key-ctrl = Ctrl
key-shift = Maj

key-refused-unknown = « { $key } » n'est le nom d'aucune touche
key-refused-terminal = « { $key } » n'arrive pas au programme dans tous les terminaux
key-refused-alt = « { $key } » : Alt se confond avec Échap
key-refused-reader = « { $key } » appartient aux lecteurs d'écran
key-refused-backspace = « { $key } » se confond avec ⌫
key-refused-tab = « { $key } » se confond avec Tab
key-refused-enter = « { $key } » se confond avec Entrée
key-refused-esc = « { $key } » se confond avec Échap
key-refused-multiplexer = « { $key } » commande tmux ou screen
key-refused-reassure = « { $key } » répond toujours que rien n'est perdu

keymap-syntax = { $file }, ligne { $line } : ce n'est pas du TOML ; la ligne s'écrit action = ["F2", "V"]
keymap-unknown-place = { $file }, ligne { $line } : le lieu « { $place } » n'existe pas
keymap-unknown-action = { $file }, ligne { $line } : l'action « { $action } » n'existe pas
keymap-not-a-section = { $file }, ligne { $line } : « { $name } » doit se trouver sous un lieu, par exemple [anywhere]
keymap-not-a-list = { $file }, ligne { $line } : les touches de « { $action } » s'écrivent ["F2", "V"]
keymap-bad-key = { $file }, ligne { $line } : touche refusée pour « { $action } » : { $why }
keymap-doubled = { $file }, ligne { $line } : [{ $place }] la touche { $key } sert à « { $action } » et déjà à « { $other } » ({ $other-file }, ligne { $other-line })
keymap-hidden = { $file }, ligne { $line } : [{ $place }] la touche { $key } de « { $action } » et { $other-key } de « { $other } » commencent de même ({ $other-file }, ligne { $other-line })
keymap-mark = { $file }, ligne { $line } : la touche { $key } de « { $action } » marque une ligne de la feuille de présence
keymap-essential = { $file }, ligne { $line } : « { $action } » doit garder une touche qui serve aussi pendant la saisie

### Réglages

config-unreadable = { $file } est illisible : les réglages d'origine servent
config-syntax = { $file }, ligne { $line } : ce n'est pas du TOML ; les réglages d'origine servent
config-unknown-field = { $file }, ligne { $line } : le réglage « { $field } » n'existe pas
config-bad-value = { $file }, ligne { $line } : « { $field } » attend { $expected }
config-expects-language = "fr", "ar", "zgh", "zgh-Latn" ou "en"
config-expects-theme = "dark", "plain" ou "mono"
config-expects-keymap = "default", "vim" ou le chemin d'un fichier
config-expects-path = un chemin entre guillemets
config-expects-bidi = "app", "line", "word" ou "off"
config-expects-bidi-table = une section [bidi]
config-not-saved = Le choix vaut jusqu'à la fermeture : { $file } n'a pas pu être écrit

### Fiches de saisie

form-blank = —
form-holds = par défaut
form-filter = Chercher :
form-no-match = Rien ne correspond
form-too-long = { $refused ->
    [one] { $refused } caractère n'a pas trouvé place : { $max } au plus dans ce champ
   *[other] { $refused } caractères n'ont pas trouvé place : { $max } au plus dans ce champ
}
form-nothing-to-repeat = Aucune valeur à répéter dans ce champ
form-not-blank = Ce champ est déjà rempli : la dernière valeur ne se répète que dans un champ vide
form-age = { $age ->
    [0] moins d'un an
    [one] { $age } an
   *[other] { $age } ans
}
form-age-between = { $least } à { $most } ans
form-weekday-1 = lundi
form-weekday-2 = mardi
form-weekday-3 = mercredi
form-weekday-4 = jeudi
form-weekday-5 = vendredi
form-weekday-6 = samedi
form-weekday-7 = dimanche
### Najma, français. Les mêmes identifiants et les mêmes arguments dans chaque langue.

## Domaine : ce qui empêche une saisie d'être enregistrée

field-missing = À remplir.
field-long = Trop long : { $length } caractères, { $max } au plus.
field-nul = Ce texte contient un caractère nul. Retapez-le.
field-code = Un code n'a que des lettres latines, des chiffres et - _ . /, sans espace.
field-number = Un nombre entier de { $from } à { $to }.
field-choice = « { $text } » n'est pas dans la liste : { $choices }.
field-record = « { $text } » ne désigne aucun enregistrement. Choisissez-le dans la liste.

date-empty = Tapez une date : 12/3/1995, 12/3, j, j-1, +7 ou lun.
date-unknown = « { $text } » n'est pas une date. Tapez 12/3/1995, 12/3, j, j-1, +7 ou lun.
date-needs-day = « { $text } » : il manque le jour.
date-no-day = Pas de { $day } en { $month } : ce mois a { $last } jours.
date-no-such-day = Pas de jour { $day } : un mois va de 1 à 31.
date-no-month = Pas de mois { $month } : de 1 à 12.
date-no-year = Année { $year } impossible : de 1800 à 2199.
date-far = Trop loin : un siècle au plus.
date-time-unknown = « { $text } » n'est pas une heure. Tapez 9, 9h, 830 ou 14:30.
date-no-hour = Pas de { $hour } heures : de 0 à 23.
date-no-minute = Pas de { $minute } minutes : de 0 à 59.
date-duration-unknown = « { $text } » n'est pas une durée. Tapez 90, 1h30 ou 1:30.
date-duration-long = Durée trop longue.

birth-future = « { $text } » est dans l'avenir. Vérifiez l'année.
birth-old = « { $text } » : il y a plus de { $years } ans. Vérifiez l'année.
birth-needs-year = « { $text } » : il manque l'année.
birth-short = « { $number } » : pour un âge tapez { $number }a, pour une année ses quatre chiffres.
birth-unknown = « { $text } » : tapez 12/3/1995, 3/1995, 1995 ou 23a.

person-nameless = Il faut au moins un nom, en lettres latines ou arabes.
person-name-letters = Un nom contient des lettres.
person-name-latin = Ce nom est en lettres arabes et le champ arabe en contient déjà un autre.
person-name-arabic = Ce nom est en lettres latines et le champ latin en contient déjà un autre.
person-sex-unknown = « { $text } » : tapez F pour féminin ou M pour masculin.
person-commune-unknown = Commune « { $text } » inconnue. Tapez le début de son nom ou son code HCP.
person-commune-near = Commune « { $text } » inconnue. Peut-être : { $names }.
person-commune-several = Plusieurs communes pour « { $text } » : { $names }… Tapez le code.
person-doubt-age = { $age } ans ou plus : à vérifier.
person-doubt-phone = Numéro de forme inhabituelle, gardé tel quel.
person-doubt-cin = CIN de forme inhabituelle, gardée telle quelle.
person-cin-arabic = « { $text } » : la lettre d'une CIN est latine dans les deux langues. Écrivez-la comme sur la carte.

centre-souk-unknown = « { $text } » n'est pas un jour. Tapez lun, mar, mer, jeu, ven, sam ou dim.

module-hours-unknown = Volume horaire en heures, de 1 minute à { $max } h : 120, 37,5 ou 1h30.

closure-ends-before = La fermeture finit avant de commencer, le { $from }.
period-ends-before = Le dernier jour vient avant le premier, le { $from }.
season-closes-before = Cet horaire ferme avant d'ouvrir : de { $from } à { $to }.
closure-long = Une fermeture dure moins de { $max } jours. Vérifiez l'année.

course-ends-before = Le groupe finit avant de commencer, le { $from }.
course-long = Un groupe dure au plus { $max } jours. Vérifiez l'année.
course-slots-unknown = « { $text } » : emploi du temps illisible. Tapez lun 9-12, jeu 14:30-16.
course-slots-word = « { $text } » n'est pas un jour. Tapez lun, mar, mer, jeu, ven, sam ou dim.
course-slots-no-day = « { $text } » : le jour vient avant les heures. Tapez lun 9-12.
course-slots-order = La séance finit avant de commencer : de { $from } à { $to }.
course-slots-length = Une séance dure de { $least } à { $most } minutes ; celle-ci { $minutes }.
course-slots-overlap = « { $one } » et « { $two } » se chevauchent.

mark-late-zero = au moins une minute de retard, ou P pour présente.
mark-late-long = retard de { $minutes } min, la séance en a { $class } : tapez moins
mark-no-minutes = Les minutes ne vont qu'avec un retard.
### Terminal
## Terminal
terminal-none = Najma s'ouvre dans un terminal : lancez-la sans redirection, ou demandez-en un avec « ssh -t ».
terminal-failed = Ce terminal n'obéit pas aux réglages dont Najma a besoin. Rien n'a été ouvert ni modifié.
terminal-panic = Najma s'est arrêtée sur une erreur interne. Ce qui était enregistré l'est toujours ; ce que vous tapiez a été gardé autant que possible.
terminal-memory = La mémoire de la machine est épuisée : Najma s'est arrêtée. Ce qui était enregistré l'est toujours ; ce que vous tapiez a été gardé. Fermez d'autres programmes, ou prévenez le service informatique.
## store

trouble-engine = Cette version de SQLite, { $version }, peut perdre des données. Installez la version de Najma d'origine.
trouble-network = Le dossier est sur un disque réseau, { $system } : la base y serait abîmée. Choisissez un disque de cette machine.
trouble-frozen = Lecture seule : le fichier ou son dossier est protégé en écriture. Rien ne peut être enregistré ici.
trouble-old-frozen = Ce fichier vient d'une version plus ancienne et ne peut pas être mis à jour, car il est protégé en écriture. Copiez-le dans un dossier à vous.
trouble-exists = Ce fichier existe déjà. Ouvrez-le, ou choisissez un autre nom.
trouble-no-file = Ce chemin mène à un dossier ou à un appareil, pas à un fichier : donnez le nom du fichier de la base.
trouble-founding = Il faut une délégation, un nom de territoire, un identifiant et votre nom.
trouble-login = Il faut un identifiant et un nom.

undo-left = Cela ne s'annule pas : c'est déjà sorti du bureau.
undo-referred = Impossible d'annuler : { $table } en dépend encore, { $record }.
undo-missing = Impossible d'annuler : il manque { $table } dont cela dépend.
undo-taken = Impossible d'annuler : la valeur { $value } appartient maintenant à { $owner }.
undo-referred-some = Impossible d'annuler : { $table } en dépend encore.
undo-line-twice = Impossible : cette personne a depuis la ligne { $line } du même groupe.
undo-marked-off = Impossible : une marque du { $day } serait notée un jour où la personne n'est pas du groupe.
undo-marked-class = Impossible : la séance du { $day } a des marques notées depuis, effacez-les d'abord.
undo-class-twice = Impossible : le groupe a depuis une autre séance à cette heure, le { $day }.
undo-class-gone = Impossible : la séance du { $day } est dite non tenue depuis.
undo-away-twice = Impossible : une autre absence du groupe est notée depuis, à partir du { $day }.
undo-leave-twice = Impossible : un autre congé est noté depuis, à partir du { $day }.
undo-closure-twice = Impossible : la même fermeture est notée depuis, à partir du { $day }.
undo-task-twice = Impossible : un autre suivi est ouvert depuis, à faire avant le { $day }.
undo-certified = Impossible : une attestation a été délivrée depuis pour cette place, le { $day }. Annulez-la d'abord.
undo-contract-twice = Impossible : un autre contrat couvre depuis les mêmes jours, à partir du { $day }.

about-line = ligne { $line }, { $name }
about-many = { $count ->
    [one] · { $count } ligne
   *[other] · { $count } lignes
  }
about-session = { $course }, { $date }

table-mark = une présence
table-session = une séance
table-enrolment = une inscription
table-person = une personne
table-course = un groupe
table-recurrence = un horaire
table-closure = une fermeture
table-centre = un centre
table-module = un module
table-clerk = un agent
table-setting = un réglage

### Fichiers lus et écrits

exchange-open-absent = « { $file } » n'existe pas. Vérifiez le chemin et le nom.
exchange-open-denied = « { $file } » ne peut pas être lu : ce compte n'en a pas le droit.
exchange-open-link = « { $file } » est un lien. Donnez le fichier lui-même.
exchange-open-not-a-file = « { $file } » n'est pas un fichier.
exchange-open-empty = « { $file } » est vide.
exchange-open-too-big = « { $file } » dépasse { $most } Mo. Partagez-le en plusieurs fichiers.
exchange-read-failed = « { $file } » n'a pas pu être lu jusqu'au bout. Rien n'a été importé.
exchange-not-a-table = « { $file } » n'est ni un tableau CSV ni un classeur XLSX.
exchange-old-excel = « { $file } » est un ancien classeur .xls ou un classeur protégé par un mot de passe. Enregistrez-le en XLSX, sans mot de passe.
exchange-password = « { $file } » est protégé par un mot de passe. Enregistrez-le sans mot de passe.
exchange-damaged = « { $file } » est abîmé. Ouvrez-le dans votre tableur et enregistrez-le de nouveau en XLSX.
exchange-unsafe = « { $file } » contient ce qu'aucun tableur n'écrit. Il est refusé.
exchange-bomb = « { $file } » est beaucoup plus gros une fois déplié qu'un tableau ne peut l'être. Il est refusé.
exchange-no-rows = « { $file } » ne contient aucune ligne remplie.
exchange-no-such-sheet = « { $file } » n'a pas de feuille « { $sheet } ». Ses feuilles : { $sheets }.
exchange-too-many-columns = Ligne { $line } : un tableau a au plus { $most } colonnes. Gardez celles des personnes dans un autre fichier.
exchange-record-too-long = « { $file } », ligne { $line } : une ligne dépasse { $most } Mo. Il manque sans doute un guillemet fermant.
exchange-quote-open = « { $file } », ligne { $line } : un guillemet est ouvert et jamais fermé, les lignes suivantes y seraient perdues. Corrigez-le.
exchange-file-exists = « { $file } » existe déjà. Choisissez un autre nom.
exchange-no-folder = Le dossier de « { $file } » n'existe pas. Créez-le, ou nommez un dossier qui existe.
exchange-write-denied = « { $file } » ne peut pas être écrit : ce compte n'a pas le droit d'écrire dans ce dossier.
exchange-write-full = Il n'y a plus de place pour « { $file } ». Libérez-en, puis recommencez.
exchange-write-failed = « { $file } » n'a pas pu être écrit.

### Import de personnes

import-no-headings = « { $file } » n'a pas de ligne d'en-têtes dans ses { $rows } premières lignes. Il faut au moins « Nom » ou « Nom et prénom », et par exemple « Prénom », « Date de naissance », « Téléphone », « CIN », « الاسم العائلي » ou « الاسم الشخصي ».
import-no-name = « { $file } » : aucune colonne ne contient un nom. Dites laquelle.
import-map-wrong = « { $text } » : écrivez le numéro ou la lettre d'une colonne, le signe = et un champ : 3=given.
import-no-course = Aucun groupe n'a le code « { $course } ».
import-stopped = Import arrêté. Rien n'a été importé.
import-cell-error = La cellule contient l'erreur de tableur { $text }. Corrigez-la dans le tableur et enregistrez le fichier.
import-unreadable = Des lettres de cette cellule sont illisibles : le fichier a été enregistré dans un mauvais codage.
import-ditto = « { $text } » ne se répète pas dans cette colonne : écrivez ce qui est dit au-dessus en toutes lettres.
import-ditto-nothing = « { $text } » : rien n'est écrit au-dessus dans cette colonne. Écrivez la valeur.
import-rounded = « { $text } » : le tableur a arrondi ce numéro, ses derniers chiffres sont perdus. Mettez la colonne au format texte et retapez-le.
import-two-persons = Le numéro de dossier et la CIN sont ceux de deux personnes différentes.
import-number-taken = Ce numéro est déjà celui de { $name }, n° { $number } : corrigez-le dans le fichier, ou videz cette case.
import-number-taken-line = Ce numéro est déjà celui de { $name }, ligne { $line } : corrigez-le dans le fichier, ou videz cette case.

import-order-heading = N° d'ordre
import-verdict-number = autre n°
import-line-other = n° { $paper } dans le fichier, ligne { $number } dans le groupe
import-line-unnumbered = sans n° d'ordre dans le fichier, ligne { $number } dans le groupe
import-lines-by-rank = Sans n° d'ordre dans le fichier, l'ordre des lignes compte, à partir de la ligne { $first } du groupe{ $left ->
    [0] {""}
    [one] {" "}; { $left } ligne mise à part garde sa place
   *[other] {" "}; { $left } lignes mises à part gardent leur place
  }

import-verdict-check = à vérifier
import-two-women = « { $text } » : deux personnes dans une case. Écrivez chacune sur sa ligne.
import-perhaps-two = « { $text } » : une ou deux personnes ?
import-name-figures = « { $text } » : des chiffres dans un nom.
import-name-letters = « { $text } » : des lettres se lisent mal.
import-name-only = « { $text } » : rien d'autre n'est dit d'elle.
import-title = « { $text } » est seul sur sa ligne : un titre, ou une personne ? Si c'est une personne, dites-en plus, une observation suffit ; sinon, retirez la ligne.
import-cin-phone = Un numéro de téléphone à la place d'une CIN, gardé tel quel.
import-cin-date = Une date à la place d'une CIN, gardée telle quelle.
import-phone-cin = Une CIN à la place d'un téléphone, gardée telle quelle.
import-number-words = « { $text } » n'est pas un nombre : écrivez-le en chiffres, ou videz la case.
import-headless = Pas de ligne d'en-têtes : la première ligne est lue comme une personne
import-headed = Ligne { $line } lue comme en-têtes : { $names }
import-hidden-rows = { $rows ->
    [one] { $rows } ligne masquée dans le tableur est importée aussi
   *[other] { $rows } lignes masquées dans le tableur sont importées aussi
  }
import-letters-mended = { $rows ->
    [one] { $rows } ligne avait des lettres enregistrées deux fois, comme « Ã© » pour « é » : elles sont corrigées
   *[other] { $rows } lignes avaient des lettres enregistrées deux fois, comme « Ã© » pour « é » : elles sont corrigées
  }
importing-count-check = { $count } à vérifier

import-verdict-add = ajout
import-verdict-update = mise à jour
import-verdict-unchanged = déjà connue
import-verdict-possible = doublon possible
import-verdict-repeated = ligne répétée
import-verdict-blank = ligne vide
import-verdict-closing = titre ou total : personne
import-verdict-error = à corriger

import-says-update = Mise à jour : { $fields }
import-says-differs = le fichier dit autre chose, ce qui est enregistré reste : { $fields }
import-says-repeated = Déjà dit à la ligne { $line }
import-says-possible = Doublon possible de { $name }, fiche { $number } : { $why }
import-says-possible-line = Doublon possible de { $name }, ligne { $line } de ce fichier : { $why }
import-says-fault = Colonne « { $column } » : { $fault }

import-why-file = même numéro de dossier, autre nom ou autre prénom
import-why-cin = même CIN, autre nom ou autre prénom
import-why-file-birth = même numéro de dossier et nom semblable, mais née à plus de 12 ans d'écart : mère et fille ?
import-why-cin-birth = même CIN et nom semblable, mais née à plus de 12 ans d'écart : mère et fille ?
import-why-other-file = même nom et naissance compatible, autre numéro de dossier
import-why-other-cin = même nom et naissance compatible, autre CIN
import-why-near-birth = même nom, naissance proche
import-why-one-birth = même nom, une seule des deux naissances est connue
import-why-no-birth = même nom, naissances inconnues, autre téléphone ou autre lieu
import-why-elsewhere = même nom et naissance compatible sans être précise, autre téléphone ou autre lieu
import-why-namesakes = plusieurs personnes enregistrées de ce nom et de cette naissance

## Doublons possibles

act-distinct = deux personnes distinctes
act-row-verdict = décision sur une ligne de fichier
table-distinct = une décision sur des doublons
matching-and = { $one } · { $other }
matching-name = nom { $likeness } %
matching-name-married = nom d'usage { $likeness } %
matching-born-same = même naissance
matching-born-within = naissance compatible
matching-born-swapped = jour et mois inversés
matching-born-first = même année, jour inconnu
matching-born-next = naissance à un jour près
matching-born-digit = naissance à un chiffre près
matching-born-years =
    { $years ->
        [one] même jour, ±1 an
       *[other] même jour, ±{ $years } ans
    }
matching-born-about =
    { $years ->
        [one] né(e) ±1 an
       *[other] né(e) ±{ $years } ans
    }
matching-born-year = même année, autre jour
matching-born-other = autre naissance
matching-born-unknown = naissance inconnue
matching-commune-same = même commune
matching-commune-other = autre commune
matching-cin-same = même CIN
matching-cin-other = autre CIN
matching-cin-doubtful = même CIN, mais un autre nom ou une autre naissance : à qui est la carte ?
matching-sex-other = autre sexe
matching-phone-same = même téléphone, ce qui ne prouve rien
action-go-duplicates = doublons
action-go-duplicates-help = Va aux paires de fiches qui sont peut-être une seule personne.
action-distinct = distinctes
action-distinct-help = Retient que ce sont deux personnes : la paire n'est plus jamais proposée.
action-same = la même
action-same-help = Retient que la ligne est cette personne, pour ce fichier et les suivants.
action-later = plus tard
action-later-help = Met la paire à la fin de la liste.
place-duplicates = Doublons possibles
duplicates-score = Score
duplicates-one = Une fiche
duplicates-other = Autre fiche
duplicates-why = Pourquoi
duplicates-none = Aucun doublon possible. Chaque nouvelle fiche est comparée dès qu'elle est tapée.
duplicates-beside = côte à côte
duplicates-stop = arrêter
duplicates-walking = La base est parcourue…
duplicates-walks = { $bar } { $share } %
duplicates-walked =
    { $count ->
        [0] Aucun doublon possible.
        [one] { $count } doublon possible.
       *[other] { $count } doublons possibles.
    }
duplicates-count =
    { $count ->
        [0] Aucun doublon possible
        [one] { $count } paire à examiner
       *[other] { $count } paires à examiner, { $shown } dans la liste
    }
duplicates-distinct = { $one } et { $other } : deux personnes, retenu pour toujours
duplicates-later = Plus tard : la paire est à la fin de la liste.
help-duplicates-1 = Paires de fiches qui sont peut-être une seule personne, les plus probables d'abord, avec ce que dit chaque champ.
help-duplicates-2 = Entrée les met côte à côte, D retient que ce sont deux personnes, P laisse pour plus tard, O ouvre la seconde fiche.
help-duplicates-3 = Rien n'est jamais fusionné tout seul. Un téléphone partagé ne prouve rien, des jumelles ne sont pas un doublon.
importing-said-same = même personne
importing-said-distinct = distincte
importing-same = Ligne { $line } : { $name } est cette personne, retenu pour les prochains fichiers
importing-distinct = Ligne { $line } : { $name } est une autre personne, retenu pour les prochains fichiers
importing-nothing-to-decide = Cette ligne n'est le doublon de personne : il n'y a rien à décider.
cli-do-import-decide = Décider qui est une ligne d'un fichier, pour ce fichier et les suivants
cli-arg-row = Ligne du fichier
cli-arg-verdict = same : c'est elle ; distinct : c'est une autre ; open : à décider de nouveau
cli-value-verdict = VERDICT
cli-import-no-row = Il n'y a pas de personne lisible à la ligne { $line } : voyez les lignes avec --dry-run.
cli-import-same = Ligne { $line } : c'est { $name }, retenu pour les prochains fichiers.
cli-import-distinct = Ligne { $line } : ce n'est pas { $name }, retenu pour les prochains fichiers.
cli-import-open = Ligne { $line } et { $name } : de nouveau à décider.
import-why-alike = { $score } % : { $reasons }
duplicates-herself = { $name } : c'est deux fois la même fiche, choisissez une autre personne.
cli-do-persons-duplicates = Lister les doublons possibles, de toute la base ou d'un fichier
cli-do-persons-distinct = Retenir que deux fiches sont deux personnes
cli-arg-for = Fichier dont les lignes sont comparées à la base
cli-arg-one = Une personne, par son numéro, son dossier ou sa CIN
cli-arg-other = L'autre personne
cli-duplicates =
    { $count ->
        [0] Aucun doublon possible.
        [one] { $count } doublon possible.
       *[other] { $count } doublons possibles, les { $shown } plus probables montrés.
    }
cli-duplicates-file =
    { $count ->
        [0] Aucune ligne de { $file } n'est déjà connue.
        [one] { $count } ligne de { $file } est ou paraît déjà connue.
       *[other] { $count } lignes de { $file } sont ou paraissent déjà connues.
    }
cli-distinct = { $one } et { $other } sont deux personnes : la paire ne sera plus proposée.
cli-alike = Peut-être déjà connue : { $name } ({ $id }), { $score } % : { $why }

import-reason-heading = Motif du rejet

import-target-file = n° de dossier
import-target-family = nom de famille
import-target-family_ar = nom de famille en arabe
import-target-given = prénom
import-target-given_ar = prénom en arabe
import-target-name = nom et prénom
import-target-name_given_first = prénom et nom
import-target-name_ar = nom et prénom en arabe
import-target-birth = date de naissance
import-target-birth_year = année de naissance
import-target-age = âge déclaré
import-target-sex = sexe
import-target-commune = commune
import-target-douar = douar ou quartier
import-target-phone = téléphone
import-target-cin = CIN
import-target-note = observations
import-target-order = n° d'ordre
import-target-course = code du groupe
import-target-season = année scolaire
import-target-reason = motif du rejet
import-target-ignore = ignorée
exchange-dos-letters = « { $file } » est enregistré en « CSV MS-DOS » : ses accents se liraient mal. Dans le tableur, enregistrez-le en « CSV UTF-8 » ou en XLSX, puis importez ce fichier.
importing-encoding = encodage
importing-sheet = feuille
importing-sheet-of = { $count ->
    [one] feuille { $sheet }
   *[other] feuille { $sheet }, { $n } sur { $count }
  }
importing-one-reading = Ce classeur n'a qu'une feuille
importing-unclear = Des lettres accentuées se lisent mal : F6 choisit l'encodage, ou enregistrez le fichier en « CSV UTF-8 »
cli-import-unclear = Des lettres accentuées de ce fichier se lisent mal : dites son encodage avec --encoding, ou enregistrez-le en « CSV UTF-8 »
cli-import-sheets = { $count ->
    [one] Une autre feuille n'est pas lue : { $names }. --sheet dit laquelle lire
   *[other] { $count } autres feuilles ne sont pas lues : { $names }. --sheet dit laquelle lire
  }
help-import-5 = F6 : l'encodage d'un fichier texte, la feuille d'un classeur
cli-output-exists = « { $file } » existe déjà. Choisissez un autre nom, ou ajoutez --replace pour écrire par-dessus.
cli-import-no-sheets = --sheet : « { $file } » est un texte en colonnes, sans feuilles. Retirez --sheet.
cli-output-twice = Écrivez { $arg } avec le nom d'un fichier : le signe - n'y est pas la sortie standard, qui dit ce que l'import a fait.
import-other-year = { $count ->
    [one] { $count } ligne sur { $rows } est de { $year }, pas de { $now } : est-ce le bon fichier ?
   *[other] { $count } lignes sur { $rows } sont de { $year }, pas de { $now } : est-ce le bon fichier ?
}
importing-other-year = Rien n'est écrit : Échap pour un autre fichier, F2 pour importer celui-ci
importing-ignored = { $count ->
    [one] { $count } colonne ignorée, Entrée dit ce qu'elle contient : { $names }
   *[other] { $count } colonnes ignorées, Entrée dit ce que contient l'une : { $names }…
}

### La ligne de commande
cli-about = Najma : formations, présences et suivi d'une délégation, dans un terminal. Sans verbe, l'application s'ouvre.
cli-after = Codes de sortie : 0 fait, 1 refusé ou trouvé faux, 2 commande mal comprise.
cli-usage = Usage :
cli-usage-options = OPTIONS
cli-heading-verbs = Verbes
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-heading-global = Options partout acceptées
cli-try-help = Pour en savoir plus, ajoutez --help.

cli-value-anchor = ID:EMPREINTE
cli-value-by = course|module|trainer|centre|month
cli-value-code = CODE
cli-value-course = GROUPE
cli-value-date = DATE
cli-value-delegation = DÉLÉGATION
cli-value-duplicates = skip|add|update
cli-value-encoding = ENCODAGE
cli-value-file = FICHIER
cli-value-late = N[:MINUTES],…
cli-value-lines = N,N,…
cli-value-login = LOGIN
cli-value-map = COLONNE=CHAMP
cli-value-month = AAAA-MM
cli-value-new = new
cli-value-note = N:NOTE
cli-value-number = N
cli-value-person = PERSONNE
cli-value-reason = MOTIF
cli-value-record = FICHE
cli-value-separator = SIGNE
cli-value-session = SÉANCE
cli-value-setting = RÉGLAGE
cli-value-text = TEXTE
cli-value-verb = VERBE

cli-arg-absent = Lignes absentes : 3,7 ou 3-7
cli-arg-anchor = Modification et empreinte gardées ailleurs, à comparer
cli-arg-centre = Centre, par son code ou son numéro
cli-arg-by = Par groupe, module, formatrice, centre ou mois
cli-arg-of = De quel groupe, module, formatrice, centre ou mois
cli-arg-clear = Lignes à effacer
cli-arg-clerk = Travailler sous ce nom ; sur une base d'essai seulement
cli-arg-course = Groupe, par son code ou son numéro
cli-arg-db = Base de données à ouvrir
cli-arg-delegation = Délégation : code, code HCP ou nom
cli-arg-demo = Base d'essai, créée au premier usage ; --demo=new en crée une neuve
cli-arg-dry-run = Dire seulement ce qui se passerait, sans rien écrire
cli-arg-duplicates = Que faire des doublons possibles : les laisser, les ajouter, les compléter
cli-arg-encoding = Encodage du fichier s'il est mal deviné : utf-8, windows-1252, windows-1256, mac-roman, utf-16le, utf-16be, iso-8859-15, iso-8859-6
cli-arg-ages = Âges le premier jour : 15-45, 15- ou -30 ; - pour tous
cli-arg-except = Lignes à part : 7 ne revient pas, 3R redouble, 9+ revient
cli-arg-exempt = Lignes dispensées
cli-arg-file = Fichier CSV ou XLSX
cli-arg-format = Format du fichier
cli-arg-from = Premier jour
cli-arg-help = Afficher cette aide
cli-arg-json = Répondre en JSON
cli-arg-into = Groupe où elle va
cli-arg-justified = Lignes absentes avec motif accepté
cli-arg-label = Nom donné à la personne de passage
cli-arg-repeaters = Groupe des redoublantes, si ce n'est pas le même
cli-arg-literate = Pour celles qui savent lire : yes, no ou any
cli-arg-module = Module, par son code ou son numéro
cli-arg-schooling = Années d'école au plus
cli-arg-waiting = Qui passe d'abord sur la liste d'attente : 1 2 3 4 ou first, commune, eligible, asked ; any : comme la délégation
cli-arg-sex = Public : f, m ou any
cli-arg-state = Comment elle s'en va : dropped, completed, transferred ou cancelled
cli-arg-who = Ligne du groupe, ou la personne par son numéro, son dossier ou sa CIN
cli-arg-day = Jour ; sans lui, aujourd'hui
cli-arg-lang = Langue : fr, ar, zgh, zgh-Latn ou en
cli-arg-bidi = Affichage de l'arabe : auto, app, line, word ou off
cli-value-bidi = MODE
cli-arg-late = Lignes en retard, avec les minutes si elles sont connues : 5:20,8
cli-arg-limit = Nombre d'entrées montrées
cli-arg-map = Ce que contient une colonne : 3=given
cli-arg-month = Mois
cli-arg-which = Quel nombre : planned, held, lost, attended ; ou open, ce qui reste à saisir
cli-arg-name = Votre nom, comme vos collègues le lisent
cli-arg-note = Note d'une ligne : 5:"venue avec sa fille"
cli-arg-on = Seulement ce qui a été fait sur cette séance ou dans ce groupe
cli-arg-output = Fichier à écrire ; sans lui, ou avec -, la sortie standard
cli-arg-person = Personne, par son numéro, son dossier ou sa CIN
cli-arg-persons = Nombre de personnes
cli-arg-present = Lignes présentes
cli-arg-reason = Motif
cli-arg-record = Numéro, code, dossier, CIN ou GROUPE@DATE ; sans lui, toute la base
cli-arg-rejects = Fichier où écrire les lignes rejetées
cli-arg-replace = Écrire par-dessus un fichier existant
cli-arg-rest-present = Marquer présentes toutes les lignes encore vides
cli-arg-search = Noms en lettres latines ou arabes, année de naissance, commune, CIN, n° de dossier, téléphone
cli-arg-seed = Graine : la même donne la même base
cli-arg-separator = Séparateur du fichier s'il est mal deviné : ; , | ou tab
cli-arg-session = Séance : numéro ou GROUPE@DATE
cli-arg-sessions = Nombre de séances
cli-arg-setting = Nom du réglage
cli-arg-sheet = Feuille du classeur
cli-arg-territory = Nom du territoire, pour un code provisoire
cli-arg-territory-ar = Le même nom en arabe
cli-arg-until = Dernier jour
cli-arg-validate = Valider ensuite le registre
cli-arg-value = Valeur
cli-arg-version = Afficher la version

cli-do-attendance = Registres de présence
cli-do-attendance-show = Montrer un registre
cli-do-attendance-mark = Marquer des lignes d'un registre
cli-do-attendance-validate = Valider un registre
cli-do-attendance-unlock = Déverrouiller un registre, avec un motif
cli-do-attendance-walk-in = Ajouter une personne venue sans être inscrite
cli-do-attendance-export = Exporter un mois d'un groupe
cli-do-centres = Centres
cli-do-centres-add = Ajouter un centre
cli-do-centres-list = Lister les centres
cli-do-check = Vérifier toute la base contre son journal
cli-do-closures = Fermetures
cli-do-closures-add = Ajouter une fermeture
cli-do-closures-list = Lister les fermetures
cli-do-courses = Groupes
cli-do-courses-add = Ajouter un groupe et planifier ses séances
cli-do-courses-list = Lister les groupes
cli-do-enrolments = Inscriptions
cli-do-enrolments-add = Inscrire des personnes à un groupe
cli-do-enrolments-check = Dire si une personne répond aux conditions d'un groupe
cli-do-enrolments-confirm = Noter qu'une inscrite a confirmé sa venue
cli-do-enrolments-end = Terminer une inscription
cli-do-enrolments-move = Transférer vers un autre groupe, heures comprises
cli-do-enrolments-promote = Donner une place à celle qui attend
cli-do-enrolments-renew = Réinscrire tout un groupe à la rentrée
cli-do-enrolments-reopen = Rouvrir une inscription terminée
cli-do-enrolments-resume = Mettre fin à une suspension
cli-do-enrolments-rules = Voir ou fixer à qui un module s'adresse
cli-do-enrolments-suspend = Suspendre une inscription
cli-do-enrolments-wait = Mettre sur la liste d'attente
cli-do-enrolments-waiting = Voir la liste d'attente d'un groupe
cli-do-enrolments-list = Lister les inscrites d'un groupe
cli-do-found = Créer la base d'une délégation
cli-do-month = Clôture du mois
cli-do-month-close = Clore un mois, ou dire ce qui l'empêche
cli-do-month-reopen = Rouvrir un mois clos
cli-do-hours = Heures
cli-do-hours-report = Heures prévues, tenues, perdues et suivies
cli-do-hours-list = Les séances derrière un nombre
cli-do-alerts = Alertes d'assiduité
cli-do-alerts-list = Lister celles qu'il faut appeler ou visiter
cli-do-history = Qui a changé quoi, et quand
cli-do-import = Importer un tableau
cli-do-import-persons = Importer des personnes depuis un fichier CSV ou XLSX
cli-do-modules = Modules
cli-do-modules-add = Ajouter un module
cli-do-modules-list = Lister les modules
cli-do-persons = Personnes
cli-do-persons-add = Ajouter une personne
cli-do-persons-list = Lister ou chercher des personnes
cli-do-persons-search = Chercher une personne comme à l'écran, les plus proches d'abord
cli-do-persons-show = Montrer une personne
cli-do-redo = Rétablir ce qui vient d'être annulé
cli-do-sample = Créer une base d'essai
cli-do-sessions = Séances
cli-do-sessions-cancel = Dire qu'une séance n'est pas tenue
cli-do-sessions-restore = Remettre à saisir une séance dite non tenue
cli-do-sessions-due = Lister les registres à saisir
cli-do-sessions-list = Lister les séances d'un groupe
cli-do-sessions-plan = Planifier les séances d'un groupe
cli-do-settings = Réglages
cli-do-settings-list = Lister les réglages
cli-do-settings-set = Changer un réglage
cli-do-undo = Annuler votre dernière modification

cli-column-centre = centre
cli-column-course = groupe
cli-column-day = jour
cli-column-from = du
cli-column-id = numéro
cli-column-mark = marque
cli-column-name = Nom et prénom
cli-column-name-ar = الاسم العائلي والشخصي
cli-column-note = note
cli-column-state = état
cli-column-taken = saisies
cli-column-time = heure
cli-column-to = jusqu'au

cli-unknown-argument = Option inconnue : { $arg }.
cli-unknown-verb = Verbe inconnu : { $verb }.
cli-missing-verb = Il manque un verbe : { $verbs }.
cli-missing-argument = Il manque { $arg }.
cli-argument-conflict = { $arg } et { $other } ne vont pas ensemble.
cli-argument-twice = { $arg } ne se donne qu'une fois.
cli-missing-value = { $arg } attend une valeur.
cli-wrong-value = { $arg } : « { $value } » n'est pas possible. Valeurs : { $values }.
cli-bad-value = { $arg } : « { $value } » n'est pas possible.
cli-too-many-values = « { $value } » est de trop.
cli-no-equals = { $arg } demande un signe = devant sa valeur.
cli-not-utf8 = Un argument n'est pas un texte UTF-8.
cli-not-understood = Commande mal comprise.
cli-with-suggestion = { $sentence } Peut-être : { $meant }.
cli-not-a-number = { $arg } : « { $value } » n'est pas un nombre. Tapez des chiffres, par exemple 25.
cli-out-of-range = { $arg } : de { $least } à { $most }.
cli-not-a-month = { $arg } : « { $value } » n'est pas un mois. Tapez par exemple 2026-11.
cli-not-lines = { $arg } : « { $value } » illisible. Tapez des numéros de ligne : 3,7 ou 3-7, et pour un retard 5:20.
cli-not-a-note = { $arg } : « { $value } » illisible. Tapez le numéro de ligne, deux-points, la note : 5:malade.
cli-not-an-anchor = { $arg } : « { $value } » illisible. Tapez l'ancre que donne « najma check » : numéro:empreinte.
cli-first-left = Rien n'a été créé.
cli-json-needs-verb = --json va avec un verbe : « najma --help » les montre.
cli-problems = { $count ->
    [one] { $count } valeur à corriger
   *[other] { $count } valeurs à corriger
  }

cli-cannot-write = L'écriture sur la sortie a échoué.
cli-done-unsaid = C'est fait et enregistré, mais la réponse n'a pas pu être écrite sur la sortie : ne le refaites pas.
cli-cannot-make = { $file } ne peut pas être créé ni déplacé. Vérifiez les droits du dossier.
cli-file-exists = { $file } existe déjà ; rien n'a été changé. Choisissez un autre nom.
cli-no-home = Le dossier personnel est inconnu. Nommez la base avec --db.
cli-no-database = Il n'y a pas encore de base ici : { $file }. Lancez « najma » pour créer celle de votre délégation, ou ajoutez --demo pour la base d'essai.
cli-link-nowhere = { $file } ne mène à aucun fichier lisible : reliez le disque qui porte la base, ou corrigez le lien.
cli-clerk-refused = --clerk n'est accepté que sur une base d'essai. Ici vous êtes { $login }, comme le système le dit.
cli-clerk-not-a-login = --clerk : « { $login } » n'est pas un nom d'utilisateur.
cli-workbook-on-terminal = Un classeur ne s'affiche pas dans un terminal : ajoutez --output FICHIER.

cli-no-such-centre = Aucun centre « { $text } ». « najma centres list » les montre.
cli-no-such-course = Aucun groupe « { $text } ». « najma courses list » les montre.
cli-no-such-module = Aucun module « { $text } ». « najma modules list » les montre.
cli-no-such-person = Aucune personne n'a ce numéro, ce dossier ou cette CIN : « { $text } ». « najma persons list » cherche par nom.
cli-no-such-record = Rien de ce nom : « { $text } ». Donnez un numéro, un code, un dossier, une CIN ou GROUPE@DATE.
cli-no-such-session = Aucune séance « { $text } ». Donnez son numéro, ou GROUPE@DATE ; « najma sessions due » en montre.
cli-no-such-setting = Aucun réglage « { $text } ». « najma settings list » les montre.
cli-no-such-delegation = Aucune délégation « { $text } ». Donnez son code, le code HCP ou le nom de sa province.
cli-delegation-near = Aucune délégation « { $text } ». Peut-être : { $names }.
cli-provisional-needs-name = Un code provisoire demande le nom du territoire : ajoutez --territory.
cli-found-plain = Une délégation se crée sans --demo ni --clerk.
cli-no-session-that-day = Le groupe { $course } n'a pas de séance le { $day }.
cli-many-sessions-that-day = Le groupe { $course } a plusieurs séances le { $day } : donnez un de ces numéros : { $ids }.
cli-nothing-marked = { $why }. Rien n'a été marqué.
cli-line-not-concerned = Ligne { $number }, { $name } : hors du groupe ce jour-là, vérifiez ses dates par « najma enrolments list ». Rien n'a été marqué.
cli-line-twice = Ligne { $number } : deux marques différentes demandées, gardez-en une. Rien n'a été marqué.
cli-at-line = Rien n'a été marqué. Ligne { $number } : { $why }
cli-labelled = { $label } : { $said }
cli-note-without-mark = une note va avec une marque.
cli-nothing-to-mark = Rien à marquer : donnez par exemple --absent 3,7 --rest-present.

cli-added-centre = Centre { $name } ajouté, numéro { $id }
cli-added-module = Module { $name } ajouté, numéro { $id }
cli-closure-planned = { $count ->
    [one] { $count } séance prévue ce jour-là
   *[other] { $count } séances prévues ces jours-là
  } : { $cancelled ->
    [1] { $count ->
        [one] non tenue
       *[other] non tenues
      }
   *[other] { $count ->
        [one] laissée comme elle est, --cancel la dit non tenue
       *[other] laissées comme elles sont, --cancel les dit non tenues
      }
  }
cli-closure-kept = { $count ->
    [one] { $count } registre avec des marques reste tel quel
   *[other] { $count } registres avec des marques restent tels quels
  }
cli-module-taught = Groupes en cours : { $running }, à venir : { $coming } ; ils vont à leur terme.
cli-added-closure = Fermeture « { $name } » ajoutée, numéro { $id }
cli-added-person = { $name } : fiche ajoutée, numéro { $id }
cli-added-course = Groupe { $name } ajouté, numéro { $id } ; { $sessions ->
    [0] aucune séance planifiée
    [one] { $sessions } séance planifiée
   *[other] { $sessions } séances planifiées
  }
cli-enrolled-doubt = { $line } { $name } : { $why }
cli-not-in-course = « { $text } » n'a pas de ligne dans { $course }.
cli-place-changed = { $line } { $name } : { $state }
cli-place-suspended = { $line } { $name } : { $sex ->
    [m] suspendu
   *[f] suspendue
  } à partir du { $day }
cli-place-resumed = { $line } { $name } : { $sex ->
    [m] de retour
   *[f] de retour
  } le { $day }
cli-place-moved = { $name } : { $sex ->
    [m] transféré
   *[f] transférée
  } dans { $course }, ligne { $line }, avec { $hours } suivies
cli-place-waits = { $name } : liste d'attente de { $course }, rang { $rank }
cli-place-promoted = { $line } { $name } : { $sex ->
    [m] inscrit
   *[f] inscrite
  } à partir du { $day }
cli-renewed = { $count ->
    [0] Personne n'est réinscrite dans { $course }
    [one] Une réinscrite dans { $course }
   *[other] { $count } réinscrites dans { $course }
  }{ $known ->
    [0] {""}
    [one] , { $known } y avait déjà sa place
   *[other] , { $known } y avaient déjà leur place
  }{ $gone ->
    [0] {""}
    [one] , la ligne { $lines } avait quitté le nouveau groupe : { $lines }+ la fait revenir
   *[other] , les lignes { $lines } avaient quitté le nouveau groupe : un + après le numéro les fait revenir
  }
cli-waiting-none = Personne n'attend de place.
cli-rules = { $module } : { $ages }, { $sex }
cli-check-yes = { $name } répond aux conditions de { $course }.
cli-check-no = { $name } ne répond pas aux conditions de { $course }.
cli-check-open = { $name } : à vérifier pour { $course }.
cli-column-rank = Rang
cli-column-asked = Demande
cli-column-merits = Critères
cli-rules-ages = de { $youngest } à { $oldest } ans
cli-rules-from = à partir de { $youngest } ans
cli-rules-to = jusqu'à { $oldest } ans
cli-rules-any-age = tous les âges
cli-rules-any = tous publics
cli-rules-f = femmes et filles
cli-rules-m = hommes et garçons
cli-rules-set = { $module } : conditions fixées.
cli-rules-waiting = Liste d'attente : { $criteria }
cli-rules-waiting-delegation = Liste d'attente, comme la délégation : { $criteria }
cli-enrolled = { $count ->
    [0] Personne de nouveau dans { $course }
    [one] { $count } personne inscrite à { $course }
   *[other] { $count } personnes inscrites à { $course }
  }
cli-planned = { $count ->
    [0] Aucune séance nouvelle pour { $course }
    [one] { $count } séance planifiée pour { $course }
   *[other] { $count } séances planifiées pour { $course }
  }
cli-nothing-due = Aucun registre à saisir jusqu'au { $day }
cli-session-state = Séance du { $day } : { $state }
cli-session-held = tenue
cli-session-unlocked = tenue, registre déverrouillé
cli-sheet-head = { $course } · { $centre } · { $day } { $starts }–{ $ends } · séance { $n }/{ $of } · { $state }
cli-sheet-totals = présentes { $present } · en retard { $late } · absentes { $absent } · justifiées { $justified } · dispensées { $exempt } · non saisies { $untaken } · heures suivies { $attended } sur { $offered }
cli-mark-late = retard { $minutes } min
cli-mark-not-concerned = { $sex ->
    [m] non concerné
   *[f] non concernée
  }
cli-mark-untaken = non saisie
cli-marked = { $number } { $name } : { $mark }
cli-validated = Registre de { $course } du { $day } validé{ $untaken ->
    [0] {""}
    [one] , { $untaken } ligne non saisie
   *[other] , { $untaken } lignes non saisies
  }
cli-unlocked = Registre de { $course } du { $day } déverrouillé
cli-walked-in = Ligne { $number }, { $label } : présente
cli-exported = { $course } : { $rows ->
    [one] { $rows } ligne écrite
   *[other] { $rows } lignes écrites
  } dans { $file }
cli-history-entry = { $day } { $time } { $clerk } : { $act } · { $row } · modification { $change }
cli-history-reason = motif : { $reason }
cli-check-sound = Base saine : { $changes ->
    [one] { $changes } modification
   *[other] { $changes } modifications
  }, { $entries ->
    [one] { $entries } écriture rejouée
   *[other] { $entries } écritures rejouées
  }. Ancre : { $anchor }
cli-check-found = { $findings ->
    [one] { $findings } anomalie
   *[other] { $findings } anomalies
  } : { $changes ->
    [one] { $changes } modification
   *[other] { $changes } modifications
  }, { $entries ->
    [one] { $entries } écriture rejouée
   *[other] { $entries } écritures rejouées
  }. Ancre : { $anchor }
cli-set = { $setting } = { $value }
cli-founded = Base de la délégation { $name } créée : { $file }
cli-sampled = Base d'essai créée : { $file }, { $persons } personnes, { $sessions } séances jusqu'au { $until }
cli-import-would = Importation à blanc : { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
  }, { $added } à ajouter, { $updated } à compléter, { $unchanged } déjà là, { $repeated ->
    [one] { $repeated } répétée
   *[other] { $repeated } répétées
  }, { $possible ->
    [one] { $possible } doublon possible
   *[other] { $possible } doublons possibles
  }, { $errors } à corriger, { $enrolled } à inscrire, { $rejected ->
    [one] { $rejected } rejetée
   *[other] { $rejected } rejetées
  }
cli-import-did = Importation faite : { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
  }, { $added ->
    [one] { $added } ajoutée
   *[other] { $added } ajoutées
  }, { $updated ->
    [one] { $updated } complétée
   *[other] { $updated } complétées
  }, { $unchanged } déjà là, { $repeated ->
    [one] { $repeated } répétée
   *[other] { $repeated } répétées
  }, { $possible ->
    [one] { $possible } doublon possible
   *[other] { $possible } doublons possibles
  }, { $errors } à corriger, { $enrolled ->
    [one] { $enrolled } inscrite
   *[other] { $enrolled } inscrites
  }, { $rejected ->
    [one] { $rejected } rejetée
   *[other] { $rejected } rejetées
  }
cli-import-ignored = { $count ->
    [one] { $count } colonne n'est pas reprise : { $names }. --map dit ce qu'elle contient
   *[other] { $count } colonnes ne sont pas reprises : { $names }… --map dit ce qu'elles contiennent
  }
cli-rejects-text = { $arg } : les lignes rejetées s'écrivent en texte à colonnes. Nommez le fichier en .csv plutôt que « { $file } » : le tableur l'ouvre aussi.
cli-import-mend = Avec --rejects FICHIER.csv, les lignes à corriger sont écrites à part, prêtes à être corrigées et importées.
cli-import-rejects = Lignes rejetées écrites dans { $file } : corrigez-les et importez ce fichier

### Personnes : la recherche

persons-search = Chercher
persons-who = Qui est-ce
persons-identify = identifier un passage
persons-walk-in = Passage à identifier : { $label }
persons-latest = les dernières inscrites
persons-found = { $count ->
    [0] aucune trouvée
    [one] { $count } trouvée
   *[other] { $count } trouvées
  }
persons-many = { $count } et plus : précisez
persons-new = nouvelle personne
persons-new-with = + nouvelle personne avec « { $typed } »
persons-is-her = c'est elle
persons-clear = effacer, fermer
persons-identified = « { $label } » est { $name } : la ligne porte son nom ✓
persons-empty = Ici se trouvent toutes les personnes que la délégation accueille.
    Tapez un nom pour chercher ; F4 ouvre la fiche d'une nouvelle personne ;
    un registre sur tableur s'importe par F6.

### Personnes : la fiche

person-saved = { $name } : fiche enregistrée, n° { $id } ✓
person-saved-doubt = À vérifier : { $doubt } · { $name } : fiche enregistrée ✓
person-moved = réunie à la fiche { $id } : c'est elle que vous remplissez
person-saved-moved = { $name } : enregistrée dans la fiche n° { $id }, à laquelle la sienne a été réunie ✓
person-known = n° { $id } · dossier papier { $file }
person-courses = Ses groupes
person-course-number = n° { $number }
person-course-since = depuis le { $from }
person-course-ended = { $from } – { $to }
person-alike = Peut-être déjà connue
person-compare = comparer
person-spell = proposer
person-spelled = Proposé d'après « { $from } » : Entrée l'accepte, ou corrigez-le
person-nobody-alike = Personne d'autre ne porte ce nom
person-file-taken = Dossier de { $name }, n° { $id } : corrigez-le, ou ouvrez sa fiche
person-cin-taken = CIN de { $name }, n° { $id } : corrigez-la, ou ouvrez sa fiche

### Fusion de deux fiches d'une même personne

action-merge = fusionner…
action-merge-help = Choisit une autre fiche de la même personne et en fait une seule avec celle-ci.
action-united = fusions
action-united-help = Les fiches réunies en celle-ci : ce qu'elles contenaient, et comment défaire la fusion.
action-swap = échanger
action-swap-help = Garde l'autre fiche ; les valeurs choisies restent choisies.
act-merge-persons = fusion de fiches
act-unmerge-persons = fusion défaite
table-merge = une fusion de fiches
table-row = une ligne
place-merging = Fusion
place-united = Fiches fusionnées
help-merging-1 = À gauche la fiche qui reste, à droite celle qui s'y ajoute. ← et → choisissent la valeur gardée, ✓ la montre.
help-merging-2 = Sans choix, une valeur remplie l'emporte sur un vide. Les valeurs perdues restent lisibles dans l'historique.
help-merging-3 = Inscriptions et présences passent toutes sur la fiche gardée. Dans un groupe commun, ses présences sont réunies.
help-merging-4 = F2 montre ce qui sera fait, puis fusionne. Ctrl-Z annule ; plus tard, F9 n sur la fiche défait la fusion.
help-united-1 = Les fiches réunies en celle-ci, la dernière d'abord, avec ce que chacune contenait.
help-united-2 = Entrée montre ce qui reviendrait, puis défait la fusion ; ce qui a été changé depuis reste ici et se lit en dessous.
merging-title = Fusionner
merging-other = Fusionner avec…
merging-search = Avec qui
merging-alike = { $count ->
    [0] Nul autre ne porte ce nom : tapez celui de l'autre fiche, un dossier, une CIN
    [one] { $count } personne qui pourrait être { $name }
   *[other] { $count } personnes qui pourraient être { $name }
  }
merging-found = { $count ->
    [0] Personne de ce nom : tapez autre chose
    [one] { $count } personne trouvée, à fusionner avec { $name }
   *[other] { $count } personnes trouvées, à fusionner avec { $name }
  }
merging-nobody = Tapez le nom, le dossier, le téléphone ou la CIN de l'autre fiche.
merging-nobody-chosen = Choisissez d'abord l'autre fiche.
merging-not-saved = Enregistrez d'abord cette fiche (F2) : elle pourra ensuite être fusionnée.
merging-compare = comparer
merging-kept = reste : n° { $id }
merging-gone = s'y ajoute : n° { $id }
merging-first = gauche
merging-second = droite
merging-next = suivant
merging-do = fusionner
merging-all = tout voir
merging-differing = différences
merging-take-all = tout ce côté
merging-no-difference = Les deux fiches disent la même chose ; F7 montre tout.
merging-moves = Passent sur la fiche gardée : { $enrolments ->
    [0] aucune inscription
    [one] { $enrolments } inscription
   *[other] { $enrolments } inscriptions
  }, { $marks ->
    [0] aucune présence
    [one] { $marks } présence
   *[other] { $marks } présences
  }{ $collisions ->
    [0] {""}
    [one] , { $collisions } collision
   *[other] , { $collisions } collisions
  }{ $others ->
    [0] {""}
    [one] , { $others } autre ligne
   *[other] , { $others } autres lignes
  }
merging-doubled = { $count ->
    [one] Deux lignes dans { $count } groupe : ses présences sont réunies sur une seule, l'autre garde son numéro, sans présences.
   *[other] Deux lignes dans { $count } groupes : ses présences sont réunies sur une seule, l'autre garde son numéro, sans présences.
  }
merging-collisions = { $count ->
    [one] Pointée sur les deux lignes à { $count } séance : la présence de la ligne gardée reste.
   *[other] Pointée sur les deux lignes à { $count } séances : la présence de la ligne gardée reste.
  }
merging-locked = { $count ->
    [one] { $count } registre verrouillé sera corrigé : un motif est demandé.
   *[other] { $count } registres verrouillés seront corrigés : un motif est demandé.
  }
merging-apart = { $clerk } a marqué ces deux fiches comme deux personnes : un motif est demandé.
merging-lost = { $count ->
    [one] { $count } valeur ne restera que dans l'historique : { $values }
   *[other] { $count } valeurs ne resteront que dans l'historique : { $values }
  }
merging-reason = Motif
merging-reason-wanted = Donnez un motif, ou Échap pour revenir.
merging-ask = Fusionner ? { $lost ->
    [0] Aucune valeur n'est perdue
    [one] { $lost } valeur restera dans l'historique seulement
   *[other] { $lost } valeurs resteront dans l'historique seulement
  }{ $collisions ->
    [0] .
    [one] , { $collisions } collision.
   *[other] , { $collisions } collisions.
  }
merging-not-yet = revenir
merging-done = { $name } : les deux fiches n'en font plus qu'une ✓
merge-herself = C'est deux fois la même fiche : choisissez l'autre fiche de cette personne.
merge-already = La fiche n° { $id } est déjà réunie à { $name }, n° { $kept } : il n'y a plus rien à fusionner.
merge-elsewhere = La fiche n° { $id } est déjà réunie à { $name }, n° { $kept } : fusionnez avec celle-ci.
merge-distinct = { $clerk } a marqué ces deux fiches comme deux personnes : donnez un motif pour les fusionner tout de même.
merge-locked = { $count ->
    [one] { $count } registre verrouillé serait corrigé : donnez un motif.
   *[other] { $count } registres verrouillés seraient corrigés : donnez un motif.
  }
unmerge-no-merge = La modification { $change } n'est pas une fusion de fiches : « najma persons show » donne le numéro de chaque fusion.
unmerge-done = La fusion { $change } est déjà défaite, par { $clerk }.
unmerge-newer = Ces fiches ont été réunies une nouvelle fois : défaites plutôt la fusion { $change }.
unmerge-first = La fusion { $change } avec { $name } est venue après et repose sur celle-ci : défaites-la d'abord.
person-united = fiche réunie
united-head = { $count ->
    [0] { $name } : aucune fiche fusionnée
    [one] { $name } : { $count } fiche fusionnée
   *[other] { $name } : { $count } fiches fusionnées
  }
united-none = Ici se trouvent les fiches réunies en celle-ci. F9 j, sur la fiche, en réunit une.
united-day = Date
united-clerk = Par
united-id = Numéro
united-name = Nom
united-reason = Motif
united-had = Elle contenait :
united-what = { $what }
united-stays = { $count ->
    [0] Rien n'a changé depuis : tout revient.
    [one] { $count } chose changée depuis reste sur la fiche gardée :
   *[other] { $count } choses changées depuis restent sur la fiche gardée :
  }
united-ask = Séparer { $name } ? Sa fiche revient{ $enrolments ->
    [0] {""}
    [one] {" "}avec { $enrolments } inscription
   *[other] {" "}avec { $enrolments } inscriptions
  }{ $marks ->
    [0] {""}
    [one] {" "}et { $marks } présence
   *[other] {" "}et { $marks } présences
  }{ $stays ->
    [0] .
    [one] {" "}; { $stays } chose changée depuis reste ici.
   *[other] {" "}; { $stays } choses changées depuis restent ici.
  }
united-not-yet = revenir
united-apart = défaire
united-parted = { $name } a de nouveau sa fiche, n° { $id } ✓
cli-do-persons-merge = Réunir deux fiches d'une même personne : A reste, B s'y ajoute
cli-do-persons-unmerge = Défaire une fusion, à tout moment
cli-arg-kept = La fiche qui reste (A), par son numéro, son dossier ou sa CIN
cli-arg-gone = La fiche qui s'y ajoute (B)
cli-arg-keep = Valeur gardée pour un champ : phone=b ; sans cela, une valeur remplie l'emporte, puis celle de A
cli-arg-change = Numéro de la fusion, donné par « persons show » ou l'historique
cli-arg-merge-dry-run = Dire seulement ce qui serait fait
cli-value-field-side = CHAMP=a|b
cli-merged = { $gone } est réunie à { $kept }. « najma persons unmerge { $change } » la défait.
cli-would-merge = { $gone } serait réunie à { $kept } ; rien n'est écrit.
cli-merge-lost = Seulement dans l'historique : { $field } « { $value } »
cli-merge-keep = « { $text } » : écrivez CHAMP=a ou CHAMP=b. Champs remplis : { $fields }.
cli-change-number = « { $text } » : donnez le numéro de la fusion.
cli-unmerged = { $gone } a de nouveau sa fiche, séparée de { $kept }, avec { $enrolments ->
    [one] { $enrolments } inscription
   *[other] { $enrolments } inscriptions
  } et { $marks ->
    [one] { $marks } présence
   *[other] { $marks } présences
  }.
cli-would-unmerge = { $gone } retrouverait sa fiche, séparée de { $kept }, avec { $enrolments ->
    [one] { $enrolments } inscription
   *[other] { $enrolments } inscriptions
  } et { $marks ->
    [one] { $marks } présence
   *[other] { $marks } présences
  }. Rien n'est écrit.
cli-unmerge-stays = Changé depuis, reste : { $what } · { $clerk }
cli-united = Réunie à elle : { $name } ({ $id }), le { $day } par { $clerk } ; « najma persons unmerge { $change } » la sépare

### Fiches : tout ce qui se remplit et s'enregistre

record-next = champ suivant
record-save = enregistrer
record-leave = en brouillon
record-repeat = répéter
record-named = fiche de { $name }
record-resume = Reprendre où la ligne a été coupée : { $what }
record-kept = Gardée en brouillon : la même fiche le rouvrira au même champ
record-resumed = brouillon du { $day } à { $time }, repris · F9 x l'écarte
record-was-saved = enregistré juste avant la coupure : { $what }
line-kept = Pas enregistré, mais gardé : la même question vous le proposera
line-resumed = Tapé le { $day } à { $time } : Entrée le garde, une lettre le remplace
line-resumed-changed = Tapé le { $day } à { $time } ; depuis, quelqu'un a écrit « { $stored } » : Entrée le remplace, Échap le laisse
line-resumed-over = Tapé le { $day } à { $time } au lieu de « { $stored } » : Entrée le garde
line-waits = « { $text } » n'a pas été enregistré : la même question vous le proposera
record-discard = { $fields ->
    [one] Écarter le brouillon ? { $fields } champ tapé sera perdu.
   *[other] Écarter le brouillon ? { $fields } champs tapés seront perdus.
  }
record-discard-no = le garder
record-discard-yes = l'écarter
record-discarded = Brouillon écarté : la fiche est comme elle est enregistrée
record-nothing-to-discard = Rien n'est tapé ici qui ne soit enregistré
record-no-history = Cette fiche n'est pas encore enregistrée : elle n'a pas d'historique
person-unsaved = Cette fiche n'est pas encore enregistrée : F2 l'enregistre, F9 x l'écarte
record-unchanged = { $name } : rien n'a changé
record-stored-now = { $clerk } a enregistré ici : { $text }
record-problems = { $count ->
    [one] Pas encore enregistrée : { $count } champ à corriger, rien n'est perdu
   *[other] Pas encore enregistrée : { $count } champs à corriger, rien n'est perdu
  }

commune-urban = urbaine
commune-rural = rurale

### Centres, modules, fermetures : listes et fiches

record-centre-new = nouveau centre
record-centre-saved = { $name } : centre enregistré ✓
record-centres-empty = Ici se trouvent les centres où se tiennent les groupes.
    F4 ouvre la fiche d'un nouveau centre.
record-module-new = nouveau module
record-module-saved = { $name } : module enregistré ✓
record-modules-empty = Ici se trouvent les modules enseignés, avec leur volume horaire.
    F4 ouvre la fiche d'un nouveau module.
record-closure-new = nouvelle fermeture
record-closure-saved = { $name } : fermeture enregistrée ✓
record-closures-empty = Ici se trouvent les jours sans séance : fêtes, souks, récoltes, travaux.
    F5 ajoute les jours fériés de l'année scolaire ; F4 ouvre une nouvelle fermeture.
record-holidays = jours fériés
record-holidays-known = Les jours fériés de { $year } y sont déjà
record-holidays-added = { $count ->
    [one] { $count } jour férié de { $year } ajouté
   *[other] { $count } jours fériés de { $year } ajoutés
  }{ $estimated ->
    [0] {""}
    [one] ; { $estimated } fête lunaire est à confirmer
   *[other] ; { $estimated } fêtes lunaires sont à confirmer
  }

### L'aide des personnes et des fiches

help-persons-1 = Tapez un nom, dans l'une ou l'autre écriture : la liste se réduit à chaque lettre, sans accents ni majuscules.
help-persons-2 = Une CIN, un téléphone (ou ses quatre derniers chiffres au moins) et un numéro de dossier se cherchent de même ; une année et une commune classent les résultats.
help-persons-3 = ↓ après la dernière ligne : nouvelle personne, avec ce qui est tapé. Ainsi nul n'est inscrit deux fois.
help-persons-4 = Pour un passage à identifier, Entrée dit que c'est elle : sa ligne au registre porte alors son nom.
help-person-1 = Entrée passe au champ suivant et, du dernier, enregistre ; Maj-Tab revient par le même chemin ; F2 enregistre.
help-person-2 = Naissance : 12/3/1995, 3/1995, 1995, ou 23a pour un âge. Commune et choix : les premières lettres suffisent.
help-person-3 = Échap garde ce qui est tapé en brouillon : la fiche le rouvre au même champ, même si la ligne est coupée.
help-person-4 = F9 x écarte le brouillon. Un « ? » sous un champ signale une valeur à vérifier, sans empêcher d'enregistrer.
help-person-5 = F7 montre celles qui portent déjà ce nom. Dans un nom vide, F5 propose l'écriture de l'autre alphabet.
help-form-1 = Entrée passe au champ suivant et, du dernier, enregistre ; Maj-Tab revient par le même chemin ; F2 enregistre.
help-form-2 = F5 répète, dans un champ vide, la valeur de la dernière fiche. Dates : 12/3, j, j-1, +7 ou lun.
help-form-3 = Échap garde ce qui est tapé en brouillon, même si la ligne est coupée ; F9 x écarte le brouillon.
help-centres-1 = Les centres de la délégation. Entrée ouvre la fiche, F4 en commence une.
help-modules-1 = Les modules et leurs versions. Une version enseignée ne change plus : F4 en commence une nouvelle.
help-closures-1 = Les jours sans séance, d'un centre ou de tous. F5 ajoute les jours fériés de l'année scolaire.
help-closures-2 = Les fêtes lunaires sont des estimations : corrigez-en la date quand elle est annoncée.
### Listes

place-lists = Listes
place-list = Liste
action-go-lists = listes
action-go-lists-help = Va aux listes : qui répond à des critères, à imprimer ou à remettre.
action-bin = retirer
action-bin-help = Retire ce qui a été fait par erreur, tant que rien n'en dépend ; la corbeille le garde.
act-list = liste enregistrée
act-forget-list = liste retirée
history-filter = critères
table-list = une liste
lists-empty =
    Ici se gardent les listes que l'on vous demande souvent : « rurales de 20 à 24 ans », « sans CIN ».
    F4 en commence une : choisissez les critères, regardez, puis F2 lui donne un nom.
lists-none = Aucune liste ici : F4 en commence une
lists-new = nouvelle liste
lists-forget = retirer
list-called = Liste
list-criteria = Critères
list-filters = critères
list-criteria-head = Qui est sur la liste ? Un champ vide ne compte pas ; plusieurs : 15-19, 50+
list-nobody = Personne ne répond à tous ces critères : F7 les montre, enlevez-en un.
list-nobody-how = Personne ne répond à tous ces critères : enlevez-en un
list-everybody = Sans critère : toutes les personnes
list-searching = Recherche… { $count ->
    [one] { $count } fiche vue
   *[other] { $count } fiches vues
  }
list-searching-still = La recherche n'est pas finie : un instant
list-stopped = La recherche s'est arrêtée : F7 la reprend
list-name-ask = Nom de la liste
list-keep = enregistrer
list-files = écrire, imprimer
list-files-head = Sortir cette liste
list-show = montrer
list-pages = pages à imprimer, en texte (TXT)
list-saved = Liste « { $name } » enregistrée ✓
list-forgotten = Liste « { $name } » retirée
list-written = { $count ->
    [one] Une ligne écrite
    [many] { $count } de lignes écrites
   *[other] { $count } lignes écrites
  } : { $file }
list-counts = { $persons ->
    [one] { $persons } personne
    [many] { $persons } de personnes
   *[other] { $persons } personnes
  } · { $places ->
    [one] { $places } inscription
    [many] { $places } d'inscriptions
   *[other] { $places } inscriptions
  }
list-counts-unsure = { $persons ->
    [one] { $persons } personne
    [many] { $persons } de personnes
   *[other] { $persons } personnes
  } · { $places ->
    [one] { $places } inscription
    [many] { $places } d'inscriptions
   *[other] { $places } inscriptions
  } · âge à vérifier : { $unsure }
list-asked = { $label } : { $value }
list-age-on = Âge au { $day }
list-age-one = { $age } ans
list-age-until = { $age } ans ou moins
list-age-from = { $age } ans et plus
list-age-between = { $from }–{ $to } ans
list-ages-unknown = « { $text } » : tapez des âges comme 15-19, 50+ ou 23
list-until-before = Le dernier jour ne peut précéder le { $from }
list-no-centre = Aucun centre ne se nomme { $text } : choisissez dans la liste
list-no-module = Aucun module ne se nomme { $text } : choisissez dans la liste
list-no-course = Aucun groupe ne se nomme { $text } : choisissez dans la liste
list-choice = { $text } : choisissez dans la liste
list-nameless = Donnez un nom à la liste
paper-page = { $title } · page { $page }
list-age = Âge
list-age-hint = 15-19, 50+ ou 23
list-age-15-19 = 15–19 ans
list-age-20-24 = 20–24 ans
list-age-25-34 = 25–34 ans
list-age-35-49 = 35–49 ans
list-age-50- = 50 ans et plus
list-on = À la date du
list-on-hint = vide : aujourd'hui
list-sex = Sexe
list-sex-f = féminin
list-sex-m = masculin
list-milieu = Milieu
list-milieu-rural = rural
list-milieu-urban = urbain
list-commune = Commune
list-douar = Douar, quartier
list-centre = Centre
list-module = Module
list-course = Groupe
list-theme = Thème
list-theme-literacy = Alphabétisation
list-theme-health = Santé et hygiène
list-theme-reproductive = Santé reproductive
list-theme-family = Droits de la famille
list-theme-child = Droits de l'enfant
list-theme-labour = Droits du travail
list-theme-rights = Droits
list-theme-procedures = Démarches administratives
list-theme-enterprise = Coopératives et microprojets
list-theme-trade = Métier
list-theme-other = Autre
list-status = Situation
list-status-current = a sa place
list-status-active = suit le groupe
list-status-registered = inscrite, pas encore commencé
list-status-confirmed = confirmée, pas encore commencé
list-status-suspended = suspendue
list-status-waiting = liste d'attente
list-status-completed = lauréate
list-status-dropped = abandon
list-status-transferred = transférée
list-status-cancelled = inscription annulée
list-standing-before = pas encore dans le groupe
list-standing-over = groupe terminé
list-way = Comment
list-way-first = première fois
list-way-next = suite, 2e année
list-way-repeat = redoublante
list-way-transfer = venue par transfert
list-from = Inscrite du
list-until = au
list-marital = Situation familiale
list-education = Niveau scolaire
list-school = Situation scolaire
list-disability = Handicap
list-lacks-marital = Situation familiale
list-lacks-education = Niveau scolaire
list-occupation = Profession
list-referral = Orientation par
list-reached = Niveau atteint
list-reached-hint = module terminé
list-wanted = Module voulu
list-paper = Pièce manquante
list-paper-hint = copie de la CIN, photos…
list-consent = Notice, accord 09-08
list-consent-told = notice lue
list-consent-untold = notice non lue
list-consent-given = accord donné
list-consent-refused = accord refusé
list-consent-withdrawn = accord retiré
list-consent-unsaid = accord non noté
list-lacks-papers = une pièce du dossier
list-papers = Pièces manquantes
list-exception = Dérogation
list-exception-with = avec
list-exception-without = sans
list-lacks = Il manque
list-lacks-phone = téléphone
list-lacks-cin = CIN
list-lacks-birth = date de naissance
list-lacks-sex = sexe
list-lacks-commune = commune
list-lacks-douar = douar ou quartier
list-lacks-file = dossier papier
list-lacks-name_latin = nom en lettres latines
list-lacks-name_ar = nom en lettres arabes
list-rank = n°
list-name = Nom et prénom
list-name_ar = الاسم العائلي والشخصي
list-years = Âge
list-birth = Née le
list-phone = Téléphone
list-cin = CIN
list-file = Dossier papier
list-since = Depuis
list-places = Inscr.
cli-do-lists = Listes : qui répond à des critères
cli-do-lists-run = Montrer une liste, ou l'écrire dans un fichier ; un critère donné ici remplace le sien
cli-do-lists-save = Garder des critères sous un nom
cli-do-lists-show = Montrer ce que demande une liste
cli-do-lists-list = Lister les listes gardées
cli-do-lists-forget = Retirer une liste gardée
cli-arg-list = Nom de la liste
cli-value-list-format = csv|xlsx|text
cli-value-format = csv|xlsx
cli-no-such-list = Aucune liste ne se nomme « { $text } »
cli-list-written = Liste écrite : { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
  } dans { $file }
help-lists-1 = Les listes gardées sous un nom ; {"Entrée"} en ouvre une, F4 en commence une nouvelle.
help-list-1 = F7 choisit les critères, F2 garde la liste sous un nom, F6 l'écrit ou l'imprime.
help-list-2 = Chaque femme une fois ; ses inscriptions se comptent à part. Un âge « 33–34 » est à vérifier. « À la date du » montre qui suivait le groupe ce jour-là, avec l'âge de ce jour.

### Saisie rapide et corbeille

place-rapid = Saisie rapide
action-rapid = saisie rapide
action-rapid-help = Saisit une liste de femmes, une ligne chacune ; ce qu'elles partagent se dit une fois.
act-rapid = saisie rapide
rapid-course = Groupe
rapid-course-hint = vide : sans inscription
rapid-from = Inscrites le
rapid-commune = Commune
rapid-douar = Douar
rapid-sex = Sexe
rapid-sex-f = féminin
rapid-sex-m = masculin
rapid-head = en-tête
rapid-head-blank = En-tête vide : Maj-Tab dit ce que ces femmes partagent
rapid-save = ligne suivante
rapid-end = terminer
rapid-is-her = c'est elle
rapid-line-blank = La ligne est vide : tapez un nom
rapid-problems = { $count ->
    [one] Un champ à corriger ; rien n'est perdu
    [many] { $count } de champs à corriger ; rien n'est perdu
   *[other] { $count } champs à corriger ; rien n'est perdu
  }
rapid-kept = La ligne est gardée en brouillon : elle vous attend ici
rapid-closed = { $count ->
    [one] Une femme enregistrée
    [many] { $count } de femmes enregistrées
   *[other] { $count } femmes enregistrées
  }
rapid-saved = { $name } : fiche enregistrée, n° { $id } ✓
rapid-saved-line = { $line } { $name } : fiche et inscription enregistrées ✓
rapid-saved-doubt = { $line ->
    [0] {""}
   *[other] { $line } {""}
  }{ $name } ✓ · à vérifier : { $doubt }
rapid-doubts = { $typed } · { $place }
rapid-alike = ≈ { $known } · { $percent } %{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
  }
help-rapid-1 = Une ligne par femme, enregistrée dès qu'on la quitte : F2, ou Entrée au dernier champ. F5 répète.
help-rapid-2 = » reste pour la ligne suivante. ≈ montre qui est peut-être déjà connue : F7 si c'est elle.
place-bin = Corbeille
action-go-bin = corbeille
action-go-bin-help = Va à la corbeille : ce qui a été retiré par erreur se remet avec ses liens.
act-bin = mise à la corbeille
table-bin = la corbeille
bin-empty =
    La corbeille est vide.
    Une fiche ou une inscription faite par erreur s'y met par F9 Suppr, tant que
    rien n'en dépend ; Entrée la remet avec ses liens.
bin-what = Quoi
bin-label = Nom
bin-day = Retiré le
bin-time = à
bin-by = Par
bin-count = Entrée remet avec ses liens : { $count }
bin-restore = remettre
bin-restored = { $name } : remise avec ses liens ✓ · Ctrl-Y la retire
bin-gone = { $name } : à la corbeille ; F9 * la montre
bin-not = Rien ne peut être retiré : { $why }
bin-has-marks = { $count ->
    [one] une présence est notée ; annulez plutôt l'inscription, X
    [many] { $count } de présences sont notées ; annulez plutôt l'inscription, X
   *[other] { $count } présences sont notées ; annulez plutôt l'inscription, X
  }
bin-on-paper = le n° { $line } est sur une feuille imprimée ; annulez plutôt l'inscription, X
bin-referred = { $what } en dépend ({ $count })
cli-do-bin = Corbeille
cli-do-bin-list = Lister ce qui a été retiré par erreur
cli-do-bin-person = Retirer une personne enregistrée par erreur, si rien n'en dépend
cli-do-bin-enrolment = Retirer une inscription faite par erreur, si rien n'en dépend
cli-do-bin-restore = Remettre ce qui a été retiré, avec ses liens
cli-binned = À la corbeille : { $what } { $id }
cli-not-in-bin = « { $text } » n'est pas dans la corbeille

### Pour qui est un module

eligibility-title = Pour qui
eligibility-show = pour qui
eligibility-ages = Âges
eligibility-ages-hint = le premier jour : 15-45, 15-, -30 ou - pour tous
eligibility-sex = Public
eligibility-sex-f = femmes et filles
eligibility-sex-m = hommes et garçons
eligibility-sex-hint = vide : tout le monde
eligibility-literate = Lecture
eligibility-literate-yes = oui, sait lire
eligibility-literate-no = non, ne sait pas lire
eligibility-literate-hint = vide : peu importe
eligibility-schooling = Années d'école au plus
eligibility-schooling-hint = vide : peu importe
eligibility-delegation = âges de la délégation
eligibility-papers = pièces demandées
eligibility-papers-ask = Pièces demandées
eligibility-papers-saved = { $count ->
    [0] { $code } : plus aucune pièce demandée ✓
    [one] { $code } : une pièce demandée ✓
   *[other] { $code } : { $count } pièces demandées ✓
  }
eligibility-saved = { $name } : conditions enregistrées ✓

### Les lettres des marques

labels-five = Il faut cinq ou six marques : présente, en retard, absente, justifiée, dispensée, partie avant la fin. Par exemple P R A J D S, ou P - A J - ; { $count } lues.
labels-one = « { $label } » ne convient pas : une ou deux lettres par marque, la première est la touche
labels-twice = La touche { $key } servirait à deux marques
labels-command = La touche { $key } ne peut marquer « { $status } » : elle commande déjà « { $action } » sur la feuille

## Deux agents sur une fiche
conflict-open = { $count ->
    [one] { $count } champ à trancher avec { $clerk }
   *[other] { $count } champs à trancher avec { $clerk }
}
conflict-news = { $clerk } vient de modifier cette fiche
conflict-took = { $clerk } vient de le changer ; avant : { $before }
conflict-both = { $clerk } a changé les mêmes champs : choisissez pour chacun, rien n'est écrasé
conflict-head = Gardez pour chaque champ le vôtre, celui de { $clerk } ou celui d'avant.
conflict-mine = Mien
conflict-theirs = Actuel
conflict-before = Avant
conflict-choose = { $field } : choisissez 1, 2 ou 3
conflict-ready = Tout est choisi : F2 enregistre
conflict-back = revenir à la fiche
place-conflict = Champs à trancher
help-conflict-1 = Un collègue a enregistré les mêmes champs pendant que vous les remplissiez. Rien n'est écrasé : vous choisissez champ par champ.
help-conflict-2 = 1 garde le vôtre, 2 celui qui est enregistré, 3 celui d'avant ; ← → passent de l'un à l'autre. F2 enregistre quand tout est choisi.
help-conflict-3 = Échap revient à la fiche : ce que vous y avez tapé y est toujours. F9 h montre qui a changé quoi.

## Ce que le terminal peut montrer

calibrate-ask = Laquelle des lignes 1, 2 ou 3 se lit bien ? Appuyez sur son chiffre.
calibrate-how = Bien : lettres liées, de droite à gauche, date 1990-05-12 entre les mots.
calibrate-line = Cette ligne se lit bien ? Appuyez sur { $digit }.
calibrate-tifinagh = ⵜⴰⵎⴰⵣⵉⵖⵜ : des carrés ? Choisissez le tamazight en lettres latines.
calibrate-leave = Aucune : Échap, rien ne change. Le choix est gardé pour ce terminal.
bidi-inside = Dans { $program } : si l'arabe se lit à l'envers, F9 z.
terminal-not-utf8 = Terminal non UTF-8, { $locale } : export LANG=fr_FR.UTF-8, puis relancez.
terminal-no-arabic = Console sans arabe ? « setfont Arabic-VGA16 », puis « najma --lang ar --bidi=app ».
terminal-no-tifinagh = La console n'a pas de lettres tifinaghes : « najma --lang zgh-Latn ».
### Catalogue, parcours, formatrices et salles

module-theme-reproductive = Santé reproductive
module-theme-family = Droits de la famille
module-theme-child = Droits de l'enfant
module-theme-labour = Droits du travail
module-mode = Mode
module-mode-modular = modulaire
module-mode-apprenticeship = apprentissage
module-mode-alternating = alterné
module-workplace = En entreprise
module-workplace-hint = part des heures en entreprise, en % ; apprentissage : 80 si vide
module-requires = Prérequis
module-requires-hint = codes des modules à suivre avant, par exemple COUT-M1
module-public = Public
module-public-hint = par exemple femmes de 15 à 45 ans, sans niveau
module-needs = Besoins
module-needs-hint = les besoins du territoire auxquels il répond
module-outlets = Débouchés
module-outlets-hint = métiers, coopératives, niveau suivant
module-title_zgh = Intitulé amazighe
module-title_en = Intitulé anglais
module-standing = État
module-withdrawn = retiré
module-workplace-modular = Un module modulaire se suit tout entier au centre : laissez vide, ou choisissez apprentissage ou alterné.
module-codes-unknown = « { $text } » n'est pas un code de module. Tapez des codes séparés par une espace : COUT-M1 ALPHA-N1.
module-code-twice = Le code { $code } y est deux fois.
module-requires-itself = Le module { $code } ne peut pas être son propre prérequis.
module-requires-circle = Ces prérequis ramènent au module { $code } lui-même : retirez-en un.
module-requires-unknown = Aucun module n'a le code { $code } : ajoutez-le d'abord au catalogue, ou corrigez le code.
module-taught = { $count ->
    [one] { $count } groupe suit cette version : gardez cette valeur et créez la version suivante, F7 dans la liste des modules.
   *[other] { $count } groupes suivent cette version : gardez cette valeur et créez la version suivante, F7 dans la liste des modules.
  }
module-not-offered = Ce module est retiré : choisissez la version en cours, ou rendez-la au catalogue par X.
record-module-next = nouvelle version
record-module-keep = le garder
record-module-withdraw = { $name } : { $running ->
    [0] {""}
    [one] { $running } groupe en cours{" "}
   *[other] { $running } groupes en cours{" "}
  }{ $coming ->
    [0] {""}
    [one] { $coming } groupe à venir{" "}
   *[other] { $coming } groupes à venir{" "}
  }iront à leur terme, aucun nouveau groupe ne s'ouvrira. Retirer ?
record-module-withdrawn = { $name }, version { $version } : retiré du catalogue ✓
record-module-offered = { $name }, version { $version } : rendu au catalogue ✓
action-withdraw = retirer
action-withdraw-help = Retire du catalogue, ou y remet ce qui est sous le curseur ; ce qui court va à son terme.
act-withdraw-module = retrait d'un module
act-pathway = parcours
act-trainer = formatrice
act-room = salle
table-pathway = un parcours
table-trainer = une formatrice
table-room = une salle
action-go-pathways = parcours
action-go-pathways-help = Va à la liste des parcours.
action-go-trainers = formatrices
action-go-trainers-help = Va à la liste des formatrices.
action-go-rooms = salles
action-go-rooms-help = Va à la liste des salles.
place-pathways = Parcours
place-trainers = Formatrices
place-rooms = Salles

pathway-code = Code
pathway-code-hint = par exemple COUTURE
pathway-title = Intitulé
pathway-title_ar = Intitulé arabe
pathway-modules = Modules
pathway-modules-hint = dans l'ordre : COUT-M1 > COUT-M2
pathway-certificate = Attestation
pathway-certificate-hint = ce que l'attestation finale dira
pathway-hours = Heures
pathway-one-module = Un parcours a au moins deux modules.
pathway-order = Le module { $first } doit venir avant { $then }.
pathway-code-taken = Le code { $code } est celui d'un autre parcours.
record-pathway-new = nouveau parcours
record-pathway-saved = { $name } : parcours enregistré ✓
record-pathways-empty = Ici se trouvent les parcours : des modules dans l'ordre, jusqu'à une attestation.
    F4 ouvre la fiche d'un nouveau parcours.
help-pathways-1 = Un parcours enchaîne des modules jusqu'à une attestation. Entrée ouvre la fiche, F4 en commence une.

trainer-name = Nom
trainer-name-hint = comme on l'appelle : Mme OUHSSAINE Rachida
trainer-name_ar = Nom en arabe
trainer-kind = Fonction
trainer-kind-trainer = formatrice
trainer-kind-monitor = monitrice
trainer-kind-facilitator = animatrice
trainer-kind-volunteer = bénévole
trainer-kind-other = autre
trainer-employer = Contrat avec
trainer-employer-en = Entraide Nationale
trainer-employer-association = association
trainer-employer-commune = commune
trainer-employer-other = autre
trainer-phone = Téléphone
trainer-from = Du
trainer-from-hint = premier jour du contrat
trainer-to = Au
trainer-to-hint = dernier jour du contrat ; vide : sans terme
trainer-courses = Groupes
trainer-ends-before = Le contrat finit avant de commencer, le { $from }.
trainer-name-taken = « { $name } » est déjà le nom d'une formatrice : ajoutez un prénom ou le centre.
record-trainer-new = nouvelle formatrice
record-trainer-saved = { $name } : formatrice enregistrée ✓
record-trainers-empty = Ici se trouvent les formatrices, avec les dates de leur contrat.
    F4 ouvre une nouvelle fiche ; F5 reprend les noms écrits dans les groupes.
record-trainers-taken-over = { $count ->
    [one] { $count } formatrice reprise des groupes
   *[other] { $count } formatrices reprises des groupes
  }
record-trainers-known = Toutes les formatrices des groupes y sont déjà
record-from-courses = des groupes
help-trainers-1 = Les formatrices et les dates de leur contrat. F5 reprend les noms déjà écrits dans les groupes.

room-centre = Centre
room-name = Salle
room-name-hint = par exemple salle 2, atelier couture
room-name_ar = Salle en arabe
room-places = Places
room-name-taken = Ce centre a déjà une salle « { $name } » : deux salles n'ont pas le même nom.
record-room-new = nouvelle salle
record-room-saved = { $name } : salle enregistrée ✓
record-rooms-empty = Ici se trouvent les salles de chaque centre.
    F4 ouvre une nouvelle fiche ; F5 reprend les noms écrits dans les groupes.
record-rooms-taken-over = { $count ->
    [one] { $count } salle reprise des groupes
   *[other] { $count } salles reprises des groupes
  }
record-rooms-known = Toutes les salles des groupes y sont déjà
help-rooms-1 = Les salles de chaque centre. F5 reprend les noms déjà écrits dans les groupes.
help-modules-2 = F7 prépare la version suivante : les groupes en cours gardent la leur. X retire une version ou la rend.

cli-do-pathways = Parcours
cli-do-pathways-add = Ajouter un parcours
cli-do-pathways-list = Lister les parcours
cli-do-trainers = Formatrices
cli-do-trainers-add = Ajouter une formatrice
cli-do-trainers-list = Lister les formatrices
cli-do-rooms = Salles
cli-do-rooms-add = Ajouter une salle
cli-do-rooms-list = Lister les salles
cli-do-modules-withdraw = Retirer une version du catalogue, ou l'y remettre
cli-arg-back = Remettre au lieu de retirer
cli-added-pathway = Parcours « { $name } » ajouté, numéro { $id }
cli-added-trainer = Formatrice « { $name } » ajoutée, numéro { $id }
cli-added-room = Salle « { $name } » ajoutée, numéro { $id }
cli-do-completions = Écrire ce qui complète les commandes dans un shell
cli-do-man = Écrire la page de manuel
cli-arg-shell = Le shell : bash, zsh ou fish
cli-value-shell = shell
cli-man-name = NOM
cli-man-synopsis = SYNOPSIS
cli-man-description = DESCRIPTION
cli-man-options = OPTIONS
cli-man-verbs = COMMANDES
cli-man-extra = À SAVOIR
cli-man-version = VERSION

### Planifier un groupe

course-hours = Heures
course-hours-hint = volume à donner ; sans date de fin, l'horaire s'arrête là
course-excluded = Sauf
course-excluded-hint = jours à laisser de côté : 24/12 31/12
course-funding = Convention
course-funding-hint = qui finance : convention ANLCA 12/2026
course-hours-unreachable = Cet horaire donne { $given } en { $days } jours, jamais { $wanted } : ajoutez des jours ou baissez les heures.
course-plan-hours = { $hours } en tout
course-plan-hours-of = { $hours } sur { $of } prévues
course-clash-trainer = Formatrice prise par { $with } : { $when }
course-clash-room = Salle prise par { $with } : { $when }
course-clash-women = { $women ->
    [one] { $women } femme aussi dans { $with }
   *[other] { $women } femmes aussi dans { $with }
  } : { $when }
course-clash-contract = Hors du contrat de { $with } : { $when }
course-clash-reason = Planifier quand même, parce que
course-clash-reason-missing = Dites pourquoi planifier quand même, ou Échap pour renoncer
cli-do-courses-preview = Voir les séances qu'un groupe aurait, sans rien écrire
cli-do-courses-create = Créer un groupe et ses séances, en un acte
cli-arg-weekdays = Jours de la semaine : mon,thu ou lun jeu
cli-arg-week = Semaine de ce jour, avec ses séances
cli-arg-only = Seulement ce centre, cette formatrice, cette salle ou ce groupe
cli-arg-start = Premier jour
cli-arg-time = Heure de début
cli-arg-minutes = Durée d'une séance, en minutes
cli-arg-hours = Heures à donner en tout ; celles du module si rien n'est dit
cli-arg-exclude = Jours à laisser de côté
cli-arg-trainer = Formatrice
cli-arg-room = Salle
cli-arg-capacity = Places
cli-arg-code = Code du groupe ; sinon celui du module et une lettre
cli-clashes = { $clashes }. Changez ce qui gêne, ou dites par --reason pourquoi passer outre.
cli-preview = { $sessions ->
    [one] { $sessions } séance
   *[other] { $sessions } séances
  }, { $hours }, jusqu'au { $until }

### Calendrier

place-calendar = Calendrier
action-go-calendar = calendrier
action-go-calendar-help = Va au calendrier, mois par mois ou semaine par semaine.
action-announce = fête annoncée
action-announce-help = Dit que la fête lunaire la plus proche tombe ce jour-là, et montre ce que cela déplace.
action-shift = décaler
action-shift-help = Déplace les séances prévues de quelques jours à une autre heure : Ramadan, récolte.
act-announce = fête annoncée
act-shift = décalage d'horaire
table-hijri = un mois lunaire
calendar-filter = Centre, formatrice, salle ou groupe
calendar-only = filtrer
calendar-all = toute la délégation
calendar-month = mois
calendar-week = semaine
calendar-classes = { $count ->
    [one] { $count } séance
   *[other] { $count } séances
  }
calendar-hijri = { $day } { $month } { $year }
calendar-hijri-estimated = { $day } { $month } { $year } (estimé)
calendar-ramadan-hours = horaire de Ramadan 9 h – 15 h
calendar-season = { $title }, { $opens } – { $closes }
calendar-souk = { $more ->
    [0] souk : { $centre }
   *[other] souk : { $centre } +{ $more }
}
holiday-new-year = Nouvel an
holiday-new-year-short = Nouvel an
holiday-manifesto = Manifeste de l'indépendance
holiday-manifesto-short = Manifeste
holiday-amazigh = Nouvel an Amazigh
holiday-amazigh-short = Yennayer
holiday-fitr = Aïd Al-Fitr
holiday-fitr-short = Aïd Fitr
holiday-labour = Fête du Travail
holiday-labour-short = 1er mai
holiday-adha = Aïd Al-Adha
holiday-adha-short = Aïd Adha
holiday-moharram = 1er Moharram
holiday-moharram-short = Moharram
holiday-throne = Fête du Trône
holiday-throne-short = Trône
holiday-dahab = Récupération de Oued Ed-Dahab
holiday-dahab-short = Oued Dahab
holiday-revolution = Révolution du roi et du peuple
holiday-revolution-short = Révolution
holiday-youth = Fête de la Jeunesse
holiday-youth-short = Jeunesse
holiday-mawlid = Aïd Al-Mawlid
holiday-mawlid-short = Mawlid
holiday-unity = Fête de l'Unité
holiday-unity-short = Unité
holiday-march = Marche verte
holiday-march-short = M. verte
holiday-independence = Fête de l'indépendance
holiday-independence-short = Indépend.
calendar-market = souk
calendar-no-feast = Aucune fête lunaire n'est attendue à trois jours du { $day } : pour un autre jour sans séance, ajoutez une fermeture (F9 f).
calendar-not-yet = pas encore
calendar-announced = enregistrer
calendar-announce = { $feast } le { $day } : enregistrer cette date ?
calendar-moves = Ce que cela change
calendar-moves-lost = { $count ->
    [0] aucune séance à annuler
    [one] { $count } séance non tenue
   *[other] { $count } séances non tenues
  }
calendar-moves-kept = { $count ->
    [one] { $count } registre avec des marques reste tel quel
   *[other] { $count } registres avec des marques restent tels quels
  }
calendar-moves-back = { $count ->
    [one] { $count } séance revient
   *[other] { $count } séances reviennent
  }
calendar-moves-season = l'horaire aménagé va jusqu'au { $day }
calendar-more = { $count ->
    [one] et { $count } autre : Tab la semaine, F7 un centre ou un groupe
   *[other] et { $count } autres : Tab la semaine, F7 un centre ou un groupe
  }
calendar-announced-said = { $feast } : { $day } ✓
calendar-shift-two = Deux séances le { $day } : décalez-les une à une.
calendar-shift-none = Aucune séance prévue à décaler du { $from } au { $to }.
course-shift-to = Décaler jusqu'au
course-shift-at = Nouvelle heure
course-shifted = { $count ->
    [one] { $count } séance à { $time }, sa durée gardée
   *[other] { $count } séances à { $time }, leurs durées gardées
  }{ $stay ->
    [0] {""}
    [one] ; { $stay } reste, saisie ou non tenue
   *[other] ; { $stay } restent, saisies ou non tenues
  }
help-calendar-1 = Les flèches changent de jour, Page de mois ; un chiffre ouvre une séance ; Tab passe à la semaine ; F7 ne montre qu'un centre, une formatrice, une salle ou un groupe.
help-calendar-2 = R devant la date lunaire : Ramadan. Sur le jour annoncé d'une fête, X montre ce qu'elle déplace, puis l'enregistre.
cli-do-calendar = Calendrier
cli-do-calendar-show = Montrer un mois, jour par jour
cli-do-calendar-announce = Entrer la date annoncée de la fête lunaire la plus proche

### Séances de sensibilisation

place-awareness = Sensibilisation
action-go-awareness = sensibiliser
action-go-awareness-help = Va aux séances de sensibilisation, comptées en participations.
act-awareness = sensibilisation
table-awareness = une séance de sensibilisation
awareness-on = Date
awareness-on-hint = vide : aujourd'hui
awareness-theme = Thème
awareness-theme-literacy = Alphabétisation
awareness-theme-health = Santé et hygiène
awareness-theme-reproductive = Santé reproductive
awareness-theme-family = Droits de la famille
awareness-theme-child = Droits de l'enfant
awareness-theme-labour = Droits du travail
awareness-theme-rights = Droits
awareness-theme-procedures = Démarches administratives
awareness-theme-enterprise = Coopératives et microprojets
awareness-theme-trade = Métier
awareness-theme-other = Autre
awareness-heads = Présentes
awareness-heads-hint = 12f 3m ; avec l'âge 1 à 6, r ou u : 12f3r.15.8 4m2u
awareness-place = Lieu
awareness-partner = Partenaire
awareness-centre = Centre
awareness-names = Noms
awareness-names-hint = facultatifs ; on compte les participations, pas les noms
awareness-women = Femmes
awareness-total = Total
awareness-future = Ce jour n'est pas encore venu : la séance s'enregistre quand elle a eu lieu.
awareness-heads-unknown = « { $text } » : tapez un nombre puis f ou m, 12f 3m ; avec l'âge et le milieu, 8f4r.
awareness-band-unknown = Âges de 1 à { $most } : 1 moins de 15, 2 15-19, 3 20-24, 4 25-34, 5 35-49, 6 50 et plus.
record-awareness-new = nouvelle séance
record-awareness-saved = Séance du { $name } enregistrée ✓
record-awareness-empty = Ici se trouvent les séances de sensibilisation : thème, lieu, présentes comptées par sexe, âge et milieu.
    F4 en ajoute une.
help-awareness-1 = Présentes : 12f 3m, ou avec l'âge et le milieu 8f4r 3m2u. On compte des participations, jamais des personnes.
help-awareness-2 = Âges : 1 moins de 15, 2 15-19, 3 20-24, 4 25-34, 5 35-49, 6 50 et plus. r rural, u urbain.
help-awareness-3 = Le milieu vaut pour la suite, un nombre seul est l'âge suivant : 12f3r.15.8 se lit 12f3r 15f4r 8f5r.
action-new-awareness = + sensib.
action-new-awareness-help = Saisit une séance de sensibilisation, d'où que l'on soit.
form-heads = { $women } f { $men ->
    [0] {""}
   *[other] + { $men } m
  }
course-short = { $given } en { $count ->
    [0] aucune séance
    [one] { $count } séance
   *[other] { $count } séances
  } d'ici le { $to }, sur { $wanted } qui vont au { $reached }.
course-short-never = { $given } en { $count ->
    [0] aucune séance
    [one] { $count } séance
   *[other] { $count } séances
  } d'ici le { $to }, sur { $wanted } qu'aucun jour ne donne.
course-short-later = repousser la fin
course-short-keep = garder la fin
cli-short = { $short } Laissez { $end } de côté, ou dites par --reason pourquoi cette fin est gardée.
cli-short-never = { $short } Baissez --hours, ou dites par --reason pourquoi cette fin est gardée.
cli-do-awareness = Séances de sensibilisation
cli-do-awareness-add = Enregistrer une séance de sensibilisation
cli-do-awareness-list = Lister les séances de sensibilisation
cli-added-awareness = Séance du { $day } enregistrée : { $count ->
    [one] { $count } participation
   *[other] { $count } participations
  }, numéro { $id }

### Vie d'une séance

action-postpone = reporter
action-postpone-help = Reporte la séance à un autre jour : l'une n'est pas tenue, l'autre la rattrape, chacune renvoie à l'autre.
action-substitute = remplaçante
action-substitute-help = Dit qui a fait la séance à la place de la formatrice.
action-content = contenu
action-content-help = Écrit ce qui a été fait pendant la séance : le cahier de textes.
act-postpone = séance reportée
act-session = séance à part
act-substitute = remplacement
act-partly = séance tenue en partie
act-content = cahier de textes
session-postpone-to = Reportée au
session-postpone-why = Motif
session-postponed = Séance du { $was } reportée au { $day } à { $time } ✓
session-postponed-already = Cette séance est déjà reportée
session-put-off = reportée : { $reason }
session-made-up = Cette séance est rattrapée le { $day } à { $time }, et il y a déjà des saisies ce jour-là : c'est là qu'elle compte. Pour la remettre ici, effacez d'abord celles du { $day }.
session-restored-gone = { $course } : séance remise à saisir ; { $count ->
    [one] celle du { $day } à { $time }, qui la remplaçait, est retirée
   *[other] les { $count } qui la remplaçaient sont retirées, la dernière du { $day } à { $time }
  }
session-taught-by = Qui a fait cette séance
session-taught = Séance du { $day } faite par { $name } ✓
session-trainer-unknown = « { $name } » n'est pas dans la liste des formatrices : ajoutez-la d'abord (F9 1)
hours-trainer-new = { $name } n'est pas encore parmi les formatrices : F2 l'y met, puis F6 pour son relevé.
session-trainer-contract = Le contrat de { $name } ne couvre pas le { $day } : corrigez ses dates ou nommez-en une autre
session-content = Contenu
session-content-kept = Contenu de la séance du { $day } enregistré ✓
session-partly-range = De 5 minutes aux { $planned } prévues
session-not-held-anyway = Cette séance n'est pas tenue
cli-do-sessions-postpone = Reporter une séance : celle d'avant et celle d'après renvoient l'une à l'autre
cli-do-sessions-tell = Dire qui a fait une séance, combien de minutes, et ce qui y a été fait
cli-do-sessions-shift = Décaler les séances prévues d'un groupe à une autre heure, durées inchangées
cli-arg-to = Nouveau jour
cli-arg-content = Ce qui a été fait
cli-session-told = Séance du { $day } : c'est noté

## Relevés d'heures

place-statement = Relevé d'heures
statement-title = Relevé d'heures de { $name }
statement-day = Jour
statement-starts = Heure
statement-course = Groupe
statement-what = Ligne
statement-hours = Durée
statement-correction = correction
statement-none = Aucune séance tenue par elle ce mois-ci.
statement-month = mois
statement-open = provisoire{ $untaken ->
    [0] {""}
    [one] , { $untaken } registre à prendre
   *[other] , { $untaken } registres à prendre
  }
statement-register = { $day } { $course }
statement-registers = { $one }, { $rest }
statement-registers-more = { $count ->
    [one] une autre
   *[other] { $count } autres
  }
statement-left-out = Registres à prendre : { $which }
statement-standing = n° { $number } émis le { $day } par { $by }
statement-sums = { $worked } du mois · { $corrected } de corrections · total { $total }
statement-ask = Émettre le relevé de { $name }, { $month }, { $hours } ? Il ne changera plus{ $untaken ->
    [0] .
    [one] , et { $untaken } registre reste à prendre : { $which }.
   *[other] , et { $untaken } registres restent à prendre : { $which }.
  }
statement-not-yet = pas encore
statement-issue = émettre
statement-issued = Relevé n° { $number } de { $name } émis ✓
statement-issued-unwritten = Le relevé est émis sous le n° { $number }, mais son fichier n'est pas écrit. { $why } Sans --issue, la même commande l'écrit.
statement-issued-already = Ce relevé porte le n° { $number }, émis le { $day } par { $by } : une correction va sur le mois suivant.
statement-not-over = Ce mois dure jusqu'au { $day } : le relevé s'émet le lendemain.
statement-empty = { $name } n'a tenu aucune séance ce mois-ci : il n'y a rien à émettre.
statement-unlocked = { $count ->
    [one] Un registre de ce mois est déverrouillé : { $which }. Validez-le d'abord.
   *[other] { $count } registres de ce mois sont déverrouillés : { $which }. Validez-les d'abord.
  }
statement-write = Relevé de { $name }, { $month } : quel fichier ?
statement-xlsx = classeur Excel
statement-csv = texte CSV
statement-paper = page à imprimer
paper-statement = RELEVÉ MENSUEL D'HEURES
paper-statement-of = { $name } · { $month }
paper-statement-sign = La formatrice, le responsable du centre, la délégation : nom, date, signature
statement-written = Relevé écrit : { $file } ✓
record-trainer-statement = relevé d'heures
act-issue-statement = relevé d'heures émis
help-statement-1 = Ce que la formatrice a tenu dans le mois ; les flèches changent de mois, Entrée ouvre la feuille, F6 écrit un fichier.
help-statement-2 = F2 émet le relevé, une fois : il ne change plus. Ce qui change ensuite est une ligne de correction du mois suivant.
reason-shortened = séance écourtée
session-ordinal = N°
cli-do-hours-statement = Le relevé d'heures mensuel d'une formatrice ; --issue l'émet
cli-arg-issue = Émettre le relevé : il ne change plus

## Ce qui s'oppose à une séance

course-clash-group = Ce groupe, { $with }, est déjà en classe : { $when }
course-clash-closed = Jour fermé, { $with } : { $when }
course-clash-souk = Jour de souk à { $with } : { $when }
course-clash-friday = Pause du vendredi à { $with } : { $when }
course-clash-past = Jour déjà passé : le { $first }
clash-when = { $count ->
    [one] le { $first }
   *[other] { $count } fois, d'abord le { $first }
  }
clash-unaccepted = { $count ->
    [one] Un obstacle
   *[other] { $count } obstacles
  } : { $first }. Changez l'heure, ou dites pourquoi avec --despite.
course-custom-agreed = horaire convenu avec le groupe
course-obstacles = À cette heure
course-anyway = quand même
session-partly = Tenue pendant
session-partly-why = Pourquoi pas toute
session-partly-held = Séance du { $day } : { $hours } tenues ✓
action-partly = en partie
action-partly-help = Dit combien de temps la séance a été tenue, et pourquoi pas toute : le reste compte comme perdu.
cli-do-sessions-add = Ajouter une séance hors de l'horaire
cli-arg-despite = Pourquoi passer outre ce qui s'y oppose

## La fiche

unsaid-unknown = inconnu
unsaid-refused = refus
unsaid-moot = sans objet
person-part-identity = Identité
person-part-home = Adresse et contacts
person-part-situation = Situation
person-part-family = Parents et tuteur
person-part-path = Parcours et observations
person-course = Groupe
person-course-hint = le début de son code ou de son nom
person-marital = Situation familiale
person-education = Niveau scolaire
person-known_as = Nom courant
person-married_name = Nom d'usage
person-birthplace = Lieu de naissance
person-nationality = Nationalité
person-document = Pièce d'identité
person-document_no = N° de la pièce
person-document_no-hint = passeport, acte de naissance : n°, année
person-address = Adresse
person-milieu = Milieu
person-neighbour_phone = Tél. d'une voisine
person-safe_phone = Téléphone sûr
person-safe_phone-hint = vu par l'espace d'écoute seulement
person-no_call = Ne pas appeler
person-no_call-yes = oui
person-no_call-hint = ses numéros seront masqués
person-protected = Adresse protégée
person-protected-yes = oui
person-protected-hint = son adresse sera masquée
person-children = Enfants
person-school = Situation scolaire
person-occupation = Profession
person-income_source = Source de revenu
person-income = Revenu par mois
person-cover = Couverture sociale
person-disability = Handicap
person-language = Langue
person-father = Père
person-mother = Mère
person-guardian = Tuteur ou tutrice
person-guardian_link = Lien
person-guardian_phone = Tél. du tuteur
person-referral = Orientation par
person-wanted = Module voulu
person-wanted_level = Niveau voulu
person-entered_on = Entrée le
person-entered_on-hint = vide : d'après ses inscriptions
person-left_on = Sortie le
person-left_reason = Motif de sortie
person-doubt-guardian = Moins de { $age } ans : son tuteur n'est pas noté.
person-doubt-no-cin = CIN annoncée comme pièce, mais sans numéro.
person-left-before = La sortie est avant l'entrée : corrigez l'une des deux dates.
person-left-later = Une sortie « { $text } » à venir ne se note pas encore.
person-course-unknown = Groupe « { $text } » inconnu. Tapez le début de son code ou de son nom ; si plusieurs commencent ainsi, dites lequel.
vocabulary-unknown = « { $text } » n'est pas dans la liste. Connus : { $names }.
table-person_detail = une fiche
table-term = un mot de vocabulaire
cli-do-persons-set = Changer des champs d'une fiche : seulement ceux qu'on donne ; une valeur vide efface
cli-nothing-to-set = Dites quoi changer : une option par champ, par exemple --phone 0661234567

## Historique : ce qui a changé

history-active = en service
history-address = adresse
history-band = tranche d'âge
history-centre = centre
history-code = code
history-course = groupe
history-doubts = réserves
history-enrolment = inscription
history-exception = dérogation
history-from = à partir du
history-heads = présentes
history-kind = type
history-label = nom noté
history-level = niveau
history-link = suite
history-literate = sait lire
history-login = compte
history-milieu = milieu
history-minutes = durée
history-module = module
history-name = nom
history-name-ar = nom en arabe
history-no = non
history-note = note
history-number = n°
history-numbered = numéros fixés
history-oldest = âge le plus haut
history-person = personne
history-phone = téléphone
history-reason = motif
history-room = salle
history-schooling = années d'école
history-waiting = liste d'attente
history-session = séance
history-sex = sexe
history-source = source
history-starts = heure
history-state = situation
history-status = marque
history-theme = thème
history-title = intitulé
history-title-ar = intitulé arabe
history-to = jusqu'au
history-trainer = formatrice
history-value = valeur
history-weekday = jour
history-yes = oui
history-year = année
history-month = mois
history-youngest = âge le plus bas
history-on-date = date
history-first-on = premier jour
history-until-on = jusqu'au
history-asked-on = demandée le
history-said-on = dite le
history-follows = fait suite à
history-moved-to = reportée à
history-makes-up = rattrape
history-installation = installation
history-delegation = délégation
history-epoch = époque
history-sample = exemple
history-seed = graine
history-awareness = séance de sensibilisation
history-mark-minutes = retard
history-session-planned = durée prévue
history-session-trainer = faite par
history-link-transfer = transfert
history-link-next = suite
history-link-repeat = redoublement
history-many = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
  }
history-person-shield = Protection
history-shield-both = ne pas appeler, adresse protégée
consent-withdrawn = { $count ->
    [0] { $name } : accord retiré ✓ · dans aucun groupe
    [one] { $name } : accord retiré ✓ · encore dans { $count } groupe : la place et les présences y restent jusqu'à ce qu'on y mette fin
   *[other] { $name } : accord retiré ✓ · encore dans { $count } groupes : les places et les présences y restent jusqu'à ce qu'on y mette fin
  }

## Effacement (loi 09-08)

cli-do-persons-erase = Effacer une personne pour toujours ; les présences et les effectifs restent exacts
cli-arg-yes = Le faire, sans autre question
cli-arg-finish = Finir de nettoyer le fichier, si une autre session était ouverte
act-erase = effacement d'une personne
act-scrub = nettoyage du fichier
erasure-whom = Qui effacer ? Donnez son numéro, son n° de dossier ou sa CIN.
erasure-why = Dites le motif, en quelques mots : il est inscrit dans l'historique.
erasure-reason-names = Le motif donne son nom, et resterait dans l'historique : dites-le sans son nom ni ses numéros.
erasure-done-already = Effacement fait le { $day } : il ne reste que ce qui est compté, et rien ne s'y écrit plus.
name-erased = effacement { $day }
name-erased-latin = effacement { $day }
name-erased-arabic = — { $day }
erasure-told = Effacement fait le { $day } par { $clerk } : { $reason }
erasure-named = { $count ->
    [one] Un texte donne encore ce nom et reste. Corrigez-le avant d'effacer : ensuite rien ne le retrouve.
   *[other] { $count } textes donnent encore ce nom et restent. Corrigez-les avant d'effacer : ensuite rien ne les retrouve.
  }
erasure-no-undo = Un effacement ne s'annule pas : il n'en reste rien à remettre.
erasure-papers = { $count ->
    [0] aucune pièce
    [one] { $count } pièce
   *[other] { $count } pièces
  }
erasure-consents = { $count ->
    [0] aucune notice
    [one] { $count } notice
   *[other] { $count } notices
  }
erasure-changes = { $count ->
    [one] { $count } modification de l'historique
   *[other] { $count } modifications de l'historique
  }
erasure-places = { $count ->
    [0] aucune inscription
    [one] { $count } inscription
   *[other] { $count } inscriptions
  }
erasure-marks = { $count ->
    [0] aucune présence
    [one] { $count } présence
   *[other] { $count } présences
  }
erasure-takes = { $name } : effacés pour toujours : noms, numéros, adresse, notes, { $papers }, le texte des notices ({ $consents }), sa part de { $changes }.
erasure-leaves = Restent comptées, sans son nom : { $places }, { $marks }.
erasure-say-yes = Rien n'est encore effacé : ajoutez --reason et --yes.
erasure-done = { $id } : fiche effacée ✓ · le fichier est nettoyé ; détruisez aussi le dossier papier, et les listes et sauvegardes où est son nom
erasure-done-unclean = { $id } : fiche effacée ✓ · une autre session tient le fichier ou le disque est plein : fermez-la, puis « najma persons erase --finish »
erasure-copies = Ces copies d'avant la tiennent encore, détruisez-les : { $files }
erasure-clean = Fichier nettoyé ✓
erasure-nothing-due = Rien à nettoyer : le fichier ne garde rien d'une personne effacée.

## Conservation, finalité (loi 09-08)

cli-do-persons-retention = Qui a passé la durée de conservation, et pourquoi
cli-do-persons-keep = Garder une personne plus longtemps, avec un motif
act-keep = dossier gardé plus longtemps
table-retention = une durée de conservation
history-retention-until-on = Gardée jusqu'au
history-erased-on = Effacement le
place-retention = Conservation
action-go-retention = conservation
action-go-retention-help = Les dossiers qui ont passé leur durée de conservation : les garder avec un motif, ou les effacer.
action-erase = effacer
action-erase-help = Effacer cette personne pour toujours : dit d'abord ce qui part et ce qui reste compté, puis demande le motif et un mot.
retention-withdrawn = accord retiré
retention-apprentice = apprentissage
retention-training = formation
retention-contact = simple contact
retention-source-withdrawn = opposition, loi 09-08 art. 9
retention-source-apprentice = proposé : heures et examens peuvent être redemandés
retention-source-training = proposé : heures et attestations peuvent être redemandées
retention-source-contact = référentiel de la CNIL pour le secteur social, 2023 ; la CNDP n'a pas fixé de durée
retention-rule = { $kind } : { $years ->
    [0] aussitôt
    [one] { $years } an
   *[other] { $years } ans
  } après le dernier événement ({ $source })
retention-count = { $count ->
    [0] Personne n'a passé sa durée de conservation au { $day }
    [one] { $count } dossier a passé sa durée de conservation au { $day }
   *[other] { $count } dossiers ont passé leur durée de conservation au { $day }
  }
retention-head = { $count ->
    [one] { $count } dossier a passé sa durée de conservation
   *[other] { $count } dossiers ont passé leur durée de conservation
  }
retention-empty = Aucun dossier n'a passé sa durée de conservation. Ces durées se règlent dans les règles de la délégation : F9 F5.
retention-due = Échue le
retention-name = Nom
retention-kind = Dossier
retention-last = Dernier
retention-kept-column = Gardée pour
retention-until = La garder jusqu'au
retention-reason = Pourquoi la garder
retention-open = sa fiche
retention-keep = garder
retention-kept = { $id } : fiche gardée jusqu'au { $day } ✓ · la liste la redonnera ce jour-là
retention-why = Dites pourquoi la garder, en quelques mots.
retention-why-long = Le motif dépasse { $max } caractères : raccourcissez-le.
retention-past = Le { $day } est passé : donnez un jour à venir.
place-erasing = Effacer
erasure-reason = Motif
erasure-type = Tapez le mot « effacer »
erasure-word = effacer
erasure-other-word = Rien n'est effacé : le mot à taper est « { $word } ». Échap pour renoncer.
erasure-current = { $count ->
    [one] Encore dans { $count } groupe : la ligne y restera sans nom.
   *[other] Encore dans { $count } groupes : les lignes y resteront sans nom.
  }
erasure-for-ever = C'est pour toujours : rien ne ramènera la fiche, pas même une annulation. Le dossier papier, les listes sorties et les sauvegardes sont à détruire à part.
erasure-next = suite
erasure-leave = renoncer
law-controller = Responsable du traitement :
law-number = CNDP :
law-purpose = Finalité :
law-contact = Accès, rectification, opposition :
law-under = Traitement déclaré à la CNDP sous { $number }
law-long = Ce texte dépasse { $max } caractères : raccourcissez-le.
consent-places = Ses places
consent-places-hint = seulement au retrait d'un accord ; vide : elles restent
consent-places-stay = restent
consent-places-end = prennent fin
consent-places-only = Ses places ne prennent fin qu'avec un retrait d'accord.
consent-places-now = { $count ->
    [one] Encore dans { $count } groupe : l'inscription y reste, sauf si « Ses places » prennent fin ; le nom ne sort plus dans les listes.
   *[other] Encore dans { $count } groupes : les inscriptions y restent, sauf si « Ses places » prennent fin ; le nom ne sort plus dans les listes.
  }
consent-withdrawn-left = { $name } : accord retiré, ses places ont pris fin ✓ · son nom ne sort plus dans les listes

## Pièces, notice 09-08, foyer, vocabulaires

place-dossier = Dossier
place-dossier-short = dossier
place-terms = Vocabulaires
action-notice = notice lue
action-notice-help = Note que la notice de la loi 09-08 a été lue, un accord, un refus ou un retrait.
action-go-terms = vocabulaires
action-go-terms-help = Va aux mots que les cases d'une fiche proposent.
help-dossier-1 = Les pièces de son dossier : 1 manquante, 2 présente, 3 original vu ; ⌫ efface, F8 ajoute une note.
help-dossier-2 = F9 c note la notice lue, F4 joint quelqu'un à son foyer, F6 écrit tout ce qui est tenu sur elle.
help-terms-1 = Les mots que les cases proposent, en chaque langue. F4 en ajoute un, X retire celui du curseur ; les fiches qui l'ont le gardent.
dossier-papers = Pièces du dossier
dossier-consents = Notice et consentement (loi 09-08)
dossier-household = Foyer
dossier-no-consent = Notice pas encore lue : F9 c
dossier-no-household = Personne d'autre n'est noté dans le foyer : F4
dossier-note = Note
dossier-all = tout écrire
dossier-written = Tout ce qui est tenu sur cette personne est écrit dans { $file }
dossier-paper = { $paper } : { $state } ✓
dossier-no-paper = Mettez le curseur sur une pièce
dossier-nothing-to-clear = Rien à effacer ici
document-missing = manquante
document-present = présente
document-original = original vu
document-unseen = pas regardée
document-cleared = effacée
document-asked = { $paper } (demandée)
document-note-long = Une note a { $max } caractères au plus : raccourcissez-la.
consent-new = notice ou consentement
consent-kind = Quoi
consent-kind-notice = notice lue
consent-kind-consent = accord donné
consent-kind-refusal = accord refusé
consent-kind-withdrawal = accord retiré
consent-on = Le
consent-language = Langue
consent-oral = Lue à haute voix
consent-oral-yes = oui
consent-by = Par
consent-signed = Signé par
consent-signed-hint = pour qui est mineur, le tuteur signe
consent-signed-own = la personne elle-même
consent-signed-thumb = son empreinte
consent-signed-guardian = son tuteur
consent-signed-unsigned = non signé
consent-minor = Âge ce jour-là : { $age } ; sans la signature du tuteur, l'accord d'une personne mineure ne vaut pas.
consent-saved-lacks = { $name } : accord noté ✓ · { $lacks }
consent-note = Note
consent-read-aloud = à haute voix
consent-later = Le { $day } n'est pas encore venu : mettez le jour où c'était.
consent-saved = { $name } : { $kind } ✓
household-new = foyer
household-new-title = quelqu'un de son foyer
household-other-taken = { $name } : déjà d'un autre foyer, à quitter d'abord.
household-other = Qui
household-other_role = Lien de l'autre
household-role = Son lien
household-unknown = « { $text } » n'est personne de connu : numéro, dossier, CIN ou nom.
household-herself = C'est la même personne : choisissez quelqu'un d'autre.
household-joined = { $other } est du foyer de { $name } ✓
household-parted = { $name } n'est plus de ce foyer ✓
term-vocabulary = Vocabulaire
term-code = Code
term-code-hint = court, sans accent ; il ne change plus
term-fr = Français
term-fr-hint = « mariée/marié » : pour elle, pour lui
term-ar = العربية
term-zgh = Tamazight
term-en = Anglais
term-vocabulary-marital = situation familiale
term-vocabulary-education = niveau scolaire
term-vocabulary-nationality = nationalité
term-vocabulary-document = pièce d'identité
term-vocabulary-milieu = milieu
term-vocabulary-school = situation scolaire
term-vocabulary-occupation = profession
term-vocabulary-income_source = source de revenu
term-vocabulary-income = tranche de revenu
term-vocabulary-cover = couverture sociale
term-vocabulary-disability = handicap
term-vocabulary-language = langue
term-vocabulary-guardian_link = lien du tuteur
term-vocabulary-referral = orientation par
term-vocabulary-stream = module voulu
term-vocabulary-level = niveau voulu
term-vocabulary-leaving = motif de sortie
term-vocabulary-piece = pièce du dossier
term-vocabulary-household_role = lien de foyer
vocabulary-code-taken = Ce code est celui de « { $label } » : prenez-en un autre.
vocabulary-code-fixed = Le code « { $code } » ne change plus : des fiches le tiennent. Changez les mots, ou ajoutez-en un.
vocabulary-none = « { $text } » n'est pas un vocabulaire. Il y a : { $names }.
record-terms-empty = Ici se trouvent les mots que les cases proposent.
record-term-new = nouveau mot
record-term-saved = { $name } : mot enregistré ✓
record-term-withdrawn = { $name } n'est plus proposé ; les fiches qui l'ont le gardent ✓
record-term-offered = { $name } est proposé de nouveau ✓
table-document = une pièce
table-consent = une notice
table-household = un foyer
act-document = pièce du dossier
act-consent = notice ou consentement
act-household = foyer
act-term = mot de vocabulaire
act-reveal = données masquées montrées
person-papers-whole = Pièces : tout y est
person-papers-lack = Pièces manquantes : { $papers }
person-notice-due = Notice 09-08 pas encore lue : F9 c
person-notice-told = Notice 09-08 lue le { $day } par { $by }
person-consent-withdrawn = Accord retiré le { $day }
person-household = Foyer : { $members }
person-reveal = voir masqué
person-reveal-reason = Pourquoi montrer ce qui est masqué
person-reveal-why = Dites pourquoi, en quelques mots : c'est inscrit dans l'historique.
person-revealed = Montré sous la fiche jusqu'à ce qu'on la quitte ; c'est inscrit dans l'historique
person-shield-lift = Montrez d'abord ce qui est masqué, avec un motif (F9 v), puis levez la protection.
person-save-first = Enregistrez d'abord la fiche (F2)
held-title = Tout ce qui est tenu sur { $name }, n° { $id }, au { $day }
held-fiche = Fiche
held-courses = Groupes et présences
held-changes = Rectifications
held-hours = { $hours } suivies sur { $classes ->
    [one] { $classes } séance
   *[other] { $classes } séances
  }
papers-name = Nom et prénom
papers-name_ar = الاسم العائلي والشخصي
papers-missing = Pièces manquantes
cli-do-papers = Pièces du dossier
cli-do-papers-list = Ce qui est noté des pièces d'une personne, et ce qui manque
cli-do-papers-set = Noter où en est une pièce
cli-do-papers-missing = Les dossiers incomplets d'un groupe
cli-do-papers-required = Quelles pièces sont demandées, à tous ou pour un module ; sans pièce, les montrer
cli-do-consents = Notice 09-08, accords, retraits
cli-do-consents-list = Ce qui est noté d'une personne
cli-do-consents-add = Noter la notice lue, un accord, un refus ou un retrait
cli-do-households = Foyers
cli-do-households-show = Qui est du foyer d'une personne
cli-do-households-join = Joindre quelqu'un au foyer d'une personne
cli-do-households-part = Retirer une personne de son foyer
cli-do-vocabularies = Mots que les cases d'une fiche proposent
cli-do-vocabularies-list = Lister les mots, ceux d'un vocabulaire ou tous
cli-do-vocabularies-set = Ajouter un mot, ou en changer un
cli-do-vocabularies-withdraw = Retirer un mot : les fiches qui l'ont le gardent
cli-arg-everything = Tout ce qui est tenu sur elle, rectifications comprises
cli-arg-reveal = Montrer ce qui est masqué, et pourquoi : c'est inscrit dans l'historique
cli-arg-paper = Pièce, par son code ou son nom
cli-arg-papers = Pièces, par leur code ou leur nom
cli-arg-is = Où elle en est : missing, present ou original
cli-value-is = missing|present|original
cli-arg-remark = Note
cli-arg-forget = Ne plus rien noter de cette pièce
cli-arg-vocabulary = Vocabulaire : marital, education, piece…
cli-arg-word = Code du mot
cli-paper-state = « { $text } » : tapez missing, present ou original
cli-paper-set = { $name } · { $paper } : { $state }
cli-papers-required = Pièces demandées : { $papers }
history-document-on-date = date
history-document-kind = pièce
history-document-state = état
history-household-member-role = lien

## Horaires aménagés, fermetures, groupes qui changent

season-title = Nom
season-title_ar = Nom en arabe
season-from = Du
season-to = Au
season-opens = Ouvre à
season-opens-hint = aucune séance ne commence avant
season-closes = Ferme à
season-closes-hint = aucune séance ne finit après
season-centre = Centre
season-centre-hint = vide : tous les centres
season-long = Un horaire aménagé dure moins de { $max } jours. Vérifiez l'année.
place-seasons = Horaires aménagés
record-seasons = horaires aménagés
record-seasons-empty = Ici se trouvent les horaires aménagés : Ramadan, grandes chaleurs.
record-season-new = nouvel horaire
record-season-saved = { $name } : horaire enregistré ✓
record-not-yet = pas encore
record-open-twin = ouvrir celle-là
season-ask = { $name } : { $moved ->
    [0] aucune séance à déplacer
    [one] { $moved } séance à déplacer
   *[other] { $moved } séances à déplacer, heures inchangées
  }{ $unfit ->
    [0] {""}
    [one] , { $unfit } ne tient pas
   *[other] , { $unfit } ne tiennent pas
  }{ $kept ->
    [0] {""}
    [one] , { $kept } reste
   *[other] , { $kept } restent
  }{ $back ->
    [0] {""}
    [one] , { $back } revient
   *[other] , { $back } reviennent
  }.
season-move = déplacer
season-only = sans déplacer
act-season = horaire aménagé
help-seasons-1 = Entre deux jours, aucune séance avant l'ouverture ni après la fermeture. Avant d'enregistrer, Najma compte ce qui se déplace.
calendar-ramadan = Ramadan
calendar-quick-group = Séance à part : quel groupe
calendar-quick-none = « { $text } » : aucun groupe de ce nom ne court le { $day }.
calendar-quick-many = { $count } groupes de ce nom : { $codes }. Tapez le code.
closure-kind = Nature
closure-kind-public = jour férié
closure-kind-school = vacances scolaires
closure-kind-works = travaux
closure-kind-harvest = récolte
closure-kind-souk = souk
closure-kind-other = autre
closure-ask = { $name } : { $planned ->
    [0] aucune séance prévue dessous
    [one] { $planned } séance prévue dessous
   *[other] { $planned } séances prévues dessous
  }{ $kept ->
    [0] {""}
    [one] , { $kept } déjà saisie qui reste
   *[other] , { $kept } déjà saisies qui restent
  }.
closure-cancel = fermer, non tenues
closure-only = fermer seulement
closure-known = Ces jours sont déjà fermés ici : « { $name } ».
closure-twin = Ces jours sont déjà fermés ici : « { $name } ». L'ouvrir pour la changer ?
cli-do-seasons = Horaires aménagés : Ramadan, grandes chaleurs
cli-do-seasons-add = Ajouter un horaire aménagé et y déplacer les séances ; --dry-run les compte
cli-do-seasons-list = Les horaires aménagés
cli-season = { $name } : { $moved ->
    [one] { $moved } déplacée
   *[other] { $moved } déplacées
  }, { $unfit ->
    [one] { $unfit } ne tient pas
   *[other] { $unfit } ne tiennent pas
  }, { $kept ->
    [one] { $kept } reste
   *[other] { $kept } restent
  }
cli-arg-cancel = Dire non tenues les séances prévues dessous
course-team = Avec
course-team-hint = qui d'autre y enseigne : Mme ALAMI pratique, M. RAMI théorie
course-team-name = « { $text } » : écrivez un nom, puis théorie, pratique, assistante ou remplaçante.
course-team-twice = { $name } est nommée deux fois.
course-team-many = Au plus { $max } personnes.
action-regroup = regrouper
action-regroup-help = Refait le groupe à d'autres dates, le partage en deux ou le fusionne dans un autre ; le passé ne change pas.
regroup-again = refaire ce groupe à d'autres dates
regroup-split = partager : des lignes passent dans un nouveau groupe
regroup-merge = fusionner dans un autre groupe
regroup-which = Quelles lignes (7-12 15)
regroup-day = Premier jour
regroup-code = Code du nouveau groupe
regroup-name = Son nom
regroup-into = Fusionner dans
regroup-lines = « { $text } » : écrivez des numéros de ligne, par exemple 7-12 15.
regroup-no-line = La ligne { $line } n'est pas celle d'une femme inscrite aujourd'hui.
regroup-some = Certaines des { $of } partent et d'autres restent : dites lesquelles partent.
regroup-not-begun = Ce groupe commence le { $day } : fusionnez-le après ce jour.
regroup-marked = Une séance du { $day } est déjà saisie : fusionnez à partir d'un jour d'après.
regroup-crowded = { $holding ->
    [one] { $holding } femme
   *[other] { $holding } femmes
  } pour { $places ->
    [one] { $places } place
   *[other] { $places } places
  } : dites pourquoi avec --reason.
regroup-split-what = { $moved ->
    [0] aucune ligne
    [one] { $moved } ligne passe
   *[other] { $moved } lignes passent
  } dans le nouveau groupe, avec { $sessions ->
    [0] aucune séance prévue
    [one] { $sessions } séance prévue
   *[other] { $sessions } séances prévues
  }, { $hours }.
regroup-merge-what = { $moved ->
    [0] aucune ligne
    [one] { $moved } ligne passe
   *[other] { $moved } lignes passent
  } dans l'autre groupe ; { $sessions ->
    [0] aucune séance prévue
    [one] { $sessions } séance prévue
   *[other] { $sessions } séances prévues
  } d'ici, { $hours }, ne se fera plus.
regroup-past = Les registres, marques et heures passés restent où ils sont, et suivent chaque femme.
regroup-places = { $holding ->
    [one] { $holding } inscrite
   *[other] { $holding } inscrites
  } pour { $places ->
    [one] { $places } place
   *[other] { $places } places
  }.
regroup-split-done = { $count ->
    [0] aucune ligne
    [one] { $count } ligne
   *[other] { $count } lignes
  } dans { $course } ✓
regroup-merge-done = { $count ->
    [0] aucune ligne
    [one] { $count } ligne
   *[other] { $count } lignes
  } dans { $course } ✓
act-split = groupe partagé
act-merge-groups = groupes fusionnés
cli-do-courses-duplicate = Refaire un groupe à d'autres dates, avec son horaire
cli-do-courses-split = Partager un groupe : des lignes passent dans un nouveau
cli-do-courses-merge = Fusionner un groupe dans un autre
cli-arg-lines = Lignes qui partent : 7-12 15

## Apprentissage, examens

place-contracts = Contrats d'apprentissage
place-apprentice = En entreprise
place-exams = Examens
action-go-contracts = contrats
action-go-contracts-help = Va aux contrats d'apprentissage ; sur une ligne de groupe, à celui de cette femme.
contract-line = Ligne
contract-line-hint = code du groupe et numéro : COUT-A 7
contract-number = N° du contrat
contract-employer = Entreprise
contract-employer-hint = entreprise, atelier ou coopérative
contract-master = Maître d'apprentissage
contract-phone = Téléphone
contract-from = Du
contract-to = Au
contract-hours = Heures en entreprise
contract-hours-hint = vide : la part que dit le module
contract-who = Nom
contract-attested = Attestées
contract-wanted = Prévues
contract-line-unknown = « { $text } » : écrivez le code du groupe et le numéro de la ligne, par exemple COUT-A 7.
contract-no-line = Le groupe { $course } n'a pas de ligne { $line }.
contract-outside = Le contrat va du { $from } au { $to } : ce jour n'y est pas.
contract-month-hours = De quelques minutes à { $max } heures dans un mois.
contract-unsigned = Dites qui a signé : sans signature rien n'est attesté.
contract-modular = { $module } ne compte pas d'heures en entreprise : dites combien ce contrat en prévoit.
contract-meets = Son contrat avec { $employer } va déjà du { $from } au { $to } : mettez-y fin avant, ou changez ces dates.
contract-leaves-out = Mois attestés et visites qui tomberaient hors du contrat : { $count }. Gardez-les entre ses dates.
contract-to-come = Le { $day } est à venir : on n'atteste que ce qui a eu lieu.
contract-signed-before = Signé le { $day }, avant que le mois ne commence : vérifiez la date.
contract-visitor = Dites qui a fait la visite.
table-contract = un contrat
table-season = un horaire aménagé
table-statement = un relevé d'heures
table-month = la clôture d'un mois
contract-hours-done = Heures faites en entreprise ce mois-là
contract-day-signed = Jour de la signature ; sans lui, aujourd'hui
contract-day-visit = Jour de la visite
contract-note-visit = Ce qui y a été vu
apprentice-time = Attesté
record-contract-new = nouveau contrat
record-contract-saved = { $name } : contrat enregistré ✓
record-contracts-empty = Ici se trouvent les contrats des apprenties, avec les heures attestées en entreprise.
help-contracts-1 = F4 ajoute un contrat, F7 ouvre ce qui est attesté et les visites. Sur une ligne de groupe, F9 , y mène aussi.
apprentice-open = en entreprise
apprentice-when = Quand
apprentice-what = Quoi
apprentice-hours = { $attested } attestées sur { $wanted } en entreprise
apprentice-who = Qui
apprentice-more = Signé le, ou noté
apprentice-month = heures attestées
apprentice-visit = visite
apprentice-empty = Rien n'est encore attesté. F4 : les heures d'un mois ; F8 : une visite.
apprentice-new-month = heures d'un mois
apprentice-new-visit = visite
apprentice-ask-month = Mois
apprentice-ask-hours = Heures en entreprise
apprentice-ask-signer = Signé par
apprentice-ask-signed = Le
apprentice-ask-visit = Visite du
apprentice-ask-by = Par
apprentice-ask-note = Constaté
apprentice-attested = { $month } : { $hours } attestées ✓
apprentice-visited = Visite du { $day } notée ✓
help-apprentice-1 = F4 écrit les heures d'un mois et qui les a signées, F8 une visite, F7 change le contrat.
act-contract = contrat
act-attest = heures attestées
act-visit = visite en entreprise
act-exam = note d'examen
module-years = Années
module-years-hint = programme du centre en 1 ou 2 ans, deux semestres chacun ; vide : module court
exam-title = Examens : { $course }
exam-theory = S{ $term } th
exam-practice = S{ $term } pr
exam-name = Nom
exam-average = Moy.
exam-verdict = Résultat
exam-open = –
exam-passed = { $sex ->
    [m] admis
   *[f] admise
  }
exam-failed = { $sex ->
    [m] ajourné
   *[f] ajournée
  }
exam-keep = noter
exam-next = épreuve
exam-kept = Ligne { $line } : { $mark } ✓
exam-mark-unknown = « { $text } » n'est pas une note sur 20 : 12 ou 12,5.
exam-none = { $module } n'a pas cette épreuve : dites le nombre d'années dans le module.
exam-empty = Aucune épreuve encore : F4 ajoute une évaluation ; d'un programme, les années se disent dans le module (F9 m).
exam-written = PV écrit : { $file }, et les notes dans { $sheet } ✓
help-exams-1 = On tape la note, Entrée la garde et descend ; les flèches changent d'épreuve. Un programme a deux semestres par an, théorie et pratique ; F4 ajoute une évaluation du groupe, F8 le rattrapage de celle du curseur : la meilleure note compte.
help-exams-2 = Il faut toutes les notes : la moyenne de 10, ou celle que dit le module ou la délégation, est admise. F6 écrit le PV pour signature et les notes pour un tableur ; X enlève une évaluation sans notes.
cli-do-contracts = Contrats d'apprentissage
cli-do-contracts-add = Ajouter le contrat d'une apprentie
cli-do-contracts-list = Les contrats et leurs heures
cli-do-contracts-show = Un contrat, ses mois et ses visites
cli-do-contracts-hours = Écrire les heures d'un mois en entreprise et qui les a signées
cli-do-contracts-visit = Noter une visite en entreprise
cli-arg-contract = Id du contrat
cli-arg-signer = Qui a signé
cli-added-contract = Contrat { $id } avec { $name } ajouté ✓
cli-no-such-contract = Aucun contrat d'id « { $text } ».
cli-do-exams = Examens : théorie et pratique par semestre
cli-do-exams-set = Écrire une note ; - l'enlève
cli-do-exams-list = Les notes d'un groupe, moyennes et résultats
cli-arg-term = Semestre, à partir de 1
cli-arg-part = theory ou practice
cli-arg-mark = Note sur 20
cli-value-part = épreuve
cli-value-contract = CONTRAT
cli-value-line = LIGNE
cli-arg-line = Numéro de la ligne, ou la personne par id, dossier ou CIN
cli-arg-visitor = Qui a fait la visite
course-no-date = Cet horaire n'a aucun jour entre le { $from } et le { $to } : changez ses jours ou ses dates.
course-many-sessions = Cet horaire donne { $max } séances ou plus : vérifiez ses dates et ses heures.

## Fin de formation, attestations

place-completion = Fin de formation
place-certificates = Registre des attestations
action-go-certificates = attestations
action-go-certificates-help = Va au registre des attestations.
action-complete = attester
action-complete-help = Montre qui remplit les conditions et ce qui manque aux autres, puis délivre les attestations ; sur un module, ce qu'il demande.
action-reprint = copie
action-reprint-help = Écrit l'attestation pour l'imprimante ; une autre copie demande un motif, le registre le garde.
action-annul = annuler
action-annul-help = Annule l'attestation, avec un motif ; son numéro reste au registre et ne sert plus.
act-assessment = évaluation
act-completion-rule = conditions de fin de formation
act-complete = fin de formation
act-hand-out = remise d'attestations
act-annul = annulation d'attestation
table-certificate = attestation
table-assessment = évaluation
help-completion-1 = La liste dit qui remplit les conditions et ce qui manque aux autres. Les heures se comptent sur toutes celles que le groupe a tenues, celles d'avant son inscription aussi ; les heures d'un groupe d'où elle vient la suivent. F2 achève la formation de toutes celles qui les remplissent et leur donne un numéro, d'un seul coup ; Ctrl-Z la rouvre et annule ces numéros.
help-completion-2 = F4 admet une exception : le numéro puis le motif ; F5 pour toutes celles à qui il manque quelque chose ; ⌫ la retire tant que rien n'est délivré. Elle reste écrite au registre. F6 écrit les attestations pour l'imprimante et note leur remise ; après elle, on annule au registre (F7).
help-certificates-1 = Les numéros se suivent par année, sans trou. R écrit l'attestation pour l'imprimante : la première fois telle quelle, ensuite comme duplicata et avec un motif. X annule, avec un motif ; le numéro reste.
completion-title = Conditions de fin de formation
completion-show = fin de formation
completion-delegation = règles de la délégation
completion-saved = Conditions de { $name } enregistrées ✓
completion-percent = Heures suivies, %
completion-percent-hint = part des heures du groupe ; vide : celle de la délégation
completion-assessments = Évaluations réussies
completion-assessments-hint = combien il en faut ; vide : aucune
completion-pass = Note qui réussit
completion-pass-hint = sur 20 ; vide : celle de la délégation
completion-practice = Heures en entreprise, %
completion-practice-hint = part attestée ; vide : comme les heures suivies
completion-of = Fin de formation : { $name }
completion-number = n°
completion-name = Nom et prénom
completion-rate = Heures
completion-passed = Éval.
completion-verdict = Situation
completion-empty = Personne à attester ici.
completion-completes = remplit les conditions
completion-has = attestation { $number }
completion-exception = exception : { $reason }
completion-and = { $one } · { $rest }
completion-lacks-nobody = à identifier d'abord
completion-lacks-coming = { $count ->
    [one] une séance à venir
    [many] { $count } de séances à venir
   *[other] { $count } séances à venir
  }
completion-lacks-hours = heures suivies { $rate }, il faut { $percent } %
completion-lacks-without = heures suivies { $rate }, il faut { $percent } % ; hors inscription : { $without }
completion-lacks-no-hours = aucune heure notée
completion-lacks-assessments = évaluations : { $have } sur { $need }
completion-lacks-marks = notes d'examen manquantes
completion-lacks-exams = moyenne { $average }, il faut { $pass }
completion-lacks-contract = pas de contrat en entreprise
completion-lacks-practice = en entreprise { $have } sur { $of }, il faut { $percent } %
completion-lacks-modules = modules achevés : { $have } sur { $need }
completion-exception-asked = Exception : n° ou *, puis le motif
completion-exception-what = « { $text } » : écrivez le n° de la ligne, ou * pour toutes, puis le motif : « 7 malade en juin ».
completion-no-line = Pas de n° { $line } ici : seules celles de la liste peuvent être attestées.
completion-needs-none = { $line } { $name } n'a pas besoin d'exception.
completion-nobody-known = { $line } { $name } : dites d'abord qui c'est (W dans le groupe), puis attestez.
completion-excepted = { $line } { $name } : exception admise, F2 délivre
completion-none-to-take-back = Aucune exception dite à cette ligne : F4 en admet une
completion-taken-back = Exception retirée ({ $line }) : { $reason }
completion-excepted-all = { $count ->
    [one] Exception admise pour une femme, F2 délivre
    [many] Exception admise pour { $count } de femmes, F2 délivre
   *[other] Exception admise pour { $count } femmes, F2 délivre
  }
completion-head = { $percent } % des heures{ $passed ->
    [0] {""}
    [one] {" "}· une évaluation réussie
   *[other] {" "}· { $passed } évaluations réussies
  }{ $exams ->
    [none] {""}
   *[other] {" "}· moyenne { $exams } aux examens
  }{ $practice ->
    [0] {""}
   *[other] {" "}· { $practice } % en entreprise
  } · { $ready } à attester sur { $count }
completion-head-pathway = { $modules ->
    [one] { $modules } module
   *[other] { $modules } modules
  } à achever · { $ready } à attester sur { $count }
completion-ask = Achever la formation { $count ->
    [one] d'une femme
    [many] de { $count } de femmes
   *[other] de { $count } femmes
  } et leur donner un numéro ?{ $without ->
    [0] {""}
    [one] {" "}Une reste sans attestation.
   *[other] {" "}{ $without } restent sans attestation.
  }{ $registers ->
    [0] {""}
    [one] {" "}Un registre n'est pas saisi : ses heures ne comptent pas.
   *[other] {" "}{ $registers } registres ne sont pas saisis : leurs heures ne comptent pas.
  }
completion-grant = délivrer
completion-not-now = pas maintenant
completion-except = exception
completion-except-all = exception à toutes
completion-print = imprimer
completion-register = registre
completion-granted = { $count ->
    [one] Une attestation délivrée : { $first } ✓
    [many] { $count } d'attestations délivrées, { $first } à { $last } ✓
   *[other] { $count } attestations délivrées, { $first } à { $last } ✓
  }
completion-nobody = Personne à attester : chacune a déjà la sienne, ou il lui manque quelque chose. F4 admet une exception.
completion-registers = { $count ->
    [one] Un registre passé n'est pas saisi : ses heures ne comptent pas.
    [many] { $count } de registres passés ne sont pas saisis : leurs heures ne comptent pas.
   *[other] { $count } registres passés ne sont pas saisis : leurs heures ne comptent pas.
  }
completion-ready = { $ready } à attester sur { $count }
completion-terms = Heures suivies { $percent } % · évaluations réussies { $passed } · note qui réussit { $pass } · heures en entreprise { $practice } %
certificate-number = Numéro
certificate-name = Nom et prénom
certificate-title = Intitulé
certificate-granted = Délivrée
certificate-standing = État
certificate-course = Groupe
certificate-hours = Heures
certificate-mark = Moyenne
certificate-exception = Exception
certificate-annulled-on = Annulée
certificate-copies-made = Exemplaires
certificate-undone = fin de formation annulée
certificate-annulled-short = annulée le { $day } : { $reason }
certificate-annulled-word = annulée
certificate-of = « { $title } », { $hours }, du { $from } au { $to }
certificate-kept = à remettre
certificate-copies = { $count ->
    [one] remise
    [many] remise { $count } fois
   *[other] remise { $count } fois
  }
certificate-count = { $count ->
    [one] Un numéro au registre
    [many] { $count } de numéros au registre
   *[other] { $count } numéros au registre
  }
certificate-none = Aucune attestation encore : C, depuis un groupe, montre qui peut la recevoir.
certificate-none-new = Aucune attestation à remettre : celles d'ici le sont déjà. Une copie se fait au registre (F7, puis R).
certificate-needs-file = Ce qui est remis s'inscrit au registre pour de bon : nommez le fichier à écrire
certificate-write = écrire le registre
certificate-logged-unwritten = { $count ->
    [one] L'attestation est notée comme remise
    [many] { $count } d'attestations sont notées comme remises
   *[other] { $count } attestations sont notées comme remises
 }, mais le fichier n'est pas en place. { $why } Imprimez un duplicata.
certificate-written = { $count ->
    [one] Attestation écrite : { $file } ✓
    [many] { $count } d'attestations écrites : { $file } ✓
   *[other] { $count } attestations écrites : { $file } ✓
  }
certificate-reprint-why = Motif de la copie
certificate-annul-why = Motif de l'annulation
certificate-copy-why = L'attestation { $number } est déjà remise : dites pourquoi une autre copie.
certificate-reason-missing = Dites pourquoi : le registre le garde.
certificate-annulled = Attestation { $number } annulée ✓
certificate-annulled-already = L'attestation { $number } est annulée depuis le { $day }.
certificate-unknown = Pas d'attestation n° { $number } : écrivez année/numéro, 2026/12.
assessment-mark-unknown = « { $text } » n'est pas une note sur { $of } : 12 ou 12,5, { $of } au plus.
assessment-future = Le { $day } n'est pas encore venu : une évaluation se note après.
assessment-early = Ce groupe commence le { $day } : donnez un jour à partir de là.
assessment-none = Ce groupe n'a pas cette épreuve.
assessment-marked = { $count ->
    [one] Une note ou un rattrapage en dépend : enlevez-le d'abord.
    [many] { $count } de notes ou rattrapages en dépendent : enlevez-les d'abord.
   *[other] { $count } notes ou rattrapages en dépendent : enlevez-les d'abord.
  }
assessment-unknown = Pas d'évaluation n° { $text } : la liste va jusqu'à { $last }.
assessment-named = { $title }
assessment-again = R. { $what }
assessment-added = { $what }, le { $day } : ajoutée, tapez les notes ✓
assessment-removed = { $what } : enlevée ✓
assessment-of-programme = Cette épreuve est celle du programme : elle ne s'enlève pas.
assessment-ask-title = Évaluation
assessment-ask-points = Notée sur
assessment-ask-day = Le
assessment-ask-again = Rattrapage, le
assessment-new = évaluation
assessment-second = rattrapage
exam-minutes = PV
exam-minutes-written = PV écrit : { $file } ✓
paper-kingdom = Royaume du Maroc
paper-agency = Entraide Nationale
paper-certificate = ATTESTATION DE FORMATION
paper-certificate-number = N° { $number }
paper-certificate-copy = Duplicata, exemplaire n° { $copy }
paper-certificate-who = La délégation provinciale { $delegation } atteste que { $sex ->
    [m] Monsieur
   *[f] Madame
  } { $name }
paper-certificate-born = { $sex ->
    [m] { $how ->
        [day] né le { $birth }
        [about] né vers { $birth }
       *[year] né en { $birth }
      }
   *[f] { $how ->
        [day] née le { $birth }
        [about] née vers { $birth }
       *[year] née en { $birth }
      }
  }
paper-certificate-cin = CIN { $cin }
paper-certificate-file = dossier n° { $file }
paper-certificate-what = { $sex ->
    [m] a suivi et achevé la formation
   *[f] a suivi et achevé la formation
  } « { $title } », { $hours }, du { $from } au { $to }.
paper-certificate-mark = Moyenne : { $mark } sur 20.
paper-certificate-done = Fait à { $place }, le { $day }
paper-delegate = Le délégué provincial ou la déléguée provinciale, cachet
paper-exam = PROCÈS-VERBAL D'EXAMEN
paper-exam-of = { $module } · { $course } · { $centre }
paper-exam-day = { $what } : le { $day }, sur { $of }
paper-exam-count = Admises : { $passed } · ajournées : { $failed } · notes incomplètes : { $open } · admission à partir de { $pass } sur 20
paper-exam-jury = Le jury : nom, qualité, signature
cli-do-certificates = Fin de formation et attestations
cli-do-certificates-rule = Voir ou fixer ce qu'un module demande ; - rend une condition à la délégation
cli-do-certificates-eligible = Qui d'un groupe ou d'un parcours remplit les conditions, et ce qui manque aux autres
cli-do-certificates-issue = Achever la formation de celles qui remplissent les conditions et leur donner un numéro
cli-do-certificates-print = Écrire pour l'imprimante les attestations d'un groupe qui restent à remettre
cli-do-certificates-list = Registre des attestations, à l'écran ou dans un fichier
cli-do-certificates-reprint = Écrire une attestation pour l'imprimante et noter la copie, avec son motif
cli-do-certificates-annul = Annuler une attestation, avec le motif
cli-do-exams-add = Ajouter une évaluation au groupe, ou le rattrapage d'une épreuve
cli-do-exams-remove = Enlever une évaluation sans notes
cli-do-exams-print = Écrire le PV d'examen pour l'imprimante
cli-arg-pathway = Parcours, par son code
cli-arg-year = Année
cli-arg-number = Numéro : 2026/12, ou 12 de cette année
cli-arg-assessment = Numéro de l'évaluation dans la liste du groupe
cli-arg-title = Intitulé
cli-arg-out-of = Notée sur ; sans rien, 20
cli-arg-again = Rattrapage de l'évaluation de ce numéro
cli-arg-exception = Exception : « 7 malade en juin », ou « * motif » pour toutes
cli-value-exception = N MOTIF
cli-no-such-pathway = Aucun parcours « { $text } ».
cli-one-of = Donnez l'un ou l'autre, pas les deux : { $args }.
history-mark = note
history-term = semestre
history-part = épreuve
history-out-of = sur
history-again = rattrapage de
history-assessment = évaluation
history-certificate = attestation
history-granted-on = délivrée le
history-annulled-on = annulée le
history-annulled = motif de l'annulation
history-pathway = parcours

birth-about = v. { $year }
course-called = Groupe

place-attended = Son assiduité
place-attended-short = assiduité
action-attended = assiduité
action-attended-help = Ce à quoi elle était, groupe par groupe : présences, heures, congés, suivis.
action-excuse = congé
action-excuse-help = Ses jours excusés, avec le justificatif vu : les feuilles de ces jours s'ouvrent avec J sur sa ligne.
attended-course = Groupe
attended-untaken = n. s.
attended-presence = Présence
attended-assiduity = Assiduité
attended-sums = sur
attended-all = Ensemble
attended-head = Tous ses groupes, jusqu'à aujourd'hui
attended-neutral = les absences justifiées ne comptent pas
attended-not-neutral = les absences justifiées comptent
attended-rates = présence { $came } sur { $of } : { $heads } · assiduité { $attended } sur { $offered } : { $minutes }
attended-leaves = Congés et absences longues
attended-tasks = Suivis
attended-no-course = Aucun groupe. Ses présences viendront avec sa première inscription.
attended-no-leave = Aucun. F4 en note un : ces jours-là, sa ligne s'ouvre avec J.
attended-no-task = Aucun. Une alerte sur ses absences en ouvre un.
attended-on-no-leave = Ici il n'y a pas de congé à retirer : mettez le curseur sur l'un d'eux.
attended-task-closed = Ce suivi est clos : F9 h en dit l'histoire.
attended-proof = { $proof }, vu le { $day }
attended-behind = les séances
attended-change = changer, terminer
attended-sheet = la feuille
attended-turn = présentes, absentes…
attended-every = toutes
attended-which = { $what } : { $count }
attended-none = Aucune séance.
behind-day = Jour
behind-starts = Heure
behind-course = Groupe
behind-what = Marque
behind-attended = Suivies
behind-length = Durée
leave-kind = Nature
leave-from = Du
leave-to = Au
leave-to-hint = vide : pas encore connu
leave-proof = Justificatif
leave-seen = Vu le
leave-note = Note
leave-kind-maternity = maternité
leave-kind-illness = maladie
leave-kind-child = enfant malade
leave-kind-family = famille
leave-kind-exam = examen
leave-kind-travel = voyage
leave-kind-work = travail
leave-kind-other = autre raison
leave-proof-medical = certificat médical
leave-proof-civil = acte d'état civil
leave-proof-summons = convocation
leave-proof-employer = attestation de l'employeur
leave-proof-family = parole de la famille
leave-proof-other = autre pièce
leave-no-proof = sans justificatif
leave-open = sans terme
leave-new = congé
leave-remove = retirer
leave-span = { $from }–{ $to }
leave-span-open = dès le { $from }
leave-long = Un congé dure { $max } jours au plus : au-delà, suspendez son inscription.
leave-proof-missing = Dites ce qui a été vu ce jour-là.
leave-proof-future = Un justificatif se voit aujourd'hui ou avant.
leave-meets = Un congé est déjà noté du { $from } au { $to } : changez celui-là, ou d'autres dates.
leave-meets-open = Un congé sans terme court depuis le { $from } : terminez-le d'abord.
leave-ask = Registres validés : { $wrong } disent l'absence, { $locked } sous verrou, { $kept } gardent J.
leave-keep = enregistrer, registres inchangés
leave-correct = enregistrer et y mettre J
leave-saved = { $name } : congé { $leave }, { $corrected ->
    [0] séances : { $ahead }
    [one] { $corrected } registre corrigé
   *[other] { $corrected } registres corrigés
 } ✓
leave-removed = Congé du { $from } retiré{ $kept ->
    [0] {""}
    [one] ; { $kept } registre validé garde J
   *[other] ; { $kept } registres validés gardent J
 } ✓
leave-foretold = Séances marquées d'avance : { $ahead }. Registres validés : { $wrong } à corriger, { $locked } sous verrou, { $kept } qui gardent J.
sheet-on-leave = { $line } { $name } est en congé ce jour : P note la présence, L ouvre le congé.
table-leave = un congé
act-leave = congé
act-remove-leave = congé retiré
history-proof = justificatif
history-seen-on = vu le
help-attended-1 = La présence compte des têtes : séances où elle est venue, sur celles où elle était attendue. L'assiduité compte des heures : suivies sur offertes.
help-attended-2 = Entrée ouvre les séances derrière une ligne ; là, Tab ne garde que celles d'une marque. F4 note un congé, Entrée le change ou le termine.
cli-do-leave = Congés : jours excusés, avec le justificatif
cli-do-leave-list = Les congés d'une personne
cli-do-leave-add = Noter un congé ; les feuilles de ces jours s'ouvrent avec J
cli-do-leave-set = Changer, raccourcir ou terminer un congé
cli-do-leave-remove = Retirer un congé ; les registres remplis gardent J
cli-do-persons-attendance = Sa présence et son assiduité, groupe par groupe
cli-arg-leave = Id du congé
cli-arg-correct = Mettre J sur les registres validés qui disent l'absence
cli-arg-classes = Avec chaque séance
cli-value-leave = CONGÉ
cli-no-such-leave = Aucun congé d'id « { $text } ».

status-early = { $sex ->
    [m] parti avant la fin
   *[f] partie avant la fin
  }
label-early = S
sheet-early = { $line } { $name } : { $sex ->
    [m] parti
   *[f] partie
  } { $minutes } min avant la fin ✓
sheet-trainer = { $trainer } → { $mark }
sheet-corrected-first = { $line } { $name } : { $first } → { $status } ✓
sheet-marked-over = { $line } { $name } : { $first } ({ $clerk }) → { $status } ✓
sheet-key-early-help = partie 30 minutes avant la fin ; se note aussi après un retard
sheet-key-trainer = A → J
sheet-key-trainer-help = registre validé puis corrigé : marque de la formatrice, puis celle du bureau
mark-early-zero = Un départ avant la fin a au moins une minute.
mark-early-long = { $minutes } min avant la fin et son retard dépassent la séance de { $class } min.
mark-not-offered = Ce groupe ne note pas « { $status } » : ses marques se règlent dans la fiche du groupe.
course-marks = Marques
course-marks-hint = présente, retard, absente, justifiée, dispensée, départ : P R A J D S ; - ce qui ne se note pas ; vide : comme la délégation
course-neutral = Justifiées
course-neutral-yes = hors des taux
course-neutral-no = comptées
attended-some-neutral = absences justifiées : selon le groupe
cli-do-courses-set = Changer un groupe : seulement ce qui est donné
cli-arg-early = Parties avant la fin : lignes, minutes après « : »
cli-mark-early = { $sex ->
    [m] parti
   *[f] partie
  } { $early } min avant la fin
cli-mark-late-early = retard { $minutes } min, { $sex ->
    [m] parti
   *[f] partie
  } { $early } min avant la fin
history-mark-early = parti avant la fin
history-mark-was = marque de la formatrice
history-course-marks = marques
history-course-neutral = absences justifiées
export-paper = page à imprimer, texte aligné
paper-month = Registre de présence, { $month }
paper-month-sums = Inscrites : { $women } · séances : { $classes } · heures suivies { $attended } sur { $offered }
action-assign = à une autre
action-assign-help = Confie le suivi à une autre agente, par son compte ou son nom.
act-assign = suivi confié
follow-up-owner = Confier à, par son compte ou son nom
follow-up-assigned = { $name } : suivi confié à { $owner } ✓
clerk-unknown = « { $text } » n'est pas une agente d'ici : { $names }.
cli-do-alerts-assign = Confier le suivi d'une femme à une autre agente
cli-do-alerts-note = Noter quelque chose sur un suivi ouvert
cli-do-alerts-leave = Mettre fin à l'inscription de qui ne vient plus, comme l'alerte le propose
cli-alerts-not-gone = { $name } n'a pas manqué assez longtemps : enrolments end met fin à une inscription.
cli-arg-owner = Compte ou nom de qui en sera chargée

### Les règles de la délégation

action-go-settings = règles
action-go-settings-help = Les règles de la délégation : loi 09-08, durées de conservation, âges, ordre des listes d'attente.
setting-title = Règles
setting-heading = Règles de la délégation
setting-saved = Règles de la délégation enregistrées ✓
setting-unchanged = Rien de changé dans les règles de la délégation
setting-law_controller = Responsable
setting-law_controller-hint = qui répond du fichier : délégation, adresse
setting-law_number = N° CNDP
setting-law_number-hint = déclaration ou autorisation, et sa date
setting-law_contact = Droits : écrire à
setting-law_contact-hint = accès, rectification, opposition : adresse, téléphone
setting-law_purpose_fr = Finalité, français
setting-law_purpose_fr-hint = dite à la personne et imprimée au pied des papiers
setting-law_purpose_ar = Finalité, arabe
setting-law_purpose_zgh = Finalité, tamazight
setting-law_purpose_en = Finalité, anglais
setting-keep_contact = Simple contact
setting-keep_contact-hint = années après le dernier événement ; vide : 2
setting-keep_training = Formation suivie
setting-keep_training-hint = années ; vide : 10
setting-keep_apprentice = Apprentissage
setting-keep_apprentice-hint = années ; vide : 10
setting-keep_withdrawn = Accord retiré
setting-keep_withdrawn-hint = années ; vide : 0, à effacer aussitôt
setting-youngest = Âge, de
setting-youngest-hint = vide : 15
setting-oldest = à
setting-oldest-hint = vide : 45
setting-waiting_criteria = Liste d'attente
setting-waiting_criteria-hint = 1 première inscription · 2 sa commune · 3 conditions · 4 demande
setting-part-keep = Durée de conservation, en années
setting-part-courses = Groupes et listes d'attente
setting-late_minutes = Retard, minutes
setting-late_minutes-hint = ce que R compte sans chiffre ; vide : 15
setting-early_minutes = Départ, minutes
setting-early_minutes-hint = 30 : S se marque et retire 30 minutes ; 0 : non
setting-lock_days = Jours pour corriger
setting-lock_days-hint = après la validation ; vide : 10
setting-justified_neutral = Justifiées
setting-justified_neutral-1 = hors des taux
setting-justified_neutral-0 = comptées
setting-mark_labels = Lettres
setting-mark_labels-hint = présente retard absente justifiée dispensée ; et S pour un départ
setting-alert_absences = Absences de suite
setting-alert_absences-hint = non justifiées ; 0 : jamais ; vide : 3
setting-alert_percent = Heures suivies, seuil %
setting-alert_percent-hint = ce que demande un certificat ; vide : 80
setting-alert_after = après, séances
setting-alert_after-hint = un taux ne dit rien avant ; vide : 5
setting-alert_abandon = Abandon, jours
setting-alert_abandon-hint = sans présence avant de le proposer ; vide : 30
setting-alert_days = Suivi, jours
setting-alert_days-hint = pour le faire ; vide : 3
setting-alert_tasks = Suivis
setting-alert_tasks-1 = ouverts à la validation
setting-alert_tasks-0 = ouverts à la main
setting-pass_mark = Moyenne admise
setting-pass_mark-hint = sur 20 ; vide : 10
setting-workplace_share = En entreprise %
setting-workplace_share-hint = part d'un apprentissage ; vide : 80, loi 12-00
setting-friday_from = Pause du vendredi
setting-friday_from-hint = on le dit quand une séance tombe dessus ; vide : 12:00
setting-friday_until = à
setting-friday_until-hint = la même heure : aucune pause ; vide : 14:00
setting-friday-order = La pause finit avant { $from }, où elle commence.
setting-part-sheet = Feuilles de présence
setting-part-alerts = Alertes et suivis
setting-part-training = Examens, apprentissage, vendredi
history-setting-oldest = âge, à
history-setting-friday_until = pause du vendredi, à
course-waits-order = Ordre d'attente : { $criteria } · F9 F5 le change
course-waits-order-own = Ordre du module : { $criteria } · F9 m F8
eligibility-waiting = Liste d'attente
eligibility-waiting-hint = vide : celle de la délégation · 1 première inscription · 2 sa commune · 3 conditions · 4 demande

## Agents : qui rouvre ce qui est verrouillé

place-clerks = Agents
action-go-clerks = agents
action-go-clerks-help = Va aux agents de ce fichier : qui est responsable et rouvre ce qui est verrouillé.
help-clerks-1 = Tant que personne n'est responsable, chaque agent rouvre un registre verrouillé ou un mois clos, avec un motif.
help-clerks-2 = Dès qu'il y a un responsable, seuls les responsables rouvrent, et seuls ils en nomment d'autres. Entrée nomme ou retire.
clerks-name = Nom
clerks-login = Compte
clerks-role = Rôle
clerks-none = Personne n'a encore ouvert ce fichier.
clerks-head = { $count ->
    [0] Aucun responsable : chaque agent rouvre, avec un motif
   *[other] Seuls rouvrent, avec un motif : { $names }
  }
clerks-ask-appoint = Responsable : { $name } ? { $left ->
    [0] Les autres agents ne rouvriront plus rien.
    [one] Il y aura deux responsables.
   *[other] D'autres le sont déjà : { $left }.
  }
clerks-ask-dismiss = { $name } : simple agent ? { $left ->
    [0] Chaque agent pourra rouvrir, avec un motif.
    [one] Il restera un responsable.
   *[other] Il restera { $left } responsables.
  }
clerks-appoint = nommer responsable
clerks-dismiss = retirer le rôle
clerks-appointed = { $name } : responsable ({ $left }) ✓
clerks-dismissed = { $name } : agent, { $left ->
    [0] plus aucun responsable
    [one] un responsable
   *[other] { $left } responsables
  } ✓
role-agent = agent
role-responsible = responsable
role-no-unlock = Un registre verrouillé ou un mois clos se rouvre par : { $names }.
role-no-appoint = Les rôles se donnent par : { $names }.
month-shut = Mois clos, { $month } : rouvrez-le d'abord (F9 7 puis F9 v), avec un motif.
month-undo-late = Ce mois est clos depuis le { $day } : F9 v le rouvre, avec un motif.
sheet-month-closed = Ce mois est clos : rouvrez-le d'abord, F9 7 puis F9 v, avec un motif
clock-behind = L'horloge de ce poste retarde : dernière saisie le { $day } à { $time }. Réglez-la.
course-saved-and = { $saved } { $also }
course-trainer-from = { $count ->
    [one] { $trainer } enseigne à partir du { $day } ; la séance d'avant reste à { $was }.
   *[other] { $trainer } enseigne à partir du { $day } ; les { $count } séances d'avant restent à { $was }.
  }
course-trainer-none = { $count ->
    [one] Plus de formatrice à partir du { $day } ; la séance d'avant reste à { $was }.
   *[other] Plus de formatrice à partir du { $day } ; les { $count } séances d'avant restent à { $was }.
  }
course-trainer-first = { $count ->
    [one] { $trainer } enseigne ; une séance d'un mois clos reste sans formatrice.
   *[other] { $trainer } enseigne ; { $count } séances de mois clos restent sans formatrice.
  }
course-held-outside = { $count ->
    [one] Une séance tenue ou saisie est hors de ces dates, le { $first } : gardez ce jour dans le groupe.
   *[other] { $count } séances tenues ou saisies sont hors de ces dates, la première le { $first } : gardez ces jours dans le groupe.
  }
course-planned-outside = { $count ->
    [one] Une séance prévue est hors de ces dates : la retirer ?
   *[other] { $count } séances prévues sont hors de ces dates : les retirer ?
  }
course-outside-drop = retirer
course-dropped = { $count ->
    [one] Une séance prévue hors de ces dates est retirée.
   *[other] { $count } séances prévues hors de ces dates sont retirées.
  }
session-partly-missed = Ligne { $line }, { $name } : { $missed } d'absence, plus que la durée tenue, { $held }. Corrigez d'abord sa marque.
walk-in-twin = { $line } { $name } : passage, présente ✓ Même nom à la ligne { $twin } : une seule personne ?
act-role = rôle d'un agent
history-clerk-role = Rôle
cli-do-clerks = Agents de ce fichier, et qui rouvre ce qui est verrouillé
cli-do-clerks-list = Lister les agents et leur rôle
cli-do-clerks-role = Donner un rôle : agent ou responsible
cli-arg-whom = Compte ou nom de l'agent
cli-arg-role = agent ou responsible
cli-value-role = RÔLE

# Ce que trouve « najma check » : $place dit où, $said quoi. Rien de ce qu'une fiche contient.
check-finding = { $place } : { $said }
check-change = modification { $change }
check-remedy = Gardez ce rapport (avec --json pour qui dépannera) et reprenez la dernière sauvegarde saine.
check-not-a-base = Ce fichier n'est pas une base Najma, ou son début est abîmé : rien ne peut en être vérifié. Reprenez la dernière sauvegarde saine.
check-kind-integrity = fichier
check-kind-trigger = déclencheur
check-kind-chain = journal
check-kind-row = ligne
check-kind-foreign-key = renvoi
check-kind-orphan = renvoi
check-kind-derived = calcul
check-kind-invariant = règle
check-kind-anchor = ancre
check-object-trigger = déclencheur
check-object-table = table
check-object-index = index
check-object-view = vue
check-object-missing = il manque : { $kind } { $name }
check-object-stranger = n'est pas de Najma : { $kind } { $name }
check-object-changed = n'est plus comme Najma le fait : { $kind } { $name }
check-schema-moved = la forme de la base a changé pendant la vérification
check-damaged = illisible, des octets sont abîmés
check-unread = n'a pas pu être vérifié. { $why }
check-sqlite = des octets du fichier sont abîmés ; SQLite dit « { $said } »
check-counter = le compteur des numéros en est à { $next }, alors que { $given } est déjà donné
check-anchor-differs = l'empreinte gardée ailleurs est { $hash }, celle de cette base { $found }
check-anchor-missing = elle manque, alors que son empreinte { $hash } est gardée ailleurs
check-changes-missing = il manque les modifications { $from } à { $until }
check-body = son contenu est illisible à l'octet { $byte }
check-hash = son empreinte ne répond pas à son contenu
check-tables = elle annonce d'autres tables que celles qu'elle touche
check-undoes = elle annule ce qui n'était pas encore fait
check-part-first = un morceau commence par une autre ligne que celle qu'il annonce
check-part-order = ses morceaux sont en désordre
check-part-stranger = elle manque, et un de ses morceaux est resté
check-entry-forward = une écriture renvoie à une modification plus récente
check-entry-table = une écriture parle d'une table inconnue
check-erased-missing = elle manque, et une partie en avait été effacée
check-erased-by-none = une partie en a été retirée, sans aucun effacement
check-row-missing = cette ligne manque, et aucune modification ne l'a supprimée
check-row-back = cette ligne est revenue à son état de la modification { $last }
check-row-stamp = le numéro de sa dernière modification est illisible
check-row-tie = renvoie à { $table } { $record }, qui n'existe pas
check-row-forward = son historique renvoie à une modification plus récente
check-row-birth = son historique ne remonte pas à sa création
check-row-unknown = cette modification ne la connaît pas
check-row-deleted = cette ligne est là, alors que cette modification l'a supprimée
check-row-left = cette ligne manque, alors que cette modification l'avait laissée
check-row-value = « { $column } » dit { $found }, alors que cette modification avait laissé { $left }
check-row-column = cette modification nomme une case qui n'existe pas
check-gone-table = supprimée d'une table inconnue
check-mark-stranger = la ligne marquée n'est pas du groupe de cette séance
check-line-twice = La même personne a aussi la ligne { $line } de ce groupe : mettez l'une des deux à la corbeille, ou terminez-la.
check-mark-status = statut inconnu, code { $code }
check-totals-early = des totaux sont gardés pour un registre qui n'est pas validé
check-totals-missing = les totaux de ce registre validé manquent
check-totals-differ = { $figure } : { $stored } gardé, { $marks } d'après les présences
check-print-missing = l'empreinte de son nom manque, la recherche des doublons ne la verrait pas
check-block-missing = n'est pas comparée à celles qui lui ressemblent
check-rows-many = { $found ->
    [one] { $found } ligne gardée
   *[other] { $found } lignes gardées
  }, { $wanted ->
    [one] { $wanted } attendue
   *[other] { $wanted } attendues
  }
check-terms-nobody = des mots de recherche ne mènent à personne
check-terms-differ = { $count ->
    [one] { $count } mot de recherche ne mène pas à qui il faut
   *[other] { $count } mots de recherche ne mènent pas à qui il faut
  }
check-month-wrong = des heures du mois que les séances ne donnent pas
check-month-missing = des heures du mois manquent
check-certificates = { $count ->
    [one] { $count } attestation
   *[other] { $count } attestations
  } en { $year }, alors que le dernier numéro est { $last }
check-text = un texte de { $bytes ->
    [one] { $bytes } octet
   *[other] { $bytes } octets
  }
check-nothing = rien
history-contract = contrat
history-session-slot = créneau
history-session-season = période d'horaires
history-bin-label-ar = libellé en arabe
history-person_distinct-other = l'autre personne
history-row_verdict-print = ligne du fichier
history-row_verdict-same = la même que
history-statement_line-statement = état des heures
history-statement_line-correction = correction
history-consent-by-whom = recueilli par
history-household_member-household = ménage
history-household_member-role = place dans le ménage
history-workplace_month-signer = attesté par
history-workplace_month-signed-on = attesté le
history-visit-visitor = visite faite par
history-person_alias-file = ancien n° de dossier
history-person_alias-cin = ancienne CIN
history-redaction-was = avant
history-redaction-now = après
history-part-theory = théorie
history-part-practice = pratique
table-search = des mots de recherche
