# Qué se guarda de las personas y cómo se borra.

privacy-title = Qué guardo y cuánto tiempo
privacy-opening = Guardo lo menos que puedo y lo que necesito para responder mejor. `/forget-me` borra lo que guardo de ti.
privacy-kept = Lo que guardo
privacy-words = El texto de las preguntas que me hacen, sin el nombre ni el número de quien pregunta, durante { $days } días. En un servidor lo pueden ver sus admins; las que no tuvieron respuesta útil están en su bandeja y en sus cifras, y en un resumen semanal si han elegido un canal para él.
privacy-choices = Lo que la gente elige cuando pregunto a cuál se refiere, durante { $days } días. Quién eligió se guarda como un hash con clave, que solo sirve para contar personas distintas.
privacy-wishes = Tu número de Discord, cuando pides que te avise de una respuesta: hasta que te haya avisado, o { $days } días como mucho.
privacy-events = Que en un momento se preguntó algo, en qué quedó y cuánto tardó, sin texto y sin personas, durante { $days } días.
privacy-memory = Solo en memoria, nunca en disco: tu última pregunta, durante una hora, y cuál de mis mensajes responde a cuál de los tuyos, para seguir tus ediciones.
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
