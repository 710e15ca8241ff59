# Fallos del contenido: qué está mal y qué hacer.

problem = { $what }; { $cure }
severity-error = error
severity-warning = aviso
cure-did-you-mean = ¿querías decir `{ $near }`?

# Cualquier archivo TOML.
fault-toml = el TOML no se puede leer: { $seen }
cure-toml = corrige el TOML en este punto
fault-empty = `{ $key }` está vacío
cure-empty = escribe su texto o quita la clave
fault-missing = falta `{ $key }`
cure-missing = añade `{ $key } = ...`
fault-key = clave desconocida `{ $seen }`
cure-keys = quítala; las claves aquí son { $keys }
fault-type = `{ $key }` es de tipo { $seen }
cure-text = escribe texto entre comillas dobles
cure-list = escribe una lista de textos entre [ ]
cure-date = escribe una fecha sin comillas, como 2026-11-24
cure-integer = escribe un número entero pequeño sin comillas, como 3
cure-table = escribe una tabla como [{ $key }]
cure-tables = escribe tablas como [[{ $key }]]

# Archivos enteros.
fault-no-file = falta este archivo
cure-no-interview = vuelve a ponerlo: sin él no hay /{ command-recommend }
cure-no-vocabulary = vuelve a ponerlo: sin él no se entiende ningún sinónimo ni saludo
cure-no-golden = vuelve a ponerlo: sin él nada distingue la charla de las preguntas
fault-stranger = este archivo no forma parte de lo que sé
cure-stranger = muévelo a answers/<topic>/<name>.md u options/<option>.toml, o haz que su nombre empiece por _
fault-foreign = este archivo no puede formar parte de lo que sé
cure-foreign = llámalo answers/topic/name.md u options/name.toml con a-z, 0-9 y -, o quítalo
fault-no-answers = no hay ni una respuesta
cure-no-answers = comprueba que esta es la carpeta del conocimiento y añade answers/<topic>/<name>.md
fault-folder-link = este enlace a una carpeta no se sigue
cure-folder-link = pon aquí la propia carpeta
fault-not-read = este archivo no se lee
cure-not-read = las respuestas acaban en .md y las opciones en .toml; cámbiale el nombre o haz que empiece por _
fault-unreadable = este archivo no se puede leer: { $error }
cure-unreadable = guárdalo como archivo de texto en UTF-8 que este usuario pueda leer
fault-outside = este nombre lleva fuera del archivo comprimido
cure-outside = quítalo
fault-twice = este archivo está dos veces en el zip
cure-twice = quédate con uno
fault-too-large = este archivo ocupa más de { $most } bytes, o todos juntos más de { $together }
cure-too-large = divídelo o déjalo fuera
fault-packed = este archivo no se puede descomprimir
cure-packed = vuelve a comprimirlo
fault-no-text = este archivo no es texto
cure-no-text = guárdalo en UTF-8 o quítalo

# Respuestas, y líneas y filas por las que se puede preguntar.
fault-no-head = falta la cabecera entre dos líneas +++
cure-no-head = empieza el archivo con una línea +++, escribe las claves y ciérralas con otra línea +++
fault-no-body = la respuesta está vacía
cure-no-body = escribe la respuesta debajo de la segunda línea +++
fault-no-entry = no hay ninguna entrada `{ $entry }`
cure-no-entry = nombra una entrada que exista
fault-link-again = `{ $entry }` lleva otra vez a `{ $link }`
cure-link-again = quítala de `see`
fault-open-fence = un bloque de código empieza con ``` y nunca termina
cure-open-fence = ciérralo con una línea ```
fault-no-id = `{ $id }` no puede ser un id: topic/name con a-z, 0-9 y -, { $most } caracteres como máximo
cure-no-id = cambia el nombre del archivo o de la línea
fault-no-topic = `{ $topic }` no es un tema
cure-no-topic = muévela a uno de los temas
fault-id-taken = el id `{ $id }` lo tiene también { $place }
cure-id-taken = dale otro nombre a uno de los dos
fault-long-title = el título tiene { $length } caracteres y se permiten { $most } como máximo
fault-long-body = la respuesta tiene { $length } caracteres y se permiten { $most } como máximo
fault-long-phrase = la frase tiene { $length } caracteres y se permiten { $most } como máximo
cure-too-long = acórtala o divídela en dos entradas
fault-source = la fuente `{ $source }` no es una dirección completa
cure-source = escríbela con https:// delante
fault-no-source = `{ $entry }` no nombra ninguna fuente
cure-no-source = añade la dirección de donde salen sus datos
fault-link-hidden = lleva a `{ $entry }`, que nadie recibiría ya (línea { $lines })
cure-link-hidden = déjalo, pues ahí no se mostrará ningún enlace, o importa el archivo con otro enlace con `/{ command-kb } { command-kb-import }`
fault-no-words = la frase `{ $phrase }` no tiene palabras
cure-no-words = escribe lo que la gente pregunta, o quítala
fault-phrase-again = la frase `{ $phrase }` ya está en { $place }, en `{ $entry }`
cure-phrase-twice = quita una de las dos
cure-phrase-elsewhere = déjala donde mejor se responde

