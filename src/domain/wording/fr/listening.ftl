# Écouter des salons sans qu’on s’adresse au bot.
# `{ $channel }` est remplacé par un lien vers le salon ; ce qui est entre ` est du Markdown.

listening-on = À partir de maintenant, j’écoute dans { $channel } et j’y réponds quand je suis sûr de moi et que personne d’autre ne l’a fait.
listening-off = À partir de maintenant, je ne réponds dans { $channel } que quand on s’adresse à moi.
cannot-read = Pour le moment, je n’y vois que les titres des publications : la personne qui m’héberge ne m’a pas donné le Message Content Intent. Demande-lui de l’activer dans le portail développeur de Discord et de régler `discord.message_content`.
listening-failed = Je n’ai pas pu garder ça. Rien n’a changé ; réessaie plus tard, s’il te plaît.
