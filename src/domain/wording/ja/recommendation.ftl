# 診断の結果。何をすすめるか、その理由、代わりに払うもの、結果が変わる条件。
# `{ $name }` はあとから埋まる空欄、** や ` で囲んだ部分は Markdown。コマンド名は commands.ftl から：`/{ command-ask }`。

my-recommendation = おすすめ：{ $title }
close-call = 僅差です：{ $title }
nothing-fits-all = すべての回答に合うものがありません
rules-out-all = あなたの回答では、どの選択肢も外れてしまいます。どれか一つをゆずる必要があります。
just-as-good = 同じくらいよいもの：{ $summary }
# このあとに質問か文、またはその両方が続く。
what-tips-it = **決め手：** { $what }
quoted = 「{ $words }」
perhaps-just-as-good = **同じくらいよいかもしれないもの：** { $others }。まず「{ $question }」の答えしだいです
either = { $one } または { $other }
place-to-start = これは出発点にすぎません。回答が少ないので、ほかのものも合うかもしれません。
code-below = コード { $code }。/{ command-recommend } に入力すると、この結果をもう一度見られます。コードを持っている人は回答を見られます。

# 見出し。
why = 理由
what-would-give = ゆずる必要があるもの
price = その代償
keep-in-mind = 気をつけること
try-today = 今日から試せること
points = 点数
next-best = 次点
what-would-change = 結果が変わる条件

another-answer = そこで別の回答をすると **{ $outcome }** が選べます。
changed-since = このコードができたあとに、**おすすめが変わりました**。今のおすすめは次のとおりです：
changed-since-advised = このコードができたときのおすすめは **{ $advice }** でしたが、**おすすめが変わりました**。今のおすすめは次のとおりです：

# どんな回答なら別の結果になるか。
changed-answer = { $question } → 「{ $answer }」
becomes = { $answers }：**{ $outcome }** になります
may-become = { $answers }：**{ $outcome }** になるかもしれません
close-call-of = { $one } と { $other } の僅差

# 各選択肢の点数。一覧、表、画像で使う。
scores-title = あなたの回答の合計
scores-alt = 各選択肢の点数。{ $scores }。
ruled-out = 対象外
close-call-note = 僅差
recommended-note = おすすめ
few-answers-points = 回答がこれだけ少ないと、まだ点数では決まりません。
points-do-not-decide = ここでは点数だけでは決まりません。希望のほうが点数は高いのですが、そのための手段が足りません。
