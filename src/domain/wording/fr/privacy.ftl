# Ce qui est gardé des gens, et comment ça disparaît.

privacy-title = Ce que je garde, et combien de temps
privacy-opening = Je garde le moins possible, et ce qu’il me faut pour mieux répondre. `/{ command-forget-me }` supprime ce que je garde sur toi.
privacy-kept = Ce que je garde
privacy-term =
    { $days ->
        [0] pendant une heure au plus
        [1] pendant 1 jour
       *[other] pendant { $days } jours
    }
privacy-words = Les mots des questions qu’on me pose, sans le nom ni le numéro de la personne, { $term }. Sur un serveur, ses admins peuvent les voir ; celles sans réponse utile sont dans leur boîte de réception et dans leurs chiffres, et dans un bilan de la semaine s’ils ont choisi un salon pour ça.
privacy-taken = Les mots que les admins reprennent d’une question dans une formulation, une réponse ou la liste de ce qui est hors sujet font dès lors partie de mes connaissances et de leur historique, et y restent.
privacy-choices = Ce que les gens choisissent quand je demande laquelle est la leur, { $term }. Qui a choisi est gardé sous forme de hachage avec clé, qui ne sert qu’à compter des personnes différentes.
privacy-wishes = Ton numéro Discord, quand tu demandes à être prévenu d’une réponse : jusqu’à ce que je t’aie prévenu, sinon { $term }.
privacy-events = Qu’on a demandé quelque chose à un moment, ce qu’il en est advenu et combien de temps ça a pris, sans mots et sans personnes, { $term }.
privacy-memory = En mémoire seulement, jamais sur disque : ta dernière question et ce que j’y ai répondu, pendant deux heures au plus ; et, jusqu’à ce que du plus récent prenne leur place ou qu’on me redémarre, lequel de mes messages répond auquel des tiens, pour suivre tes modifications, combien toi et ton salon m’avez demandé dernièrement, pour qu’il y en ait assez pour tous, et qui a écrit en dernier dans un salon, par son numéro, pour ne pas interrompre.
privacy-admins = Les modifications que les admins enregistrent dans mes connaissances, avec leurs numéros Discord, car c’est leur historique ; leurs brouillons pendant un jour.
privacy-not = Ce que je ne garde pas
privacy-no-messages = Les messages qui ne me sont pas adressés, sauf ce à quoi je réponds là où les admins me laissent écouter ; de ceux-là non plus, je ne garde pas les mots.
privacy-no-profile = Les noms, les profils, tes réponses au questionnaire (elles voyagent dans ses boutons), ou quoi que ce soit de toi dans un journal.
privacy-no-model = Rien n’est envoyé à un modèle de langage ni à qui que ce soit d’autre.
forget-button = Supprimer ce que tu gardes sur moi
forget-ask = Je supprime tout ce que je garde sur toi ? Ce sont tes demandes d’être prévenu d’une réponse, ce que tu as choisi quand j’hésitais, tes brouillons, et ta dernière question dans ma mémoire. C’est définitif.
forgotten = Supprimé :
forgotten-choices =
    { $count ->
        [one] un choix de ta part
       *[other] { $count } choix de ta part
    }
forgotten-wishes =
    { $count ->
        [one] une demande d’être prévenu d’une réponse
       *[other] { $count } demandes d’être prévenu d’une réponse
    }
forgotten-drafts =
    { $count ->
        [one] un brouillon non enregistré
       *[other] { $count } brouillons non enregistrés
    }
forgotten-words = ta dernière question dans ma mémoire
forgotten-nothing = Il n’y avait rien de toi à supprimer.
forgotten-rest = Les mots des questions sont gardés sans leurs auteurs, donc je ne peux pas dire lesquelles étaient les tiennes ; elles disparaissent d’elles-mêmes. Les modifications de mes connaissances que tu as enregistrées en tant qu’admin restent dans leur historique.
not-forgotten = Je n’ai pas pu tout supprimer pour l’instant. Appuie de nouveau dans une minute, s’il te plaît.
