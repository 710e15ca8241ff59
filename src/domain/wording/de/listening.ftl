# Mitlesen in Kanälen, ohne angesprochen zu sein.
# `{ $channel }` wird mit einem Link zum Kanal gefüllt; was zwischen ` steht, ist Markdown.

listening-on = Ab jetzt lese ich in { $channel } mit und antworte dort, wenn ich mir sicher bin und sonst noch niemand geantwortet hat.
listening-off = Ab jetzt antworte ich in { $channel } nur noch, wenn man mich anspricht.
cannot-read = Im Moment sehe ich dort nur die Titel von Beiträgen: Wer mich betreibt, hat mir den Message Content Intent nicht gegeben. Er lässt sich im Developer Portal von Discord einschalten; dazu gehört die Einstellung `discord.message_content`.
listening-failed = Das konnte ich nicht speichern. Nichts wurde geändert; versuch es bitte später noch mal.
