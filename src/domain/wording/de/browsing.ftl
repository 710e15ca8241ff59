# Themen, der Vergleich sowie Vor- und Nachteile.
# `{ $name }` ist eine Lücke, die gefüllt wird; was zwischen ** oder ` steht, ist Markdown. Befehle heißen, wie
# commands.ftl sie nennt: `/{ command-ask }`.

page-of = Seite { $page } von { $pages }
previous-page = Vorige Seite
next-page = Nächste Seite

topics-title = Damit kenne ich mich aus
topics-body =
    { $count ->
        [one] { $count } Antwort, nach Thema. Wähl eins aus oder frag einfach.
       *[other] { $count } Antworten, nach Thema. Wähl eins aus oder frag einfach.
    }
pick-a-topic = Wähl ein Thema aus
answers-in-topic =
    { $count ->
        [one] { $count } Antwort
       *[other] { $count } Antworten
    }
topic-body = Wähl eine Frage aus, um die Antwort zu lesen.
back-to-topics = Zurück zu allen Themen

# Wird gesagt, wenn nichts so heißt, wie jemand getippt hat; danach folgt, was es gibt.
unknown-topic = Ein Thema wie „{ $typed }“ habe ich nicht.
unknown-feature = „{ $typed }“ vergleiche ich nicht. Das ist alles, was ich vergleiche.
unknown-option = Die Option „{ $typed }“ kenne ich nicht. Diese hier kenne ich.

comparison-hint = Die Kurzfassung. Wähl ein Merkmal aus, um mehr darüber zu lesen.
pick-a-feature = Mehr über ein Merkmal lesen
feature = Merkmal
as-picture = Als Bild
no-comparison = Im Moment gibt es keinen Vergleich. Frag mich stattdessen nach einem Merkmal.

no-options = Im Moment gibt es keine Vor- und Nachteile zu zeigen. Stell mir stattdessen eine Frage.
pros-and-cons = Vor- und Nachteile: { $options }
this-and-that = { $one } und { $other }
speaks-for = { $option }: was dafür spricht
speaks-against = { $option }: was dagegen spricht
when-to-choose = { $option }: wann du dich dafür entscheiden solltest
