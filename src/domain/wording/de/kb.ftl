# An Admins rund um `/kb`: Absagen, Listen, woher ein Eintrag kommt und sein Verlauf.

# In Menüs und auf Buttons.
kb-pick = Eintrag ansehen
kb-hidden-title = (ausgeblendet)
kb-newer = Neuer
kb-older = Älter
kb-undo-this = Rückgängig machen
kb-show-entry = Eintrag zeigen
kb-restore = Wiederherstellen
kb-edit = Bearbeiten
kb-hide = Ausblenden
kb-still-right = Stimmt noch
kb-follow = Zurück zum gemeinsamen Text
kb-history = Verlauf

# Wo /kb nicht geht und für wen nicht.
kb-needs-server = `/{ command-kb }` ändert, was ich auf einem bestimmten Server weiß, benutz es also bitte dort. Was für alle Server gilt, ändert die Person, die mich betreibt.
kb-needs-server-console = `/{ command-kb }` ändert, was ich auf einem bestimmten Server weiß: Starte mich mit `chat --server NUMBER`. Was für alle Server gilt, steht im Ordner knowledge.
kb-refused = Das können nur Leute, die diesen Server verwalten dürfen oder eine Rolle haben, die mit `/{ command-kb } { command-kb-access }` freigegeben wurde. Wenn eine Antwort falsch ist, sag bitte jemandem von ihnen Bescheid.
kb-store-down = Ich erreiche meinen Speicher gerade nicht, deshalb wurde nichts geändert. Antworten gebe ich weiter wie bisher. Versuch es bitte in einer Minute noch mal; wenn es dabei bleibt, sag der Person Bescheid, die mich betreibt.
kb-store-read-only = In meinen Speicher lässt sich gerade nichts schreiben, deshalb wurde nichts gespeichert. Wer mich betreibt, findet den Grund im Log.
kb-store-read-only-draft = In meinen Speicher lässt sich gerade nichts schreiben, deshalb wurde nichts gespeichert. Dein Entwurf ist noch da, wo er war. Wer mich betreibt, findet den Grund im Log.

# Was nicht geht.
kb-which = Die ID fehlt: `topic/name`, etwa `cost/renting-gpus`. `/{ command-kb } { command-kb-find }` sucht einen Eintrag nach Wörtern.
kb-unknown = Einen Eintrag `{ $typed }` gibt es nicht. `/{ command-kb } { command-kb-find }` sucht nach Wörtern.
kb-unknown-near = Einen Eintrag `{ $typed }` gibt es nicht. Meinst du `{ $near }`? `/{ command-kb } { command-kb-find }` sucht nach Wörtern.
kb-hidden-already = `{ $entry }` ist hier ausgeblendet. Stell den Eintrag erst wieder her.
kb-cannot-edit = `{ $entry }` lässt sich so nicht ändern: { $reason }. Mit `/{ command-kb } { command-kb-export }` bekommst du die Datei, um sie von Hand zu ändern, und `/{ command-kb } { command-kb-import }` liest sie wieder ein.
kb-unreadable = die Datei ist so, wie sie ist, nicht lesbar
kb-not-in-file = dieser Eintrag steht nicht in der Datei
kb-unwritable = diese Änderung lässt sich nicht in die Datei schreiben
kb-cannot-hide = `{ $entry }` ist eine ganze Liste, die aus ihren Zeilen entsteht. Blende die Zeilen aus, die du nicht willst.
kb-no-list = Eine Liste `{ $typed }` gibt es nicht. Diese gibt es:
kb-no-table = Hier gibt es keinen Vergleich, der eine Zeile bekommen könnte.
kb-cannot-rename = `{ $entry }` ist eine Zeile einer Liste oder Tabelle. Umbenennen kann man nur Antworten.
kb-taken = Einen Eintrag `{ $entry }` gibt es schon, deshalb wurde nichts umbenannt. Wähl eine andere ID.
kb-no-id = `{ $typed }` geht nicht als ID: Eine ID ist `topic/name` aus Kleinbuchstaben ohne Umlaute, Ziffern und Bindestrichen, zum Beispiel `cost/renting-gpus`.
kb-never-changed = An `{ $entry }` wurde auf diesem Server nichts geändert.
kb-nothing-to-restore = `{ $entry }` ist weder ausgeblendet noch anders als das, was für alle Server gilt; da gibt es nichts wiederherzustellen.
kb-no-phrase = Die Formulierung fehlt. Schreib sie hinter die ID: Worte, mit denen Leute nach `{ $entry }` fragen.
kb-nothing-changed = Genau das steht schon in `{ $entry }`. Es wurde nichts geändert.

