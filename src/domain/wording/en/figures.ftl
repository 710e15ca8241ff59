# Figures for admins, and the weekly digest.

stats-title = The last { $days } days
stats-asked =
    { $count ->
        [0] No questions
        [one] One question
       *[other] { $count } questions, about { $whole }.{ $tenths } a day
    }
stats-became = { $answered } answered, { $offered } with a choice of answers, { $unknown } without an answer
stats-helpful =
    { $count ->
        [one] Found helpful in { $percent } % of one vote
       *[other] Found helpful in { $percent } % of { $count } votes
    }
stats-nobody-said = Nobody said whether an answer helped
stats-median = Half of my replies took { $ms } ms at most
stats-days = Questions a day
stats-day = - { $date }: { $count }
stats-top = Answers given most
stats-entry = - **{ $count } ×** `{ $entry }`
stats-misses = Asked most without a helpful answer
picture-alt = { $title }: { $lines }

digest-title = My week, { $first } to { $last }
digest-answered = Answered
digest-offered = With a choice of answers
digest-unknown = Without an answer
digest-not-helpful = Not helpful
digest-stale-entries = Answers to compare with their sources again
digest-count = - { $label }: { $count }
digest-stale = - `{ $entry }`, last on { $date }
digest-stale-more = - and { $count } more
digest-footer = Admins answer what waits with /kb inbox, and renew the date of what is still right with /kb show.
digest-off = There is no weekly digest. `/kb digest` with a channel begins one.
digest-on = The weekly digest goes to { $channel }, next on { $next } or shortly after. I must be allowed to write there.
