## Terminal
terminal-none = Najma s'ouvre dans un terminal : lancez-la sans redirection, ou demandez-en un avec « ssh -t ».
terminal-failed = Ce terminal n'obéit pas aux réglages dont Najma a besoin. Rien n'a été ouvert ni modifié.
terminal-panic = Najma s'est arrêtée sur une erreur interne. Ce qui était enregistré l'est toujours ; ce que vous tapiez a été gardé autant que possible.
