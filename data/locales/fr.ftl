## store

trouble-busy = Un autre agent enregistre en ce moment. Attendez un instant et recommencez.
trouble-full = Rien n'a été enregistré : le disque est plein ou le fichier est protégé. Faites de la place, puis recommencez.
trouble-disk = Rien n'a été enregistré : la machine n'arrive pas à lire ou à écrire le fichier. Prévenez l'administrateur.
trouble-unknown = Le disque ne répond pas : on ne sait pas si c'est enregistré. N'éteignez pas la machine et prévenez l'administrateur.
trouble-conflict = { $clerk } a modifié cette ligne entre-temps. Vérifiez avant de recommencer.
trouble-problems = Certaines rubriques sont à corriger.
trouble-locked = Ce registre est verrouillé. Déverrouillez-le d'abord, en indiquant le motif.
trouble-gone = Introuvable : l'enregistrement ou le fichier a été supprimé ou déplacé. Quittez et relancez Najma si cela se répète.
trouble-newer = Ce fichier vient d'une version plus récente de Najma : format { $file }, cette version connaît le format { $program }. Quittez et relancez la nouvelle version.
trouble-damaged = Le fichier est endommagé ou n'est pas une base Najma. Lancez « najma check » et prévenez l'administrateur.
trouble-engine = Cette version de SQLite, { $version }, peut perdre des données. Installez la version de Najma d'origine.
trouble-taken = Cette valeur est déjà utilisée et doit rester unique : { $column }.
trouble-referred = D'autres enregistrements en dépendent : supprimez-les d'abord.
trouble-rule = Cette valeur n'est pas admise : { $rule }.
trouble-network = Le dossier est sur un disque réseau, { $system } : la base y serait abîmée. Choisissez un disque de cette machine.
trouble-frozen = Lecture seule : le fichier ou son dossier est protégé en écriture. Rien ne peut être enregistré ici.
trouble-old-frozen = Ce fichier vient d'une version plus ancienne et ne peut pas être mis à jour, car il est protégé en écriture. Copiez-le dans un dossier à vous.
trouble-exists = Ce fichier existe déjà. Ouvrez-le, ou choisissez un autre nom.
trouble-founding = Il faut une délégation, un nom de territoire, un identifiant et votre nom.
trouble-login = Il faut un identifiant et un nom.

undo-left = Cela ne s'annule pas : c'est déjà sorti du bureau.
undo-referred = Impossible d'annuler : { $table } en dépend encore, { $record }.
undo-missing = Impossible d'annuler : il manque { $table } dont cela dépend.
undo-taken = Impossible d'annuler : la valeur { $value } appartient maintenant à { $owner }.

about-line = ligne { $line }, { $name }
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

act-found = Création de la base
act-sign-in = Première connexion
act-setting = Réglage
act-undo = Annulation
act-redo = Rétablissement
