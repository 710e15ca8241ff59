# Aux admins, autour d’une modification : formulaire, aperçu, enregistrement, et fichiers qui vont et viennent.

# Titre d’un formulaire et noms de ses champs, 45 caractères au plus chacun.
kb-form-add = Une nouvelle réponse
kb-form-edit = Modifier { $entry }
kb-field-id = Id : topic/name, comme cost/renting-gpus
kb-field-title = La question à laquelle elle répond
kb-field-phrases = Façons de demander, une par ligne
kb-field-body = La réponse, en Markdown
kb-field-cells = Cellules, une par ligne : option: texte
kb-field-sources = Sources : adresses https, une par ligne
kb-field-see = Entrées liées : un id par ligne

# Boutons.
kb-save = Enregistrer
kb-again = Modifier encore
kb-cancel = Annuler
kb-over = Mettre le mien à la place
kb-drop-mine = Garder l’autre

# L’aperçu et les titres de ses parties.
kb-preview = Aperçu : { $title }
kb-preview-hidden = `{ $entry }` ne serait plus montrée sur ce serveur. `/{ command-kb } { command-kb-restore }` la fait revenir à tout moment.
kb-collisions = Formulations qui peuvent mener ailleurs
kb-moves = Questions qui recevraient autre chose
kb-changes = Ce qui change
kb-saved-together = Enregistrés ensemble
kb-documents =
    { $count ->
        [one] { $count } document
       *[other] { $count } documents
    }
kb-document-changed = `{ $path }` : modifié
kb-document-new = `{ $path }` : nouveau
kb-document-hidden = `{ $path }` : masqué
kb-document-follows = `{ $path }` : retour au texte commun
kb-document-taken-out = `{ $path }` : retiré
kb-more = … et { $more } de plus
kb-see-all = Tout voir ({ $count })
kb-all-lines = Toutes les { $count } lignes :
kb-back-to-preview = Revenir à l’aperçu
kb-overtaken-heading = Quelqu’un a été plus rapide
kb-overtaken = Pendant que ton formulaire était ouvert, quelqu’un d’autre a enregistré une modification. Ci-dessous, - est ce qui s’y trouve maintenant et + est ta version : si tu enregistres, elle prend sa place.
kb-over-heading = Par-dessus le texte le plus récent
kb-over-newest = Si tu enregistres, ton texte prend la place de l’autre, qui reste dans l’historique.
kb-other-id-heading = Un autre id
kb-other-id = L’id que tu as choisi est pris ou n’en est pas un, donc voici `{ $entry }`. *Modifier encore* permet de le changer.
kb-whole-file-heading = Une date pour le tout
kb-whole-file = Cette date vaut pour tout ce que contient le fichier : enregistre-la si tout est toujours juste.
kb-left-heading = Modifié de nouveau depuis
kb-left =
    { $count ->
        [one] Un document a été modifié de nouveau depuis et reste comme il est.
       *[other] { $count } documents ont été modifiés de nouveau depuis et restent comme ils sont.
    }
kb-move = { $question } : { $before } → { $after }
kb-move-loss = 🛑 perd sa réponse : { $question } : { $before } → { $after }
kb-outcome-choice = un choix, d’abord `{ $entry }`
kb-outcome-nothing = pas de réponse
kb-not-saved-heading = Pas encore enregistré
kb-not-saved = Ce brouillon n’est qu’à toi et il est gardé une journée.

# Ensuite.
kb-saved = Enregistré : `{ $entry }`. Je réponds avec, dès maintenant.
kb-saved-hidden = Enregistré : `{ $entry }` n’est plus montrée ici.
kb-saved-documents = Enregistré : { $documents }.
kb-nothing-to-undo = Tout ça a été modifié de nouveau depuis, ou n’a jamais été enregistré ici : rien ne peut être annulé d’un coup. `/{ command-kb } { command-kb-history }` montre chaque changement d’une entrée.
kb-changed-since = `{ $entry }` a été modifiée de nouveau depuis, en dernier par { $person } le { $when }. Annuler seulement la modification d’avant pourrait mélanger deux textes, donc rien n’a été changé. L’historique montre chaque modification, et *Annuler cette modification* y annule la plus récente.
kb-dropped = Le brouillon a été supprimé. Rien n’a été changé.
kb-you-wrote = Tu as écrit ({ $field })
kb-draft-gone = Ce brouillon n’existe plus : il a été enregistré, abandonné, réécrit, ou a plus d’une journée. `/{ command-kb } { command-kb-history }` montre ce qui a été enregistré.
kb-cannot-save = Impossible d’enregistrer ça tel quel :

# Deux admins à la fois.
kb-conflict-heading = Deux modifications à la fois
kb-conflict = { $person }, le { $when }, a enregistré une modification de `{ $path }` après que tu as commencé la tienne, qui n’est donc pas encore enregistrée. Rien n’est perdu : les deux textes sont gardés jusqu’à ce que tu choisisses.
kb-conflict-somebody = Quelqu’un d’autre a enregistré une modification de `{ $path }` après que tu as commencé la tienne, qui n’est donc pas encore enregistrée. Rien n’est perdu : les deux textes sont gardés jusqu’à ce que tu choisisses.
kb-both = L’autre (-) et le tien (+)
kb-theirs-gone = L’entrée y a été masquée ou retirée.
kb-mine-gone = Tu la masquerais ou la retirerais.

# Les fichiers qui partent et reviennent.
kb-exported = { $documents }, tels que ce serveur les montre.
kb-exported-changed = { $documents } : ce qui a été modifié sur ce serveur.
kb-exported-hidden = Ce qui est masqué ici y figure dans une liste : { $documents }.
kb-exported-next = Modifie-les avec l’éditeur de ton choix, et `/{ command-kb } { command-kb-import }` les reprend.
kb-import-changes-nothing = Tout ce que contient cette archive, je le sais déjà ici, donc rien n’a été changé.
kb-import-empty = Cette archive ne contient aucun fichier de connaissances, donc rien n’a été changé. Joins un zip comme celui que donne `/{ command-kb } { command-kb-export }`.
kb-import-refused-heading = Import refusé
kb-import-refused =
    { $errors ->
        [one] Rien n’a été changé : cette archive contient une erreur. Corrige ce qui est marqué 🛑 et importe-la de nouveau.
       *[other] Rien n’a été changé : cette archive contient { $errors } erreurs. Corrige ce qui est marqué 🛑 et importe-la de nouveau.
    }
kb-archive-too-large = Ce fichier ne peut pas être importé : il dépasse { $megabytes } Mo. Joins un zip comme celui que donne `/{ command-kb } { command-kb-export }`.
kb-archive-too-many = Ce fichier ne peut pas être importé : il contient plus de { $files } fichiers. Joins un zip comme celui que donne `/{ command-kb } { command-kb-export }`.
kb-archive-broken = Ce fichier ne peut pas être importé : ce n’est pas une archive zip, ou elle est abîmée. Joins un zip comme celui que donne `/{ command-kb } { command-kb-export }`.
