# Les chiffres pour les admins, et le bilan de la semaine.

stats-title = Les { $days } derniers jours
stats-asked =
    { $count ->
        [0] Aucune question
        [one] Une question
       *[other] { $count } questions, environ { $whole },{ $tenths } par jour
    }
stats-became = { $answered } avec une réponse, { $offered } avec un choix de réponses, { $unknown } sans réponse
stats-helpful =
    { $count ->
        [one] Jugé utile dans { $percent } % d’un vote
       *[other] Jugé utile dans { $percent } % de { $count } votes
    }
stats-nobody-said = Personne n’a dit si une réponse l’a aidé
stats-median = La moitié de mes réponses a pris { $ms } ms au plus
stats-days = Questions par jour
stats-day = - { $date } : { $count }
stats-top = Les réponses les plus fréquentes
stats-entry = - **{ $count } ×** `{ $entry }`
stats-misses = Les plus demandées sans réponse utile
picture-alt = { $title } : { $lines }

digest-title = Ma semaine, du { $first } au { $last }
digest-answered = Avec une réponse
digest-offered = Avec un choix de réponses
digest-unknown = Sans réponse
digest-not-helpful = Pas utiles
digest-stale-entries = Réponses à comparer de nouveau à leurs sources
digest-count = - { $label } : { $count }
digest-stale = - `{ $entry }`, la dernière fois le { $date }
digest-stale-more =
    { $count ->
        [one] - et { $count } autre
       *[other] - et { $count } autres
    }
digest-footer = Les admins répondent à ce qui attend avec /{ command-kb } { command-kb-inbox } et renouvellent la date de ce qui est toujours juste avec /{ command-kb } { command-kb-show }.
digest-off = Il n’y a pas de bilan de la semaine. `/{ command-kb } { command-kb-digest }` avec un salon en démarre un.
digest-on = Le bilan de la semaine va dans { $channel }, la prochaine fois le { $next } ou peu après. Il faut que j’aie le droit d’y écrire.
