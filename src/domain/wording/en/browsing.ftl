# Topics, the comparison, and pros and cons.
# `{ $name }` is a blank that is filled in; what stands between ** or ` is Markdown. Commands are named as
# people see them; the other languages do so by `/{ command-ask }`, from commands.ftl.

page-of = Page { $page } of { $pages }
previous-page = Previous page
next-page = Next page

topics-title = What I know about
topics-body =
    { $count ->
        [one] { $count } answer, by topic. Pick one, or just ask.
       *[other] { $count } answers, by topic. Pick one, or just ask.
    }
pick-a-topic = Pick a topic
answers-in-topic =
    { $count ->
        [one] { $count } answer
       *[other] { $count } answers
    }
topic-body = Pick a question to read its answer.
back-to-topics = Back to all topics

# Said when nothing has the name that a person typed; what there is follows.
unknown-topic = I have no topic like “{ $typed }”.
unknown-feature = I do not compare “{ $typed }”. Here is all that I compare.
unknown-option = I do not know the option “{ $typed }”. These are the ones I know.

comparison-hint = The short version. Pick a feature to read more about it.
pick-a-feature = Read more about a feature
feature = Feature
as-picture = As a picture
no-comparison = There is no comparison to show at the moment. Ask me about a feature instead.

no-options = There are no pros and cons to show at the moment. Ask me a question instead.
pros-and-cons = Pros and cons: { $options }
this-and-that = { $one } and { $other }
speaks-for = { $option }: what speaks for them
speaks-against = { $option }: what speaks against them
when-to-choose = { $option }: when to choose them
