# 編集まわりで管理者に伝える文：フォーム、プレビュー、保存、ファイルの出し入れ。

# フォームのタイトルと欄の名前。それぞれ45文字まで。
kb-form-add = 新しい回答
kb-form-edit = { $entry } を編集
kb-field-id = ID：topic/name（例 cost/renting-gpus）
kb-field-title = どの質問への回答か
kb-field-phrases = 聞き方（1行に1つ）
kb-field-body = 回答（Markdown）
kb-field-cells = セル（1行に1つ、選択肢: テキスト）
kb-field-sources = 出典（httpsのURL、1行に1つ）
kb-field-see = 関連する項目（ID、1行に1つ）

# ボタン。
kb-save = 保存
kb-again = 編集に戻る
kb-cancel = キャンセル
kb-over = 自分の変更で置き換える
kb-drop-mine = 相手の変更を残す

# プレビューと、その各部分の見出し。
kb-preview = プレビュー：{ $title }
kb-preview-hidden = `{ $entry }` はこのサーバーで表示されなくなります。`/{ command-kb } { command-kb-restore }` でいつでも元に戻せます。
kb-collisions = ほかの項目につながるかもしれない聞き方
kb-moves = 結果が変わる質問
kb-changes = 変更点
kb-saved-together = まとめて保存されるもの
kb-documents =
    { $count ->
       *[other] { $count }件の文書
    }
kb-document-changed = `{ $path }`：変更
kb-document-new = `{ $path }`：新規
kb-document-hidden = `{ $path }`：非表示
kb-document-follows = `{ $path }`：共通のテキストに戻す
kb-document-taken-out = `{ $path }`：削除
kb-more = … ほか{ $more }件
kb-see-all = 全{ $count }件を見る
kb-all-lines = 全{ $count }件：
kb-back-to-preview = プレビューに戻る
kb-overtaken-heading = ほかの人が先に保存しました
kb-overtaken = フォームを開いている間に、ほかの人が変更を保存しました。下の - が今の内容、+ があなたの内容です。保存すると、あなたの内容に置き換わります。
kb-over-heading = 最新のテキストに重ねる
kb-over-newest = 保存すると、あなたの内容が相手の内容に置き換わります。相手の内容は履歴に残ります。
kb-other-id-heading = 別のID
kb-other-id = 選んだIDは使われているか、IDにできないため、`{ $entry }` にしました。*編集に戻る* で変えられます。
kb-whole-file-heading = 全体で1つの日付
kb-whole-file = この日付はファイル全体に共通です。すべてが今も正しいときに保存してください。
kb-left-heading = その後また変更されたもの
kb-left =
    { $count ->
       *[other] { $count }件の文書はその後また変更されたため、そのままにします。
    }
kb-move = { $question }：{ $before } → { $after }
kb-move-loss = 🛑 回答がなくなります：{ $question }：{ $before } → { $after }
kb-outcome-choice = 候補の表示（最初は `{ $entry }`）
kb-outcome-nothing = 回答なし
kb-not-saved-heading = まだ保存されていません
kb-not-saved = この下書きはあなただけのもので、1日残ります。

# そのあと。
kb-saved = `{ $entry }` を保存しました。これからはこの内容で答えます。
kb-saved-hidden = 保存しました。`{ $entry }` はここでは表示されなくなりました。
kb-saved-documents = { $documents }を保存しました。
kb-nothing-to-undo = これらはすべてその後また変更されたか、ここでは保存されていないため、まとめて元に戻せるものがありません。`/{ command-kb } { command-kb-history }` で項目ごとの変更を見られます。
kb-changed-since = `{ $entry }` はその後また変更されています（最後は { $person }、{ $when }）。前の変更だけを元に戻すと二つのテキストが混ざるおそれがあるため、何も変更していません。履歴ですべての変更を見られます。そこの *これを元に戻す* で、一番新しい変更を元に戻せます。
kb-dropped = 下書きを消しました。何も変更していません。
kb-you-wrote = あなたが書いた内容（{ $field }）
kb-draft-gone = この下書きはもうありません。保存されたか、消されたか、書き直されたか、1日以上たっています。`/{ command-kb } { command-kb-history }` で保存された内容を見られます。
kb-cannot-save = このままでは保存できません：

# 二人の管理者が同時に。
kb-conflict-heading = 変更が重なりました
kb-conflict = あなたが書き始めたあと、{ $person } が { $when } に `{ $path }` の変更を保存したため、あなたの変更はまだ保存されていません。何も失われていません。あなたが選ぶまで、両方のテキストを残しておきます。
kb-conflict-somebody = あなたが書き始めたあと、ほかの人が `{ $path }` の変更を保存したため、あなたの変更はまだ保存されていません。何も失われていません。あなたが選ぶまで、両方のテキストを残しておきます。
kb-both = 相手の内容（-）とあなたの内容（+）
kb-theirs-gone = 相手は項目を非表示にしたか、削除しました。
kb-mine-gone = あなたの変更では、項目が非表示になるか削除されます。

# ファイルの出し入れ。
kb-exported = このサーバーで表示されている{ $documents }です。
kb-exported-changed = このサーバーで変更された{ $documents }です。
kb-exported-hidden = ここで非表示のものは、中の一覧にあります（{ $documents }）。
kb-exported-next = 好きなエディターで変えて、`/{ command-kb } { command-kb-import }` で戻せます。
kb-import-changes-nothing = このアーカイブの内容は、ここで私が知っていることとすべて同じなので、何も変更していません。
kb-import-empty = このアーカイブには知識のファイルが入っていないため、何も変更していません。`/{ command-kb } { command-kb-export }` で作られるようなzipを添付してください。
kb-import-refused-heading = インポートできませんでした
kb-import-refused =
    { $errors ->
       *[other] 何も変更していません。このアーカイブにはエラーが{ $errors }件あります。🛑 の付いたところを直して、もう一度インポートしてください。
    }
kb-archive-too-large = このファイルはインポートできません。{ $megabytes } MB を超えています。`/{ command-kb } { command-kb-export }` で作られるようなzipを添付してください。
kb-archive-too-many = このファイルはインポートできません。{ $files }個を超えるファイルが入っています。`/{ command-kb } { command-kb-export }` で作られるようなzipを添付してください。
kb-archive-broken = このファイルはインポートできません。zipアーカイブではないか、壊れています。`/{ command-kb } { command-kb-export }` で作られるようなzipを添付してください。
