# The questionnaire while it is being answered. What it asks stands in the knowledge.
# `{ $name }` is a blank that is filled in; what stands between ** or ` is Markdown. Commands are named as
# people see them; the other languages do so by `/{ command-ask }`, from commands.ftl.

# Buttons.
not-sure = Not sure
back = Back
start-over = Start over
stop = Stop
change-an-answer = Change an answer
all-my-answers = All my answers
to-the-result = To the result
start-my-own = Start my own
share = Share with everyone here
answer-that-too = Answer that, too
answer-what-is-new = Answer what is new

question-number = Question { $number }
questions-left =
    { $count ->
        [one] About { $count } more after this one
       *[other] About { $count } more after this one
    }
last-question = This may be the last one
other-answers-stay = Your other answers stay as they are
not-asked = Not asked
your-answers = Your answers
which-to-change = Which one do you want to change?

not-yours = That button belongs to the person who answered these questions. You are welcome to your own; only you will see it.
stopped = Stopped. Nothing was kept.
no-questionnaire = The questionnaire is not available at the moment. `/compare` and `/proscons` may help meanwhile.

# Said above a fresh start, when a button or the code of a result cannot be followed.
stale-code = The questions have changed since this was made, so let us start afresh.
stale-result = This code is from an earlier questionnaire with other questions. To see what today's says, answer its questions:
stale-result-advised = This code is from an earlier questionnaire with other questions. The advice then was **{ $advice }**. To see what today's says, answer its questions:
unknown-code = I cannot read that code; it may be mistyped. Here is the first question instead.

# A close call in a few words.
this-or-that = { $one } – or: { $other }
