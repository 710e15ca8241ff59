# Der Fragebogen, während er beantwortet wird. Was er fragt, steht in der Wissenssammlung.
# `{ $name }` ist eine Lücke, die gefüllt wird; was zwischen ** oder ` steht, ist Markdown. Befehle heißen, wie
# commands.ftl sie nennt: `/{ command-ask }`.

# Buttons.
not-sure = Weiß nicht
back = Zurück
start-over = Von vorn
stop = Abbrechen
change-an-answer = Eine Antwort ändern
all-my-answers = Alle meine Antworten
to-the-result = Zum Ergebnis
start-my-own = Selbst ausprobieren
share = Hier mit allen teilen
answer-that-too = Das auch beantworten
answer-what-is-new = Neue Fragen beantworten

question-number = Frage { $number }
questions-left =
    { $count ->
        [one] Danach noch etwa { $count } Frage
       *[other] Danach noch etwa { $count } Fragen
    }
last-question = Das könnte die letzte sein
other-answers-stay = Deine anderen Antworten bleiben, wie sie sind
not-asked = Nicht gefragt
your-answers = Deine Antworten
which-to-change = Welche möchtest du ändern?

not-yours = Dieser Button gehört der Person, die diese Fragen beantwortet hat. Du kannst gern deinen eigenen Fragebogen ausfüllen; den siehst nur du.
stopped = Abgebrochen. Nichts wurde gespeichert.
no-questionnaire = Der Fragebogen ist gerade nicht verfügbar. Solange helfen vielleicht `/{ command-compare }` und `/{ command-proscons }`.

# Steht über einem Neuanfang, wenn ein Button oder der Code eines Ergebnisses nicht weiterführt.
stale-code = Die Fragen haben sich seitdem geändert, also fangen wir noch mal neu an.
stale-result = Dieser Code stammt von einem früheren Fragebogen mit anderen Fragen. Beantworte die heutigen Fragen, um zu sehen, was jetzt herauskommt:
stale-result-advised = Dieser Code stammt von einem früheren Fragebogen mit anderen Fragen. Damals war die Empfehlung **{ $advice }**. Beantworte die heutigen Fragen, um zu sehen, was jetzt herauskommt:
unknown-code = Diesen Code kann ich nicht lesen; vielleicht ist ein Tippfehler drin. Hier ist stattdessen die erste Frage.

# Ein knappes Ergebnis in wenigen Worten.
this-or-that = { $one } – oder: { $other }
