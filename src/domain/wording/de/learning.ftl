# Fragen, die auf eine Antwort warten.

tell-me = Sag mir Bescheid, wenn es eine Antwort gibt
tell-me-noted = Ich schreibe dir einmal direkt, wenn die Leute, die sich hier um mich kümmern, sie beantwortet haben. Bis dahin merke ich mir zu der Frage deine Nummer; `/{ command-forget-me }` löscht sie wieder.
tell-me-gone = Diese Frage ist inzwischen erledigt. Stell sie noch mal, dann siehst du es.
tell-me-failed = Das konnte ich mir gerade nicht merken. Drück bitte in einer Minute noch mal.
told = Auf deine Frage „{ $question }“ gibt es jetzt eine Antwort:
