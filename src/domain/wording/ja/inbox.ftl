# 管理者の受信箱：役に立つ回答がなかった質問のグループと、みんなの選択から出た聞き方の案。

inbox = 回答を待っている質問
inbox-empty = 待っているものはありません。最近ここで聞かれた質問は、すべて回答があったか、対応済みです。
inbox-no-questions = 待っている質問はありません。
inbox-about =
    { $questions ->
       *[other] { $questions } 件の質問に役に立つ回答がありませんでした。似たものはまとめてあります。選ぶと、まとめて答えられます：
    }
inbox-line = - **{ $count } ×** { $words }
inbox-pick = グループを選ぶ
inbox-page = { $page } / { $pages } ページ
inbox-group = 同じ回答を待っている質問です
inbox-asked =
    { $count ->
       *[other] { $count } 回聞かれました。最後は { $date } です
    }
inbox-words = - { $words }
inbox-more = - ほか { $count } 通りの聞き方
inbox-unhelpful = 役に立たなかった回答
inbox-write = 回答を書く
inbox-add = 今ある回答に加える
inbox-off-topic = 対象外
inbox-back = 待っている質問の一覧
inbox-back-to = グループに戻る
inbox-gone = その間に対応済みになりました。
inbox-settled =
    { $count ->
       *[other] { $count } 件の質問は、もう待っていません。知らせてほしいと言った人には、回答があれば知らせます。
    }
inbox-form-new = これらの質問への新しい回答
inbox-form-add = { $entry } の聞き方
inbox-choose = 「{ $words }」のような質問は、どの回答のものですか？ 選ぶと、それらを聞き方に加えた状態で開きます。
inbox-pick-entry = 回答を選ぶ
inbox-other = 別のID
inbox-field-id = 項目のID（例：cost/renting-gpus）
inbox-open = { $entry } を開く
inbox-named = ボタンを押すと、質問を聞き方に加えた状態で `{ $entry }` が開きます。
inbox-golden-unwritable = 今の `golden.toml` には書き込めませんでした。`/{ command-kb } { command-kb-export }` でファイルを取り出して手で直し、`/{ command-kb } { command-kb-import }` で戻せます。
proposals =
    { $count ->
       *[other] 聞き方の案 { $count } 件
    }
proposal-line = - `{ $entry }` に「{ $words }」：そう聞いたとき、{ $people } 人がこれを選びました
proposal-approve = 採用：{ $words }
proposal-decline = 見送る
proposal-declined = 「{ $words }」は見送りました。
