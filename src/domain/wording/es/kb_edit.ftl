# A los admins, en torno a un cambio: formulario, vista previa, guardado, y archivos que van y vienen.

# Título de un formulario y nombres de sus campos, 45 caracteres como máximo cada uno.
kb-form-add = Una respuesta nueva
kb-form-edit = Editar { $entry }
kb-field-id = Id: topic/name, como cost/renting-gpus
kb-field-title = La pregunta que responde
kb-field-phrases = Frases para preguntarlo, una por línea
kb-field-body = La respuesta, en Markdown
kb-field-cells = Celdas, una por línea: opción: texto
kb-field-sources = Fuentes: direcciones https, una por línea
kb-field-see = Entradas relacionadas: ids, uno por línea

# Botones.
kb-save = Guardar
kb-again = Seguir editando
kb-cancel = Cancelar
kb-over = Poner el mío en su lugar
kb-drop-mine = Conservar el otro

# La vista previa y los títulos de sus partes.
kb-preview = Vista previa: { $title }
kb-preview-hidden = `{ $entry }` dejaría de mostrarse en este servidor. `/{ command-kb } { command-kb-restore }` la recupera cuando quieras.
kb-collisions = Frases que pueden llevar a otro sitio
kb-moves = Preguntas que recibirían otra cosa
kb-changes = Lo que cambia
kb-saved-together = Se guardan juntos
kb-documents =
    { $count ->
        [one] 1 documento
       *[other] { $count } documentos
    }
kb-document-changed = `{ $path }`: cambiado
kb-document-new = `{ $path }`: nuevo
kb-document-hidden = `{ $path }`: oculto
kb-document-follows = `{ $path }`: vuelve al texto común
kb-document-taken-out = `{ $path }`: quitado
kb-more = … y { $more } más
kb-see-all = Ver las { $count } líneas
kb-all-lines = Las { $count } líneas:
kb-back-to-preview = Volver a la vista previa
kb-overtaken-heading = Alguien fue más rápido
kb-overtaken = Mientras tenías el formulario abierto, otra persona guardó un cambio. Abajo, - es lo que hay ahora y + es lo tuyo: si guardas, lo tuyo ocupa su lugar.
kb-over-heading = Encima del texto más reciente
kb-over-newest = Si guardas, tu texto ocupa el lugar del otro, que se queda en el historial.
kb-other-id-heading = Otro id
kb-other-id = El id que elegiste ya está en uso o no es válido, así que esta es `{ $entry }`. Con *Seguir editando* lo cambias.
kb-whole-file-heading = Una fecha para todo
kb-whole-file = Esta fecha vale para todo lo que hay en el archivo: guárdala si todo sigue siendo correcto.
kb-left-heading = Cambiado de nuevo desde entonces
kb-left =
    { $count ->
        [one] Un documento se cambió de nuevo desde entonces y se queda como está.
       *[other] { $count } documentos se cambiaron de nuevo desde entonces y se quedan como están.
    }
kb-move = { $question }: { $before } → { $after }
kb-move-loss = 🛑 pierde su respuesta: { $question }: { $before } → { $after }
kb-outcome-choice = una elección, primero `{ $entry }`
kb-outcome-nothing = ninguna respuesta
kb-not-saved-heading = Aún sin guardar
kb-not-saved = Este borrador es solo tuyo y se conserva un día.

# Después.
kb-saved = Guardado: `{ $entry }`. Desde ahora respondo con esto.
kb-saved-hidden = Guardado: `{ $entry }` ya no se muestra aquí.
kb-saved-documents = Guardado: { $documents }.
kb-nothing-to-undo = Todo esto se cambió de nuevo desde entonces, o nunca se guardó aquí, así que no se puede deshacer nada de una vez. `/{ command-kb } { command-kb-history }` muestra cada cambio de una entrada.
kb-changed-since = `{ $entry }` se cambió de nuevo desde entonces; la última vez lo hizo { $person }, el { $when }. Deshacer solo el cambio anterior podría mezclar dos textos, así que no se cambió nada. El historial muestra cada cambio, y allí *Deshacer esto* deshace el más reciente.
kb-dropped = El borrador ya no está. No se cambió nada.
kb-you-wrote = Escribiste ({ $field })
kb-draft-gone = Este borrador ya no está: se guardó, se descartó, se volvió a escribir o tiene más de un día. `/{ command-kb } { command-kb-history }` muestra lo que se guardó.
kb-cannot-save = Esto no se puede guardar tal como está:

# Dos admins a la vez.
kb-conflict-heading = Dos cambios a la vez
kb-conflict = { $person } guardó, el { $when }, un cambio en `{ $path }` después de que empezaras el tuyo, así que el tuyo aún no está guardado. No se pierde nada: los dos textos se conservan hasta que elijas.
kb-conflict-somebody = Otra persona guardó un cambio en `{ $path }` después de que empezaras el tuyo, así que el tuyo aún no está guardado. No se pierde nada: los dos textos se conservan hasta que elijas.
kb-both = El otro (-) y el tuyo (+)
kb-theirs-gone = Allí la entrada se ocultó o se quitó.
kb-mine-gone = Tú la ocultarías o la quitarías.

# Archivos que van y vienen.
kb-exported = { $documents }, tal como se ven en este servidor.
kb-exported-changed = { $documents }: lo que se cambió en este servidor.
kb-exported-hidden = Lo que está oculto aquí aparece en una lista: { $documents }.
kb-exported-next = Cámbialos con cualquier editor, y `/{ command-kb } { command-kb-import }` los recoge de nuevo.
kb-import-changes-nothing = Todo lo que hay en este archivo zip es igual a lo que ya sé aquí, así que no se cambió nada.
kb-import-empty = En este zip no hay archivos del conocimiento, así que no se cambió nada. Adjunta un zip como el que hace `/{ command-kb } { command-kb-export }`.
kb-import-refused-heading = Importación rechazada
kb-import-refused =
    { $errors ->
        [one] No se cambió nada: este zip tiene un error. Corrige lo que está marcado con 🛑 e impórtalo de nuevo.
       *[other] No se cambió nada: este zip tiene { $errors } errores. Corrige lo que está marcado con 🛑 e impórtalo de nuevo.
    }
kb-archive-too-large = Este archivo no se puede importar: ocupa más de { $megabytes } MB. Adjunta un zip como el que hace `/{ command-kb } { command-kb-export }`.
kb-archive-too-many = Este archivo no se puede importar: tiene más de { $files } archivos. Adjunta un zip como el que hace `/{ command-kb } { command-kb-export }`.
kb-archive-broken = Este archivo no se puede importar: no es un zip, o está dañado. Adjunta un zip como el que hace `/{ command-kb } { command-kb-export }`.
