# Les questions qui attendent une réponse.

tell-me = Préviens-moi quand il y a une réponse
tell-me-noted = Je t’écrirai directement, une fois, quand les gens qui s’occupent de moi ici y auront répondu. D’ici là, je garde ton numéro avec la question ; `/{ command-forget-me }` le retire.
tell-me-gone = Cette question a été réglée entre-temps. Repose-la pour voir.
tell-me-failed = Je n’ai pas pu noter ça pour l’instant. Appuie de nouveau dans une minute, s’il te plaît.
told = Il y a maintenant une réponse à ta question « { $question } » :
