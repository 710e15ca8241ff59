# Rund um eine Antwort, eine Auswahl von Antworten und keine Antwort.
# `{ $name }` ist eine Lücke, die gefüllt wird; was zwischen ** oder ` steht, ist Markdown. Befehle heißen, wie
# commands.ftl sie nennt: `/{ command-ask }`.

empty-question = Hi! Frag mich alles über Open-Weights- und Open-Source-KI-Modelle, zum Beispiel: *Was ist der Unterschied?*, *Läuft so eins mit 8 GB?* oder *Darf ich Llama bei der Arbeit nutzen?*
dont-know = Darauf habe ich keine gute Antwort. Ich kenne mich mit Open-Weights- und Open-Source-KI-Modellen aus: was sie sind, was sie kosten, worauf sie laufen und welche Lizenz was erlaubt. Versuch es mit anderen Worten oder schau dich um:
did-you-mean = Ich bin mir nicht sicher, was davon du meinst:
pick-a-question = Wähl eine Frage aus
ask-in-other-words = Anders formulieren
your-question = Deine Frage
ask-again = Frag mich noch mal, mit anderen Worten.
none-of-these = Nichts davon: alle Themen zeigen
all-topics = Alle Themen
start-questionnaire = Finde heraus, was zu dir passt
helpful = 👍 Hilfreich
not-helpful = 👎 Nicht hilfreich
sources = Quellen
asked-like = So kannst du zum Beispiel danach fragen
source-of = Diese Antwort ist `{ $entry }` in meiner Wissenssammlung. Menschen haben sie geschrieben und geprüft; ich finde sie nur.
as-plain-text = Als reiner Text

# Warum eine Antwort gegeben wurde, je eine Zeile.
why-this-answer = Warum diese Antwort?
why-nearest = Von allen Formulierungen, die ich kenne, kommt „{ $phrase }“ dieser Frage am nächsten.
why-sure = Ich war mir zu { $percent } % sicher, dass das die Antwort ist.
why-runner-up = Auf Platz zwei lag „{ $title }“ mit { $percent } %.
why-how = Ich vergleiche Wörter mit Wörtern; kein Sprachmodell hat etwas geschrieben oder ausgewählt.

dismiss = Entfernen
dismissed = Entfernt.
not-yours-to-dismiss = Nur wer gefragt hat oder jemand aus der Moderation kann diese Antwort entfernen.
thanks = Danke, gut zu wissen.
sorry = Danke für die Rückmeldung. Mit anderen Worten findet sich vielleicht eine bessere Antwort, oder schau dich um:
entry-gone = Diese Antwort wurde verschoben oder entfernt, seit es diesen Button gibt. Frag noch mal oder schau dich um:
outdated-button = Dieser Button stammt von einer älteren Version von mir. Frag bitte noch mal oder fang mit `/{ command-help }` neu an.

# Wann eine Antwort zuletzt mit ihren Quellen verglichen wurde.
checked = Zuletzt am { $day }. { $month } { $year } mit den Quellen abgeglichen
month =
    { $month ->
        [1] Januar
        [2] Februar
        [3] März
        [4] April
        [5] Mai
        [6] Juni
        [7] Juli
        [8] August
        [9] September
        [10] Oktober
        [11] November
       *[12] Dezember
    }

help-opening = Ich helfe dir, **Open-Weights**- und **Open-Source**-KI-Modelle gegeneinander abzuwägen.
help-ask = **Frag mich** in deinen eigenen Worten. Tippfehler und holprige Sätze sind kein Problem.
help-closing = Antworten zu Lizenzen und Vorschriften sind Zusammenfassungen, keine Rechtsberatung.
mention = @Erwähnung
mention-about = schreib deine Frage dahinter, antworte mir oder schick mir eine Direktnachricht
answered-before = Das habe ich hier gerade erst beantwortet: { $link }
show-it-here = Zeig sie mir hier
on-a-message = Apps › { $name }
on-a-message-about = klick mit der rechten Maustaste auf eine Nachricht oder halte sie gedrückt, und ich beantworte sie
from-a-message-about = klick mit der rechten Maustaste auf eine Nachricht oder halte sie gedrückt, um aus ihr eine Antwort von mir zu machen; für Admins
answering = Antwort auf { $link }
hidden-words = Die Nachricht, auf die du antwortest, darf ich nicht lesen: Discord zeigt mir nur, was an mich geschrieben ist. Mach einen Rechtsklick auf sie oder halte sie gedrückt und wähle *Apps › { command-answer-this }*, oder schreib die Frage hinter meinen Namen.
too-fast = Das war ganz schön viel in kurzer Zeit. Gib mir eine Minute, dann geht’s weiter.
failed = Bei mir ist etwas schiefgelaufen, tut mir leid. Versuch es bitte noch mal. Wenn es dabei bleibt, gib einem Admin die Nummer { $incident }.
