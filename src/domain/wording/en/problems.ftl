# Faults in content: what is wrong, and what to do about it. To admins; the operator reads them in English.

problem = { $what }; { $cure }
severity-error = error
severity-warning = warning
cure-did-you-mean = did you mean `{ $near }`?

# Any file of TOML.
fault-toml = the TOML cannot be read: { $seen }
cure-toml = mend the TOML at this place
fault-empty = `{ $key }` is empty
cure-empty = write its text, or take the key out
fault-missing = `{ $key }` is missing
cure-missing = add `{ $key } = ...`
fault-key = unknown key `{ $seen }`
cure-keys = take it out; the keys here are { $keys }
fault-type = `{ $key }` is of type { $seen }
cure-text = write text in double quotes
cure-list = write a list of texts in [ ]
cure-date = write a date without quotes, such as 2026-11-24
cure-integer = write a small whole number without quotes, such as 3
cure-table = write a table written as [{ $key }]
cure-tables = write tables written as [[{ $key }]]

# Files as a whole.
fault-no-file = this file is missing
cure-no-interview = put it back: without it there is no /recommend
cure-no-vocabulary = put it back: without it no synonym and no greeting is understood
cure-no-golden = put it back: without it nothing tells chat from questions
fault-stranger = this file is not part of the knowledge
cure-stranger = move it to answers/<topic>/<name>.md or options/<option>.toml, or begin its name with _
fault-foreign = this file cannot be part of the knowledge
cure-foreign = name it answers/topic/name.md or options/name.toml in a-z, 0-9 and -, or take it out
fault-no-answers = there is not one answer
cure-no-answers = check that this is the knowledge folder, and add answers/<topic>/<name>.md
fault-folder-link = this link to a folder is not followed
cure-folder-link = put the folder itself here
fault-not-read = this file is not read
cure-not-read = answers end in .md and options in .toml; rename it, or begin its name with _
fault-unreadable = this file cannot be read: { $error }
cure-unreadable = save it as a text file in UTF-8 that this user may read
fault-outside = this name leads out of the archive
cure-outside = take it out
fault-twice = this file is in the archive twice
cure-twice = keep one of them
fault-too-large = this file is larger than { $most } bytes, or all together than { $together }
cure-too-large = split it, or leave it out
fault-packed = this file cannot be unpacked
cure-packed = pack it again
fault-no-text = this file is no text
cure-no-text = save it in UTF-8, or take it out

# Answers, and lines and rows that can be asked for.
fault-no-head = the head between two lines +++ is missing
cure-no-head = begin the file with a line +++, write the keys, and close them with another line +++
fault-no-body = the answer is empty
cure-no-body = write the answer below the second line +++
fault-no-entry = there is no entry `{ $entry }`
cure-no-entry = name an entry that exists
fault-link-again = `{ $entry }` leads to `{ $link }` again
cure-link-again = take it out of `see`
fault-open-fence = a block of code begins with ``` and never ends
cure-open-fence = close it with a line ```
fault-no-id = `{ $id }` cannot be an id: topic/name in a-z, 0-9 and -, at most { $most } characters
cure-no-id = rename the file or the line
fault-no-topic = `{ $topic }` is not a topic
cure-no-topic = move it to one of the topics
fault-id-taken = the id `{ $id }` is taken by { $place } as well
cure-id-taken = give one of them another name
fault-long-title = the title has { $length } characters, at most { $most } are allowed
fault-long-body = the answer has { $length } characters, at most { $most } are allowed
fault-long-phrase = the phrase has { $length } characters, at most { $most } are allowed
cure-too-long = shorten it, or split it into two entries
fault-source = the source `{ $source }` is not a full address
cure-source = write it with https:// in front
fault-no-source = `{ $entry }` names no source
cure-no-source = add the address that its facts come from
fault-link-hidden = it leads to `{ $entry }`, which people would no longer get (line { $lines })
cure-link-hidden = leave it, as no link is shown there then, or take over the file with another link by `/kb import`
fault-no-words = the phrase `{ $phrase }` has no words
cure-no-words = write what people ask, or take it out
fault-phrase-again = the phrase `{ $phrase }` stands at { $place } already, in `{ $entry }`
cure-phrase-twice = take one of them out
cure-phrase-elsewhere = keep it where it is answered best

# What the phrases do together.
fault-title-elsewhere = who asks the title “{ $phrase }” gets `{ $other }`, not `{ $entry }`
cure-title-elsewhere = reword one of the two titles, or give this entry phrases of its own
fault-nearer = “{ $phrase }” is nearer to `{ $other }` (“{ $near }”) than to the rest of `{ $entry }`
cure-nearer = move it there, or word it more clearly
fault-adds-nothing = “{ $phrase }” reads the same as “{ $twin }” of the same entry
cure-adds-nothing = take it out, or ask in quite other words

# The vocabulary.
fault-chain = `{ $word }` is itself written another way in this list
cure-chain = write the final spelling on the right side
fault-group = `{ $word }` is in the group `{ $group }` already
cure-group = keep it in one group only

# The questionnaire.
fault-tangled = the questions hang together in more ways than can be walked
cure-tangled = let fewer questions share conditions, or use smaller points
fault-too-many = there are { $count } of [[{ $key }]], and { $most } are allowed
cure-too-many = take some out, or split the questionnaire
fault-no-questions = there is no question
cure-no-questions = add [[question]] with id, text and choices
fault-few-choices = a question needs two choices or more, and this one has { $count }
cure-few-choices = add [[question.choice]] with id and label
fault-no-start = nothing says what to recommend to people who know nothing yet
cure-no-start = add [start] with outcome = "..."
fault-ladder = the ladder has no `{ $key }`
cure-ladder = add { $key } = {"{"} text = "...", see = "..." {"}"}
fault-tie = a tie is between two outcomes
cure-tie = write between = ["one outcome", "another"]
fault-outcome-unreached = no answers lead to the outcome `{ $outcome }`
cure-outcome-unreached = give it more points, or take out what vetoes it
fault-variant-unreached = no answers lead to the variant `{ $variant }`
cure-variant-unreached = widen its condition, or put it before the variant that takes its place
fault-idle-question = the question `{ $question }` is never asked, as its answer changes no outcome
cure-idle-question = give its choices points, or take it out
fault-dead-end = the answers { $answers } rule out every outcome
cure-dead-end = take out a veto, or add an outcome for these answers
fault-untipped = `{ $one }` and `{ $other }` can come out as a tie, and nothing says what tips it
cure-untipped = add [[tie]] with between = ["{ $one }", "{ $other }"]
fault-no-price = the outcome `{ $outcome }` has no price
cure-no-price = add [[outcome.price]] with what it costs to choose it
fault-joint = a joint reason names no answers under `all`
cure-joint = write all = {"{"} question = ["choice"], ... {"}"}
fault-rule = a rule without a condition would hold for everybody
cure-rule = add all, any or unless
fault-no-outcome = there is no outcome `{ $name }`
fault-no-condition = there is no condition `{ $name }`
fault-no-question = there is no question `{ $name }`
fault-no-choice = `{ $question }` has no choice `{ $choice }`
cure-none-there = take it out, as there are none
cure-take-one = take one of { $names }
fault-no-choices = `{ $question }` lists no choices
cure-no-choices = list one or more of { $names }
fault-long = `{ $key }` has { $length } characters, and { $most } are allowed
cure-long = say it shorter
fault-id-twice = the { $kind } `{ $id }` is there already, at { $place }
cure-id-twice = give one of the two another id
fault-id-letters = the id `{ $id }` has other characters than a-z, 0-9 and hyphens
cure-id-letters = write it in lower case with hyphens
fault-id-reserved = `{ $id }` has a meaning of its own
cure-id-reserved = take another id
