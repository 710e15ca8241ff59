# 呼びかけられていなくてもチャンネルを見守ることについて。
# `{ $channel }` にはチャンネルへのリンクが入る。` で囲んだ部分は Markdown。

listening-on = これからは { $channel } を見守り、自信があってまだ誰も答えていないときに、そこで答えます。
listening-off = これからは { $channel } では、呼びかけられたときだけ答えます。
cannot-read = 今のところ、そこで見えるのは投稿のタイトルだけです。運用者が私に Message Content Intent を与えていないためです。Discord の開発者ポータルで有効にし、`discord.message_content` を設定するよう伝えてください。
listening-failed = 保存できませんでした。何も変わっていません。あとでもう一度試してください。
