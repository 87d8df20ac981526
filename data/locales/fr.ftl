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
