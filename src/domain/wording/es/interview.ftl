# El cuestionario mientras se responde. Lo que pregunta está en la base de conocimientos.
# `{ $name }` es un hueco que se rellena; lo que va entre ** o ` es Markdown. Los comandos se llaman
# como en commands.ftl: `/{ command-ask }`.

# Botones.
not-sure = No lo sé
back = Atrás
start-over = Empezar de nuevo
stop = Parar
change-an-answer = Cambiar una respuesta
all-my-answers = Todas mis respuestas
to-the-result = Ver el resultado
start-my-own = Hacer el mío
share = Compartir con todos aquí
answer-that-too = Responder eso también
answer-what-is-new = Responder lo nuevo

question-number = Pregunta { $number }
questions-left =
    { $count ->
        [one] Después queda más o menos { $count } más
       *[other] Después quedan más o menos { $count } más
    }
last-question = Puede que sea la última
other-answers-stay = Tus otras respuestas se quedan como están
not-asked = No se preguntó
your-answers = Tus respuestas
which-to-change = ¿Cuál quieres cambiar?

not-yours = Ese botón es de la persona que respondió a estas preguntas. Puedes hacer tu propio cuestionario; solo lo verás tú.
stopped = Listo, lo dejamos. No se guardó nada.
no-questionnaire = El cuestionario no está disponible ahora mismo. Mientras tanto pueden servirte `/{ command-compare }` y `/{ command-proscons }`.

# Se dice antes de empezar de nuevo, cuando un botón o el código de un resultado ya no lleva a ninguna parte.
stale-code = Las preguntas han cambiado desde entonces, así que empezamos de nuevo.
stale-result = Este código es de un cuestionario anterior con otras preguntas. Para ver qué dice el de hoy, responde a sus preguntas:
stale-result-advised = Este código es de un cuestionario anterior con otras preguntas. Entonces la recomendación era **{ $advice }**. Para ver qué dice el de hoy, responde a sus preguntas:
unknown-code = No puedo leer ese código; quizá tenga una errata. Aquí va la primera pregunta.

# Un empate en pocas palabras.
this-or-that = { $one } – o bien: { $other }