# Gefundene Einträge.
kb-found = Diese Einträge passen am besten. Wähl einen aus, um ihn anzusehen, zu ändern oder auszublenden:
kb-found-nothing = Kein Eintrag enthält diese Wörter. Mit weniger oder anderen Wörtern findet sich vielleicht einer, und `/{ command-kb } { command-kb-add }` schreibt einen neuen.
kb-no-changes = Auf diesem Server wurde noch nichts geändert: Ich antworte mit dem, was für alle Server gilt. Mit `/{ command-kb } { command-kb-add }` schreibst du eine eigene Antwort, und `/{ command-kb } { command-kb-find }` mit ein paar Wörtern findet eine, die du ändern kannst.
kb-changed-here = Hier geändert: { $documents }
kb-changed-more = … und { $more } weitere; alle bekommst du mit `/{ command-kb } { command-kb-export }`
kb-changed-moved =
    { $moved ->
        [one] Bei einem davon hat sich der gemeinsame Text darunter inzwischen geändert: `/{ command-kb } { command-kb-show }` zeigt, was.
       *[other] Bei { $moved } davon hat sich der gemeinsame Text darunter inzwischen geändert: `/{ command-kb } { command-kb-show }` zeigt, was.
    }
kb-changed-line = `{ $name }`: { $state }
# Steht in dieser Liste hinter dem Stand eines Dokuments, eins davon oder beide.
kb-line-moved = der gemeinsame Text hat sich inzwischen geändert
kb-line-faulty = hat Fehler und wird nicht benutzt
kb-listed = { $first }, { $second }

# Woher ein Eintrag kommt.
kb-state-base = gilt für alle Server
kb-state-changed = hier geändert
kb-state-added = hier hinzugefügt
kb-state-hidden = hier ausgeblendet
kb-state-gone = hier entfernt
kb-not-served = Diesen Eintrag bekommt hier niemand: Er ist ausgeblendet oder hat Fehler.
kb-provenance-heading = Woher er kommt
kb-provenance = `{ $entry }` in `{ $path }`: { $state }.
kb-last-changed = Letzte Änderung hier: { $person }, { $when }
kb-base-moved-heading = Der gemeinsame Text hat sich inzwischen geändert
kb-base-moved = Benutzt wird weiter der Text dieses Servers. Das hat sich darunter geändert:
kb-problems = Probleme
kb-phrases = Formulierungen ({ $count })

# Sein Verlauf. Ein Zeitpunkt ist zum Beispiel 2026-11-27 23:18 UTC.
kb-did-hide = { $person } hat den Eintrag am { $when } ausgeblendet.
kb-did-bring-back = { $person } hat den Eintrag am { $when } zurückgeholt.
kb-did-write = { $person } hat das am { $when } geschrieben.
kb-did-take-out = { $person } hat am { $when } aus den Änderungen dieses Servers entfernt, was hier stand.
kb-change-number = Änderung { $number } von { $of } in { $path }
kb-operator = der Betreiber

# Wer das Wissen ändern darf.
kb-access-alone = Wer diesen Server verwalten darf, kann ändern, was ich hier weiß. Sonst keine Rolle. `/{ command-kb } { command-kb-access } { command-kb-access-allow }:` gibt eine frei.
kb-access-roles = Wer diesen Server verwalten darf, kann ändern, was ich hier weiß. Ebenso alle mit einer dieser Rollen:
kb-access-refused = Nur wer diesen Server verwalten darf, kann festlegen, wer sonst noch ändern darf, was ich hier weiß.
kb-access-full = Höchstens { $most } Rollen können freigegeben werden. Nimm erst eine mit `/{ command-kb } { command-kb-access } { command-kb-access-deny }:` zurück.
