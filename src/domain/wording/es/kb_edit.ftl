# See the English file of this name.
