# Not translated yet: these sentences are said in English.
