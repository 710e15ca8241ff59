# 管理者向けの数字と週報。

stats-title = この { $days } 日間
stats-asked =
    { $count ->
        [0] 質問はありませんでした
       *[other] 質問 { $count } 件、1日あたり約 { $whole }.{ $tenths } 件
    }
stats-became = 回答 { $answered } 件、回答の候補を提示 { $offered } 件、回答なし { $unknown } 件
stats-helpful =
    { $count ->
       *[other] { $count } 件の評価のうち { $percent }% が「役に立った」でした
    }
stats-nobody-said = 回答が役に立ったかどうか、まだ誰からも聞いていません
stats-median = 返信の半分は { $ms } ミリ秒以内でした
stats-days = 1日ごとの質問
stats-day = - { $date }：{ $count }
stats-top = よく使われた回答
stats-entry = - **{ $count } ×** `{ $entry }`
stats-misses = 役に立つ回答がなく、よく聞かれたもの
picture-alt = { $title }：{ $lines }

digest-title = 今週のまとめ、{ $first } から { $last } まで
digest-answered = 回答した
digest-offered = 回答の候補を示した
digest-unknown = 回答がなかった
digest-not-helpful = 役に立たなかった
digest-stale-entries = もう一度出典と照らし合わせたい回答
digest-count = - { $label }：{ $count }
digest-stale = - `{ $entry }`、最後は { $date }
digest-stale-more = - ほか { $count } 件
digest-footer = 待っているものには、管理者が /{ command-kb } { command-kb-inbox } で答えます。今も正しいものは、/{ command-kb } { command-kb-show } で日付を新しくできます。
digest-off = 週報はありません。`/{ command-kb } { command-kb-digest }` でチャンネルを指定すると始まります。
digest-on = 週報は { $channel } に送ります。次は { $next } かその少しあとです。私がそこに書き込めるようにしておいてください。
