# An Admins rund um eine Änderung: Formular, Vorschau, Speichern und Dateien, die kommen und gehen.

# Titel eines Formulars und die Namen seiner Felder, je höchstens 45 Zeichen.
kb-form-add = Eine neue Antwort
kb-form-edit = { $entry } bearbeiten
kb-field-id = ID: topic/name, etwa cost/renting-gpus
kb-field-title = Die Frage, auf die sie antwortet
kb-field-phrases = So fragen Leute danach, je eine Zeile
kb-field-body = Die Antwort, in Markdown
kb-field-cells = Zellen, je eine Zeile: Option: Text
kb-field-sources = Quellen: https-Adressen, je eine Zeile
kb-field-see = Verwandte Einträge: IDs, je eine Zeile

# Buttons.
kb-save = Speichern
kb-again = Weiter bearbeiten
kb-cancel = Abbrechen
kb-over = Durch meinen ersetzen
kb-drop-mine = Den anderen behalten

# Die Vorschau und die Überschriften ihrer Teile.
kb-preview = Vorschau: { $title }
kb-preview-hidden = `{ $entry }` würde auf diesem Server nicht mehr gezeigt. `/{ command-kb } { command-kb-restore }` holt den Eintrag jederzeit zurück.
kb-collisions = Formulierungen, die woandershin führen könnten
kb-moves = Fragen, die etwas anderes bekämen
kb-changes = Was sich ändert
kb-saved-together = Wird zusammen gespeichert
kb-documents =
    { $count ->
        [one] 1 Dokument
       *[other] { $count } Dokumente
    }
kb-document-changed = `{ $path }`: geändert
kb-document-new = `{ $path }`: neu
kb-document-hidden = `{ $path }`: ausgeblendet
kb-document-follows = `{ $path }`: zurück zum gemeinsamen Text
kb-document-taken-out = `{ $path }`: entfernt
kb-more = … und { $more } weitere
kb-see-all = Alle { $count } ansehen
kb-all-lines = Alle { $count } Zeilen:
kb-back-to-preview = Zurück zur Vorschau
kb-overtaken-heading = Jemand war schneller
kb-overtaken = Während dein Formular offen war, hat jemand anders eine Änderung gespeichert. Unten ist -, was jetzt dort steht, und +, was von dir kommt: Wenn du speicherst, tritt deins an die Stelle.
kb-over-heading = Ersetzt den neuesten Text
kb-over-newest = Wenn du speicherst, tritt dein Text an die Stelle des anderen, der im Verlauf bleibt.
kb-other-id-heading = Eine andere ID
kb-other-id = Die ID, die du gewählt hast, ist vergeben oder geht nicht; deshalb heißt das hier `{ $entry }`. Mit *Weiter bearbeiten* änderst du sie.
kb-whole-file-heading = Ein Datum für alles
kb-whole-file = Dieses Datum gilt für alles in der Datei: Speichere es, wenn alles darin noch stimmt.
kb-left-heading = Inzwischen wieder geändert
kb-left =
    { $count ->
        [one] Ein Dokument wurde seitdem wieder geändert und bleibt, wie es ist.
       *[other] { $count } Dokumente wurden seitdem wieder geändert und bleiben, wie sie sind.
    }
kb-move = { $question }: { $before } → { $after }
kb-move-loss = 🛑 verliert ihre Antwort: { $question }: { $before } → { $after }
kb-outcome-choice = eine Auswahl, zuerst `{ $entry }`
kb-outcome-nothing = keine Antwort
kb-not-saved-heading = Noch nicht gespeichert
kb-not-saved = Diesen Entwurf siehst nur du, und er bleibt einen Tag lang erhalten.

# Danach.
kb-saved = Gespeichert: `{ $entry }`. Ab jetzt antworte ich damit.
kb-saved-hidden = Gespeichert: `{ $entry }` wird hier nicht mehr gezeigt.
kb-saved-documents = Gespeichert: { $documents }.
kb-nothing-to-undo = Das alles wurde seitdem wieder geändert oder hier nie gespeichert; in einem Schritt lässt sich nichts zurücknehmen. `/{ command-kb } { command-kb-history }` zeigt jede Änderung eines Eintrags.
kb-changed-since = `{ $entry }` wurde seitdem wieder geändert, zuletzt von { $person } am { $when }. Nur die frühere Änderung zurückzunehmen könnte zwei Texte vermischen, deshalb wurde nichts geändert. Der Verlauf zeigt jede Änderung; *Rückgängig machen* nimmt dort die neueste zurück.
kb-dropped = Der Entwurf ist weg. Es wurde nichts geändert.
kb-you-wrote = Das hast du geschrieben ({ $field })
kb-draft-gone = Diesen Entwurf gibt es nicht mehr: Er wurde gespeichert, verworfen, neu geschrieben oder ist älter als einen Tag. `/{ command-kb } { command-kb-history }` zeigt, was gespeichert wurde.
kb-cannot-save = So lässt sich das nicht speichern:

# Zwei Admins zugleich.
kb-conflict-heading = Zwei Änderungen zugleich
kb-conflict = { $person } hat am { $when } eine Änderung an `{ $path }` gespeichert, nachdem du mit deiner angefangen hast; deine ist deshalb noch nicht gespeichert. Nichts geht verloren: Beide Texte bleiben erhalten, bis du dich entscheidest.
kb-conflict-somebody = Jemand anders hat eine Änderung an `{ $path }` gespeichert, nachdem du mit deiner angefangen hast; deine ist deshalb noch nicht gespeichert. Nichts geht verloren: Beide Texte bleiben erhalten, bis du dich entscheidest.
kb-both = Der andere Text (-) und deiner (+)
kb-theirs-gone = Dort wurde der Eintrag ausgeblendet oder entfernt.
kb-mine-gone = Du würdest den Eintrag ausblenden oder entfernen.

# Dateien, die gehen und kommen.
kb-exported = { $documents }, so wie dieser Server sie zeigt.
kb-exported-changed = { $documents }, auf diesem Server geändert.
kb-exported-hidden = Was hier ausgeblendet ist, steht in einer Liste darin: { $documents }.
kb-exported-next = Ändere sie mit einem beliebigen Editor; `/{ command-kb } { command-kb-import }` liest sie wieder ein.
kb-import-changes-nothing = In diesem Archiv steht genau das, was ich hier schon weiß; es wurde nichts geändert.
kb-import-empty = In diesem Archiv sind keine Dateien des Wissens; es wurde nichts geändert. Häng ein Zip an, wie `/{ command-kb } { command-kb-export }` es erstellt.
kb-import-refused-heading = Nicht importiert
kb-import-refused =
    { $errors ->
        [one] Es wurde nichts geändert: Dieses Archiv hat einen Fehler. Behebe, was mit 🛑 markiert ist, und importiere es noch mal.
       *[other] Es wurde nichts geändert: Dieses Archiv hat { $errors } Fehler. Behebe, was mit 🛑 markiert ist, und importiere es noch mal.
    }
kb-archive-too-large = Diese Datei lässt sich nicht importieren: Sie ist größer als { $megabytes } MB. Häng ein Zip an, wie `/{ command-kb } { command-kb-export }` es erstellt.
kb-archive-too-many = Diese Datei lässt sich nicht importieren: Sie enthält mehr als { $files } Dateien. Häng ein Zip an, wie `/{ command-kb } { command-kb-export }` es erstellt.
kb-archive-broken = Diese Datei lässt sich nicht importieren: Sie ist kein Zip-Archiv oder beschädigt. Häng ein Zip an, wie `/{ command-kb } { command-kb-export }` es erstellt.
