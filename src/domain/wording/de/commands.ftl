# Wie Befehle und ihre Optionen bei Discord heißen und was sie tun.
# Namen sind klein geschrieben, ohne Leerzeichen und höchstens 32 Zeichen lang, Beschreibungen höchstens 100. Befehle an
# Nachrichten haben nur einen Namen, der auch Leerzeichen haben darf.

command-ask = frage
    .about = Frag etwas über Open-Weights- und Open-Source-KI-Modelle
command-ask-question = frage
    .about = Deine Frage, in deinen eigenen Worten
command-ask-private = privat
    .about = Ob nur du die Antwort siehst; sonst sehen alle sie

command-recommend = empfehlung
    .about = Beantworte ein paar Fragen und erfahre, welche Art von Modell zu dir passt und warum
command-recommend-code = code
    .about = Der Code einer früheren Empfehlung, um sie wiederzusehen
command-recommend-compare = vergleich
    .about = Der Code einer zweiten, um beide nebeneinander zu sehen

command-compare = vergleich
    .about = Open Source und Open Weights nebeneinander
command-compare-feature = merkmal
    .about = Ein Merkmal, etwa Kosten; ohne Angabe die ganze Tabelle
command-compare-private = privat
    .about = Ob nur du es siehst; sonst sehen es alle

command-proscons = vor-und-nachteile
    .about = Was für und gegen Open Source und Open Weights spricht
command-proscons-option = option
    .about = Eins von beiden, etwa Open Weights; ohne Angabe beide
command-proscons-private = privat
    .about = Ob nur du es siehst; sonst sehen es alle

command-topics = themen
    .about = Sieh dir an, womit ich mich auskenne
command-topics-topic = thema
    .about = Ein Thema, etwa Lizenzen; ohne Angabe alle
command-topics-public = öffentlich
    .about = Ob alle es sehen; sonst siehst nur du es

command-source = quelle
    .about = Woher eine Antwort kommt: ihre Quellen und wann sie zuletzt geprüft wurden
command-source-answer = antwort
    .about = Die Antwort oder eine Frage, die sie beantwortet
command-source-public = öffentlich
    .about = Ob alle es sehen; sonst siehst nur du es

command-help = hilfe
    .about = Wie du mich benutzt
command-help-public = öffentlich
    .about = Ob alle es sehen; sonst siehst nur du es

command-answer-this = Das beantworten
command-answer-privately = Das privat beantworten
command-make-answer = Zu einer Antwort machen

command-listen = mitlesen
    .about = Lass mich in einem Kanal oder Forum ungefragt antworten, wenn ich mir sicher bin
command-listen-channel = kanal
    .about = Der Kanal oder das Forum
command-listen-on = an
    .about = Ob ich dort mitlese

command-stats = statistik
    .about = Sehen, wie viel ich hier gefragt wurde und was daraus wurde

command-privacy = datenschutz
    .about = Sehen, was ich speichere, wie lange, und was nicht

command-forget-me = vergiss-mich
    .about = Alles löschen lassen, was ich von dir gespeichert habe

command-kb = kb
    .about = Sieh an und ändere, was ich auf diesem Server weiß
command-kb-add = neu
    .about = Eine neue Antwort schreiben
command-kb-add-id = id
    .about = Ihre ID: Thema/Name, etwa cost/renting-gpus
command-kb-edit = bearbeiten
    .about = Einen Eintrag ändern
command-kb-edit-id = id
    .about = Der Eintrag
command-kb-hide = ausblenden
    .about = Einen Eintrag ausblenden
command-kb-hide-id = id
    .about = Der Eintrag
command-kb-restore = wiederherstellen
    .about = Ausgeblendetes wiederherstellen oder Geändertes wieder dem gemeinsamen Text folgen lassen
command-kb-restore-id = id
    .about = Die ID des Eintrags
command-kb-rename = umbenennen
    .about = Einer Antwort eine andere ID geben; Links darauf ziehen mit
command-kb-rename-from = von
    .about = Die Antwort
command-kb-rename-to = zu
    .about = Ihre neue ID: Thema/Name
command-kb-phrase = formulierung
    .about = Wie Leute fragen
command-kb-phrase-add = neu
    .about = Eine Formulierung hinzufügen, mit der Leute nach einem Eintrag fragen
command-kb-phrase-add-id = id
    .about = Der Eintrag
command-kb-phrase-add-phrase = formulierung
    .about = Die Formulierung, wie Leute es wirklich sagen
command-kb-find = suchen
    .about = Einträge nach Wörtern suchen oder alles auflisten, was hier geändert wurde
command-kb-find-words = wörter
    .about = Die Suchwörter; ohne Angabe kommt die Liste von allem, was hier geändert wurde
command-kb-show = zeigen
    .about = Einen Eintrag zeigen: mit Formulierungen, Problemen und Herkunft
command-kb-show-id = id
    .about = Der Eintrag
command-kb-history = verlauf
    .about = Zeigen, wer einen Eintrag wann und wie geändert hat
command-kb-history-id = id
    .about = Der Eintrag
command-kb-undo = rückgängig
    .about = Die letzte Änderung eines Eintrags zurücknehmen
command-kb-undo-id = id
    .about = Der Eintrag
command-kb-export = export
    .about = Das Wissen dieses Servers als Zip mit allen Dateien
command-kb-export-only-changed = nur_geändertes
    .about = Nur, was auf diesem Server geändert wurde
command-kb-import = import
    .about = Dateien aus einem Zip übernehmen, nach einem Blick auf die Änderungen
command-kb-import-archive = archiv
    .about = Ein Zip, wie es /{ command-kb } { command-kb-export } macht
command-kb-access = zugriff
    .about = Sehen, welche Rollen hier mein Wissen ändern dürfen, oder eine festlegen oder streichen
command-kb-access-allow = erlauben
    .about = Eine Rolle, die es dürfen soll
command-kb-access-deny = entziehen
    .about = Eine Rolle, die es nicht mehr dürfen soll
command-kb-test = test
    .about = Sehen, wie ich eine Frage verstehe und warum
command-kb-test-question = frage
    .about = Die Frage
command-kb-options = option
    .about = Eine neue Zeile dazu, was für oder gegen eine Option spricht oder wann sie passt
command-kb-options-list = liste
    .about = Die Liste
command-kb-options-name = name
    .about = Ein kurzer Name für die Zeile, für ihre ID
command-kb-compare = vergleich
    .about = Eine Zeile des Vergleichs schreiben, eine neue oder eine vorhandene
command-kb-compare-feature = merkmal
    .about = Das Merkmal, zum Beispiel privacy
command-kb-inbox = eingang
    .about = Fragen ohne hilfreiche Antwort ansehen und beantworten
command-kb-digest = wochenbericht
    .about = Den Wochenbericht ansehen und an einen Kanal schicken lassen oder abbestellen
command-kb-digest-channel = kanal
    .about = Der Kanal, in den er jeden Montag kommen soll
command-kb-digest-off = aus
    .about = Nicht mehr schicken
