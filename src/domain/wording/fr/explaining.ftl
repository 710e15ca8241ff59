# Comment une question a été comprise, et pourquoi il y a eu une réponse, un choix ou rien : des lignes pour les admins.

explain-nothing = Il n’y avait rien à chercher : sans le code, les liens, les émojis et les politesses, il ne reste aucun mot.
explain-read = Lu : { $sentence }
explain-repaired = J’ai compris « { $wrong } » comme « { $right } ».
explain-unknown = Mots que mes connaissances n’ont pas : { $words }.
# L’une des entrées les plus proches ; les deux suivantes viennent derrière quand il y a quelque chose à dire.
explain-candidate = { $place }. { $entry } : sûr à { $percent } %
explain-nearest = formulation la plus proche « { $phrase } » (semblable à { $percent } %)
explain-shared = en commun : { $words }
explain-both = J’ai répondu aux deux : le message demande deux choses, et chacune est sûre à { $sure } % au moins.
explain-answered = J’ai répondu : { $best } % atteignent les { $sure } % qu’il faut pour une réponse.
explain-answered-before = J’ai répondu : { $best } % atteignent les { $sure } % qu’il faut pour une réponse ; la deuxième, { $second }, a { $percent } %.
explain-offered = J’ai proposé un choix : { $best } %, c’est moins que les { $sure } % qu’il faut pour une réponse, mais assez pour les { $offer } % qu’il faut pour un choix.
explain-left = Je n’ai pas répondu : { $best } %, c’est moins que les { $sure } % qu’il faut pour une réponse et que les { $offer } % qu’il faut pour un choix.
