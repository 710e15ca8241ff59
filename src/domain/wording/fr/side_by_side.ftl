# Deux résultats du questionnaire côte à côte.
# `{ $name }` est un blanc à remplir ; ce qui est entre ** ou ` est du Markdown. Les commandes s’appellent
# comme dans commands.ftl : `/{ command-ask }`.

side-by-side = Deux résultats côte à côte
first = Premier
second = Deuxième
second-code-missing = Pour mettre deux résultats côte à côte, il me faut les deux codes : l’un dans `{ command-recommend-code }`, l’autre dans `{ command-recommend-compare }`. Le code est indiqué sous chaque résultat. Si tu n’en as pas encore, réponds d’abord aux questions.

both-come-out = Les deux donnent **{ $outcome }**.
nearly-the-same = Presque pareil.
# `{ $which }` est ce que dit « first » ou « second » plus haut.
result-of = { $which } : **{ $outcome }**.
nothing-fits = Rien ne convient
recommended-row = Recommandé

differing-answers = Réponses différentes (premier / deuxième)
no-answer-differs = Aucune réponse ne diffère.
asked-of-one =
    { $count ->
        [one] Une autre question n’a été posée que pour l’un des deux.
       *[other] { $count } autres questions n’ont été posées que pour l’un des deux.
    }
deciding-answers = Une seule de celles-ci suffit à faire la différence
only-several = Aucune réponse à elle seule ; seulement plusieurs ensemble.

# `{ $which }` est ce que dit « first » ou « second » plus haut.
stale-side = { $which } code : il vient d’un ancien questionnaire avec d’autres questions, donc ses réponses ne peuvent pas être comparées à celles d’aujourd’hui. Réponds aux questions d’aujourd’hui pour comparer.
stale-side-advised = { $which } code : il vient d’un ancien questionnaire avec d’autres questions, donc ses réponses ne peuvent pas être comparées à celles d’aujourd’hui. La recommandation était alors **{ $advice }**. Réponds aux questions d’aujourd’hui pour comparer.
unknown-side = { $which } code : je n’arrive pas à le lire ; il contient peut-être une faute de frappe. Un code ressemble à 4T2C-0R9K-7Z1M et se trouve sous chaque résultat.
side-changed = { $which } : **la recommandation a changé** depuis la création du code.
side-changed-advised = { $which } : **la recommandation a changé** depuis la création du code, où c’était **{ $advice }**.
