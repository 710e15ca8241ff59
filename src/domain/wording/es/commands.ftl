# Cómo se llaman en Discord los comandos y sus opciones, y qué hacen.
# Los nombres van en minúsculas, sin espacios y con 32 caracteres como mucho; las descripciones, con 100 como mucho. Los
# comandos sobre mensajes solo tienen nombre, que puede llevar espacios.

command-ask = preguntar
    .about = Pregunta sobre modelos de IA de pesos abiertos y de código abierto
command-ask-question = pregunta
    .about = Tu pregunta, con tus palabras
command-ask-private = privado
    .about = Si solo tú ves la respuesta; si no lo dices, la ven todos

command-recommend = recomendar
    .about = Responde a unas preguntas y descubre qué tipo de modelo te conviene y por qué
command-recommend-code = código
    .about = El código de una recomendación anterior, para volver a verla
command-recommend-compare = comparar
    .about = El código de otra, para ver las dos una junto a otra

command-compare = comparar
    .about = Compara el código abierto y los pesos abiertos, uno junto a otro
command-compare-feature = característica
    .about = Una característica, como el coste; sin ella, la tabla entera
command-compare-private = privado
    .about = Si solo lo ves tú; si no lo dices, lo ven todos

command-proscons = pros-y-contras
    .about = Qué hay a favor y en contra del código abierto y de los pesos abiertos
command-proscons-option = opción
    .about = Una de las dos, como pesos abiertos; sin ella, las dos
command-proscons-private = privado
    .about = Si solo lo ves tú; si no lo dices, lo ven todos

command-topics = temas
    .about = Mira todo lo que sé
command-topics-topic = tema
    .about = Un tema, como las licencias; sin él, todos
command-topics-public = público
    .about = Si lo ven todos; si no lo dices, solo lo ves tú

command-source = fuente
    .about = De dónde viene una respuesta: sus fuentes y cuándo se revisaron por última vez
command-source-answer = respuesta
    .about = La respuesta, o una pregunta a la que responde
command-source-public = público
    .about = Si lo ven todos; si no lo dices, solo lo ves tú

command-help = ayuda
    .about = Cómo usarme
command-help-public = público
    .about = Si lo ven todos; si no lo dices, solo lo ves tú

command-answer-this = Responder a esto
command-answer-privately = Responder a esto en privado
command-make-answer = Convertir en respuesta

command-listen = escuchar
    .about = Deja que responda en un canal o foro sin que me pregunten, cuando lo tengo claro
command-listen-channel = canal
    .about = El canal o foro
command-listen-on = activar
    .about = Si escucho ahí

command-stats = estadísticas
    .about = Mira cuánto me preguntaron aquí y en qué quedó

command-privacy = privacidad
    .about = Mira qué guardo, cuánto tiempo y qué no

command-forget-me = olvídame
    .about = Haz que se borre todo lo que guardo de ti

command-kb = kb
    .about = Mira y cambia lo que sé en este servidor
command-kb-add = añadir
    .about = Escribir una respuesta nueva
command-kb-add-id = id
    .about = Su id: tema/nombre, como cost/renting-gpus
command-kb-edit = editar
    .about = Cambiar una entrada
command-kb-edit-id = id
    .about = La entrada
command-kb-hide = ocultar
    .about = Ocultar una entrada
command-kb-hide-id = id
    .about = La entrada
command-kb-restore = restaurar
    .about = Recuperar una entrada oculta, o que una cambiada vuelva a seguir el texto común
command-kb-restore-id = id
    .about = El id de la entrada
command-kb-rename = renombrar
    .about = Dar otro id a una respuesta; los enlaces a ella la siguen
command-kb-rename-from = de
    .about = La respuesta
command-kb-rename-to = a
    .about = Su nuevo id: tema/nombre
command-kb-phrase = frase
    .about = Las frases con que pregunta la gente
command-kb-phrase-add = añadir
    .about = Añadir una frase con que la gente pregunta por una entrada
command-kb-phrase-add-id = id
    .about = La entrada
command-kb-phrase-add-phrase = frase
    .about = La frase, tal como la dice la gente
command-kb-find = buscar
    .about = Buscar entradas por palabras, o ver todo lo que se cambió aquí
command-kb-find-words = palabras
    .about = Las palabras que buscar; sin ellas, la lista de lo que se cambió aquí
command-kb-show = mostrar
    .about = Mostrar una entrada con sus frases, sus problemas y de dónde viene
command-kb-show-id = id
    .about = La entrada
command-kb-history = historial
    .about = Mostrar quién cambió una entrada, cuándo y cómo
command-kb-history-id = id
    .about = La entrada
command-kb-undo = deshacer
    .about = Deshacer el último cambio de una entrada
command-kb-undo-id = id
    .about = La entrada
command-kb-export = exportar
    .about = Recibir en un zip todos los archivos de conocimiento de este servidor
command-kb-export-only-changed = solo_cambios
    .about = Solo lo que se cambió en este servidor
command-kb-import = importar
    .about = Incorporar archivos de un zip, tras ver qué cambiarían
command-kb-import-archive = archivo
    .about = Un zip como el que hace /{ command-kb } { command-kb-export }
command-kb-access = acceso
    .about = Ver qué roles pueden cambiar lo que sé aquí, o nombrar o quitar uno
command-kb-access-allow = permitir
    .about = Un rol que podrá hacerlo
command-kb-access-deny = denegar
    .about = Un rol que ya no podrá hacerlo
command-kb-test = probar
    .about = Ver cómo entiendo una pregunta y por qué
command-kb-test-question = pregunta
    .about = La pregunta
command-kb-options = opciones
    .about = Escribir una línea nueva a favor o en contra de una opción, o de cuándo elegirla
command-kb-options-list = lista
    .about = La lista
command-kb-options-name = nombre
    .about = Un nombre corto para la línea, para su id
command-kb-compare = comparación
    .about = Escribir una fila de la comparación, nueva o existente
command-kb-compare-feature = característica
    .about = La característica, por ejemplo privacy
command-kb-inbox = bandeja
    .about = Ver las preguntas sin respuesta útil y responderlas
command-kb-digest = resumen
    .about = Ver lo que dice el resumen semanal y enviarlo a un canal, o dejar de enviarlo
command-kb-digest-channel = canal
    .about = El canal al que debe ir, cada lunes
command-kb-digest-off = desactivar
    .about = No enviarlo más
