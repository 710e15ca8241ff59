# Wie eine Frage verstanden wurde und warum es eine Antwort, eine Auswahl oder nichts gab: Zeilen für Admins.

explain-nothing = Es gab nichts nachzuschlagen: Ohne Code, Links, Emojis und Floskeln bleibt kein Wort übrig.
explain-read = Gelesen: { $sentence }
explain-repaired = „{ $wrong }“ als „{ $right }“ verstanden.
explain-unknown = Wörter, die in meinem Wissen nicht vorkommen: { $words }.
# Einer der nächsten Einträge; die zwei danach folgen ihm, wo es etwas zu sagen gibt.
explain-candidate = { $place }. { $entry }: zu { $percent } % sicher
explain-nearest = nächste Formulierung „{ $phrase }“ (zu { $percent } % gleich)
explain-shared = gemeinsam: { $words }
explain-both = Beides beantwortet: Die Nachricht fragt zweierlei, und jedes ist zu mindestens { $sure } % sicher.
explain-answered = Beantwortet: { $best } % reichen für die { $sure } %, die eine Antwort braucht.
explain-answered-before = Beantwortet: { $best } % reichen für die { $sure } %, die eine Antwort braucht; { $second } auf Platz zwei hat { $percent } %.
explain-offered = Zur Auswahl gestellt: { $best } % sind weniger als die { $sure } %, die eine Antwort braucht, reichen aber für die { $offer } %, die eine Auswahl braucht.
explain-left = Nicht beantwortet: { $best } % sind weniger als die { $sure } %, die eine Antwort braucht, und als die { $offer } %, die eine Auswahl braucht.
