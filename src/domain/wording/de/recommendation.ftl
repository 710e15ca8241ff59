# Das Ergebnis des Fragebogens: was empfohlen wird, warum, was es kostet und was es ändern würde.
# `{ $name }` ist eine Lücke, die gefüllt wird; was zwischen ** oder ` steht, ist Markdown. Befehle heißen, wie
# commands.ftl sie nennt: `/{ command-ask }`.

my-recommendation = Meine Empfehlung: { $title }
close-call = Ganz knapp: { $title }
nothing-fits-all = Nichts passt zu allen deinen Antworten
rules-out-all = Deine Antworten schließen alle Optionen aus. Bei einer davon müsstest du nachgeben.
just-as-good = Oder, genauso gut: { $summary }
# Danach folgt eine Frage, ein Satz oder beides.
what-tips-it = **Was den Ausschlag gibt:** { $what }
quoted = „{ $words }“
perhaps-just-as-good = **Vielleicht genauso gut:** { $others }. Das hängt vor allem davon ab: „{ $question }“
either = { $one } oder { $other }
place-to-start = Das ist nur ein erster Anhaltspunkt: Bei so wenigen Antworten könnte auch anderes zu dir passen.
code-below = Code { $code }. Gib ihn bei /{ command-recommend } an, um das hier wiederzusehen; wer ihn hat, kann die Antworten sehen.

# Überschriften.
why = Warum
what-would-give = Wo du nachgeben müsstest
price = Der Preis dafür
keep-in-mind = Denk daran
try-today = Probier es heute aus
points = Punkte
next-best = Zweitbeste Wahl
what-would-change = Was das ändern würde

another-answer = Mit einer anderen Antwort dort käme **{ $outcome }** infrage.
changed-since = **Die Empfehlung hat sich geändert**, seit dieser Code entstanden ist. Heute lautet sie:
changed-since-advised = **Die Empfehlung hat sich geändert**, seit dieser Code entstanden ist; damals war es **{ $advice }**. Heute lautet sie:

# Wie die Antworten für ein anderes Ergebnis lauten müssten.
changed-answer = { $question } → „{ $answer }“
becomes = { $answers }: dann wird es **{ $outcome }**
may-become = { $answers }: dann wird es vielleicht **{ $outcome }**
close-call-of = ein knappes Rennen zwischen { $one } und { $other }

# Die Punkte jeder Option, in einer Liste, einer Tabelle und einem Bild.
scores-title = Was deine Antworten ergeben
scores-alt = Punkte jeder Option. { $scores }.
ruled-out = ausgeschlossen
close-call-note = ganz knapp
recommended-note = empfohlen
few-answers-points = Bei so wenigen Antworten entscheiden die Punkte noch nicht.
points-do-not-decide = Die Punkte allein entscheiden hier nicht: Was du dir wünschst, hat mehr Punkte, aber die Mittel dafür fehlen.
