# Listening in channels without being addressed.
# `{ $channel }` is filled in with a link to the channel; what stands between ` is Markdown.

listening-on = From now on I listen in { $channel } and answer there when I am sure and nobody else has.
listening-off = From now on I only answer in { $channel } when I am addressed.
cannot-read = At the moment I hear only the titles of posts there: the operator has not given me the message content intent. Tell them to switch it on in Discord's developer portal and to set `discord.message_content`.
listening-failed = I could not keep that. Nothing was changed; please try again later.
