# How a question was understood, and why it was answered, offered or left: lines for admins and for the operator.

explain-nothing = There was nothing to look up: no words are left once code, links, emoji and small talk are out.
explain-read = Read: { $sentence }
explain-repaired = Took “{ $wrong }” for “{ $right }”.
explain-unknown = Words the knowledge does not have: { $words }.
# One of the nearest entries; the next two follow it where there is something to say.
explain-candidate = { $place }. { $entry }: { $percent } % sure
explain-nearest = nearest phrase “{ $phrase }” ({ $percent } % alike)
explain-shared = shares { $words }
explain-both = Answered both: the message asks two things, and each is at least { $sure } % sure.
explain-answered = Answered: { $best } % is at least the { $sure } % that an answer needs.
explain-answered-before = Answered: { $best } % is at least the { $sure } % that an answer needs; the runner-up { $second } has { $percent } %.
explain-offered = Offered a choice: { $best } % is less than the { $sure } % that an answer needs, but at least the { $offer } % that an offer needs.
explain-left = Left alone: { $best } % is less than the { $sure } % that an answer needs, and than the { $offer } % that an offer needs.
