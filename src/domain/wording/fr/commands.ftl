# Comment les commandes et leurs options s’appellent sur Discord, et ce qu’elles font.
# Les noms sont en minuscules, sans espaces, avec 32 caractères au plus ; les descriptions en ont 100 au plus. Les commandes
# sur les messages n’ont qu’un nom, qui peut contenir des espaces.

command-ask = demander
    .about = Pose une question sur les modèles d’IA « open-weights » et open source
command-ask-question = question
    .about = Ta question, avec tes propres mots
command-ask-private = privé
    .about = Visible par toi uniquement ; sans précision, par tout le monde

command-recommend = recommander
    .about = Réponds à quelques questions et découvre quel type de modèle te convient, et pourquoi
command-recommend-code = code
    .about = Le code d’une recommandation passée, pour la revoir
command-recommend-compare = comparer
    .about = Le code d’une autre, pour les voir côte à côte

command-compare = comparer
    .about = Compare open source et « open-weights » côte à côte
command-compare-feature = critère
    .about = Un critère, comme le coût ; sans précision, tout le tableau
command-compare-private = privé
    .about = Visible par toi uniquement ; sans précision, par tout le monde

command-proscons = pour-et-contre
    .about = Le pour et le contre de l’open source et des « open-weights »
command-proscons-option = option
    .about = L’une des deux, comme open weights ; sans précision, les deux
command-proscons-private = privé
    .about = Visible par toi uniquement ; sans précision, par tout le monde

command-topics = sujets
    .about = Vois tout ce que je connais
command-topics-topic = sujet
    .about = Un sujet, comme les licences ; sans précision, tous
command-topics-public = public
    .about = Visible par tout le monde ; sans précision, par toi uniquement

command-source = source
    .about = D’où vient une réponse : ses sources et leur dernière vérification
command-source-answer = réponse
    .about = La réponse, ou une question à laquelle elle répond
command-source-public = public
    .about = Visible par tout le monde ; sans précision, par toi uniquement

command-help = aide
    .about = Comment m’utiliser
command-help-public = public
    .about = Visible par tout le monde ; sans précision, par toi uniquement

command-answer-this = Répondre à ce message
command-answer-privately = Répondre en privé
command-make-answer = En faire une réponse

command-listen = écouter
    .about = Laisse-moi répondre dans un salon ou un forum sans qu’on me le demande, quand je suis sûr
command-listen-channel = salon
    .about = Le salon ou le forum
command-listen-on = activer
    .about = Activer ou non l’écoute

command-stats = statistiques
    .about = Vois combien de questions on m’a posées ici, et ce qu’il en est advenu

command-privacy = confidentialité
    .about = Vois ce que je garde, combien de temps, et ce que je ne garde pas

command-forget-me = oublie-moi
    .about = Fais supprimer tout ce que je garde sur toi

command-kb = kb
    .about = Voir et modifier ce que je connais sur ce serveur
command-kb-add = ajouter
    .about = Écrire une nouvelle réponse
command-kb-add-id = id
    .about = Son id : sujet/nom, comme cost/renting-gpus
command-kb-edit = modifier
    .about = Modifier une entrée
command-kb-edit-id = id
    .about = L’entrée
command-kb-hide = masquer
    .about = Masquer une entrée
command-kb-hide-id = id
    .about = L’entrée
command-kb-restore = rétablir
    .about = Faire revenir une entrée masquée, ou remettre le texte commun à une entrée modifiée
command-kb-restore-id = id
    .about = L’id de l’entrée
command-kb-rename = renommer
    .about = Donner un autre id à une réponse ; les liens vers elle suivent
command-kb-rename-from = de
    .about = La réponse
command-kb-rename-to = vers
    .about = Son nouvel id : sujet/nom
command-kb-phrase = formulation
    .about = Les façons de demander
command-kb-phrase-add = ajouter
    .about = Ajouter une façon dont les gens demandent une entrée
command-kb-phrase-add-id = id
    .about = L’entrée
command-kb-phrase-add-phrase = formulation
    .about = La formulation, avec les mots des gens
command-kb-find = chercher
    .about = Chercher des entrées par mots, ou lister tout ce qui a été modifié ici
command-kb-find-words = mots
    .about = Les mots à chercher ; sans eux, la liste de ce qui a été modifié ici
command-kb-show = montrer
    .about = Montrer une entrée avec ses formulations, ses problèmes et son origine
command-kb-show-id = id
    .about = L’entrée
command-kb-history = historique
    .about = Montrer qui a modifié une entrée, quand et comment
command-kb-history-id = id
    .about = L’entrée
command-kb-undo = annuler
    .about = Annuler la dernière modification d’une entrée
command-kb-undo-id = id
    .about = L’entrée
command-kb-export = exporter
    .about = Obtenir tous les fichiers de connaissances de ce serveur dans un zip
command-kb-export-only-changed = seulement_modifié
    .about = Seulement ce qui a été modifié sur ce serveur
command-kb-import = importer
    .about = Reprendre les fichiers d’un zip, après avoir vu ce qu’ils changeraient
command-kb-import-archive = archive
    .about = Un zip comme /{ command-kb } { command-kb-export } en crée
command-kb-access = accès
    .about = Voir quels rôles peuvent modifier ce que je connais ici, ou en ajouter ou en retirer un
command-kb-access-allow = autoriser
    .about = Un rôle qui doit en avoir le droit
command-kb-access-deny = retirer
    .about = Un rôle qui ne doit plus en avoir le droit
command-kb-test = tester
    .about = Voir comment je comprends une question, et pourquoi
command-kb-test-question = question
    .about = La question
command-kb-options = option
    .about = Écrire une nouvelle ligne pour ou contre une option, ou sur quand la choisir
command-kb-options-list = liste
    .about = La liste
command-kb-options-name = nom
    .about = Un nom court pour la ligne, pour son identifiant
command-kb-compare = comparaison
    .about = Écrire une ligne de la comparaison, nouvelle ou existante
command-kb-compare-feature = critère
    .about = Le critère, par exemple privacy
command-kb-inbox = réception
    .about = Voir les questions restées sans réponse utile, et y répondre
command-kb-digest = bilan
    .about = Voir le bilan de la semaine et l’envoyer dans un salon, ou ne plus l’envoyer
command-kb-digest-channel = salon
    .about = Le salon où il doit arriver, chaque lundi
command-kb-digest-off = arrêter
    .about = Ne plus l’envoyer
