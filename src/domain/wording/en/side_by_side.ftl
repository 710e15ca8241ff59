# Two results of the questionnaire side by side.
# `{ $name }` is a blank that is filled in; what stands between ** or ` is Markdown. Commands are named as
# people see them; the other languages do so by `/{ command-ask }`, from commands.ftl.

side-by-side = Two results side by side
first = First
second = Second
second-code-missing = To set two results side by side I need the codes of both: one as `code`, one as `compare`. The code stands below every result. If you have none yet, answer the questions first.

both-come-out = Both come out as **{ $outcome }**.
nearly-the-same = Nearly the same.
# `{ $which }` is what “first” or “second” is above.
result-of = { $which }: **{ $outcome }**.
nothing-fits = Nothing fits
recommended-row = Recommended

differing-answers = Answers that differ (first / second)
no-answer-differs = No answer differs.
asked-of-one =
    { $count ->
        [one] One more question was asked of only one of them.
       *[other] { $count } more questions were asked of only one of them.
    }
deciding-answers = Any one of these alone makes the difference
only-several = No single answer does; only several together.

# `{ $which }` is what “first” or “second” is above.
stale-side = { $which } code: it is from an earlier questionnaire with other questions, so its answers cannot be set beside today's. Answer today's questions to compare.
stale-side-advised = { $which } code: it is from an earlier questionnaire with other questions, so its answers cannot be set beside today's. The advice then was **{ $advice }**. Answer today's questions to compare.
unknown-side = { $which } code: I cannot read it; it may be mistyped. A code looks like 4T2C-0R9K-7Z1M and stands below every result.
side-changed = { $which }: **the advice has changed** since the code was made.
side-changed-advised = { $which }: **the advice has changed** since the code was made, when it was **{ $advice }**.