# Lo que hacen las frases juntas.
fault-title-elsewhere = quien pregunta el título «{ $phrase }» recibe `{ $other }`, no `{ $entry }`
cure-title-elsewhere = cambia uno de los dos títulos o dale a esta entrada frases propias
fault-nearer = «{ $phrase }» se parece más a `{ $other }` («{ $near }») que al resto de `{ $entry }`
cure-nearer = muévela allí o exprésala con más claridad
fault-adds-nothing = «{ $phrase }» se lee igual que «{ $twin }» de la misma entrada
cure-adds-nothing = quítala o pregunta con palabras muy distintas

# El vocabulario.
fault-chain = `{ $word }` se escribe a su vez de otra manera en esta lista
cure-chain = escribe a la derecha la forma definitiva
fault-group = `{ $word }` ya está en el grupo `{ $group }`
cure-group = déjala en un solo grupo

# El cuestionario.
fault-tangled = las preguntas dependen unas de otras de más maneras de las que se pueden recorrer
cure-tangled = haz que menos preguntas compartan condiciones o usa menos puntos
fault-too-many = hay { $count } de [[{ $key }]] y se permiten { $most }
cure-too-many = quita algunas o divide el cuestionario
fault-no-questions = no hay ninguna pregunta
cure-no-questions = añade [[question]] con id, text y choice
fault-few-choices = una pregunta necesita dos opciones o más, y esta tiene { $count }
cure-few-choices = añade [[question.choice]] con id y label
fault-no-start = nada dice qué recomendar a quien aún no sabe nada
cure-no-start = añade [start] con outcome = "..."
fault-ladder = a la escalera le falta `{ $key }`
cure-ladder = añade { $key } = {"{"} text = "...", see = "..." {"}"}
fault-tie = un empate es entre dos resultados
cure-tie = escribe between = ["one outcome", "another"]
fault-outcome-unreached = ninguna respuesta lleva al resultado `{ $outcome }`
cure-outcome-unreached = dale más puntos o quita lo que lo veta
fault-variant-unreached = ninguna respuesta lleva a la variante `{ $variant }`
cure-variant-unreached = amplía su condición o ponla antes de la variante que ocupa su lugar
fault-idle-question = la pregunta `{ $question }` nunca se hace, porque su respuesta no cambia ningún resultado
cure-idle-question = da puntos a sus opciones o quítala
fault-dead-end = las respuestas { $answers } descartan todos los resultados
cure-dead-end = quita un veto o añade un resultado para estas respuestas
fault-untipped = `{ $one }` y `{ $other }` pueden quedar empatados, y nada dice qué decide
cure-untipped = añade [[tie]] con between = ["{ $one }", "{ $other }"]
fault-no-price = el resultado `{ $outcome }` no tiene precio
cure-no-price = añade [[outcome.price]] con lo que cuesta elegirlo
fault-joint = una razón conjunta no nombra respuestas en `all`
cure-joint = escribe all = {"{"} question = ["choice"], ... {"}"}
fault-rule = una regla sin condición valdría para todo el mundo
cure-rule = añade all, any o unless
fault-no-outcome = no hay ningún resultado `{ $name }`
fault-no-condition = no hay ninguna condición `{ $name }`
fault-no-question = no hay ninguna pregunta `{ $name }`
fault-no-choice = `{ $question }` no tiene la opción `{ $choice }`
cure-none-there = quítalo, porque no hay ninguno
cure-take-one = elige entre { $names }
fault-no-choices = `{ $question }` no enumera opciones
cure-no-choices = enumera una o varias de { $names }
fault-long = `{ $key }` tiene { $length } caracteres y se permiten { $most }
cure-long = dilo más breve
fault-id-twice = [[{ $kind }]] `{ $id }` ya está en { $place }
cure-id-twice = dale otro id a uno de los dos
fault-id-letters = el id `{ $id }` tiene caracteres distintos de a-z, 0-9 y guiones
cure-id-letters = escríbelo en minúsculas con guiones
fault-id-reserved = `{ $id }` tiene un significado propio
cure-id-reserved = elige otro id
