# La bandeja de los admins: preguntas sin respuesta útil, en grupos, y frases que proponen las elecciones de la gente.

inbox = Preguntas que esperan respuesta
inbox-empty = No hay nada pendiente: todo lo que me preguntaron aquí últimamente tuvo respuesta o ya está resuelto.
inbox-no-questions = Ninguna pregunta espera.
inbox-about =
    { $questions ->
        [one] Una pregunta no tuvo respuesta útil. Elígela para responderla:
       *[other] { $questions } preguntas no tuvieron respuesta útil. Las parecidas están juntas; elígelas para responderlas todas de una vez:
    }
inbox-line = - **{ $count } ×** { $words }
inbox-pick = Elige un grupo
inbox-page = Página { $page } de { $pages }
inbox-group = Estas esperan una misma respuesta
inbox-asked =
    { $count ->
        [one] Preguntada una vez, el { $date }
       *[other] Preguntada { $count } veces, la última el { $date }
    }
inbox-words = - { $words }
inbox-more =
    { $count ->
        [one] - y { $count } frase más
       *[other] - y { $count } frases más
    }
inbox-unhelpful = Respuestas que no sirvieron
inbox-write = Escribir una respuesta
inbox-add = Añadir a una respuesta que ya existe
inbox-off-topic = Fuera de tema
inbox-back = Todas las preguntas pendientes
inbox-back-to = Volver al grupo
inbox-gone = Eso ya se resolvió entretanto.
inbox-settled =
    { $count ->
        [one] La pregunta ya no espera. Quien pidió aviso lo recibirá, si obtuvo una respuesta.
       *[other] Las { $count } preguntas ya no esperan. Quien pidió aviso lo recibirá, si obtuvieron una respuesta.
    }
inbox-form-new = Una respuesta nueva a estas preguntas
inbox-form-add = Frases para { $entry }
inbox-choose = ¿A qué respuesta pertenecen preguntas como “{ $words }”? Al elegir una, se abre con ellas como frases nuevas.
inbox-pick-entry = Elige una respuesta
inbox-other = Otro id
inbox-field-id = El id de la entrada: cost/renting-gpus
inbox-open = Abrir { $entry }
inbox-named = El botón abre `{ $entry }` con las preguntas como frases nuevas.
inbox-golden-unwritable = No pude escribir esto en `golden.toml` tal como está aquí. `/{ command-kb } { command-kb-export }` te da el archivo para arreglarlo a mano, y `/{ command-kb } { command-kb-import }` lo recoge de nuevo.
proposals =
    { $count ->
        [one] Una frase propuesta
       *[other] { $count } frases propuestas
    }
proposal-line = - “{ $words }” para `{ $entry }`: { $people } personas la eligieron al preguntar eso
proposal-approve = Aceptar: { $words }
proposal-decline = Rechazar
proposal-declined = Dejo estar “{ $words }”.
