# Preguntas que esperan respuesta.

tell-me = Avísame cuando haya una respuesta
tell-me-noted = Te escribiré directamente, una vez, cuando la gente que me cuida aquí la haya respondido. Hasta entonces guardo tu número con la pregunta; `/{ command-forget-me }` lo retira.
tell-me-gone = Esa pregunta ya se resolvió entretanto. Hazla otra vez y lo verás.
tell-me-failed = No pude anotarlo ahora mismo. Vuelve a pulsar en un minuto.
told = Ya hay una respuesta a tu pregunta “{ $question }”:
