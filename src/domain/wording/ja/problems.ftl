# 内容の問題：何がおかしいか、どう直すか。

problem = { $what }。{ $cure }
severity-error = エラー
severity-warning = 警告
cure-did-you-mean = `{ $near }` のことですか？

# TOML ファイル全般。
fault-toml = TOML として読めません：{ $seen }
cure-toml = この場所の TOML を直してください
fault-empty = `{ $key }` が空です
cure-empty = テキストを書くか、キーを消してください
fault-missing = `{ $key }` がありません
cure-missing = `{ $key } = ...` を加えてください
fault-key = 知らないキー `{ $seen }`
cure-keys = 消してください。ここで使えるキーは { $keys } です
fault-type = `{ $key }` の型が { $seen } です
cure-text = 二重引用符で囲んだテキストを書いてください
cure-list = テキストの一覧を [ ] の中に書いてください
cure-date = 日付を引用符なしで書いてください（例：2026-11-24）
cure-integer = 小さな整数を引用符なしで書いてください（例：3）
cure-table = [{ $key }] の形のテーブルを書いてください
cure-tables = [[{ $key }]] の形のテーブルを書いてください

# ファイル全体。
fault-no-file = このファイルがありません
cure-no-interview = 戻してください。これがないと /{ command-recommend } が使えません
cure-no-vocabulary = 戻してください。これがないと、同義語もあいさつもわかりません
cure-no-golden = 戻してください。これがないと、雑談と質問を区別できません
fault-stranger = このファイルは知識の一部ではありません
cure-stranger = answers/<topic>/<name>.md か options/<option>.toml に移すか、名前を _ で始めてください
fault-foreign = このファイルは知識の一部にできません
cure-foreign = a-z、0-9、- だけで answers/topic/name.md か options/name.toml と名付けるか、取り除いてください
fault-no-answers = 回答が一つもありません
cure-no-answers = 知識のフォルダーかどうか確かめ、answers/<topic>/<name>.md を加えてください
fault-folder-link = このフォルダーへのリンクはたどりません
cure-folder-link = フォルダーそのものを置いてください
fault-not-read = このファイルは読まれません
cure-not-read = 回答は .md、選択肢は .toml で終わります。名前を変えるか、_ で始めてください
fault-unreadable = このファイルを読めません：{ $error }
cure-unreadable = このユーザーが読める UTF-8 のテキストファイルとして保存してください
fault-outside = この名前はアーカイブの外を指しています
cure-outside = 取り除いてください
fault-twice = このファイルはアーカイブに二つあります
cure-twice = 一つだけ残してください
fault-too-large = このファイルが { $most } バイトを超えているか、全部で { $together } バイトを超えています
cure-too-large = 分けるか、外してください
fault-packed = このファイルを展開できません
cure-packed = もう一度圧縮してください
fault-no-text = このファイルはテキストではありません
cure-no-text = UTF-8 で保存するか、取り除いてください

# 回答と、聞くことのできる行。
fault-no-head = 二つの +++ の行に挟まれた見出し部分がありません
cure-no-head = ファイルを +++ の行で始め、キーを書き、もう一つの +++ の行で閉じてください
fault-no-body = 回答が空です
cure-no-body = 二つ目の +++ の行の下に回答を書いてください
fault-no-entry = `{ $entry }` という項目はありません
cure-no-entry = 存在する項目を書いてください
fault-link-again = `{ $entry }` がもう一度 `{ $link }` を指しています
cure-link-again = `see` から消してください
fault-open-fence = ``` で始まるコードブロックが閉じていません
cure-open-fence = ``` の行で閉じてください
fault-no-id = `{ $id }` はIDにできません：a-z、0-9、- で topic/name、{ $most }文字まで
cure-no-id = ファイルか行の名前を変えてください
fault-no-topic = `{ $topic }` というトピックはありません
cure-no-topic = どれかのトピックに移してください
fault-id-taken = ID `{ $id }` は { $place } でも使われています
cure-id-taken = どちらかの名前を変えてください
fault-long-title = タイトルが{ $length }文字あります。{ $most }文字までです
fault-long-body = 回答が{ $length }文字あります。{ $most }文字までです
fault-long-phrase = 聞き方が{ $length }文字あります。{ $most }文字までです
cure-too-long = 短くするか、二つの項目に分けてください
fault-source = 出典 `{ $source }` は完全なアドレスではありません
cure-source = 前に https:// を付けて書いてください
fault-no-source = `{ $entry }` に出典がありません
cure-no-source = 内容のもとになったアドレスを加えてください
fault-link-hidden = `{ $entry }` につながっていますが、この項目は誰にも表示されなくなります（{ $lines } 行目）
cure-link-hidden = そのままでも、そこにリンクは表示されません。別のリンクにするときは、ファイルを直して `/{ command-kb } { command-kb-import }` で取り込んでください
fault-no-words = 聞き方 `{ $phrase }` に言葉がありません
cure-no-words = 実際の聞き方を書くか、消してください
fault-phrase-again = 聞き方 `{ $phrase }` は { $place } にもうあります（`{ $entry }`）
cure-phrase-twice = どちらかを消してください
cure-phrase-elsewhere = いちばんよく答えている方に残してください

# 聞き方どうしの影響。
fault-title-elsewhere = タイトル「{ $phrase }」で聞くと、`{ $entry }` ではなく `{ $other }` になります
cure-title-elsewhere = どちらかのタイトルを言い換えるか、この項目に独自の聞き方を加えてください
fault-nearer = 「{ $phrase }」は、`{ $entry }` のほかの聞き方より `{ $other }`（「{ $near }」）に近いです
cure-nearer = そちらに移すか、もっとはっきり書いてください
fault-adds-nothing = 「{ $phrase }」は、同じ項目の「{ $twin }」と同じに読めます
cure-adds-nothing = 消すか、まったく別の言葉で聞いてください

# 語彙。
fault-chain = `{ $word }` 自体が、この一覧で別の書き方に置き換えられています
cure-chain = 右側には最終的な書き方を書いてください
fault-group = `{ $word }` はもうグループ `{ $group }` にあります
cure-group = 一つのグループだけに入れてください

# 診断の質問。
fault-tangled = 質問どうしのつながりが多すぎて、すべてをたどれません
cure-tangled = 条件を共有する質問を減らすか、点数を小さくしてください
fault-too-many = [[{ $key }]] が{ $count }個あります。{ $most }個までです
cure-too-many = いくつか消すか、質問を分けてください
fault-no-questions = 質問がありません
cure-no-questions = id、text、choice を持つ [[question]] を加えてください
fault-few-choices = 質問には選択肢が二つ以上必要です。これには{ $count }個あります
cure-few-choices = id と label を持つ [[question.choice]] を加えてください
fault-no-start = まだ何も知らない人に何を勧めるかが書かれていません
cure-no-start = outcome = "..." を持つ [start] を加えてください
fault-ladder = はしごに `{ $key }` がありません
cure-ladder = { $key } = {"{"} text = "...", see = "..." {"}"} を加えてください
fault-tie = 同点は二つの結果の間のものです
cure-tie = between = ["one outcome", "another"] と書いてください
fault-outcome-unreached = どう答えても結果 `{ $outcome }` になりません
cure-outcome-unreached = 点数を増やすか、除外している条件を消してください
fault-variant-unreached = どう答えてもバリエーション `{ $variant }` になりません
cure-variant-unreached = 条件を広げるか、代わりに選ばれるバリエーションより前に置いてください
fault-idle-question = 質問 `{ $question }` は、答えが結果を変えないため、聞かれることがありません
cure-idle-question = 選択肢に点数を付けるか、消してください
fault-dead-end = { $answers } と答えると、すべての結果が除外されます
cure-dead-end = 除外の条件を消すか、この答えのための結果を加えてください
fault-untipped = `{ $one }` と `{ $other }` が同点になることがあり、何で決めるかが書かれていません
cure-untipped = between = ["{ $one }", "{ $other }"] を持つ [[tie]] を加えてください
fault-no-price = 結果 `{ $outcome }` に代償がありません
cure-no-price = 選ぶと何を引き換えにするかを [[outcome.price]] に書いてください
fault-joint = 組み合わせの理由の `all` に答えがありません
cure-joint = all = {"{"} question = ["choice"], ... {"}"} と書いてください
fault-rule = 条件のない規則は、全員に当てはまってしまいます
cure-rule = all、any、unless のどれかを加えてください
fault-no-outcome = `{ $name }` という結果はありません
fault-no-condition = `{ $name }` という条件はありません
fault-no-question = `{ $name }` という質問はありません
fault-no-choice = `{ $question }` に選択肢 `{ $choice }` はありません
cure-none-there = 一つもないので、消してください
cure-take-one = { $names } のどれかを使ってください
fault-no-choices = `{ $question }` に選択肢が挙げられていません
cure-no-choices = { $names } から一つ以上挙げてください
fault-long = `{ $key }` が{ $length }文字あります。{ $most }文字までです
cure-long = 短くしてください
fault-id-twice = [[{ $kind }]] `{ $id }` は { $place } にもうあります
cure-id-twice = どちらかのIDを変えてください
fault-id-letters = ID `{ $id }` に a-z、0-9、ハイフン以外の文字があります
cure-id-letters = 小文字とハイフンで書いてください
fault-id-reserved = `{ $id }` には特別な意味があります
cure-id-reserved = 別のIDにしてください
