# Was über Leute gespeichert wird und wie es wieder verschwindet.

privacy-title = Was ich speichere und wie lange
privacy-opening = Ich speichere so wenig wie möglich und so viel, wie ich brauche, um besser zu antworten. `/{ command-forget-me }` entfernt, was ich über dich gespeichert habe.
privacy-kept = Was ich speichere
privacy-term =
    { $days ->
        [0] höchstens eine Stunde lang
        [1] für 1 Tag
       *[other] für { $days } Tage
    }
privacy-words = Den Wortlaut von Fragen an mich, ohne Namen und Nummer der Person, die gefragt hat, { $term }. Auf einem Server können dessen Admins ihn sehen; Fragen ohne hilfreiche Antwort stehen in ihrem Eingang und in ihren Zahlen und, wenn sie einen Kanal dafür gewählt haben, im Wochenbericht.
privacy-taken = Worte, die Admins aus einer Frage in eine Formulierung, eine Antwort oder die Liste dessen übernehmen, was nicht zum Thema gehört, zählen von da an zu meinem Wissen und seinem Verlauf und bleiben dort.
privacy-choices = Was Leute auswählen, wenn ich frage, was davon sie meinen, { $term }. Wer ausgewählt hat, wird als Hash mit Schlüssel gespeichert, der nur dazu dient, verschiedene Leute zu zählen.
privacy-wishes = Deine Discord-Nummer, wenn du über eine Antwort Bescheid bekommen willst: bis ich dir Bescheid gesagt habe, sonst { $term }.
privacy-events = Dass zu einer Zeit etwas gefragt wurde, was daraus wurde und wie lange es gedauert hat, ohne Wortlaut und ohne Personen, { $term }.
privacy-memory = Nur im Arbeitsspeicher, nie auf der Platte: deine letzte Frage und was ich darauf geantwortet habe, höchstens zwei Stunden lang; und, bis Neueres ihren Platz einnimmt oder ich neu gestartet werde, welche meiner Nachrichten auf welche von deinen antwortet, um deinen Änderungen zu folgen, wie viel du und dein Kanal mich zuletzt gefragt habt, damit es für alle reicht, und wer in einem Kanal zuletzt geschrieben hat, als Nummer, damit ich nicht dazwischenrede.
privacy-admins = Die Änderungen, die Admins an meinem Wissen speichern, mit ihren Discord-Nummern, denn das ist dessen Verlauf; ihre Entwürfe für einen Tag.
privacy-not = Was ich nicht speichere
privacy-no-messages = Nachrichten, die nicht an mich gerichtet sind, außer dem, was ich beantworte, wo Admins mich mitlesen lassen; auch davon speichere ich keinen Wortlaut.
privacy-no-profile = Namen, Profile, deine Antworten im Fragebogen (sie stecken in seinen Buttons) oder irgendetwas von dir in einem Log.
privacy-no-model = Nichts wird an ein Sprachmodell oder an irgendjemand anderen geschickt.
forget-button = Löschen, was du über mich gespeichert hast
forget-ask = Soll ich alles löschen, was ich über dich gespeichert habe? Das sind deine Wünsche, über eine Antwort Bescheid zu bekommen, was du ausgewählt hast, als ich mir nicht sicher war, deine Entwürfe und deine letzte Frage in meinem Arbeitsspeicher. Das lässt sich nicht rückgängig machen.
forgotten = Gelöscht:
forgotten-choices =
    { $count ->
        [one] eine Auswahl von dir
       *[other] { $count } Auswahlen von dir
    }
forgotten-wishes =
    { $count ->
        [one] ein Wunsch, über eine Antwort Bescheid zu bekommen
       *[other] { $count } Wünsche, über eine Antwort Bescheid zu bekommen
    }
forgotten-drafts =
    { $count ->
        [one] ein Entwurf, der nicht gespeichert war
       *[other] { $count } Entwürfe, die nicht gespeichert waren
    }
forgotten-words = deine letzte Frage in meinem Arbeitsspeicher
forgotten-nothing = Von dir gab es nichts zu löschen.
forgotten-rest = Der Wortlaut von Fragen wird ohne die Leute gespeichert, die gefragt haben, deshalb kann ich nicht sagen, welche von dir waren; sie verschwinden von selbst. Änderungen an meinem Wissen, die du als Admin gespeichert hast, bleiben in dessen Verlauf.
not-forgotten = Ich konnte gerade nicht alles löschen. Drück bitte in einer Minute noch mal.
