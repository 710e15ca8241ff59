# Autour d’une réponse, d’un choix de réponses et de l’absence de réponse.
# `{ $name }` est un blanc à remplir ; ce qui est entre ** ou ` est du Markdown. Les commandes s’appellent
# comme dans commands.ftl : `/{ command-ask }`.

empty-question = Salut ! Pose-moi toutes tes questions sur les modèles d’IA « open-weights » et open source, par exemple : *quelle est la différence ?*, *est-ce que je peux en faire tourner un avec 8 Go ?* ou *est-ce que j’ai le droit d’utiliser Llama au travail ?*
dont-know = Je n’ai pas de bonne réponse à ça. Je m’y connais en modèles d’IA « open-weights » et open source : ce qu’ils sont, ce qu’ils coûtent, sur quoi ils tournent et quelle licence permet quoi. Essaie avec d’autres mots, ou jette un œil ici :
did-you-mean = J’hésite entre plusieurs questions. Laquelle est la tienne ?
pick-a-question = Choisis une question
ask-in-other-words = Reformuler la question
your-question = Ta question
ask-again = Repose-moi ta question, avec d’autres mots.
none-of-these = Aucune de celles-ci : voir tous les sujets
all-topics = Tous les sujets
start-questionnaire = Trouve ce qui te convient
helpful = 👍 Utile
not-helpful = 👎 Pas utile
sources = Sources
asked-like = Quelques façons de poser la question
source-of = Cette réponse est `{ $entry }` dans ma base de connaissances. Des humains l’ont écrite et vérifiée ; moi, je ne fais que la retrouver.
as-plain-text = En texte brut

# Pourquoi une réponse a été donnée, une ligne par raison.
why-this-answer = Pourquoi cette réponse ?
why-nearest = Parmi toutes les formulations que je connais, la plus proche de cette question était « { $phrase } ».
why-sure = J’étais sûr à { $percent } % que c’était la bonne réponse.
why-runner-up = En deuxième position, il y avait « { $title } », avec { $percent } %.
why-how = Je compare des mots avec des mots ; aucun modèle de langage n’a écrit ni choisi quoi que ce soit.

dismiss = Retirer
dismissed = Réponse retirée.
not-yours-to-dismiss = Seule la personne qui a posé la question, ou la modération, peut retirer cette réponse.
thanks = Merci, c’est bon à savoir.
sorry = Merci de me le dire. Avec d’autres mots, je trouverai peut-être une meilleure réponse. Sinon, jette un œil ici :
entry-gone = Cette réponse a été déplacée ou retirée depuis la création de ce bouton. Repose ta question, ou jette un œil ici :
outdated-button = Ce bouton date d’une ancienne version de moi. Repose ta question, s’il te plaît, ou repars du début avec `/{ command-help }`.

# Quand une réponse a été comparée à ses sources pour la dernière fois.
checked = Dernière vérification d’après les sources : { $day } { $month } { $year }
month =
    { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    }

help-opening = Je t’aide à choisir entre les modèles d’IA « **open-weights** » et **open source**.
help-ask = **Pose-moi ta question** avec tes propres mots. Les fautes et les maladresses, ce n’est pas grave.
help-closing = Les réponses sur les licences et la réglementation sont des résumés, pas des conseils juridiques.
mention = @mention
mention-about = mets ta question juste après, réponds à un de mes messages ou écris-moi en privé
answered-before = J’ai déjà répondu à ça ici il y a un instant : { $link }
show-it-here = Montre-la-moi ici
on-a-message = Apps › { $name }
on-a-message-about = fais un clic droit ou un appui long sur un message, et j’y réponds
from-a-message-about = fais un clic droit ou un appui long sur un message pour en faire une de mes réponses ; pour les admins
answering = En réponse à { $link }
hidden-words = Je ne peux pas lire le message auquel tu réponds : Discord ne me montre que ce qui m’est adressé. Fais un clic droit ou un appui long dessus et choisis *Applications › { command-answer-this }*, ou écris la question après mon nom.
too-fast = Ça fait beaucoup en peu de temps. Laisse-moi une minute, et on continue.
failed = Désolé, quelque chose s’est mal passé de mon côté. Réessaie, s’il te plaît. Si ça continue, donne le numéro { $incident } à un admin.
