# Cifras para los admins y el resumen semanal.

stats-title = Los últimos { $days } días
stats-asked =
    { $count ->
        [0] Ninguna pregunta
        [one] Una pregunta
       *[other] { $count } preguntas, unas { $whole },{ $tenths } al día
    }
stats-became = { $answered } con respuesta, { $offered } con varias respuestas para elegir, { $unknown } sin respuesta
stats-helpful =
    { $count ->
        [one] Útil según el { $percent } % de un voto
       *[other] Útil según el { $percent } % de { $count } votos
    }
stats-nobody-said = Nadie dijo si una respuesta le sirvió
stats-median = La mitad de mis respuestas tardó { $ms } ms como mucho
stats-days = Preguntas por día
stats-day = - { $date }: { $count }
stats-top = Las respuestas más dadas
stats-entry = - **{ $count } ×** `{ $entry }`
stats-misses = Lo más preguntado sin respuesta útil
picture-alt = { $title }: { $lines }

digest-title = Mi semana, del { $first } al { $last }
digest-answered = Con respuesta
digest-offered = Con varias respuestas para elegir
digest-unknown = Sin respuesta
digest-not-helpful = No sirvieron
digest-stale-entries = Respuestas que hay que volver a comparar con sus fuentes
digest-count = - { $label }: { $count }
digest-stale = - `{ $entry }`, la última vez el { $date }
digest-stale-more =
    { $count ->
        [one] - y { $count } respuesta más
       *[other] - y { $count } respuestas más
    }
digest-footer = Los admins responden a lo pendiente con /{ command-kb } { command-kb-inbox } y renuevan la fecha de lo que sigue siendo correcto con /{ command-kb } { command-kb-show }.
digest-off = No hay resumen semanal. `/{ command-kb } { command-kb-digest }` con un canal empieza uno.
digest-on = El resumen semanal va a { $channel }; el próximo, el { $next } o poco después. Tengo que poder escribir ahí.
