# `/kb` まわりで管理者に伝える文：断り、一覧、項目の出どころ、履歴。

# メニューとボタン。
kb-pick = 項目を見る
kb-hidden-title = （非表示）
kb-newer = 新しい変更
kb-older = 古い変更
kb-undo-this = これを元に戻す
kb-show-entry = 項目を表示
kb-restore = 復元
kb-edit = 編集
kb-hide = 非表示にする
kb-still-right = 今も正しい
kb-follow = 共通のテキストに戻す
kb-history = 履歴

# /kb が使えない場所と人。
kb-needs-server = `/{ command-kb }` は、あるサーバーで私が知っていることを変えるコマンドです。そのサーバーで使ってください。すべてのサーバーに共通の内容は、運営者が変えます。
kb-needs-server-console = `/{ command-kb }` は、あるサーバーで私が知っていることを変えるコマンドです。`chat --server NUMBER` で起動してください。すべてのサーバーに共通の内容は knowledge フォルダーにあります。
kb-refused = これができるのは、このサーバーを管理できる人か、`/{ command-kb } { command-kb-access }` で許可されたロールを持つ人だけです。回答が間違っているときは、そのうちの誰かに伝えてください。
kb-store-down = 今、ストレージにつながらないため、何も変更していません。回答はこれまでどおり続けます。1分ほどしてからもう一度試してください。直らないときは、運営者に伝えてください。
kb-store-read-only = 今、ストレージに書き込めないため、何も保存していません。原因は、運営者がログで確認できます。
kb-store-read-only-draft = 今、ストレージに書き込めないため、何も保存していません。下書きは元の場所に残っています。原因は、運営者がログで確認できます。

# できないこと。
kb-which = IDが書かれていません。`cost/renting-gpus` のように `topic/name` と書いてください。`/{ command-kb } { command-kb-find }` で言葉から探せます。
kb-unknown = `{ $typed }` という項目はありません。`/{ command-kb } { command-kb-find }` で言葉から探せます。
kb-unknown-near = `{ $typed }` という項目はありません。`{ $near }` のことですか？ `/{ command-kb } { command-kb-find }` で言葉から探せます。
kb-hidden-already = `{ $entry }` はここでは非表示です。先に復元してください。
kb-cannot-edit = `{ $entry }` はこの方法では変更できません：{ $reason }。`/{ command-kb } { command-kb-export }` でファイルを取り出して手で直し、`/{ command-kb } { command-kb-import }` で戻せます。
kb-unreadable = ファイルが今の状態では読めません
kb-not-in-file = ファイルにこの項目がありません
kb-unwritable = この変更はこのファイルに書き込めません
kb-cannot-hide = `{ $entry }` は、いくつもの行からできたリスト全体です。いらない行を非表示にしてください。
kb-no-list = `{ $typed }` というリストはありません。リストは次のとおりです：
kb-no-table = ここには、行を追加できる比較表がありません。
kb-cannot-rename = `{ $entry }` はリストか表の行です。名前を変えられるのは回答だけです。
kb-taken = `{ $entry }` という項目はもうあるので、名前は変えていません。別のIDを選んでください。
kb-no-id = `{ $typed }` はIDにできません。IDは `cost/renting-gpus` のように、英小文字、数字、ハイフンで `topic/name` と書きます。
kb-never-changed = このサーバーでは、`{ $entry }` はまだ何も変更されていません。
kb-nothing-to-restore = `{ $entry }` は非表示になっておらず、すべてのサーバーに共通の内容から変わってもいないので、復元するものがありません。
kb-no-phrase = 聞き方が書かれていません。IDのあとに、`{ $entry }` について聞くときの言葉を書いてください。
kb-nothing-changed = `{ $entry }` はもうそのとおりの内容です。何も変更していません。

# 見つかった項目。
kb-found = 一番近い項目です。選ぶと、見たり、変えたり、非表示にしたりできます：
kb-found-nothing = この言葉を含む項目はありません。言葉を減らすか変えると見つかるかもしれません。`/{ command-kb } { command-kb-add }` で新しく書くこともできます。
kb-no-changes = このサーバーではまだ何も変更されていません。すべてのサーバーに共通の内容で答えています。`/{ command-kb } { command-kb-add }` で独自の回答を書けます。`/{ command-kb } { command-kb-find }` に言葉をいくつか付けると、変えたい項目を探せます。
kb-changed-here = ここでの変更：{ $documents }件
kb-changed-more = … ほか{ $more }件。`/{ command-kb } { command-kb-export }` ですべて取り出せます
kb-changed-moved =
    { $moved ->
       *[other] このうち{ $moved }件は、元になった共通のテキストがその後変わりました。`/{ command-kb } { command-kb-show }` で違いがわかります。
    }
kb-changed-line = `{ $name }`：{ $state }
# この一覧で、文書の状態のあとに一方または両方が付く。
kb-line-moved = 共通のテキストがその後変わりました
kb-line-faulty = エラーがあり、使われていません
kb-listed = { $first }、{ $second }

# 項目の出どころ。
kb-state-base = すべてのサーバーに共通
kb-state-changed = ここで変更
kb-state-added = ここで追加
kb-state-hidden = ここで非表示
kb-state-gone = ここで削除
kb-not-served = この項目は、ここでは誰にも表示されません。非表示か、エラーがあります。
kb-provenance-heading = 出どころ
kb-provenance = `{ $path }` の `{ $entry }`：{ $state }。
kb-last-changed = ここでの最後の変更：{ $person }（{ $when }）
kb-base-moved-heading = 共通のテキストがその後変わりました
kb-base-moved = このサーバーのテキストは引き続き使われます。元のテキストの変更点はこちらです：
kb-problems = 問題
kb-phrases = 聞き方（{ $count }）

# 履歴。日時は 2026-11-27 23:18 UTC のような形。
kb-did-hide = { $person } が { $when } に非表示にしました。
kb-did-bring-back = { $person } が { $when } に元に戻しました。
kb-did-write = { $person } が { $when } にこれを書きました。
kb-did-take-out = { $person } が { $when } に、ここにあった内容をこのサーバーの変更から取り除きました。
kb-change-number = { $path } の変更 { $number } / { $of }
kb-operator = 運営者

# 内容を変えられる人。
kb-access-alone = このサーバーを管理できる人は、ここで私が知っていることを変えられます。ほかに許可されたロールはありません。`/{ command-kb } { command-kb-access } { command-kb-access-allow }:` で許可できます。
kb-access-roles = このサーバーを管理できる人は、ここで私が知っていることを変えられます。次のロールを持つ人も変えられます：
kb-access-refused = ここで私が知っていることをほかに誰が変えられるかは、このサーバーを管理できる人だけが決められます。
kb-access-full = 許可できるロールは{ $most }個までです。先に `/{ command-kb } { command-kb-access } { command-kb-access-deny }:` でどれかを取り消してください。
