# Fehler in Inhalten: was nicht stimmt und was zu tun ist.

problem = { $what }; { $cure }
severity-error = Fehler
severity-warning = Warnung
cure-did-you-mean = meinst du `{ $near }`?

# Jede TOML-Datei.
fault-toml = das TOML ist nicht lesbar: { $seen }
cure-toml = berichtige das TOML an dieser Stelle
fault-empty = `{ $key }` ist leer
cure-empty = schreib seinen Text hin oder nimm den Schlüssel heraus
fault-missing = `{ $key }` fehlt
cure-missing = füg `{ $key } = ...` hinzu
fault-key = unbekannter Schlüssel `{ $seen }`
cure-keys = nimm ihn heraus; die Schlüssel hier sind { $keys }
fault-type = `{ $key }` ist vom Typ { $seen }
cure-text = schreib Text in doppelten Anführungszeichen
cure-list = schreib eine Liste von Texten in [ ]
cure-date = schreib ein Datum ohne Anführungszeichen, etwa 2026-11-24
cure-integer = schreib eine kleine ganze Zahl ohne Anführungszeichen, etwa 3
cure-table = schreib eine Tabelle als [{ $key }]
cure-tables = schreib Tabellen als [[{ $key }]]

# Dateien als Ganzes.
fault-no-file = diese Datei fehlt
cure-no-interview = leg sie wieder an: ohne sie gibt es kein /{ command-recommend }
cure-no-vocabulary = leg sie wieder an: ohne sie werden keine Synonyme und keine Grüße verstanden
cure-no-golden = leg sie wieder an: ohne sie lässt sich Geplauder nicht von Fragen unterscheiden
fault-stranger = diese Datei gehört nicht zum Wissen
cure-stranger = verschieb sie nach answers/<topic>/<name>.md oder options/<option>.toml oder lass ihren Namen mit _ beginnen
fault-foreign = diese Datei kann nicht zum Wissen gehören
cure-foreign = nenn sie answers/topic/name.md oder options/name.toml aus a-z, 0-9 und - oder nimm sie heraus
fault-no-answers = es gibt keine einzige Antwort
cure-no-answers = sieh nach, ob das der Ordner mit dem Wissen ist, und füg answers/<topic>/<name>.md hinzu
fault-folder-link = diesem Link auf einen Ordner wird nicht gefolgt
cure-folder-link = leg den Ordner selbst hierher
fault-not-read = diese Datei wird nicht gelesen
cure-not-read = Antworten enden auf .md und Optionen auf .toml; benenn sie um oder lass ihren Namen mit _ beginnen
fault-unreadable = diese Datei ist nicht lesbar: { $error }
cure-unreadable = speichere sie als Textdatei in UTF-8, die dieser Benutzer lesen darf
fault-outside = dieser Name führt aus dem Archiv hinaus
cure-outside = nimm die Datei heraus
fault-twice = diese Datei steht zweimal im Archiv
cure-twice = behalte eine davon
fault-too-large = diese Datei ist größer als { $most } Bytes oder alle zusammen als { $together }
cure-too-large = teil sie auf oder lass sie weg
fault-packed = diese Datei lässt sich nicht entpacken
cure-packed = pack sie noch einmal ein
fault-no-text = diese Datei ist kein Text
cure-no-text = speichere sie in UTF-8 oder nimm sie heraus

# Antworten sowie Zeilen, nach denen man fragen kann.
fault-no-head = der Kopf zwischen zwei Zeilen +++ fehlt
cure-no-head = beginn die Datei mit einer Zeile +++, schreib die Schlüssel und schließ sie mit einer weiteren Zeile +++ ab
fault-no-body = die Antwort ist leer
cure-no-body = schreib die Antwort unter die zweite Zeile +++
fault-no-entry = einen Eintrag `{ $entry }` gibt es nicht
cure-no-entry = nenn einen Eintrag, den es gibt
fault-link-again = `{ $entry }` verweist noch einmal auf `{ $link }`
cure-link-again = nimm das aus `see` heraus
fault-open-fence = ein Codeblock beginnt mit ``` und endet nie
cure-open-fence = schließ ihn mit einer Zeile ``` ab
fault-no-id = `{ $id }` geht nicht als ID: topic/name aus a-z, 0-9 und -, höchstens { $most } Zeichen
cure-no-id = benenn die Datei oder die Zeile um
fault-no-topic = `{ $topic }` ist kein Thema
cure-no-topic = verschieb den Eintrag zu einem der Themen
fault-id-taken = die ID `{ $id }` hat auch { $place }
cure-id-taken = gib einem davon einen anderen Namen
fault-long-title = der Titel hat { $length } Zeichen, höchstens { $most } sind erlaubt
fault-long-body = die Antwort hat { $length } Zeichen, höchstens { $most } sind erlaubt
fault-long-phrase = die Formulierung hat { $length } Zeichen, höchstens { $most } sind erlaubt
cure-too-long = kürz den Text oder mach zwei Einträge daraus
fault-source = die Quelle `{ $source }` ist keine vollständige Adresse
cure-source = schreib sie mit https:// davor
fault-no-source = `{ $entry }` nennt keine Quelle
cure-no-source = füg die Adresse hinzu, von der die Fakten stammen
fault-link-hidden = das führt zu `{ $entry }`, und den Eintrag bekäme niemand mehr (Zeile { $lines })
cure-link-hidden = lass es so, denn dort wird dann kein Link gezeigt, oder lies die Datei mit einem anderen Link über `/{ command-kb } { command-kb-import }` ein
fault-no-words = die Formulierung `{ $phrase }` enthält keine Wörter
cure-no-words = schreib, was Leute fragen, oder nimm sie heraus
fault-phrase-again = die Formulierung `{ $phrase }` steht schon bei { $place }, in `{ $entry }`
cure-phrase-twice = nimm eine davon heraus
cure-phrase-elsewhere = lass sie dort, wo die Antwort am besten passt

# Was die Formulierungen zusammen bewirken.
fault-title-elsewhere = wer den Titel „{ $phrase }“ fragt, bekommt `{ $other }`, nicht `{ $entry }`
cure-title-elsewhere = formulier einen der beiden Titel um oder gib diesem Eintrag eigene Formulierungen
fault-nearer = „{ $phrase }“ liegt näher an `{ $other }` („{ $near }“) als am Rest von `{ $entry }`
cure-nearer = verschieb sie dorthin oder formulier sie deutlicher
fault-adds-nothing = „{ $phrase }“ liest sich wie „{ $twin }“ im selben Eintrag
cure-adds-nothing = nimm sie heraus oder frag mit ganz anderen Worten

# Der Wortschatz.
fault-chain = `{ $word }` wird in dieser Liste selbst anders geschrieben
cure-chain = schreib die endgültige Schreibweise auf die rechte Seite
fault-group = `{ $word }` steht schon in der Gruppe `{ $group }`
cure-group = lass es nur in einer Gruppe

# Der Fragebogen.
fault-tangled = die Fragen hängen auf mehr Arten zusammen, als sich durchgehen lassen
cure-tangled = lass weniger Fragen gemeinsame Bedingungen haben oder nimm kleinere Punkte
fault-too-many = es gibt { $count } mal [[{ $key }]], und { $most } sind erlaubt
cure-too-many = nimm einige heraus oder teil den Fragebogen auf
fault-no-questions = es gibt keine Frage
cure-no-questions = füg [[question]] mit id, text und choice hinzu
fault-few-choices = eine Frage braucht mindestens zwei Antworten zur Wahl, und diese hat { $count }
cure-few-choices = füg [[question.choice]] mit id und label hinzu
fault-no-start = nirgends steht, was Leute empfohlen bekommen, die noch nichts wissen
cure-no-start = füg [start] mit outcome = "..." hinzu
fault-ladder = der Leiter fehlt `{ $key }`
cure-ladder = füg { $key } = {"{"} text = "...", see = "..." {"}"} hinzu
fault-tie = ein Gleichstand besteht zwischen zwei Ergebnissen
cure-tie = schreib between = ["one outcome", "another"]
fault-outcome-unreached = keine Antworten führen zum Ergebnis `{ $outcome }`
cure-outcome-unreached = gib ihm mehr Punkte oder nimm heraus, was es ausschließt
fault-variant-unreached = keine Antworten führen zur Variante `{ $variant }`
cure-variant-unreached = erweiter ihre Bedingung oder stell sie vor die Variante, die ihren Platz einnimmt
fault-idle-question = die Frage `{ $question }` wird nie gestellt, weil ihre Antwort kein Ergebnis ändert
cure-idle-question = gib ihren Antworten Punkte oder nimm sie heraus
fault-dead-end = die Antworten { $answers } schließen jedes Ergebnis aus
cure-dead-end = nimm ein Veto heraus oder füg für diese Antworten ein Ergebnis hinzu
fault-untipped = `{ $one }` und `{ $other }` können gleichauf liegen, und nirgends steht, was den Ausschlag gibt
cure-untipped = füg [[tie]] mit between = ["{ $one }", "{ $other }"] hinzu
fault-no-price = das Ergebnis `{ $outcome }` hat keinen Preis
cure-no-price = füg [[outcome.price]] damit hinzu, was diese Wahl kostet
fault-joint = eine gemeinsame Begründung nennt unter `all` keine Antworten
cure-joint = schreib all = {"{"} question = ["choice"], ... {"}"}
fault-rule = eine Regel ohne Bedingung würde für alle gelten
cure-rule = füg all, any oder unless hinzu
fault-no-outcome = ein Ergebnis `{ $name }` gibt es nicht
fault-no-condition = eine Bedingung `{ $name }` gibt es nicht
fault-no-question = eine Frage `{ $name }` gibt es nicht
fault-no-choice = bei `{ $question }` steht `{ $choice }` nicht zur Wahl
cure-none-there = nimm es heraus, denn es gibt hier nichts dergleichen
cure-take-one = nimm eins von { $names }
fault-no-choices = `{ $question }` nennt keine Antworten
cure-no-choices = nenn eine oder mehrere von { $names }
fault-long = `{ $key }` hat { $length } Zeichen, und { $most } sind erlaubt
cure-long = sag es kürzer
fault-id-twice = [[{ $kind }]] `{ $id }` gibt es schon, bei { $place }
cure-id-twice = gib einem der beiden eine andere ID
fault-id-letters = die ID `{ $id }` enthält andere Zeichen als a-z, 0-9 und Bindestriche
cure-id-letters = schreib sie klein und mit Bindestrichen
fault-id-reserved = `{ $id }` hat eine eigene Bedeutung
cure-id-reserved = nimm eine andere ID
