
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
