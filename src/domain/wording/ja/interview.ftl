# 診断に答えている間の文。質問そのものはナレッジにある。
# `{ $name }` はあとから埋まる空欄、** や ` で囲んだ部分は Markdown。コマンド名は commands.ftl から：`/{ command-ask }`。

# ボタン。
not-sure = わからない
back = 戻る
start-over = 最初から
stop = やめる
change-an-answer = 回答を変える
all-my-answers = 自分の回答一覧
to-the-result = 結果を見る
start-my-own = 自分もやってみる
share = ここのみんなに見せる
answer-that-too = それにも答える
answer-what-is-new = 新しい質問に答える

question-number = 質問 { $number }
questions-left =
    { $count ->
       *[other] このあと、あと { $count } 問ほどです
    }
last-question = これが最後かもしれません
other-answers-stay = ほかの回答はそのままです
not-asked = 質問なし
your-answers = あなたの回答
which-to-change = どれを変えますか？

not-yours = そのボタンは、この質問に答えた人のものです。よければ自分でもやってみてください。見えるのはあなただけです。
stopped = やめました。何も保存していません。
no-questionnaire = 今は診断を使えません。その間は `/{ command-compare }` や `/{ command-proscons }` が役に立つかもしれません。

# ボタンや結果のコードが使えないとき、最初の質問の上に出る文。
stale-code = これができたあとに質問が変わったので、最初から始めましょう。
stale-result = このコードは、質問が違う以前の診断のものです。今の診断の結果を見るには、質問に答えてください：
stale-result-advised = このコードは、質問が違う以前の診断のものです。そのときのおすすめは **{ $advice }** でした。今の診断の結果を見るには、質問に答えてください：
unknown-code = そのコードは読み取れませんでした。打ち間違いかもしれません。代わりに、最初の質問から始めます。

# 僅差の結果を短く。
this-or-that = { $one } – または：{ $other }
