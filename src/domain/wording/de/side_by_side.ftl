# Zwei Ergebnisse des Fragebogens nebeneinander.
# `{ $name }` ist eine Lücke, die gefüllt wird; was zwischen ** oder ` steht, ist Markdown. Befehle heißen, wie
# commands.ftl sie nennt: `/{ command-ask }`.

side-by-side = Zwei Ergebnisse nebeneinander
first = Erstes
second = Zweites
second-code-missing = Um zwei Ergebnisse nebeneinanderzustellen, brauche ich beide Codes: einen als `{ command-recommend-code }`, einen als `{ command-recommend-compare }`. Der Code steht unter jedem Ergebnis. Wenn du noch keinen hast, beantworte erst die Fragen.

both-come-out = Beide Male kommt **{ $outcome }** heraus.
nearly-the-same = Fast dasselbe.
# `{ $which }` ist, was oben bei „first“ oder „second“ steht.
result-of = { $which }: **{ $outcome }**.
nothing-fits = Nichts passt
recommended-row = Empfohlen

differing-answers = Unterschiedliche Antworten (erstes / zweites Ergebnis)
no-answer-differs = Alle Antworten sind gleich.
asked-of-one =
    { $count ->
        [one] Eine weitere Frage wurde nur bei einem der beiden gestellt.
       *[other] { $count } weitere Fragen wurden nur bei einem der beiden gestellt.
    }
deciding-answers = Schon eine davon allein macht den Unterschied
only-several = Keine einzelne Antwort, nur mehrere zusammen.

# `{ $which }` ist, was oben bei „first“ oder „second“ steht.
stale-side = { $which } Ergebnis: Der Code stammt von einem früheren Fragebogen mit anderen Fragen, deshalb lassen sich seine Antworten nicht mit den heutigen vergleichen. Beantworte die heutigen Fragen, um zu vergleichen.
stale-side-advised = { $which } Ergebnis: Der Code stammt von einem früheren Fragebogen mit anderen Fragen, deshalb lassen sich seine Antworten nicht mit den heutigen vergleichen. Damals war die Empfehlung **{ $advice }**. Beantworte die heutigen Fragen, um zu vergleichen.
unknown-side = { $which } Ergebnis: Den Code kann ich nicht lesen; vielleicht ist ein Tippfehler drin. Ein Code sieht aus wie 4T2C-0R9K-7Z1M und steht unter jedem Ergebnis.
side-changed = { $which } Ergebnis: **Die Empfehlung hat sich geändert**, seit der Code entstanden ist.
side-changed-advised = { $which } Ergebnis: **Die Empfehlung hat sich geändert**, seit der Code entstanden ist; damals war es **{ $advice }**.
