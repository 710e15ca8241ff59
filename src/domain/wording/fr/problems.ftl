# Défauts du contenu : ce qui ne va pas, et ce qu’il faut faire.

problem = { $what } ; { $cure }
severity-error = erreur
severity-warning = avertissement
cure-did-you-mean = tu voulais dire `{ $near }` ?

# N’importe quel fichier TOML.
fault-toml = le TOML est illisible : { $seen }
cure-toml = corrige le TOML à cet endroit
fault-empty = `{ $key }` est vide
cure-empty = écris son texte, ou retire la clé
fault-missing = `{ $key }` manque
cure-missing = ajoute `{ $key } = ...`
fault-key = clé inconnue `{ $seen }`
cure-keys = retire-la ; les clés d’ici sont { $keys }
fault-type = `{ $key }` est de type { $seen }
cure-text = écris du texte entre guillemets doubles
cure-list = écris une liste de textes entre [ ]
cure-date = écris une date sans guillemets, comme 2026-11-24
cure-integer = écris un petit nombre entier sans guillemets, comme 3
cure-table = écris une table sous la forme [{ $key }]
cure-tables = écris des tables sous la forme [[{ $key }]]

# Fichiers entiers.
fault-no-file = ce fichier manque
cure-no-interview = remets-le : sans lui, pas de /{ command-recommend }
cure-no-vocabulary = remets-le : sans lui, aucun synonyme ni aucun salut n’est compris
cure-no-golden = remets-le : sans lui, rien ne distingue le bavardage des questions
fault-stranger = ce fichier ne fait pas partie de mes connaissances
cure-stranger = déplace-le vers answers/<topic>/<name>.md ou options/<option>.toml, ou fais commencer son nom par _
fault-foreign = ce fichier ne peut pas faire partie de mes connaissances
cure-foreign = nomme-le answers/topic/name.md ou options/name.toml avec a-z, 0-9 et -, ou retire-le
fault-no-answers = il n’y a pas une seule réponse
cure-no-answers = vérifie que c’est bien le dossier des connaissances, et ajoute answers/<topic>/<name>.md
fault-folder-link = ce lien vers un dossier n’est pas suivi
cure-folder-link = mets ici le dossier lui-même
fault-not-read = ce fichier n’est pas lu
cure-not-read = les réponses finissent par .md et les options par .toml ; renomme-le, ou fais commencer son nom par _
fault-unreadable = ce fichier est illisible : { $error }
cure-unreadable = enregistre-le en fichier texte UTF-8 que cet utilisateur peut lire
fault-outside = ce nom mène hors de l’archive
cure-outside = retire-le
fault-twice = ce fichier est deux fois dans l’archive
cure-twice = n’en garde qu’un
fault-too-large = ce fichier dépasse { $most } octets, ou tous ensemble { $together }
cure-too-large = divise-le, ou laisse-le de côté
fault-packed = ce fichier ne peut pas être décompressé
cure-packed = recompresse-le
fault-no-text = ce fichier n’est pas du texte
cure-no-text = enregistre-le en UTF-8, ou retire-le

# Les réponses, et les lignes qu’on peut demander.
fault-no-head = l’en-tête entre deux lignes +++ manque
cure-no-head = commence le fichier par une ligne +++, écris les clés, et ferme-les par une autre ligne +++
fault-no-body = la réponse est vide
cure-no-body = écris la réponse sous la deuxième ligne +++
fault-no-entry = il n’y a pas d’entrée `{ $entry }`
cure-no-entry = nomme une entrée qui existe
fault-link-again = `{ $entry }` mène encore à `{ $link }`
cure-link-again = retire-la de `see`
fault-open-fence = un bloc de code commence par ``` et ne finit jamais
cure-open-fence = ferme-le par une ligne ```
fault-no-id = `{ $id }` ne peut pas être un id : topic/name avec a-z, 0-9 et -, { $most } caractères au plus
cure-no-id = renomme le fichier ou la ligne
fault-no-topic = `{ $topic }` n’est pas un sujet
cure-no-topic = déplace-la vers l’un des sujets
fault-id-taken = l’id `{ $id }` est pris aussi par { $place }
cure-id-taken = donne un autre nom à l’un des deux
fault-long-title = le titre a { $length } caractères, et { $most } au plus sont permis
fault-long-body = la réponse a { $length } caractères, et { $most } au plus sont permis
fault-long-phrase = la formulation a { $length } caractères, et { $most } au plus sont permis
cure-too-long = raccourcis le texte, ou fais-en deux entrées
fault-source = la source `{ $source }` n’est pas une adresse complète
cure-source = écris-la avec https:// devant
fault-no-source = `{ $entry }` ne nomme aucune source
cure-no-source = ajoute l’adresse d’où viennent ses informations
fault-link-hidden = cela mène à `{ $entry }`, que plus personne ne recevrait (ligne { $lines })
cure-link-hidden = laisse-le, car aucun lien n’y sera montré, ou reprends le fichier avec un autre lien par `/{ command-kb } { command-kb-import }`
fault-no-words = la formulation `{ $phrase }` n’a pas de mots
cure-no-words = écris ce que les gens demandent, ou retire-la
fault-phrase-again = la formulation `{ $phrase }` est déjà à { $place }, dans `{ $entry }`
cure-phrase-twice = retire l’une des deux
cure-phrase-elsewhere = garde-la là où la réponse convient le mieux

