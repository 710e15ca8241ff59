# What is kept of people, and its end.

privacy-title = What I keep, and for how long
privacy-opening = I keep as little as I can and as much as I need to get better at answering. `/forget-me` removes what I keep of you.
privacy-kept = What I keep
privacy-term =
    { $days ->
        [0] for an hour at most
        [1] for 1 day
       *[other] for { $days } days
    }
privacy-words = The words of questions that I am asked, without the name or number of who asked, { $term }. On a server its admins can see them; those that got no helpful answer stand in their inbox and their figures, and in a weekly digest where they have chosen a channel for it.
privacy-taken = Words that admins take from a question into a phrase, an answer or the list of what is off-topic belong to my knowledge and its history from then on, and stay there.
privacy-choices = What people choose when I ask “which of these do you mean?”, { $term }. Who chose is kept as a keyed hash, which only serves to count different people.
privacy-wishes = Your Discord number, when you ask to be told of an answer: until I have told you, otherwise { $term }.
privacy-events = That something was asked at a time, what became of it and how long it took, without words and without persons, { $term }.
privacy-memory = In memory alone, never on disk: your last question and what I answered to it, for two hours at most; and, until newer ones take their place or I am restarted, which of my messages answers which of yours, to follow your edits, how much you and your channel have asked me lately, so that there is enough for all, and who wrote last in a channel, by number, so that I don’t interrupt.
privacy-admins = The changes that admins save to my knowledge, with their Discord numbers, as that is its history; their drafts for a day.
privacy-not = What I do not keep
privacy-no-messages = Messages that are not meant for me, except what I answer where admins let me listen; of those I keep no words either.
privacy-no-profile = Names, profiles, your answers in the questionnaire (they travel in its buttons), or anything of yours in a log.
privacy-no-model = Nothing is sent to a language model or to anybody else.
forget-button = Remove what you keep of me
forget-ask = Shall I remove everything that I keep of you? That is your wishes to be told of an answer, what you chose when I was not sure, drafts of yours, and your last question in my memory. It cannot be undone.
forgotten = Removed:
forgotten-choices =
    { $count ->
        [one] one choice of yours
       *[other] { $count } choices of yours
    }
forgotten-wishes =
    { $count ->
        [one] one wish to be told of an answer
       *[other] { $count } wishes to be told of an answer
    }
forgotten-drafts =
    { $count ->
        [one] one draft that was not saved
       *[other] { $count } drafts that were not saved
    }
forgotten-words = your last question in my memory
forgotten-nothing = There was nothing of yours to remove.
forgotten-rest = Words of questions are kept without their authors, so I cannot tell which were yours; they go by themselves. Changes of my knowledge that you saved as an admin stay in its history.
not-forgotten = I could not remove everything right now. Please press again in a minute.
