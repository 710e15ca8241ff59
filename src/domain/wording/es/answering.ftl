# En torno a una respuesta, a una elección de respuestas y a la falta de respuesta.
# `{ $name }` es un hueco que se rellena; lo que va entre ** o ` es Markdown. Los comandos se llaman
# como en commands.ftl: `/{ command-ask }`.

empty-question = ¡Hola! Pregúntame lo que quieras sobre modelos de IA de pesos abiertos (open-weights) y de código abierto, por ejemplo: *¿cuál es la diferencia?*, *¿puedo ejecutar uno con 8 GB?* o *¿puedo usar Llama en el trabajo?*
dont-know = No tengo una buena respuesta para eso. Sé de modelos de IA de pesos abiertos (open-weights) y de código abierto: qué son, cuánto cuestan, en qué equipos funcionan y qué permite cada licencia. Prueba con otras palabras o echa un vistazo:
did-you-mean = No sé bien a cuál de estas te refieres:
pick-a-question = Elige una pregunta
ask-in-other-words = Preguntar con otras palabras
your-question = Tu pregunta
ask-again = Pregúntame otra vez, con otras palabras.
none-of-these = Ninguna de estas: ver todos los temas
all-topics = Todos los temas
start-questionnaire = Descubre qué te conviene
helpful = 👍 Me sirve
not-helpful = 👎 No me sirve
sources = Fuentes
asked-like = Algunas formas de preguntarlo
source-of = Esta respuesta es `{ $entry }` en mi base de conocimientos. La escribieron y revisaron personas; yo solo la encuentro.
as-plain-text = Como texto sin formato

# Por qué se dio una respuesta, una línea por motivo.
why-this-answer = ¿Por qué esta respuesta?
why-nearest = De todas las formas de preguntar que conozco, la más cercana a esta pregunta era “{ $phrase }”.
why-sure = Tenía un { $percent } % de seguridad en que esta era la respuesta.
why-runner-up = La segunda opción era “{ $title }”, con un { $percent } %.
why-how = Comparo palabras con palabras; ningún modelo de lenguaje escribió ni eligió nada.

dismiss = Descartar
dismissed = Respuesta descartada.
not-yours-to-dismiss = Solo quien hizo la pregunta o alguien de moderación puede descartar esta respuesta.
thanks = Gracias, es bueno saberlo.
sorry = Gracias por decírmelo. Con otras palabras quizá encuentre una respuesta mejor, o echa un vistazo:
entry-gone = Esa respuesta se movió o se quitó después de crearse este botón. Pregunta de nuevo o echa un vistazo:
outdated-button = Este botón es de una versión anterior de mí. Pregunta de nuevo o vuelve a empezar con `/{ command-help }`.

# Cuándo se comparó por última vez una respuesta con sus fuentes.
checked = Última comprobación con sus fuentes: { $day } de { $month } de { $year }
month =
    { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    }

help-opening = Te ayudo a sopesar modelos de IA de **pesos abiertos (open-weights)** y de **código abierto**.
help-ask = Tú **pregúntame** con tus palabras. No pasa nada si hay faltas o suena raro.
help-closing = Las respuestas sobre licencias y normativa son resúmenes, no asesoramiento legal.
mention = @mención
mention-about = escribe tu pregunta a continuación, respóndeme o mándame un mensaje directo
answered-before = Ya respondí eso aquí hace un momento: { $link }
show-it-here = Muéstramela aquí
on-a-message = Aplicaciones › { $name }
on-a-message-about = haz clic derecho en un mensaje o mantenlo pulsado, y lo respondo
from-a-message-about = haz clic derecho en un mensaje o mantenlo pulsado para convertirlo en una respuesta mía; para admins
answering = En respuesta a { $link }
hidden-words = No puedo leer el mensaje al que respondes: Discord solo me muestra lo que se me escribe a mí. Haz clic derecho en él o mantenlo pulsado y elige *Aplicaciones › { command-answer-this }*, o escribe la pregunta detrás de mi nombre.
too-fast = Eso fue mucho en poco tiempo. Dame un minuto y seguimos.
failed = Algo falló por mi parte, perdona. Inténtalo de nuevo. Si sigue pasando, dale a un admin el número { $incident }.
