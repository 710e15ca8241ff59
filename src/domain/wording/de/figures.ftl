# Zahlen für Admins und der Wochenbericht.

stats-title = Die letzten { $days } Tage
stats-asked =
    { $count ->
        [0] Keine Fragen
        [one] Eine Frage
       *[other] { $count } Fragen, etwa { $whole },{ $tenths } am Tag
    }
stats-became = { $answered } beantwortet, { $offered } mit einer Auswahl von Antworten, { $unknown } ohne Antwort
stats-helpful =
    { $count ->
        [one] In { $percent } % einer Stimme als hilfreich bewertet
       *[other] In { $percent } % von { $count } Stimmen als hilfreich bewertet
    }
stats-nobody-said = Niemand hat gesagt, ob eine Antwort geholfen hat
stats-median = Die Hälfte meiner Antworten hat höchstens { $ms } ms gedauert
stats-days = Fragen pro Tag
stats-day = - { $date }: { $count }
stats-top = Die häufigsten Antworten
stats-entry = - **{ $count } ×** `{ $entry }`
stats-misses = Am häufigsten ohne hilfreiche Antwort gefragt
picture-alt = { $title }: { $lines }

digest-title = Meine Woche, { $first } bis { $last }
digest-answered = Beantwortet
digest-offered = Mit einer Auswahl von Antworten
digest-unknown = Ohne Antwort
digest-not-helpful = Nicht hilfreich
digest-stale-entries = Antworten, die wieder mit ihren Quellen abzugleichen sind
digest-count = - { $label }: { $count }
digest-stale = - `{ $entry }`, zuletzt am { $date }
digest-stale-more = - und { $count } weitere
digest-footer = Was wartet, beantworten Admins mit /{ command-kb } { command-kb-inbox }; was noch stimmt, bekommt mit /{ command-kb } { command-kb-show } ein neues Datum.
digest-off = Es gibt keinen Wochenbericht. `/{ command-kb } { command-kb-digest }` mit einem Kanal fängt einen an.
digest-on = Der Wochenbericht geht an { $channel }, das nächste Mal am { $next } oder kurz danach. Ich muss dort schreiben dürfen.
