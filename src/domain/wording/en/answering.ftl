# Around an answer, a choice of answers, and no answer.
# `{ $name }` is a blank that is filled in; what stands between ** or ` is Markdown. Commands are named as
# people see them; the other languages do so by `/{ command-ask }`, from commands.ftl.

empty-question = Hi! Ask me anything about open-weights and open-source AI models, for example: *what is the difference?*, *can I run one on 8 GB?* or *may I use Llama at work?*
dont-know = I have no good answer to that. I know about open-weights and open-source AI models: what they are, what they cost, what they run on and which licence allows what. Other words may help, or look around:
did-you-mean = I am not sure which of these you mean:
pick-a-question = Pick a question
ask-in-other-words = Ask in other words
your-question = Your question
ask-again = Ask me again, in other words.
none-of-these = None of these: show all topics
all-topics = All topics
start-questionnaire = Find out what fits you
helpful = 👍 Helpful
not-helpful = 👎 Not helpful
sources = Sources
asked-like = Some ways to ask for it
source-of = This answer is `{ $entry }` in my knowledge. People wrote and checked it; I only find it.
as-plain-text = As plain text

# Why an answer was given, a line each.
why-this-answer = Why this answer?
why-nearest = Of all the ways to ask that I know, this question was nearest to “{ $phrase }”.
why-sure = I was { $percent } % sure that this is the answer.
why-runner-up = The runner-up was “{ $title }”, with { $percent } %.
why-how = I compare words with words; no language model wrote or chose anything.

dismiss = Dismiss
dismissed = Taken away.
not-yours-to-dismiss = Only the person who asked, or a moderator, can dismiss this answer.
thanks = Thank you, good to know.
sorry = Thank you for saying so. Asking in other words may find a better answer, or look around:
entry-gone = That answer has been moved or taken out since this button was made. Ask again, or look around:
outdated-button = This button is from an older version of me. Please ask again, or start over with `/help`.

# When an answer was last compared with its sources.
checked = Last checked against its sources on { $day } { $month } { $year }
month =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }

help-opening = I help you weigh **open-weights** against **open-source** AI models.
help-ask = **Ask me** in your own words. Misspelt and clumsy is fine.
help-closing = Licence and regulation answers are summaries, not legal advice.
mention = @mention
mention-about = put your question behind it, reply to me, or write to me directly
answered-before = I answered that here a moment ago: { $link }
show-it-here = Show it to me here
on-a-message = Apps › { $name }
on-a-message-about = right-click or long-press a message, and I answer it
from-a-message-about = right-click or long-press a message to make it an answer that I give; for admins
answering = In answer to { $link }
hidden-words = I may not read the message that you reply to: Discord shows me only what is written to me. Right-click or long-press it and choose *Apps › Answer this*, or write the question behind my name.
too-fast = That was a lot in a short time. Give me a minute, and then go on.
failed = Something went wrong on my side, sorry. Please try again. If it stays, tell an admin the number { $incident }.
