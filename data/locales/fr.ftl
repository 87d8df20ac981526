
### Le cadre de chaque écran

frame-undo = { $key } annuler
frame-too-small = Fenêtre trop petite : Najma demande { $columns } colonnes et { $rows } lignes. Agrandissez-la, rien n'est perdu.
frame-reassure = Rien n'est perdu ; F9 q pour quitter
frame-no-such-key = Cette touche ne fait rien ici ; F1 montre les touches
frame-paste-nowhere = Rien à coller ici : ouvrez d'abord un champ
frame-language = Interface en français
frame-theme = Thème { $theme }
frame-bidi = Affichage de l'arabe : { $mode }
frame-field-full = Champ plein : { $count ->
    [one] 1 caractère n'a pas été gardé
   *[other] { $count } caractères n'ont pas été gardés
  }
frame-not-here = Rien à ouvrir ici

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
act-renumber = renumérotation
act-import = import
act-setting = réglage
act-undo = annulation
act-redo = rétablissement
act-sample = données d'exemple

### Aujourd'hui

today-delegation = Délégation provinciale : { $name }
today-registers = Registres
today-counts = { $due } à saisir · { $coming } à venir
today-taken = { $taken } sur { $of }
today-age = { $days ->
    [one] 1 jour
   *[other] { $days } jours
  }
today-before = { $day } : { $held ->
    [0] aucune séance tenue
    [one] 1 séance tenue
   *[other] { $held } séances tenues
  }{ $lost ->
    [0] {""}
    [one] , 1 non tenue : { $reasons }
   *[other] , { $lost } non tenues : { $reasons }
  } · taux de présence { $rate } %
today-empty = Aucun registre à saisir : tout est à jour. ← → montrent les autres jours.
today-no-session = Aucune séance ce jour-là. ← → changent de jour, Échap revient à aujourd'hui.
today-no-such-line = Pas de ligne { $line } ici
today-not-held = { $course } : séance non tenue, enregistré
today-open = ouvrir
today-lead = 1-9 ouvrir
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
    [one] 1 présente ajoutée ✓
   *[other] { $count } présentes ajoutées ✓
  }
sheet-validated = { $course } validé : { $present } présentes, { $absent } absentes{ $untaken ->
    [0] {""}
   *[other] , { $untaken } non saisies
  }
sheet-already-validated = Registre déjà validé
sheet-untaken = { $count ->
    [one] 1 ligne non saisie : { $name }
   *[other] { $count } lignes non saisies, la première { $name }
  }
sheet-go-untaken = y aller
sheet-validate-anyway = valider ainsi
sheet-end = Fin de la liste : aucune ligne n'est marquée
sheet-no-line = Pas de ligne { $line } : la dernière est la { $last }
sheet-no-status = « { $key } » n'est pas une marque ; la ligne { $line } attend P, A, R, J ou D
sheet-number-pending = La ligne { $line } attend sa marque : une lettre, ou ⌫ pour l'oublier
sheet-not-yet = { $line } { $name } n'est inscrite qu'à partir du { $day }
sheet-left = { $line } { $name } a quitté le groupe le { $day }
sheet-locked = Registre verrouillé après { $days } jours : F9 v le déverrouille avec un motif
sheet-not-locked = Ce registre n'est pas verrouillé
sheet-future = Cette séance n'a pas encore eu lieu : { $day }
sheet-cancelled = Séance non tenue : il n'y a rien à marquer
sheet-nothing-to-clear = Rien à effacer sur cette ligne
sheet-no-neighbour = Pas d'autre séance de ce côté
sheet-note-unmarked = Marquez d'abord la ligne, puis la note
sheet-walk-in = Nom du passage
sheet-walk-in-short = passage
sheet-unlock-reason = Motif du déverrouillage
sheet-fill = autres présentes
sheet-validate = valider
sheet-lead = P A R J D · 17A ligne+marque
sheet-key-1 = 17A
sheet-key-1-help = aller à la ligne 17 et la marquer absente
sheet-key-2 = 3A7A12J
sheet-key-2-help = plusieurs lignes de suite
sheet-key-3 = R.20
sheet-key-3-help = retard de 20 minutes ; aussi avec , ; ou :
sheet-key-4 = 17 ⏎
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
keyboard-leave = deux fois : sortir
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
config-expects-language = "fr" ou "ar"
config-expects-theme = "dark", "plain" ou "mono"
config-expects-keymap = "default", "vim" ou le chemin d'un fichier
config-expects-path = un chemin entre guillemets
config-expects-bidi = "app", "line", "word" ou "off"
config-expects-bidi-table = une section [bidi]
config-not-saved = Le choix vaut jusqu'à la fermeture : { $file } n'a pas pu être écrit

### Fiches de saisie

form-blank = —
form-filter = Chercher :
form-no-match = Rien ne correspond
form-too-long = { $refused ->
    [one] 1 caractère n'a pas trouvé place : { $max } au plus dans ce champ
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

birth-future = « { $text } » est dans l'avenir.
birth-old = « { $text } » : il y a plus de { $years } ans. Vérifiez l'année.
birth-needs-year = « { $text } » : il manque l'année.
birth-short = « { $number } » : pour un âge tapez { $number }a, pour une année ses quatre chiffres.
birth-unknown = « { $text } » n'est pas une naissance. Tapez 12/3/1995, 3/1995, 1995 ou 23a.

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

centre-souk-unknown = « { $text } » n'est pas un jour. Tapez lun, mar, mer, jeu, ven, sam ou dim.

module-hours-unknown = Volume horaire en heures, de 1 minute à { $max } h : 120, 37,5 ou 1h30.

closure-ends-before = La fermeture finit avant de commencer, le { $from }.
closure-long = Une fermeture dure moins de { $max } jours. Vérifiez l'année.

course-ends-before = Le groupe finit avant de commencer, le { $from }.
course-long = Un groupe dure au plus { $max } jours. Vérifiez l'année.
course-slots-unknown = « { $text } » : emploi du temps illisible. Tapez lun 9-12, jeu 14:30-16.
course-slots-word = « { $text } » n'est pas un jour. Tapez lun, mar, mer, jeu, ven, sam ou dim.
course-slots-no-day = « { $text } » : le jour vient avant les heures. Tapez lun 9-12.
course-slots-order = La séance finit avant de commencer : de { $from } à { $to }.
course-slots-length = Une séance dure de { $least } à { $most } minutes ; celle-ci { $minutes }.
course-slots-overlap = « { $one } » et « { $two } » se chevauchent.

mark-late-zero = Un retard a au moins une minute.
mark-late-long = { $minutes } minutes de retard pour une séance de { $class } minutes.
mark-no-minutes = Les minutes ne vont qu'avec un retard.
### Terminal
## Terminal
terminal-none = Najma s'ouvre dans un terminal : lancez-la sans redirection, ou demandez-en un avec « ssh -t ».
terminal-failed = Ce terminal n'obéit pas aux réglages dont Najma a besoin. Rien n'a été ouvert ni modifié.
terminal-panic = Najma s'est arrêtée sur une erreur interne. Ce qui était enregistré l'est toujours ; ce que vous tapiez a été gardé autant que possible.

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
cli-value-code = CODE
cli-value-course = GROUPE
cli-value-date = DATE
cli-value-delegation = DÉLÉGATION
cli-value-duplicates = skip|add|update
cli-value-encoding = ENCODAGE
cli-value-file = FICHIER
cli-value-format = csv|xlsx
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
cli-arg-clear = Lignes à effacer
cli-arg-clerk = Travailler sous ce nom ; sur une base d'essai seulement
cli-arg-course = Groupe, par son code ou son numéro
cli-arg-db = Base de données à ouvrir
cli-arg-delegation = Délégation : code, code HCP ou nom
cli-arg-demo = Base d'essai, créée au premier usage ; --demo=new en crée une neuve
cli-arg-dry-run = Dire seulement ce que l'importation ferait
cli-arg-duplicates = Que faire des doublons possibles : les laisser, les ajouter, les compléter
cli-arg-encoding = Encodage du fichier s'il est mal deviné : utf-8, windows-1252, windows-1256, utf-16le
cli-arg-exempt = Lignes dispensées
cli-arg-file = Fichier CSV ou XLSX
cli-arg-format = Format du fichier
cli-arg-from = Premier jour
cli-arg-help = Afficher cette aide
cli-arg-json = Répondre en JSON
cli-arg-justified = Lignes absentes avec motif accepté
cli-arg-label = Nom donné à la personne de passage
cli-arg-lang = Langue : fr ou ar
cli-arg-late = Lignes en retard, avec les minutes si elles sont connues : 5:20,8
cli-arg-limit = Nombre d'entrées montrées
cli-arg-map = Ce que contient une colonne : 3=given
cli-arg-month = Mois
cli-arg-name = Votre nom, comme vos collègues le lisent
cli-arg-note = Note d'une ligne : 5:"venue avec sa fille"
cli-arg-on = Seulement sur cette séance
cli-arg-output = Fichier à écrire ; sans lui, la sortie standard
cli-arg-person = Personne, par son numéro, son dossier ou sa CIN
cli-arg-persons = Nombre de personnes
cli-arg-present = Lignes présentes
cli-arg-reason = Motif
cli-arg-record = Numéro, code, dossier, CIN ou GROUPE@DATE ; sans lui, toute la base
cli-arg-rejects = Fichier où écrire les lignes rejetées
cli-arg-replace = Écrire par-dessus un fichier existant
cli-arg-rest-present = Marquer présentes toutes les lignes encore vides
cli-arg-search = Début des noms, du numéro de dossier, de la CIN ou du téléphone
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
cli-do-enrolments-list = Lister les inscrites d'un groupe
cli-do-found = Créer la base d'une délégation
cli-do-history = Qui a changé quoi, et quand
cli-do-import = Importer un tableau
cli-do-import-persons = Importer des personnes depuis un fichier CSV ou XLSX
cli-do-modules = Modules
cli-do-modules-add = Ajouter un module
cli-do-modules-list = Lister les modules
cli-do-persons = Personnes
cli-do-persons-add = Ajouter une personne
cli-do-persons-list = Lister ou chercher des personnes
cli-do-persons-show = Montrer une personne
cli-do-redo = Rétablir ce qui vient d'être annulé
cli-do-sample = Créer une base d'essai
cli-do-sessions = Séances
cli-do-sessions-cancel = Dire qu'une séance n'est pas tenue
cli-do-sessions-due = Lister les registres à saisir
cli-do-sessions-list = Lister les séances d'un groupe
cli-do-sessions-plan = Planifier les séances d'un groupe
cli-do-settings = Réglages
cli-do-settings-list = Lister les réglages
cli-do-settings-set = Changer un réglage
cli-do-undo = Annuler votre dernière modification

cli-column-attended = heures suivies
cli-column-centre = centre
cli-column-course = groupe
cli-column-day = jour
cli-column-from = du
cli-column-id = numéro
cli-column-mark = marque
cli-column-name = Nom et prénom
cli-column-name-ar = الاسم العائلي والشخصي
cli-column-note = note
cli-column-offered = heures prévues
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
cli-not-a-number = { $arg } : « { $value } » n'est pas un nombre.
cli-out-of-range = { $arg } : de { $least } à { $most }.
cli-not-a-month = { $arg } : « { $value } » n'est pas un mois. Tapez par exemple 2026-11.
cli-not-lines = { $arg } : « { $value } » illisible. Tapez des numéros de ligne : 3,7 ou 3-7, et pour un retard 5:20.
cli-not-a-note = { $arg } : « { $value } » illisible. Tapez le numéro de ligne, deux-points, la note : 5:malade.
cli-not-an-anchor = { $arg } : « { $value } » illisible. Tapez l'ancre que donne « najma check » : numéro:empreinte.
cli-json-needs-verb = --json va avec un verbe : « najma --help » les montre.
cli-problems = { $count ->
    [one] 1 valeur à corriger
   *[other] { $count } valeurs à corriger
  }

cli-cannot-write = L'écriture sur la sortie a échoué.
cli-cannot-make = { $file } ne peut pas être créé ni déplacé. Vérifiez les droits du dossier.
cli-file-exists = { $file } existe déjà ; rien n'a été changé. Choisissez un autre nom.
cli-no-home = Le dossier personnel est inconnu. Nommez la base avec --db.
cli-no-database = Il n'y a pas encore de base ici : { $file }. Lancez « najma » pour créer celle de votre délégation, ou ajoutez --demo pour la base d'essai.
cli-clerk-refused = --clerk n'est accepté que sur une base d'essai. Ici vous êtes { $login }, comme le système le dit.
cli-clerk-not-a-login = --clerk : « { $login } » n'est pas un nom d'utilisateur.
cli-workbook-on-terminal = Un classeur ne s'affiche pas dans un terminal : ajoutez --output FICHIER.

cli-no-such-centre = Aucun centre « { $text } ». « najma centres list » les montre.
cli-no-such-course = Aucun groupe « { $text } ». « najma courses list » les montre.
cli-no-such-module = Aucun module « { $text } ». « najma modules list » les montre.
cli-no-such-person = Personne de ce numéro, dossier ou CIN : « { $text } ». « najma persons list » cherche par nom.
cli-no-such-record = Rien de ce nom : « { $text } ». Donnez un numéro, un code, un dossier, une CIN ou GROUPE@DATE.
cli-no-such-session = Aucune séance « { $text } ». Donnez son numéro, ou GROUPE@DATE ; « najma sessions due » en montre.
cli-no-such-setting = Aucun réglage « { $text } ». « najma settings list » les montre.
cli-no-such-delegation = Aucune délégation « { $text } ». Donnez son code, le code HCP ou le nom de sa province.
cli-delegation-near = Aucune délégation « { $text } ». Peut-être : { $names }.
cli-provisional-needs-name = Un code provisoire demande le nom du territoire : ajoutez --territory.
cli-found-plain = Une délégation se crée sans --demo ni --clerk.
cli-no-session-that-day = Le groupe { $course } n'a pas de séance le { $day }.
cli-many-sessions-that-day = Le groupe { $course } a plusieurs séances le { $day } : donnez un de ces numéros : { $ids }.
cli-no-such-line = Pas de ligne { $number } sur cette feuille. Rien n'a été marqué.
cli-line-not-concerned = Ligne { $number }, { $name } : non concernée ce jour-là. Rien n'a été marqué.
cli-line-twice = Ligne { $number } : deux marques différentes demandées. Rien n'a été marqué.
cli-at-line = Ligne { $number } : { $why } Rien n'a été marqué.
cli-note-without-mark = une note va avec une marque.
cli-nothing-to-mark = Rien à marquer : donnez par exemple --absent 3,7 --rest-present.

cli-added-centre = Centre { $name } ajouté, numéro { $id }
cli-added-module = Module { $name } ajouté, numéro { $id }
cli-added-closure = Fermeture « { $name } » ajoutée, numéro { $id }
cli-added-person = { $name } ajoutée, numéro { $id }
cli-added-course = Groupe { $name } ajouté, numéro { $id } ; { $sessions ->
    [0] aucune séance planifiée
    [one] 1 séance planifiée
   *[other] { $sessions } séances planifiées
  }
cli-enrolled = { $count ->
    [0] Personne de nouveau dans { $course }
    [one] 1 personne inscrite à { $course }
   *[other] { $count } personnes inscrites à { $course }
  }
cli-planned = { $count ->
    [0] Aucune séance nouvelle pour { $course }
    [one] 1 séance planifiée pour { $course }
   *[other] { $count } séances planifiées pour { $course }
  }
cli-nothing-due = Aucun registre à saisir jusqu'au { $day }
cli-session-state = Séance du { $day } : { $state }
cli-session-held = tenue
cli-session-unlocked = tenue, registre déverrouillé
cli-sheet-head = { $course } · { $centre } · { $day } { $starts }–{ $ends } · séance { $n }/{ $of } · { $state }
cli-sheet-totals = présentes { $present } · en retard { $late } · absentes { $absent } · justifiées { $justified } · dispensées { $exempt } · non saisies { $untaken } · heures suivies { $attended } sur { $offered }
cli-mark-late = retard { $minutes } min
cli-mark-not-concerned = non concernée
cli-mark-untaken = non saisie
cli-marked = { $number } { $name } : { $mark }
cli-validated = Registre de { $course } du { $day } validé{ $untaken ->
    [0] {""}
    [one] , 1 ligne non saisie
   *[other] , { $untaken } lignes non saisies
  }
cli-unlocked = Registre de { $course } du { $day } déverrouillé
cli-walked-in = Ligne { $number }, { $label } : présente
cli-exported = { $course } : { $rows ->
    [one] 1 ligne écrite
   *[other] { $rows } lignes écrites
  } dans { $file }
cli-history-entry = { $day } { $time } { $clerk } : { $act } · { $row } · modification { $change }
cli-history-reason = motif : { $reason }
cli-check-sound = Base saine : { $changes } modifications, { $entries } écritures rejouées. Ancre : { $anchor }
cli-check-found = { $findings ->
    [one] 1 anomalie
   *[other] { $findings } anomalies
  } : { $changes } modifications, { $entries } écritures rejouées. Ancre : { $anchor }
cli-set = { $setting } = { $value }
cli-founded = Base de la délégation { $name } créée : { $file }
cli-sampled = Base d'essai créée : { $file }, { $persons } personnes, { $sessions } séances jusqu'au { $until }
cli-import-would = Importation à blanc : { $rows } lignes, { $added } à ajouter, { $updated } à compléter, { $unchanged } déjà là, { $repeated } répétées, { $possible } doublons possibles, { $errors } à corriger, { $enrolled } à inscrire, { $rejected } rejetées
cli-import-did = Importation faite : { $rows } lignes, { $added } ajoutées, { $updated } complétées, { $unchanged } déjà là, { $repeated } répétées, { $possible } doublons possibles, { $errors } à corriger, { $enrolled } inscrites, { $rejected } rejetées
cli-import-rejects = Lignes rejetées écrites dans { $file } : corrigez-les et importez ce fichier
