# Los temas, la comparación y los pros y contras.
# `{ $name }` es un hueco que se rellena; lo que va entre ** o ` es Markdown. Los comandos se llaman
# como en commands.ftl: `/{ command-ask }`.

page-of = Página { $page } de { $pages }
previous-page = Página anterior
next-page = Página siguiente

topics-title = De esto sé
topics-body =
    { $count ->
        [one] { $count } respuesta, por temas. Elige uno o simplemente pregunta.
       *[other] { $count } respuestas, por temas. Elige uno o simplemente pregunta.
    }
pick-a-topic = Elige un tema
answers-in-topic =
    { $count ->
        [one] { $count } respuesta
       *[other] { $count } respuestas
    }
topic-body = Elige una pregunta para leer su respuesta.
back-to-topics = Volver a todos los temas

# Se dice cuando nada se llama como escribió la persona; después va lo que hay.
unknown-topic = No tengo ningún tema como “{ $typed }”.
unknown-feature = No comparo “{ $typed }”. Esto es todo lo que comparo.
unknown-option = No conozco la opción “{ $typed }”. Estas son las que conozco.

comparison-hint = La versión corta. Elige una característica para leer más sobre ella.
pick-a-feature = Leer más sobre una característica
feature = Característica
as-picture = Como imagen
no-comparison = Ahora mismo no hay ninguna comparación que mostrar. Mejor pregúntame por una característica.

no-options = Ahora mismo no hay pros y contras que mostrar. Mejor hazme una pregunta.
pros-and-cons = Pros y contras: { $options }
this-and-that = { $one } y { $other }
speaks-for = { $option }: a favor
speaks-against = { $option }: en contra
when-to-choose = { $option }: cuándo elegirlos
