# To admins around `/kb`: refusals, lists, where an entry comes from, and its history.

# In menus and on buttons.
kb-pick = Look at an entry
kb-hidden-title = (hidden)
kb-newer = Newer
kb-older = Older
kb-undo-this = Undo this
kb-show-entry = Show entry
kb-restore = Restore
kb-edit = Edit
kb-hide = Hide
kb-still-right = Still right
kb-follow = Back to the shared text
kb-history = History

# Where /kb cannot be used, and by whom.
kb-needs-server = `/kb` changes what I know on one server, so please use it there. What all servers share is changed by the person who runs me.
kb-needs-server-console = `/kb` changes what I know on one server: start me with `chat --server NUMBER`. What all servers share stands in the knowledge folder.
kb-refused = Only people who may manage this server, or have a role that they named with `/kb access`, can do this. If an answer is wrong, please tell one of them.
kb-store-down = I cannot reach my store right now, so nothing was changed. Answers go on as before. Please try again in a minute; if it stays, tell the person who runs me.
kb-store-read-only = My store cannot be written right now, so nothing was saved. The person who runs me finds the reason in the log.
kb-store-read-only-draft = My store cannot be written right now, so nothing was saved. Your draft is kept where it was. The person who runs me finds the reason in the log.

# What cannot be done.
kb-which = The id is missing: `topic/name`, such as `cost/renting-gpus`. `/kb find` looks for an entry by words.
kb-unknown = There is no entry `{ $typed }`. `/kb find` looks for one by words.
kb-unknown-near = There is no entry `{ $typed }`. Did you mean `{ $near }`? `/kb find` looks for one by words.
kb-hidden-already = `{ $entry }` is hidden here. Restore it first.
kb-cannot-edit = `{ $entry }` cannot be changed like this: { $reason }. `/kb export` gives you its file to change by hand, and `/kb import` takes it back.
kb-unreadable = the file cannot be read as it stands
kb-not-in-file = the file does not have this entry
kb-unwritable = the change cannot be written into this file
kb-cannot-hide = `{ $entry }` is a whole list, made from its lines. Hide the lines that you do not want.
kb-no-list = There is no list `{ $typed }`. These are the lists:
kb-no-table = There is no comparison here that could get a row.
kb-cannot-rename = `{ $entry }` is a line of a list or a row of a table. Only answers can be renamed.
kb-taken = There is an entry `{ $entry }` already, so nothing was renamed. Choose another id.
kb-no-id = `{ $typed }` cannot be an id: it is `topic/name` in small letters, digits and hyphens, such as `cost/renting-gpus`.
kb-never-changed = Nothing has been changed in `{ $entry }` on this server.
kb-nothing-to-restore = `{ $entry }` is neither hidden nor changed from what all servers share, so there is nothing to restore.
kb-no-phrase = The phrase is missing. Write it behind the id: words in which people ask for `{ $entry }`.
kb-nothing-changed = `{ $entry }` says exactly that already. Nothing was changed.

# Entries that were found.
kb-found = The entries that fit best. Pick one to see, change or hide it:
kb-found-nothing = No entry has these words. Fewer or other words may find one, and `/kb add` writes a new one.
kb-no-changes = Nothing has been changed on this server yet: I answer from what all servers share. `/kb add` writes an answer of your own, and `/kb find` with a few words finds one to change.
kb-changed-here = Changed here: { $documents }
kb-changed-more = … and { $more } more; `/kb export` has them all
kb-changed-moved =
    { $moved ->
        [one] The shared text beneath one of them has changed since: `/kb show` says what.
       *[other] The shared texts beneath { $moved } of them have changed since: `/kb show` says what.
    }
kb-changed-line = `{ $name }`: { $state }
# Stand behind the state of a document in that list, one or both.
kb-line-moved = the shared text has changed since
kb-line-faulty = has errors and is not served
kb-listed = { $first }, { $second }

# Where an entry comes from.
kb-state-base = shared by all servers
kb-state-changed = changed here
kb-state-added = added here
kb-state-hidden = hidden here
kb-state-gone = taken out here
kb-not-served = Nobody gets this entry here: it is hidden, or has errors.
kb-provenance-heading = Where it comes from
kb-provenance = `{ $entry }` in `{ $path }`: { $state }.
kb-last-changed = Last changed here by { $person } on { $when }
kb-base-moved-heading = The shared text has changed since
kb-base-moved = Yours goes on being served. This is what changed beneath it:
kb-problems = Problems
kb-phrases = Phrases ({ $count })

# Its history. A moment is such as 2026-11-27 23:18 UTC.
kb-did-hide = { $person } hid it on { $when }.
kb-did-bring-back = { $person } brought it back on { $when }.
kb-did-write = { $person } wrote this on { $when }.
kb-did-take-out = { $person } took what stood here out of this server's changes on { $when }.
kb-change-number = Change { $number } of { $of } in { $path }
kb-operator = the operator

# Who may change the knowledge.
kb-access-alone = Whoever may manage this server can change what I know here. No role besides. `/kb access allow:` names one.
kb-access-roles = Whoever may manage this server can change what I know here. So can everyone with one of these roles:
kb-access-refused = Only people who may manage this server can say who else may change what I know here.
kb-access-full = At most { $most } roles can be named. Take one back with `/kb access deny:` first.
