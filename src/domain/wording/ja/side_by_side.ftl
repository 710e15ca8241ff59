# 診断の結果を二つ並べて見る。
# `{ $name }` はあとから埋まる空欄、** や ` で囲んだ部分は Markdown。コマンド名は commands.ftl から：`/{ command-ask }`。

side-by-side = 二つの結果を並べて見る
first = 1つ目
second = 2つ目
second-code-missing = 二つの結果を並べるには、両方のコードが必要です。一つを `{ command-recommend-code }` に、もう一つを `{ command-recommend-compare }` に入れてください。コードはそれぞれの結果の下にあります。まだ持っていないときは、先に質問に答えてください。

both-come-out = どちらも **{ $outcome }** になりました。
nearly-the-same = ほとんど同じです。
# `{ $which }` は上の「first」か「second」の言葉。
result-of = { $which }：**{ $outcome }**。
nothing-fits = 合うものなし
recommended-row = おすすめ

differing-answers = 異なる回答（1つ目 / 2つ目）
no-answer-differs = 異なる回答はありません。
asked-of-one =
    { $count ->
       *[other] ほかに { $count } 問は、片方だけに質問しました。
    }
deciding-answers = どれか一つだけで結果が変わるもの
only-several = 一つだけで変わる回答はありません。いくつか合わさって変わります。

# `{ $which }` は上の「first」か「second」の言葉。
stale-side = { $which }のコード：質問が違う以前の診断のものなので、今の回答とは並べられません。比べるには、今の質問に答えてください。
stale-side-advised = { $which }のコード：質問が違う以前の診断のものなので、今の回答とは並べられません。そのときのおすすめは **{ $advice }** でした。比べるには、今の質問に答えてください。
unknown-side = { $which }のコード：読み取れませんでした。打ち間違いかもしれません。コードは 4T2C-0R9K-7Z1M のような形で、それぞれの結果の下にあります。
side-changed = { $which }：コードができたあとに、**おすすめが変わりました**。
side-changed-advised = { $which }：コードができたときのおすすめは **{ $advice }** でしたが、**おすすめが変わりました**。
