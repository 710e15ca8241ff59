# Questions that wait for an answer.

tell-me = Tell me when there is an answer
tell-me-noted = I will write to you directly, once, when the people who look after me here have answered it. Until then I keep your number with the question; `/forget-me` takes it back.
tell-me-gone = That question has been dealt with in the meantime. Ask it again to see.
tell-me-failed = I could not note that right now. Please press again in a minute.
told = There is an answer now to your question “{ $question }”:
