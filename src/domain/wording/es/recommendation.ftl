# El resultado del cuestionario: qué se recomienda, por qué, qué precio tiene y qué lo cambiaría.
# `{ $name }` es un hueco que se rellena; lo que va entre ** o ` es Markdown. Los comandos se llaman
# como en commands.ftl: `/{ command-ask }`.

my-recommendation = Mi recomendación: { $title }
close-call = Por muy poco: { $title }
nothing-fits-all = Nada encaja con todas tus respuestas
rules-out-all = Tus respuestas descartan todas las opciones. Tendrías que ceder en alguna.
just-as-good = O, igual de bueno: { $summary }
# Después va una pregunta, una frase o ambas.
what-tips-it = **Lo que inclina la balanza:** { $what }
quoted = “{ $words }”
perhaps-just-as-good = **Quizá igual de bueno:** { $others }. Eso depende sobre todo de “{ $question }”
either = { $one } o { $other }
place-to-start = Esto es solo un punto de partida: con tan pocas respuestas, otras opciones también podrían encajarte.
code-below = Código { $code }. Dáselo a /{ command-recommend } para volver a ver esto; quien lo tenga puede ver las respuestas.

# Títulos.
why = Por qué
what-would-give = En qué tendrías que ceder
price = Lo que cuesta
keep-in-mind = Ten en cuenta
try-today = Pruébalo hoy
points = Puntos
next-best = La siguiente mejor
what-would-change = Qué cambiaría esto

another-answer = Otra respuesta ahí permite **{ $outcome }**.
changed-since = **La recomendación ha cambiado** desde que se creó este código. Hoy es:
changed-since-advised = **La recomendación ha cambiado** desde que se creó este código, cuando era **{ $advice }**. Hoy es:

# Cómo tendrían que ser las respuestas para otro resultado.
changed-answer = { $question } → “{ $answer }”
becomes = { $answers }: pasa a ser **{ $outcome }**
may-become = { $answers }: puede pasar a ser **{ $outcome }**
close-call-of = casi un empate entre { $one } y { $other }

# Los puntos de cada opción, en una lista, en una tabla y en una imagen.
scores-title = Lo que suman tus respuestas
scores-alt = Puntos de cada opción. { $scores }.
ruled-out = descartada
close-call-note = por muy poco
recommended-note = recomendada
few-answers-points = Con tan pocas respuestas, los puntos todavía no deciden.
points-do-not-decide = Aquí los puntos solos no deciden: lo que quieres tiene más, pero faltan los medios para ello.