# Ce que font les formulations ensemble.
fault-title-elsewhere = qui demande le titre « { $phrase } » reçoit `{ $other }`, pas `{ $entry }`
cure-title-elsewhere = reformule l’un des deux titres, ou donne à cette entrée des formulations à elle
fault-nearer = « { $phrase } » est plus proche de `{ $other }` (« { $near } ») que du reste de `{ $entry }`
cure-nearer = déplace-la là-bas, ou formule-la plus clairement
fault-adds-nothing = « { $phrase } » se lit comme « { $twin } » de la même entrée
cure-adds-nothing = retire-la, ou demande avec des mots bien différents

# Le vocabulaire.
fault-chain = `{ $word }` s’écrit lui-même autrement dans cette liste
cure-chain = écris la forme finale du côté droit
fault-group = `{ $word }` est déjà dans le groupe `{ $group }`
cure-group = garde-le dans un seul groupe

# Le questionnaire.
fault-tangled = les questions dépendent les unes des autres de trop de façons pour être parcourues
cure-tangled = fais partager des conditions à moins de questions, ou utilise moins de points
fault-too-many = il y a { $count } [[{ $key }]], et { $most } sont permis
cure-too-many = retires-en, ou divise le questionnaire
fault-no-questions = il n’y a pas de question
cure-no-questions = ajoute [[question]] avec id, text et choice
fault-few-choices = une question a besoin de deux choix ou plus, et celle-ci en a { $count }
cure-few-choices = ajoute [[question.choice]] avec id et label
fault-no-start = rien ne dit quoi recommander à qui ne sait encore rien
cure-no-start = ajoute [start] avec outcome = "..."
fault-ladder = l’échelle n’a pas de `{ $key }`
cure-ladder = ajoute { $key } = {"{"} text = "...", see = "..." {"}"}
fault-tie = une égalité est entre deux résultats
cure-tie = écris between = ["one outcome", "another"]
fault-outcome-unreached = aucune réponse ne mène au résultat `{ $outcome }`
cure-outcome-unreached = donne-lui plus de points, ou retire ce qui l’exclut
fault-variant-unreached = aucune réponse ne mène à la variante `{ $variant }`
cure-variant-unreached = élargis sa condition, ou mets-la avant la variante qui prend sa place
fault-idle-question = la question `{ $question }` n’est jamais posée, car sa réponse ne change aucun résultat
cure-idle-question = donne des points à ses choix, ou retire-la
fault-dead-end = les réponses { $answers } excluent tous les résultats
cure-dead-end = retire un veto, ou ajoute un résultat pour ces réponses
fault-untipped = `{ $one }` et `{ $other }` peuvent finir à égalité, et rien ne dit ce qui tranche
cure-untipped = ajoute [[tie]] avec between = ["{ $one }", "{ $other }"]
fault-no-price = le résultat `{ $outcome }` n’a pas de prix
cure-no-price = ajoute [[outcome.price]] avec ce qu’il en coûte de le choisir
fault-joint = une raison commune ne nomme aucune réponse sous `all`
cure-joint = écris all = {"{"} question = ["choice"], ... {"}"}
fault-rule = une règle sans condition vaudrait pour tout le monde
cure-rule = ajoute all, any ou unless
fault-no-outcome = il n’y a pas de résultat `{ $name }`
fault-no-condition = il n’y a pas de condition `{ $name }`
fault-no-question = il n’y a pas de question `{ $name }`
fault-no-choice = `{ $question }` n’a pas de choix `{ $choice }`
cure-none-there = retire-le, car il n’y en a aucun
cure-take-one = prends l’un de { $names }
fault-no-choices = `{ $question }` ne donne aucun choix
cure-no-choices = donne un ou plusieurs de { $names }
fault-long = `{ $key }` a { $length } caractères, et { $most } sont permis
cure-long = dis-le plus brièvement
fault-id-twice = [[{ $kind }]] `{ $id }` est déjà là, à { $place }
cure-id-twice = donne un autre id à l’un des deux
fault-id-letters = l’id `{ $id }` a d’autres caractères que a-z, 0-9 et des traits d’union
cure-id-letters = écris-le en minuscules avec des traits d’union
fault-id-reserved = `{ $id }` a un sens à lui
cure-id-reserved = prends un autre id
