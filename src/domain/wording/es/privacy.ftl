# Qué se guarda de las personas y cómo se borra.

privacy-title = Qué guardo y cuánto tiempo
privacy-opening = Guardo lo menos que puedo y lo que necesito para responder mejor. `/{ command-forget-me }` borra lo que guardo de ti.
privacy-kept = Lo que guardo
privacy-term =
    { $days ->
        [0] durante una hora como mucho
        [1] durante 1 día
       *[other] durante { $days } días
    }
privacy-words = El texto de las preguntas que me hacen, sin el nombre ni el número de quien pregunta, { $term }. En un servidor lo pueden ver sus admins; las que no tuvieron respuesta útil están en su bandeja y en sus cifras, y en un resumen semanal si han elegido un canal para él.
privacy-taken = Las palabras que los admins pasan de una pregunta a una frase, a una respuesta o a la lista de lo que no viene al caso forman parte de lo que sé y de su historial desde entonces, y ahí se quedan.
privacy-choices = Lo que la gente elige cuando pregunto a cuál se refiere, { $term }. Quién eligió se guarda como un hash con clave, que solo sirve para contar personas distintas.
privacy-wishes = Tu número de Discord, cuando pides que te avise de una respuesta: hasta que te haya avisado; si no, { $term }.
privacy-events = Que en un momento se preguntó algo, en qué quedó y cuánto tardó, sin texto y sin personas, { $term }.
privacy-memory = Solo en memoria, nunca en disco: tu última pregunta y lo que respondí a ella, durante dos horas como mucho; y, hasta que algo más nuevo ocupe su lugar o me reinicien, cuál de mis mensajes responde a cuál de los tuyos, para seguir tus ediciones, cuánto me habéis preguntado últimamente tú y tu canal, para que haya para todos, y quién escribió el último en un canal, por su número, para no interrumpir.
privacy-admins = Los cambios que los admins guardan en lo que sé, con sus números de Discord, porque ese es su historial; sus borradores, un día.
privacy-not = Lo que no guardo
privacy-no-messages = Mensajes que no son para mí, salvo lo que respondo donde los admins me dejan escuchar; de esos tampoco guardo el texto.
privacy-no-profile = Nombres, perfiles, tus respuestas al cuestionario (viajan en sus botones) ni nada tuyo en un registro.
privacy-no-model = No se envía nada a un modelo de lenguaje ni a nadie más.
forget-button = Borra lo que guardas de mí
forget-ask = ¿Borro todo lo que guardo de ti? Son tus peticiones de aviso de una respuesta, lo que elegiste cuando yo no lo tenía claro, tus borradores y tu última pregunta en mi memoria. No se puede deshacer.
forgotten = Borrado:
forgotten-choices =
    { $count ->
        [one] una elección tuya
       *[other] { $count } elecciones tuyas
    }
forgotten-wishes =
    { $count ->
        [one] una petición de aviso de una respuesta
       *[other] { $count } peticiones de aviso de una respuesta
    }
forgotten-drafts =
    { $count ->
        [one] un borrador sin guardar
       *[other] { $count } borradores sin guardar
    }
forgotten-words = tu última pregunta en mi memoria
forgotten-nothing = No había nada tuyo que borrar.
forgotten-rest = El texto de las preguntas se guarda sin sus autores, así que no sé cuáles eran tuyas; desaparecen solas. Los cambios en lo que sé que guardaste como admin se quedan en su historial.
not-forgotten = No pude borrarlo todo ahora mismo. Vuelve a pulsar en un minuto.
