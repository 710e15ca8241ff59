# Dos resultados del cuestionario, uno junto a otro.
# `{ $name }` es un hueco que se rellena; lo que va entre ** o ` es Markdown. Los comandos se llaman
# como en commands.ftl: `/{ command-ask }`.

side-by-side = Dos resultados, uno junto a otro
first = Primero
second = Segundo
second-code-missing = Para poner dos resultados uno junto a otro necesito los dos códigos: uno como `{ command-recommend-code }` y otro como `{ command-recommend-compare }`. El código está debajo de cada resultado. Si aún no tienes ninguno, responde primero a las preguntas.

both-come-out = En los dos sale **{ $outcome }**.
nearly-the-same = Casi lo mismo.
# `{ $which }` es lo que pone arriba en «first» o «second».
result-of = { $which }: **{ $outcome }**.
nothing-fits = Nada encaja
recommended-row = Recomendada

differing-answers = Respuestas distintas (primero / segundo)
no-answer-differs = Todas las respuestas coinciden.
asked-of-one =
    { $count ->
        [one] Otra pregunta se hizo solo en uno de los dos.
       *[other] Otras { $count } preguntas se hicieron solo en uno de los dos.
    }
deciding-answers = Cualquiera de estas marca por sí sola la diferencia
only-several = Ninguna respuesta por sí sola; solo varias juntas.

# `{ $which }` es lo que pone arriba en «first» o «second».
stale-side = { $which }: el código es de un cuestionario anterior con otras preguntas, así que sus respuestas no se pueden comparar con las de hoy. Responde a las preguntas de hoy para comparar.
stale-side-advised = { $which }: el código es de un cuestionario anterior con otras preguntas, así que sus respuestas no se pueden comparar con las de hoy. Entonces la recomendación era **{ $advice }**. Responde a las preguntas de hoy para comparar.
unknown-side = { $which }: no puedo leer el código; quizá tenga una errata. Un código tiene este aspecto: 4T2C-0R9K-7Z1M, y está debajo de cada resultado.
side-changed = { $which }: **la recomendación ha cambiado** desde que se creó el código.
side-changed-advised = { $which }: **la recomendación ha cambiado** desde que se creó el código, cuando era **{ $advice }**.
