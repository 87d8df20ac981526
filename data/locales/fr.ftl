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
