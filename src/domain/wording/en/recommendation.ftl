# The result of the questionnaire: what is recommended, why, what it costs, and what would change it.
# `{ $name }` is a blank that is filled in; what stands between ** or ` is Markdown. Commands are named as
# people see them; the other languages do so by `/{ command-ask }`, from commands.ftl.

my-recommendation = My recommendation: { $title }
close-call = A close call: { $title }
nothing-fits-all = Nothing fits all of your answers
rules-out-all = Your answers rule every option out. One of them would have to give.
just-as-good = Or, just as good: { $summary }
# What follows is a question, a sentence, or both.
what-tips-it = **What tips it:** { $what }
quoted = “{ $words }”
perhaps-just-as-good = **Perhaps just as good:** { $others }. That depends first of all on “{ $question }”
either = { $one } or { $other }
place-to-start = This is only a place to start: with so few answers, others could fit you as well.
code-below = Code { $code }. Give it to /recommend to see this again; whoever has it can see the answers.

# Headings.
why = Why
what-would-give = What would have to give
price = The price of it
keep-in-mind = Keep in mind
try-today = Try it today
points = Points
next-best = Next best
what-would-change = What would change this

another-answer = Another answer there allows **{ $outcome }**.
changed-since = **The advice has changed** since this code was made. Today it is:
changed-since-advised = **The advice has changed** since this code was made, when it was **{ $advice }**. Today it is:

# What answers would have to be for another outcome.
changed-answer = { $question } → “{ $answer }”
becomes = { $answers }: it becomes **{ $outcome }**
may-become = { $answers }: it may become **{ $outcome }**
close-call-of = a close call of { $one } and { $other }

# The points of each option, in a list, in a table and in a picture.
scores-title = What your answers add up to
scores-alt = Points of each option. { $scores }.
ruled-out = ruled out
close-call-note = close call
recommended-note = recommended
few-answers-points = With so few answers the points do not decide yet.
points-do-not-decide = The points alone do not decide here: the wish has more of them, but the means for it are missing.
