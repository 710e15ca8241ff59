# A los admins, en torno a `/kb`: negativas, listas, de dónde viene una entrada y su historial.

# En menús y botones.
kb-pick = Ver una entrada
kb-hidden-title = (oculta)
kb-newer = Más reciente
kb-older = Más antiguo
kb-undo-this = Deshacer esto
kb-show-entry = Ver la entrada
kb-restore = Restaurar
kb-edit = Editar
kb-hide = Ocultar
kb-still-right = Sigue siendo correcto
kb-follow = Volver al texto común
kb-history = Historial

# Dónde no se puede usar /kb y quién no puede.
kb-needs-server = `/{ command-kb }` cambia lo que sé en un servidor concreto, así que úsalo allí, por favor. Lo que comparten todos los servidores lo cambia la persona que me mantiene.
kb-needs-server-console = `/{ command-kb }` cambia lo que sé en un servidor concreto: iníciame con `chat --server NUMBER`. Lo que comparten todos los servidores está en la carpeta knowledge.
kb-refused = Esto solo pueden hacerlo quienes pueden gestionar este servidor o tienen un rol autorizado con `/{ command-kb } { command-kb-access }`. Si una respuesta está mal, avisa a alguna de esas personas, por favor.
kb-store-down = Ahora mismo no puedo acceder a mi almacén, así que no se cambió nada. Las respuestas siguen como antes. Inténtalo de nuevo en un minuto; si sigue igual, avisa a la persona que me mantiene.
kb-store-read-only = Ahora mismo no se puede escribir en mi almacén, así que no se guardó nada. La persona que me mantiene encontrará el motivo en el registro.
kb-store-read-only-draft = Ahora mismo no se puede escribir en mi almacén, así que no se guardó nada. Tu borrador sigue donde estaba. La persona que me mantiene encontrará el motivo en el registro.

# Lo que no se puede hacer.
kb-which = Falta el id: `topic/name`, como `cost/renting-gpus`. `/{ command-kb } { command-kb-find }` busca una entrada por palabras.
kb-unknown = No hay ninguna entrada `{ $typed }`. `/{ command-kb } { command-kb-find }` busca una por palabras.
kb-unknown-near = No hay ninguna entrada `{ $typed }`. ¿Querías decir `{ $near }`? `/{ command-kb } { command-kb-find }` busca una por palabras.
kb-hidden-already = `{ $entry }` está oculta aquí. Restáurala primero.
kb-cannot-edit = `{ $entry }` no se puede cambiar así: { $reason }. `/{ command-kb } { command-kb-export }` te da su archivo para cambiarlo a mano, y `/{ command-kb } { command-kb-import }` lo recoge de nuevo.
kb-unreadable = el archivo no se puede leer tal como está
kb-not-in-file = el archivo no tiene esta entrada
kb-unwritable = el cambio no se puede escribir en este archivo
kb-cannot-hide = `{ $entry }` es una lista entera, hecha de sus líneas. Oculta las líneas que no quieras.
kb-no-list = No hay ninguna lista `{ $typed }`. Estas son las listas:
kb-no-table = Aquí no hay ninguna comparación a la que añadir una fila.
kb-cannot-rename = `{ $entry }` es una línea de una lista o una fila de una tabla. Solo se puede cambiar el nombre de las respuestas.
kb-taken = Ya hay una entrada `{ $entry }`, así que no se cambió ningún nombre. Elige otro id.
kb-no-id = `{ $typed }` no puede ser un id: tiene que ser `topic/name` en minúsculas sin tildes, cifras y guiones, como `cost/renting-gpus`.
kb-never-changed = En `{ $entry }` no se ha cambiado nada en este servidor.
kb-nothing-to-restore = `{ $entry }` no está oculta ni es distinta de lo que comparten todos los servidores, así que no hay nada que restaurar.
kb-no-phrase = Falta la frase. Escríbela detrás del id: palabras con las que la gente pregunta por `{ $entry }`.
kb-nothing-changed = `{ $entry }` ya dice exactamente eso. No se cambió nada.

# Entradas encontradas.
kb-found = Estas son las entradas que mejor encajan. Elige una para verla, cambiarla u ocultarla:
kb-found-nothing = Ninguna entrada tiene estas palabras. Con menos palabras, o con otras, quizá aparezca alguna, y `/{ command-kb } { command-kb-add }` escribe una nueva.
kb-no-changes = En este servidor aún no se ha cambiado nada: respondo con lo que comparten todos los servidores. Con `/{ command-kb } { command-kb-add }` escribes una respuesta propia, y `/{ command-kb } { command-kb-find }` con unas palabras encuentra una que puedas cambiar.
kb-changed-here = Cambiado aquí: { $documents }
kb-changed-more = … y { $more } más; `/{ command-kb } { command-kb-export }` los tiene todos
kb-changed-moved =
    { $moved ->
        [one] El texto común debajo de uno de ellos ha cambiado desde entonces: `/{ command-kb } { command-kb-show }` dice en qué.
       *[other] Los textos comunes debajo de { $moved } de ellos han cambiado desde entonces: `/{ command-kb } { command-kb-show }` dice en qué.
    }
kb-changed-line = `{ $name }`: { $state }
# Va detrás del estado de un documento en esa lista, uno o ambos.
kb-line-moved = el texto común ha cambiado desde entonces
kb-line-faulty = tiene errores y no se usa
kb-listed = { $first }, { $second }

# De dónde viene una entrada.
kb-state-base = común a todos los servidores
kb-state-changed = cambiado aquí
kb-state-added = añadido aquí
kb-state-hidden = oculto aquí
kb-state-gone = quitado aquí
kb-not-served = Nadie recibe esta entrada aquí: está oculta o tiene errores.
kb-provenance-heading = De dónde viene
kb-provenance = `{ $entry }` en `{ $path }`: { $state }.
kb-last-changed = Último cambio aquí: { $person }, { $when }
kb-base-moved-heading = El texto común ha cambiado desde entonces
kb-base-moved = Se sigue usando el de este servidor. Esto es lo que cambió debajo:
kb-problems = Problemas
kb-phrases = Frases ({ $count })

# Su historial. Un momento es, por ejemplo, 2026-11-27 23:18 UTC.
kb-did-hide = { $person } la ocultó el { $when }.
kb-did-bring-back = { $person } la recuperó el { $when }.
kb-did-write = { $person } escribió esto el { $when }.
kb-did-take-out = { $person } quitó lo que había aquí de los cambios de este servidor el { $when }.
kb-change-number = Cambio { $number } de { $of } en { $path }
kb-operator = la persona que me mantiene

# Quién puede cambiar los conocimientos.
kb-access-alone = Quien puede gestionar este servidor puede cambiar lo que sé aquí. Ningún otro rol. `/{ command-kb } { command-kb-access } { command-kb-access-allow }:` autoriza uno.
kb-access-roles = Quien puede gestionar este servidor puede cambiar lo que sé aquí. También quien tenga uno de estos roles:
kb-access-refused = Solo quien puede gestionar este servidor puede decir quién más puede cambiar lo que sé aquí.
kb-access-full = Se pueden autorizar { $most } roles como máximo. Retira antes uno con `/{ command-kb } { command-kb-access } { command-kb-access-deny }:`.
