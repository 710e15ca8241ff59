# To admins around an edit: its form, its preview, saving it, and files that come and go.

# A form's title and the labels of its fields, each at most 45 characters.
kb-form-add = A new answer
kb-form-edit = Edit { $entry }
kb-field-id = Id: topic/name, such as cost/renting-gpus
kb-field-title = The question it answers
kb-field-phrases = Ways people ask it, one per line
kb-field-body = The answer, in Markdown
kb-field-cells = Cells, one per line: option: text
kb-field-sources = Sources: https addresses, one per line
kb-field-see = Related entries: ids, one per line

# Buttons.
kb-save = Save
kb-again = Edit again
kb-cancel = Cancel
kb-over = Put mine over it
kb-drop-mine = Keep theirs

# The preview, and the headings of its parts.
kb-preview = Preview: { $title }
kb-preview-hidden = `{ $entry }` would no longer be shown on this server. `/kb restore` brings it back any time.
kb-collisions = Phrases that may lead elsewhere
kb-moves = Questions that would get something else
kb-changes = What changes
kb-saved-together = Saved together
kb-documents =
    { $count ->
        [one] 1 document
       *[other] { $count } documents
    }
kb-document-changed = `{ $path }`: changed
kb-document-new = `{ $path }`: new
kb-document-hidden = `{ $path }`: hidden
kb-document-follows = `{ $path }`: back to the shared text
kb-document-taken-out = `{ $path }`: taken out
kb-more = … and { $more } more
kb-see-all = See all { $count }
kb-all-lines = All { $count } lines:
kb-back-to-preview = Back to the preview
kb-overtaken-heading = Somebody was faster
kb-overtaken = While your form was open, somebody else saved a change. Below, - is what stands there now and + is yours: saving puts yours in its place.
kb-over-heading = Over the newest text
kb-over-newest = Saving puts yours in the place of theirs, which stays in the history.
kb-other-id-heading = Another id
kb-other-id = The id you chose is taken or cannot be one, so this is `{ $entry }`. *Edit again* changes it.
kb-whole-file-heading = One date for all of it
kb-whole-file = This date stands once for everything in the file: save it when all of it is still right.
kb-left-heading = Changed again since
kb-left =
    { $count ->
        [one] One document was changed again since then and stays as it is.
       *[other] { $count } documents were changed again since then and stay as they are.
    }
kb-move = { $question }: { $before } → { $after }
kb-move-loss = 🛑 loses its answer: { $question }: { $before } → { $after }
kb-outcome-choice = a choice, first `{ $entry }`
kb-outcome-nothing = no answer
kb-not-saved-heading = Not saved yet
kb-not-saved = This draft is yours alone and is kept for a day.

# Afterwards.
kb-saved = Saved: `{ $entry }`. I answer from it now.
kb-saved-hidden = Saved: `{ $entry }` is no longer shown here.
kb-saved-documents = Saved: { $documents }.
kb-nothing-to-undo = All of this was changed again since, or was never saved here, so nothing can be taken back in one step. `/kb history` shows each change of an entry.
kb-changed-since = `{ $entry }` was changed again since then, last by { $person } on { $when }. Taking back only the earlier change could mix two texts, so nothing was changed. The history shows every change, and *Undo this* there takes the newest one back.
kb-dropped = The draft is gone. Nothing was changed.
kb-you-wrote = You wrote ({ $field })
kb-draft-gone = This draft is no longer there: it was saved, dropped, written anew, or is more than a day old. `/kb history` shows what was saved.
kb-cannot-save = This cannot be saved as it is:

# Two admins at once.
kb-conflict-heading = Two changes at once
kb-conflict = { $person }, on { $when }, saved a change of `{ $path }` after you began yours, so yours is not saved yet. Nothing is lost: both texts are kept until you choose.
kb-conflict-somebody = Somebody else saved a change of `{ $path }` after you began yours, so yours is not saved yet. Nothing is lost: both texts are kept until you choose.
kb-both = Theirs (-) and yours (+)
kb-theirs-gone = They have hidden it or taken it out.
kb-mine-gone = You would hide it or take it out.

# Files that go and come.
kb-exported = { $documents }, as they show on this server.
kb-exported-changed = { $documents }, changed on this server.
kb-exported-hidden = What is hidden here is listed in it: { $documents }.
kb-exported-next = Change them with any editor, and `/kb import` takes them back.
kb-import-changes-nothing = Everything in this archive is the same as what I know here, so nothing was changed.
kb-import-empty = There are no files of the knowledge in this archive, so nothing was changed. Attach a zip as `/kb export` makes it.
kb-import-refused-heading = Import refused
kb-import-refused =
    { $errors ->
        [one] Nothing was changed: this archive has one error. Mend what is marked 🛑 and import it again.
       *[other] Nothing was changed: this archive has { $errors } errors. Mend what is marked 🛑 and import it again.
    }
kb-archive-too-large = This file cannot be imported: it is larger than { $megabytes } MB. Attach a zip as `/kb export` makes it.
kb-archive-too-many = This file cannot be imported: it has more than { $files } files. Attach a zip as `/kb export` makes it.
kb-archive-broken = This file cannot be imported: it is no zip archive, or a broken one. Attach a zip as `/kb export` makes it.
