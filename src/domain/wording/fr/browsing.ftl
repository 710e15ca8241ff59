# Les sujets, la comparaison, et les pour et les contre.
# `{ $name }` est un blanc à remplir ; ce qui est entre ** ou ` est du Markdown. Les commandes s’appellent
# comme dans commands.ftl : `/{ command-ask }`.

page-of = Page { $page } sur { $pages }
previous-page = Page précédente
next-page = Page suivante

topics-title = Ce que je connais
topics-body =
    { $count ->
        [one] { $count } réponse, par sujet. Choisis-en un, ou pose simplement ta question.
       *[other] { $count } réponses, par sujet. Choisis-en un, ou pose simplement ta question.
    }
pick-a-topic = Choisis un sujet
answers-in-topic =
    { $count ->
        [one] { $count } réponse
       *[other] { $count } réponses
    }
topic-body = Choisis une question pour lire la réponse.
back-to-topics = Retour à tous les sujets

# Dit quand rien ne porte le nom que la personne a tapé ; ce qui existe suit.
unknown-topic = Je n’ai pas de sujet comme « { $typed } ».
unknown-feature = Je ne compare pas « { $typed } ». Voici tout ce que je compare.
unknown-option = Je ne connais pas l’option « { $typed } ». Voici celles que je connais.

comparison-hint = La version courte. Choisis un critère pour en savoir plus.
pick-a-feature = En savoir plus sur un critère
feature = Critère
as-picture = En image
no-comparison = Il n’y a pas de comparaison à montrer pour le moment. Pose-moi plutôt une question sur un critère.

no-options = Il n’y a pas de pour et de contre à montrer pour le moment. Pose-moi plutôt une question.
pros-and-cons = Le pour et le contre : { $options }
this-and-that = { $one } et { $other }
speaks-for = { $option } : le pour
speaks-against = { $option } : le contre
when-to-choose = { $option } : quand les choisir
