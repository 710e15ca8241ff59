# Cómo se entendió una pregunta y por qué hubo respuesta, opciones o nada: líneas para los admins.

explain-nothing = No había nada que buscar: sin código, enlaces, emojis ni fórmulas de cortesía no queda ninguna palabra.
explain-read = Leído: { $sentence }
explain-repaired = Entendí «{ $wrong }» como «{ $right }».
explain-unknown = Palabras que no están en lo que sé: { $words }.
# Una de las entradas más cercanas; las dos siguientes van detrás cuando hay algo que decir.
explain-candidate = { $place }. { $entry }: { $percent } % de seguridad
explain-nearest = frase más cercana «{ $phrase }» ({ $percent } % de parecido)
explain-shared = en común: { $words }
explain-both = Respondí a ambas cosas: el mensaje pregunta dos, y cada una llega al menos al { $sure } % de seguridad.
explain-answered = Respondí: el { $best } % llega al { $sure } % que necesita una respuesta.
explain-answered-before = Respondí: el { $best } % llega al { $sure } % que necesita una respuesta; la segunda, { $second }, tiene un { $percent } %.
explain-offered = Ofrecí opciones: el { $best } % no llega al { $sure } % que necesita una respuesta, pero sí al { $offer } % que necesitan las opciones.
explain-left = No respondí: el { $best } % no llega al { $sure } % que necesita una respuesta ni al { $offer } % que necesitan las opciones.
