# トピック、比較、長所と短所。
# `{ $name }` はあとから埋まる空欄、** や ` で囲んだ部分は Markdown。コマンド名は commands.ftl から：`/{ command-ask }`。

page-of = { $page } / { $pages } ページ
previous-page = 前のページ
next-page = 次のページ

topics-title = 私が知っていること
topics-body =
    { $count ->
       *[other] トピック別に { $count } 件の回答があります。どれか選ぶか、そのまま質問してください。
    }
pick-a-topic = トピックを選ぶ
answers-in-topic =
    { $count ->
       *[other] { $count } 件の回答
    }
topic-body = 質問を選ぶと、その回答を読めます。
back-to-topics = すべてのトピックに戻る

# 入力された名前のものがないとき。このあとに、あるものが続く。
unknown-topic = 「{ $typed }」というトピックはありません。
unknown-feature = 「{ $typed }」は比較していません。比較しているのは次のとおりです。
unknown-option = 「{ $typed }」という選択肢は知りません。知っているのは次のものです。

comparison-hint = 手短にまとめました。項目を選ぶと、詳しく読めます。
pick-a-feature = 項目を詳しく読む
feature = 項目
as-picture = 画像で見る
no-comparison = 今お見せできる比較はありません。代わりに、気になる項目について聞いてください。

no-options = 今お見せできる長所と短所はありません。代わりに質問してください。
pros-and-cons = 長所と短所：{ $options }
this-and-that = { $one }と{ $other }
speaks-for = { $option }：長所
speaks-against = { $option }：短所
when-to-choose = { $option }：選ぶとよいとき
