# Aux admins, autour de `/kb` : refus, listes, origine d’une entrée et son historique.

# Dans les menus et sur les boutons.
kb-pick = Voir une entrée
kb-hidden-title = (masquée)
kb-newer = Plus récent
kb-older = Plus ancien
kb-undo-this = Annuler cette modification
kb-show-entry = Voir l’entrée
kb-restore = Rétablir
kb-edit = Modifier
kb-hide = Masquer
kb-still-right = Toujours juste
kb-follow = Revenir au texte commun
kb-history = Historique

# Là où /kb ne marche pas, et pour qui.
kb-needs-server = `/{ command-kb }` change ce que je sais sur un serveur précis, alors utilise-la là-bas, s’il te plaît. Ce qui est commun à tous les serveurs, c’est la personne qui me fait tourner qui le change.
kb-needs-server-console = `/{ command-kb }` change ce que je sais sur un serveur précis : démarre-moi avec `chat --server NUMBER`. Ce qui est commun à tous les serveurs se trouve dans le dossier knowledge.
kb-refused = Seules les personnes qui peuvent gérer ce serveur, ou qui ont un rôle autorisé avec `/{ command-kb } { command-kb-access }`, peuvent faire ça. Si une réponse est fausse, dis-le à l’une d’elles, s’il te plaît.
kb-store-down = Je n’arrive pas à joindre mon stockage en ce moment, donc rien n’a été changé. Les réponses continuent comme avant. Réessaie dans une minute ; si ça dure, préviens la personne qui me fait tourner.
kb-store-read-only = Impossible d’écrire dans mon stockage en ce moment, donc rien n’a été enregistré. La personne qui me fait tourner trouvera la raison dans le journal.
kb-store-read-only-draft = Impossible d’écrire dans mon stockage en ce moment, donc rien n’a été enregistré. Ton brouillon est resté là où il était. La personne qui me fait tourner trouvera la raison dans le journal.

# Ce qui n’est pas possible.
kb-which = Il manque l’id : `topic/name`, par exemple `cost/renting-gpus`. `/{ command-kb } { command-kb-find }` cherche une entrée par mots.
kb-unknown = Il n’y a pas d’entrée `{ $typed }`. `/{ command-kb } { command-kb-find }` en cherche une par mots.
kb-unknown-near = Il n’y a pas d’entrée `{ $typed }`. Tu voulais dire `{ $near }` ? `/{ command-kb } { command-kb-find }` en cherche une par mots.
kb-hidden-already = `{ $entry }` est masquée ici. Rétablis-la d’abord.
kb-cannot-edit = `{ $entry }` ne peut pas être modifiée comme ça : { $reason }. `/{ command-kb } { command-kb-export }` te donne son fichier pour le modifier à la main, et `/{ command-kb } { command-kb-import }` le reprend.
kb-unreadable = le fichier n’est pas lisible tel quel
kb-not-in-file = le fichier ne contient pas cette entrée
kb-unwritable = cette modification ne peut pas être écrite dans ce fichier
kb-cannot-hide = `{ $entry }` est une liste entière, faite de ses lignes. Masque les lignes dont tu ne veux pas.
kb-no-list = Il n’y a pas de liste `{ $typed }`. Voici les listes :
kb-no-table = Il n’y a pas de comparaison ici à laquelle ajouter une ligne.
kb-cannot-rename = `{ $entry }` est une ligne d’une liste ou d’un tableau. Seules les réponses peuvent changer de nom.
kb-taken = Il y a déjà une entrée `{ $entry }`, donc rien n’a été renommé. Choisis un autre id.
kb-no-id = `{ $typed }` ne peut pas être un id : il faut `topic/name` en minuscules sans accents, chiffres et traits d’union, par exemple `cost/renting-gpus`.
kb-never-changed = Rien n’a été changé dans `{ $entry }` sur ce serveur.
kb-nothing-to-restore = `{ $entry }` n’est ni masquée ni différente de ce qui est commun à tous les serveurs : il n’y a rien à rétablir.
kb-no-phrase = Il manque la formulation. Écris-la après l’id : des mots avec lesquels on demande `{ $entry }`.
kb-nothing-changed = `{ $entry }` dit déjà exactement ça. Rien n’a été changé.

# Les entrées trouvées.
kb-found = Voici les entrées les plus proches. Choisis-en une pour la voir, la modifier ou la masquer :
kb-found-nothing = Aucune entrée ne contient ces mots. Avec moins de mots, ou d’autres, tu en trouveras peut-être une, et `/{ command-kb } { command-kb-add }` en écrit une nouvelle.
kb-no-changes = Rien n’a encore été changé sur ce serveur : je réponds avec ce qui est commun à tous les serveurs. `/{ command-kb } { command-kb-add }` te permet d’écrire ta propre réponse, et `/{ command-kb } { command-kb-find }` avec quelques mots en trouve une à modifier.
kb-changed-here = Changé ici : { $documents }
kb-changed-more = … et { $more } de plus ; `/{ command-kb } { command-kb-export }` les donne tous
kb-changed-moved =
    { $moved ->
        [one] Le texte commun sous l’un d’eux a changé depuis : `/{ command-kb } { command-kb-show }` dit en quoi.
       *[other] Les textes communs sous { $moved } d’entre eux ont changé depuis : `/{ command-kb } { command-kb-show }` dit en quoi.
    }
kb-changed-line = `{ $name }` : { $state }
# Après l’état d’un document dans cette liste, l’un des deux ou les deux.
kb-line-moved = le texte commun a changé depuis
kb-line-faulty = contient des erreurs et n’est pas utilisé
kb-listed = { $first }, { $second }

# D’où vient une entrée.
kb-state-base = commun à tous les serveurs
kb-state-changed = modifié ici
kb-state-added = ajouté ici
kb-state-hidden = masqué ici
kb-state-gone = retiré ici
kb-not-served = Personne ne reçoit cette entrée ici : elle est masquée, ou contient des erreurs.
kb-provenance-heading = D’où elle vient
kb-provenance = `{ $entry }` dans `{ $path }` : { $state }.
kb-last-changed = Dernière modification ici par { $person } le { $when }
kb-base-moved-heading = Le texte commun a changé depuis
kb-base-moved = C’est toujours le texte de ce serveur qui est utilisé. Voici ce qui a changé en dessous :
kb-problems = Problèmes
kb-phrases = Formulations ({ $count })

# Son historique. Un moment s’écrit par exemple 2026-11-27 23:18 UTC.
kb-did-hide = { $person } l’a masquée le { $when }.
kb-did-bring-back = { $person } l’a fait revenir le { $when }.
kb-did-write = { $person } a écrit ceci le { $when }.
kb-did-take-out = { $person } a retiré ce qui était ici des modifications de ce serveur le { $when }.
kb-change-number = Modification { $number } sur { $of } dans { $path }
kb-operator = la personne qui me fait tourner

# Qui peut changer les connaissances.
kb-access-alone = Les personnes qui peuvent gérer ce serveur peuvent changer ce que je sais ici. Aucun autre rôle. `/{ command-kb } { command-kb-access } { command-kb-access-allow }:` en autorise un.
kb-access-roles = Les personnes qui peuvent gérer ce serveur peuvent changer ce que je sais ici. Celles qui ont un de ces rôles aussi :
kb-access-refused = Seules les personnes qui peuvent gérer ce serveur peuvent dire qui d’autre peut changer ce que je sais ici.
kb-access-full = { $most } rôles au maximum peuvent être autorisés. Retires-en d’abord un avec `/{ command-kb } { command-kb-access } { command-kb-access-deny }:`.
