# Discord でのコマンドとオプションの名前と説明。
# 名前は小文字、空白なしで32文字まで、説明は100文字まで。メッセージのコマンドには名前だけがあり、空白を入れてもよい。

command-ask = 質問
    .about = AIのオープンウェイトモデルとオープンソースモデルについて質問する
command-ask-question = 質問
    .about = あなたの言葉での質問
command-ask-private = 非公開
    .about = 回答を自分だけに表示するか（指定しなければ全員に表示）

command-recommend = 診断
    .about = いくつかの質問に答えて、どんなモデルが自分に合うか、その理由とともに知る
command-recommend-code = コード
    .about = 以前の結果をもう一度見るためのコード
command-recommend-compare = 比較
    .about = 並べて見るもう一つの結果のコード

command-compare = 比較
    .about = オープンソースとオープンウェイトを並べて比べる
command-compare-feature = 項目
    .about = 費用などの項目を一つ（指定しなければ表全体）
command-compare-private = 非公開
    .about = 自分だけに表示するか（指定しなければ全員に表示）

command-proscons = 長所と短所
    .about = オープンソースとオープンウェイトの長所と短所を見る
command-proscons-option = 選択肢
    .about = オープンウェイトなど、どちらか一つ（指定しなければ両方）
command-proscons-private = 非公開
    .about = 自分だけに表示するか（指定しなければ全員に表示）

command-topics = トピック
    .about = 私が知っていることをすべて見る
command-topics-topic = トピック
    .about = ライセンスなどのトピックを一つ（指定しなければすべて）
command-topics-public = 公開
    .about = 全員に表示するか（指定しなければ自分だけに表示）

command-source = 出典
    .about = 回答の出どころを見る：出典と最後に確認した日
command-source-answer = 回答
    .about = 回答、またはその回答が答える質問
command-source-public = 公開
    .about = 全員に表示するか（指定しなければ自分だけに表示）

command-help = ヘルプ
    .about = 私の使い方
command-help-public = 公開
    .about = 全員に表示するか（指定しなければ自分だけに表示）

command-answer-this = これに答える
command-answer-privately = これに非公開で答える
command-make-answer = これを回答にする

command-listen = 見守り
    .about = チャンネルやフォーラムで、自信があるときは聞かれなくても答えるようにする
command-listen-channel = チャンネル
    .about = チャンネルまたはフォーラム
command-listen-on = オン
    .about = そこを見守るかどうか

command-stats = 統計
    .about = ここでどれだけ質問され、どうなったかを見る

command-privacy = プライバシー
    .about = 何をどれだけの期間保存し、何を保存しないかを見る

command-forget-me = 忘れて
    .about = あなたについて保存しているものをすべて消す

command-kb = kb
    .about = このサーバーで私が知っていることを見て、変える
command-kb-add = 追加
    .about = 新しい回答を書く
command-kb-add-id = id
    .about = 回答のid：トピック/名前（例：cost/renting-gpus）
command-kb-edit = 編集
    .about = 項目を変える
command-kb-edit-id = id
    .about = 項目
command-kb-hide = 非表示
    .about = 項目を隠す
command-kb-hide-id = id
    .about = 項目
command-kb-restore = 復元
    .about = 隠した項目を戻す、または変えた項目を共通の文に戻す
command-kb-restore-id = id
    .about = 項目のid
command-kb-rename = 改名
    .about = 回答のidを変える（リンクも一緒に変わります）
command-kb-rename-from = 元
    .about = 回答
command-kb-rename-to = 先
    .about = 新しいid：トピック/名前
command-kb-phrase = 聞き方
    .about = みんなの聞き方
command-kb-phrase-add = 追加
    .about = 項目の聞き方を追加する
command-kb-phrase-add-id = id
    .about = 項目
command-kb-phrase-add-phrase = 聞き方
    .about = みんなが実際に使う言葉での聞き方
command-kb-find = 検索
    .about = 言葉で項目を探す、またはここで変えたものをすべて一覧する
command-kb-find-words = 言葉
    .about = 探す言葉（指定しなければ、ここで変えたものの一覧）
command-kb-show = 表示
    .about = 項目を、聞き方、問題、出どころと一緒に見る
command-kb-show-id = id
    .about = 項目
command-kb-history = 履歴
    .about = 誰がいつ、どう項目を変えたかを見る
command-kb-history-id = id
    .about = 項目
command-kb-undo = 元に戻す
    .about = 項目の最後の変更を取り消す
command-kb-undo-id = id
    .about = 項目
command-kb-export = エクスポート
    .about = このサーバーのナレッジのファイルをすべてzipで受け取る
command-kb-export-only-changed = 変更分のみ
    .about = このサーバーで変えたものだけ
command-kb-import = インポート
    .about = 何が変わるかを見てから、zipのファイルを取り込む
command-kb-import-archive = アーカイブ
    .about = /{ command-kb } { command-kb-export } で作ったようなzip
command-kb-access = 権限
    .about = ここで私の知識を変えられるロールを見る、または追加や削除をする
command-kb-access-allow = 許可
    .about = 変えられるようにするロール
command-kb-access-deny = 取り消し
    .about = 変えられないようにするロール
command-kb-test = テスト
    .about = 質問をどう理解したか、その理由を見る
command-kb-test-question = 質問
    .about = 質問
command-kb-options = 選択肢
    .about = 選択肢の長所・短所・選びどきに新しい行を書く
command-kb-options-list = リスト
    .about = リスト
command-kb-options-name = 名前
    .about = 行の短い名前（IDに使います）
command-kb-compare = 比較
    .about = 比較表の行を書く（新しい行でも、すでにある行でも）
command-kb-compare-feature = 項目
    .about = 比べる項目（例：privacy）
command-kb-inbox = 受信箱
    .about = 役に立つ回答がなかった質問を見て、それに答える
command-kb-digest = 週報
    .about = 週報の内容を見て、チャンネルに送る、または送るのをやめる
command-kb-digest-channel = チャンネル
    .about = 毎週月曜日に送るチャンネル
command-kb-digest-off = オフ
    .about = 送るのをやめる
