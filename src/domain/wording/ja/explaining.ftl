# 質問をどう理解したか、なぜ答えたか、選択肢を出したか、答えなかったか。管理者向けの行。

explain-nothing = 調べるものがありませんでした。コード、リンク、絵文字、あいさつを除くと、言葉が残りません。
explain-read = 読み取った文：{ $sentence }
explain-repaired = 「{ $wrong }」を「{ $right }」と読みました。
explain-unknown = 知識にない言葉：{ $words }。
# 近い項目の一つ。続く二つは、言うことがあるときに後ろに付く。
explain-candidate = { $place }. { $entry }：確信度 { $percent } %
explain-nearest = 最も近い聞き方「{ $phrase }」（類似度 { $percent } %）
explain-shared = 共通する言葉：{ $words }
explain-both = 両方に答えました。メッセージは二つのことを聞いていて、どちらも確信度が { $sure } % 以上です。
explain-answered = 答えました。{ $best } % は、回答に必要な { $sure } % に届いています。
explain-answered-before = 答えました。{ $best } % は、回答に必要な { $sure } % に届いています。次点の { $second } は { $percent } % です。
explain-offered = 選択肢を出しました。{ $best } % は、回答に必要な { $sure } % には足りませんが、選択肢に必要な { $offer } % には届いています。
explain-left = 答えませんでした。{ $best } % は、回答に必要な { $sure } % にも、選択肢に必要な { $offer } % にも足りません。
