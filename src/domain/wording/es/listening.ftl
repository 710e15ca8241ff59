# Escuchar en canales sin que nadie se dirija al bot.
# `{ $channel }` se rellena con un enlace al canal; lo que va entre ` es Markdown.

listening-on = A partir de ahora escucho en { $channel } y respondo ahí cuando lo tengo claro y nadie más ha respondido.
listening-off = A partir de ahora solo respondo en { $channel } cuando alguien se dirige a mí.
cannot-read = De momento solo veo ahí los títulos de las publicaciones: quien me administra no me ha dado el Message Content Intent. Pídele que lo active en el portal de desarrolladores de Discord y que ponga `discord.message_content`.
listening-failed = No pude guardar eso. No se cambió nada; inténtalo más tarde.
