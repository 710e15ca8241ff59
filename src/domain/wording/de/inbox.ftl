# Der Eingang der Admins: Fragen ohne hilfreiche Antwort, in Gruppen, und Formulierungen, die aus der Auswahl von Leuten folgen.

inbox = Fragen, die auf eine Antwort warten
inbox-empty = Nichts wartet: Auf jede Frage, die mir hier zuletzt gestellt wurde, gab es eine Antwort, oder sie ist erledigt.
inbox-no-questions = Keine Frage wartet.
inbox-about =
    { $questions ->
        [one] Auf eine Frage gab es keine hilfreiche Antwort. Wähl sie aus, um sie zu beantworten:
       *[other] Auf { $questions } Fragen gab es keine hilfreiche Antwort. Ähnliche stehen zusammen; wähl sie aus, um alle auf einmal zu beantworten:
    }
inbox-line = - **{ $count } ×** { $words }
inbox-pick = Wähl eine Gruppe aus
inbox-page = Seite { $page } von { $pages }
inbox-group = Diese warten auf eine gemeinsame Antwort
inbox-asked =
    { $count ->
        [one] Einmal gefragt, am { $date }
       *[other] { $count }-mal gefragt, zuletzt am { $date }
    }
inbox-words = - { $words }
inbox-more =
    { $count ->
        [one] - und { $count } weitere Formulierung
       *[other] - und { $count } weitere Formulierungen
    }
inbox-unhelpful = Antworten, die nicht geholfen haben
inbox-write = Eine Antwort schreiben
inbox-add = Zu vorhandener Antwort hinzufügen
inbox-off-topic = Gehört nicht hierher
inbox-back = Alle wartenden Fragen
inbox-back-to = Zurück zur Gruppe
inbox-gone = Das ist inzwischen erledigt.
inbox-settled =
    { $count ->
        [one] Die Frage wartet nicht mehr. Wer Bescheid wissen wollte, erfährt es, falls sie eine Antwort bekommen hat.
       *[other] Die { $count } Fragen warten nicht mehr. Wer Bescheid wissen wollte, erfährt es, falls sie eine Antwort bekommen haben.
    }
inbox-form-new = Eine neue Antwort auf diese Fragen
inbox-form-add = Formulierungen für { $entry }
inbox-choose = Zu welcher Antwort gehören Fragen wie „{ $words }“? Wenn du eine auswählst, öffnet sie sich mit ihnen als weiteren Formulierungen.
inbox-pick-entry = Wähl eine Antwort aus
inbox-other = Andere ID
inbox-field-id = ID des Eintrags, etwa cost/renting-gpus
inbox-open = { $entry } öffnen
inbox-named = Der Button öffnet `{ $entry }` mit den Fragen als weiteren Formulierungen.
inbox-golden-unwritable = Das konnte ich nicht in `golden.toml` schreiben, so wie die Datei hier ist. Mit `/{ command-kb } { command-kb-export }` bekommst du sie, um sie von Hand zu berichtigen, und `/{ command-kb } { command-kb-import }` liest sie wieder ein.
proposals =
    { $count ->
        [one] Eine vorgeschlagene Formulierung
       *[other] { $count } vorgeschlagene Formulierungen
    }
proposal-line = - „{ $words }“ für `{ $entry }`: { $people } Leute haben sich dafür entschieden, als sie das fragten
proposal-approve = Übernehmen: { $words }
proposal-decline = Ablehnen
proposal-declined = „{ $words }“ lasse ich weg.
