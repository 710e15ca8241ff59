# The inbox of admins: questions that had no helpful answer, in groups, and phrases that people's choices propose.

inbox = Questions that wait for an answer
inbox-empty = Nothing waits: every question that I was asked here lately had an answer, or was dealt with.
inbox-no-questions = No question waits.
inbox-about =
    { $questions ->
        [one] One question had no helpful answer. Pick it to answer it:
       *[other] { $questions } questions had no helpful answer. Like ones stand together; pick them to answer all of them at once:
    }
inbox-line = - **{ $count } ×** { $words }
inbox-pick = Pick a group
inbox-page = Page { $page } of { $pages }
inbox-group = These wait for one answer
inbox-asked =
    { $count ->
        [one] Asked once, on { $date }
       *[other] Asked { $count } times, last on { $date }
    }
inbox-words = - { $words }
inbox-more = - and { $count } more ways to ask
inbox-unhelpful = Answers that did not help
inbox-write = Write an answer
inbox-add = Add to an existing answer
inbox-off-topic = Off-topic
inbox-back = All waiting questions
inbox-back-to = Back to the group
inbox-gone = That has been dealt with in the meantime.
inbox-settled =
    { $count ->
        [one] The question no longer waits. Whoever asked to be told will be, if it got an answer.
       *[other] The { $count } questions no longer wait. Whoever asked to be told will be, if they got an answer.
    }
inbox-form-new = A new answer to these questions
inbox-form-add = Phrases for { $entry }
inbox-choose = Which answer do questions like “{ $words }” belong to? Picking one opens it with them as further phrases.
inbox-pick-entry = Pick an answer
inbox-other = Another id
inbox-field-id = The entry's id, such as cost/renting-gpus
inbox-open = Open { $entry }
inbox-named = The button opens `{ $entry }` with the questions as further phrases.
inbox-golden-unwritable = I could not write this into `golden.toml` as it stands here. `/kb export` gives you the file to mend by hand, and `/kb import` takes it back.
proposals =
    { $count ->
        [one] A proposed phrase
       *[other] { $count } proposed phrases
    }
proposal-line = - “{ $words }” for `{ $entry }`: { $people } people chose it when they asked that
proposal-approve = Approve: { $words }
proposal-decline = Decline
proposal-declined = I let “{ $words }” be.
