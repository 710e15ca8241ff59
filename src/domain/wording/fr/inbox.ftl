# La boîte de réception des admins : les questions sans réponse utile, en groupes, et les formulations que les choix des gens proposent.

inbox = Questions qui attendent une réponse
inbox-empty = Rien n’attend : toutes les questions qu’on m’a posées ici dernièrement ont eu une réponse ou sont réglées.
inbox-no-questions = Aucune question n’attend.
inbox-about =
    { $questions ->
        [one] Une question n’a pas eu de réponse utile. Choisis-la pour y répondre :
       *[other] { $questions } questions n’ont pas eu de réponse utile. Les semblables sont réunies ; choisis-les pour y répondre d’un coup :
    }
inbox-line = - **{ $count } ×** { $words }
inbox-pick = Choisis un groupe
inbox-page = Page { $page } sur { $pages }
inbox-group = Celles-ci attendent une même réponse
inbox-asked =
    { $count ->
        [one] Demandé une fois, le { $date }
       *[other] Demandé { $count } fois, la dernière le { $date }
    }
inbox-words = - { $words }
inbox-more =
    { $count ->
        [one] - et { $count } autre façon de demander
       *[other] - et { $count } autres façons de demander
    }
inbox-unhelpful = Réponses qui n’ont pas aidé
inbox-write = Écrire une réponse
inbox-add = Ajouter à une réponse existante
inbox-off-topic = Hors sujet
inbox-back = Toutes les questions en attente
inbox-back-to = Retour au groupe
inbox-gone = Ça a été réglé entre-temps.
inbox-settled =
    { $count ->
        [one] La question n’attend plus. Qui a demandé à être prévenu le sera, si elle a eu une réponse.
       *[other] Les { $count } questions n’attendent plus. Qui a demandé à être prévenu le sera, si elles ont eu une réponse.
    }
inbox-form-new = Une nouvelle réponse à ces questions
inbox-form-add = Formulations pour { $entry }
inbox-choose = À quelle réponse appartiennent les questions comme « { $words } » ? Choisis-en une : elle s’ouvre avec ces questions comme nouvelles formulations.
inbox-pick-entry = Choisis une réponse
inbox-other = Autre id
inbox-field-id = L’id de l’entrée : cost/renting-gpus
inbox-open = Ouvrir { $entry }
inbox-named = Le bouton ouvre `{ $entry }` avec les questions comme nouvelles formulations.
inbox-golden-unwritable = Je n’ai pas pu écrire ça dans `golden.toml` tel qu’il est ici. `/{ command-kb } { command-kb-export }` te donne le fichier pour le corriger à la main, et `/{ command-kb } { command-kb-import }` le reprend.
proposals =
    { $count ->
        [one] Une formulation proposée
       *[other] { $count } formulations proposées
    }
proposal-line = - « { $words } » pour `{ $entry }` : { $people } personnes l’ont choisie en demandant ça
proposal-approve = Accepter : { $words }
proposal-decline = Refuser
proposal-declined = Je laisse « { $words } » de côté.
