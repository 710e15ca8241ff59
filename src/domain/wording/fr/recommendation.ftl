# Le résultat du questionnaire : ce qui est recommandé, pourquoi, à quel prix, et ce qui le changerait.
# `{ $name }` est un blanc à remplir ; ce qui est entre ** ou ` est du Markdown. Les commandes s’appellent
# comme dans commands.ftl : `/{ command-ask }`.

my-recommendation = Ma recommandation : { $title }
close-call = Très serré : { $title }
nothing-fits-all = Rien ne correspond à toutes tes réponses
rules-out-all = Tes réponses écartent toutes les options. Il faudrait céder sur l’une d’elles.
just-as-good = Ou, tout aussi bien : { $summary }
# Suit une question, une phrase, ou les deux.
what-tips-it = **Ce qui fait pencher la balance :** { $what }
quoted = « { $words } »
perhaps-just-as-good = **Peut-être tout aussi bien :** { $others }. Ça dépend avant tout de « { $question } »
either = { $one } ou { $other }
place-to-start = Ce n’est qu’un point de départ : avec si peu de réponses, d’autres options pourraient aussi te convenir.
code-below = Code { $code }. Donne-le à /{ command-recommend } pour revoir ce résultat ; toute personne qui l’a peut voir les réponses.

# Titres.
why = Pourquoi
what-would-give = Ce sur quoi il faudrait céder
price = Le prix à payer
keep-in-mind = À garder en tête
try-today = À essayer dès aujourd’hui
points = Points
next-best = Le deuxième choix
what-would-change = Ce qui changerait ce résultat

another-answer = Une autre réponse ici permet **{ $outcome }**.
changed-since = **La recommandation a changé** depuis la création de ce code. Aujourd’hui, c’est :
changed-since-advised = **La recommandation a changé** depuis la création de ce code, où c’était **{ $advice }**. Aujourd’hui, c’est :

# Ce que les réponses devraient être pour un autre résultat.
changed-answer = { $question } → « { $answer } »
becomes = { $answers } : ça devient **{ $outcome }**
may-become = { $answers } : ça peut devenir **{ $outcome }**
close-call-of = un résultat serré entre { $one } et { $other }

# Les points de chaque option, dans une liste, un tableau et une image.
scores-title = Ce que donnent tes réponses
scores-alt = Points de chaque option. { $scores }.
ruled-out = écartée
close-call-note = très serré
recommended-note = recommandée
few-answers-points = Avec si peu de réponses, les points ne décident pas encore.
points-do-not-decide = Ici, les points seuls ne décident pas : le souhait en a plus, mais il manque les moyens pour le réaliser.
