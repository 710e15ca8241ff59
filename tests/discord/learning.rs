//! Stories of questions that wait for an answer, and of people who are told of it.

use secrecy::SecretString;
use weighwise::{adapters::sql, domain::space::SpaceId, ports::Store};

use super::{Story, kb};
use crate::support::{
    admins::small,
    bot::{Bot, discord},
};

#[tokio::test]
async fn ben_is_told_once_when_ana_has_answered() -> Story {
    let (discord, folder) = (discord().await?, small().in_folder());
    let _bot = kb::bot(&discord, folder.path()).await;
    let (ana, ben, cleo) = (discord.person("ana").manages_server(), discord.person("ben"), discord.person("cleo"));
    let asked = ben.says("{bot} who painted the mona lisa");
    let unknown = ben.sees_reply_to(&asked).await?;
    let noted = ben.presses(&unknown, "Tell me when there is an answer").await?;
    assert!(noted.is_private() && noted.text().starts_with("I will write to you directly"), "{}", noted.text());
    ben.presses(&unknown, "Tell me when there is an answer").await?;
    cleo.presses(&unknown, "Tell me when there is an answer").await?;

    let inbox = ana.slash("kb inbox", &[]).await?;
    assert!(inbox.is_private() && inbox.text().contains("who painted the mona lisa"), "{}", inbox.text());
    let group = ana.picks(&inbox, "who painted the mona lisa").await?;
    assert!(group.is_update(), "{}", group.text());
    let form = ana.presses(&group, "Write an answer").await?;
    let answer = [
        ("id", "community/mona-lisa"),
        ("title", "Who painted it?"),
        ("body", "Leonardo did. @everyone"),
        ("sources", "https://example.org/mona"),
    ];
    let preview = ana.submits(&form, &answer).await?;
    let saved = ana.presses(&preview, "Save").await?;
    assert!(saved.is_update() && saved.text().starts_with("Saved: `community/mona-lisa`"), "{}", saved.text());

    for person in [&ben, &cleo] {
        let told = person.directly().sees_message_with("There is an answer now to your question").await?;
        assert!(
            told.text().contains("who painted the mona lisa") && told.text().contains("Leonardo did."),
            "{}",
            told.text()
        );
        assert_eq!(person.directly().counts_messages_with("").await, 1);
    }
    let asked = cleo.says("{bot} who painted the mona lisa");
    assert!(cleo.sees_reply_to(&asked).await?.text().contains("Leonardo did."));
    assert!(ana.presses(&saved, "All waiting questions").await?.text().starts_with("Nothing waits"));
    discord.assert_clean()
}

#[tokio::test]
async fn ana_adds_a_question_to_an_answer_and_calls_another_off_topic() -> Story {
    let (discord, folder) = (discord().await?, small().in_folder());
    let _bot = kb::bot(&discord, folder.path()).await;
    let (ana, ben) = (discord.person("ana").manages_server(), discord.person("ben"));
    for words in ["borrowing a video card", "best pizza in town"] {
        ben.slash("ask", &[("question", words)]).await?;
    }
    let inbox = ana.slash("kb inbox", &[]).await?;
    let group = ana.picks(&inbox, "borrowing a video").await?;
    let choice = ana.presses(&group, "Add to an existing answer").await?;
    let form = ana.presses(&choice, "Another id").await?;
    let named = ana.submits(&form, &[("id", "cost/renting")]).await?;
    let form = ana.presses(&named, "Open cost/renting").await?;
    let preview = ana.submits(&form, &[]).await?;
    assert!(ana.presses(&preview, "Save").await?.text().starts_with("Saved: `cost/renting`"));

    let inbox = ana.slash("kb inbox", &[]).await?;
    let group = ana.picks(&inbox, "best pizza").await?;
    let preview = ana.presses(&group, "Off-topic").await?;
    assert!(preview.is_update() && preview.text().contains("golden.toml"), "{}", preview.text());
    ana.presses(&preview, "Save").await?;
    assert!(ana.slash("kb inbox", &[]).await?.text().starts_with("Nothing waits"));
    let undone = ana.slash("kb undo", &[("id", "golden.toml")]).await?;
    assert!(undone.text().contains("`golden.toml`: back to the shared text"), "{}", undone.text());
    discord.assert_clean()
}

#[tokio::test]
async fn ben_sees_what_is_kept_and_has_it_removed() -> Story {
    let (discord, folder) = (discord().await?, small().in_folder());
    let _bot = kb::bot(&discord, folder.path()).await;
    let ben = discord.person("ben");
    let unknown = ben.slash("ask", &[("question", "who painted the mona lisa")]).await?;
    ben.presses(&unknown, "Tell me when there is an answer").await?;
    let said = ben.slash("privacy", &[]).await?;
    assert!(said.is_private() && said.text().contains("What I do not keep"), "{}", said.text());
    let asked = ben.slash("forget-me", &[]).await?;
    let gone = ben.presses(&asked, "Remove what you keep of me").await?;
    assert!(gone.is_private() && gone.text().contains("one wish to be told"), "{}", gone.text());
    discord.assert_clean()
}

#[tokio::test]
async fn a_channel_gets_the_digest_of_the_week_once() -> Story {
    let (discord, folder) = (discord().await?, small().in_folder());
    let url = format!("sqlite:{}", folder.path().join("_store.db").display());
    let news = discord.home().channel("news");
    // There it says it in plain words.
    news.forbids_embeds();
    let ana = discord.person("ana").manages_server();
    let store = sql::open(&SecretString::from(url.clone())).await.unwrap();
    // As it was a few weeks ago.
    let server = SpaceId::Server(discord.home().id());
    store.set_setting(server, "digest", Some(&format!("{} 2000 en", news.id()))).await.unwrap();
    let _bot =
        Bot::spawn(Bot::prepared(&discord).arg("--knowledge").arg(folder.path()).env("WEIGHWISE__STORE__URL", &url));
    discord.bot_is_ready().await?;
    let digest = ana.at(&news).sees_message_with("My week").await?;
    assert!(
        digest.text().contains("Answered: 0") && !digest.has_embed() && digest.alt_texts().len() == 1,
        "{}",
        digest.text()
    );
    assert_eq!(ana.at(&news).counts_messages_with("My week").await, 1);

    let shown = ana.slash("kb digest", &[]).await?;
    assert!(shown.is_private() && shown.text().contains(&format!("goes to <#{}>", news.id())), "{}", shown.text());
    let off = ana.slash("kb digest", &[("off", "true")]).await?;
    assert!(off.text().starts_with("There is no weekly digest"), "{}", off.text());
    let set = ana.slash("kb digest", &[("channel", "news")]).await?;
    assert!(set.text().contains(&format!("goes to <#{}>", news.id())), "{}", set.text());
    let stats = ana.slash("stats", &[]).await?;
    assert!(stats.is_private() && stats.text().contains("Questions a day"), "{}", stats.text());
    assert_eq!(stats.alt_texts().len(), 1);
    discord.assert_clean()
}
