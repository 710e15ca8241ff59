//! Stories of one person and the bot, told by what the person sees.
