# Le questionnaire pendant qu’on y répond. Ce qu’il demande est dans la base de connaissances.
# `{ $name }` est un blanc à remplir ; ce qui est entre ** ou ` est du Markdown. Les commandes s’appellent
# comme dans commands.ftl : `/{ command-ask }`.

# Boutons.
not-sure = Je ne sais pas
back = Retour
start-over = Recommencer
stop = Arrêter
change-an-answer = Changer une réponse
all-my-answers = Toutes mes réponses
to-the-result = Voir le résultat
start-my-own = Faire le mien
share = Partager avec tout le monde ici
answer-that-too = Répondre à ça aussi
answer-what-is-new = Répondre aux nouvelles questions

question-number = Question { $number }
questions-left =
    { $count ->
        [one] Encore { $count } question environ après celle-ci
       *[other] Encore { $count } questions environ après celle-ci
    }
last-question = C’est peut-être la dernière
other-answers-stay = Tes autres réponses ne changent pas
not-asked = Pas demandé
your-answers = Tes réponses
which-to-change = Laquelle veux-tu changer ?

not-yours = Ce bouton appartient à la personne qui a répondu à ces questions. Tu peux faire ton propre questionnaire ; il ne sera visible que par toi.
stopped = Questionnaire arrêté. Rien n’a été gardé.
no-questionnaire = Le questionnaire n’est pas disponible pour le moment. En attendant, `/{ command-compare }` et `/{ command-proscons }` peuvent t’aider.

# Dit avant un nouveau départ, quand un bouton ou le code d’un résultat ne mène plus nulle part.
stale-code = Les questions ont changé depuis, alors on repart du début.
stale-result = Ce code vient d’un ancien questionnaire avec d’autres questions. Pour voir ce que dit celui d’aujourd’hui, réponds à ses questions :
stale-result-advised = Ce code vient d’un ancien questionnaire avec d’autres questions. La recommandation était alors **{ $advice }**. Pour voir ce que dit celui d’aujourd’hui, réponds à ses questions :
unknown-code = Je n’arrive pas à lire ce code ; il contient peut-être une faute de frappe. Voici plutôt la première question.

# Un résultat serré en quelques mots.
this-or-that = { $one } – ou : { $other }
