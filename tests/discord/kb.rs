//! Stories of admins who change what the bot knows, in the channel.

use std::path::Path;

use discord_loopback::{Loopback, Seen};
use weighwise::{
    archive::{pack, unpack},
    domain::knowledge::SourceFile,
};

use super::Story;
use crate::support::{
    admins::small,
    bot::{Bot, discord},
};

pub(super) async fn bot(discord: &Loopback, folder: &Path) -> Bot {
    Bot::start_on(discord, folder).await.unwrap()
}

fn is_refused(seen: &Seen) -> bool {
    seen.is_private() && seen.text().starts_with("Only people who may manage this server")
}

#[tokio::test]
async fn ana_writes_looks_saves_and_undoes() -> Story {
    let (discord, folder) = (discord().await?, small().in_folder());
    let _bot = bot(&discord, folder.path()).await;
    let (ana, ben) = (discord.person("ana").manages_server(), discord.person("ben"));

    let form = ana.slash("kb add", &[("id", "hardware/raspberry-pi")]).await?;
    let preview = ana
        .submits(
            &form,
            &[
                ("title", "Does it run on a Raspberry Pi?"),
                ("phrases", "language model on a pi\ntiny board computer as assistant"),
                ("body", "Yes, slowly. @everyone"),
                ("sources", "https://example.org/pi"),
            ],
        )
        .await?;
    assert!(
        preview.is_private() && preview.text().starts_with("Preview: Does it run on a Raspberry Pi?"),
        "{}",
        preview.text()
    );
    let asked = ben.says("{bot} is there a language model for a pi");
    assert!(!ben.sees_reply_to(&asked).await?.text().contains("Yes, slowly"));

    let again = ana.presses(&preview, "Edit again").await?;
    assert!(again.text().contains("Yes, slowly."), "{}", again.text());
    let preview = ana.submits(&again, &[("body", "Yes, a small one.")]).await?;
    let saved = ana.presses(&preview, "Save").await?;
    assert!(saved.is_update() && saved.text().starts_with("Saved: `hardware/raspberry-pi`"), "{}", saved.text());
    let asked = ben.says("{bot} is there a language model for a pi");
    assert!(ben.sees_reply_to(&asked).await?.text().contains("Yes, a small one."));

    let undo = ana.presses(&saved, "Undo this").await?;
    assert!(undo.is_update() && undo.text().starts_with("Preview: hardware/raspberry-pi"), "{}", undo.text());
    ana.presses(&undo, "Save").await?;
    let asked = ben.says("{bot} is there a language model for a pi");
    assert!(!ben.sees_reply_to(&asked).await?.text().contains("Yes, a small one."));
    discord.assert_clean()
}

#[tokio::test]
async fn two_admins_edit_the_same_answer() -> Story {
    let (discord, folder) = (discord().await?, small().in_folder());
    let _bot = bot(&discord, folder.path()).await;
    let (ana, ben) = (discord.person("ana").manages_server(), discord.person("ben").manages_server());
    let anas = ana.slash("kb edit", &[("id", "cost/renting")]).await?;
    let bens = ben.slash("kb edit", &[("id", "cost/renting")]).await?;
    let anas = ana.submits(&anas, &[("body", "Three dollars.")]).await?;
    let bens = ben.submits(&bens, &[("body", "Four dollars.")]).await?;
    ben.presses(&bens, "Save").await?;
    let told = ana.presses(&anas, "Save").await?;
    assert!(told.is_update() && told.text().contains("- Four dollars.\n+ Three dollars."), "{}", told.text());
    let preview = ana.presses(&told, "Put mine over it").await?;
    ana.presses(&preview, "Save").await?;
    let history = ben.slash("kb history", &[("id", "cost/renting")]).await?;
    assert!(history.is_private() && history.text().contains("Change 2 of 2"), "{}", history.text());
    let older = ben.presses(&history, "Older").await?;
    assert!(older.is_update() && older.text().contains("+ Four dollars."), "{}", older.text());
    discord.assert_clean()
}

#[tokio::test]
async fn ben_may_not_until_his_role_is_named() -> Story {
    let (discord, folder) = (discord().await?, small().in_folder());
    let _bot = bot(&discord, folder.path()).await;
    let (ana, ben) = (discord.person("ana").manages_server(), discord.person("ben"));
    let editors = discord.home().role("editors");
    let ben = ben.with_role(&editors);
    assert!(is_refused(&ben.slash("kb edit", &[("id", "cost/renting")]).await?));
    assert!(is_refused(&ben.slash("kb hide", &[("id", "cost/renting")]).await?));
    assert!(is_refused(&ben.slash("kb export", &[]).await?));
    assert!(is_refused(&ben.uses_on_message("Make this an answer", &ana, "Something wise.").await?));
    let zip = discord.upload("x.zip", b"no zip at all");
    assert!(is_refused(&ben.slash("kb import", &[("archive", &zip)]).await?));

    let named = ana.slash("kb access", &[("allow", "editors")]).await?;
    assert!(named.is_private() && named.text().contains(&format!("<@&{}>", editors.id())), "{}", named.text());
    let form = ben.uses_on_message("Make this an answer", &ana, "Something wise.").await?;
    let preview = ben
        .submits(&form, &[("id", "community/wise"), ("title", "What is wise?"), ("phrases", "tell me something wise")])
        .await?;
    assert!(preview.text().contains("Something wise."), "{}", preview.text());
    assert!(ben.presses(&preview, "Save").await?.text().starts_with("Saved"));
    assert!(ben.slash("kb import", &[("archive", &zip)]).await?.text().starts_with("This file cannot be imported"));
    discord.assert_clean()
}

#[tokio::test]
async fn a_server_takes_over_what_another_has_written() -> Story {
    let (discord, folder) = (discord().await?, small().in_folder());
    let _bot = bot(&discord, folder.path()).await;
    let ana = discord.person("ana").manages_server();
    let eve = discord.person("eve").manages_server().at(&discord.server("elsewhere").channel("general"));
    let form = ana.slash("kb edit", &[("id", "cost/renting")]).await?;
    let preview = ana.submits(&form, &[("body", "Three dollars.")]).await?;
    ana.presses(&preview, "Save").await?;

    // Eve's server knows nothing of it, and a draft of Ana's is not hers to press.
    assert!(eve.slash("kb history", &[("id", "cost/renting")]).await?.text().starts_with("Nothing has been changed"));
    let shown = eve.slash("kb show", &[("id", "cost/renting")]).await?;
    let stolen = eve.presses_code(&shown, &preview.code("Save").unwrap()).await?;
    assert!(stolen.text().starts_with("This draft is no longer there"), "{}", stolen.text());

    let exported = ana.slash("kb export", &[]).await?;
    let bytes = discord.download(&exported, "knowledge.zip").expect("no archive came");
    let preview = eve.slash("kb import", &[("archive", &discord.upload("knowledge.zip", &bytes))]).await?;
    assert!(preview.text().contains("`answers/cost/renting.md`: changed"), "{}", preview.text());
    eve.presses(&preview, "Save").await?;
    let again = discord.download(&eve.slash("kb export", &[]).await?, "knowledge.zip").expect("no archive came");
    assert_eq!(again, bytes, "the same files are the same bytes");

    let (mut files, _) = unpack(&bytes).unwrap();
    for file in &mut files {
        file.text = file.text.replace("title =", "titel =");
    }
    let broken = discord.upload("broken.zip", &pack(&files).unwrap());
    let refused = eve.slash("kb import", &[("archive", &broken)]).await?;
    assert!(refused.text().starts_with("Import refused"), "{}", refused.text());
    for file in ["cost/renting", "hardware/no-gpu", "licences/llama"] {
        assert!(refused.text().contains(&format!("answers/{file}.md:")), "{file} is missing in {}", refused.text());
    }
    assert!(refused.buttons().is_empty());
    discord.assert_clean()
}

#[tokio::test]
async fn ana_reads_all_that_a_preview_lists() -> Story {
    let (discord, folder) = (discord().await?, small().in_folder());
    let _bot = bot(&discord, folder.path()).await;
    let ana = discord.person("ana").manages_server();
    // Each of them is warned of, as it names no source.
    let file = |number: usize| SourceFile {
        path: format!("answers/cost/thing-{number}.md"),
        text: format!("+++\ntitle = \"What is thing x{number}x?\"\nphrases = [\"price of y{number}y\"]\n+++\nIt.\n"),
    };
    let zip = discord.upload("new.zip", &pack(&(1..=20).map(file).collect::<Vec<_>>()).unwrap());
    let preview = ana.slash("kb import", &[("archive", &zip)]).await?;
    let page = ana.presses(&preview, "See all 20").await?;
    assert!(page.is_update() && page.text().contains("thing-1.md:1:4"), "{}", page.text());
    let next = ana.presses(&page, "Next page").await?;
    assert!(next.is_update() && next.text().contains("thing-9.md:1:4"), "{}", next.text());
    let back = ana.presses(&next, "Back to the preview").await?;
    assert!(back.is_update() && back.text().starts_with("Preview: 20 documents"), "{}", back.text());
    assert!(ana.presses(&back, "Save").await?.text().starts_with("Saved: 20 documents"));
    discord.assert_clean()
}

#[tokio::test]
async fn what_was_saved_survives_a_crash() -> Story {
    let (discord, folder) = (discord().await?, small().in_folder());
    let store = format!("sqlite:{}", folder.path().join("_store.db").display());
    let start = || {
        Bot::spawn(Bot::prepared(&discord).arg("--knowledge").arg(folder.path()).env("WEIGHWISE__STORE__URL", &store))
    };
    let bot = start();
    discord.bot_is_ready().await?;
    let ana = discord.person("ana").manages_server();
    let form = ana.slash("kb edit", &[("id", "cost/renting")]).await?;
    let preview = ana.submits(&form, &[("body", "Three dollars.")]).await?;
    let other = ana.slash("kb hide", &[("id", "licences/llama")]).await?;
    ana.presses(&preview, "Save").await?;
    bot.crashes(&discord).await?;

    let _bot = start();
    discord.bot_is_ready().await?;
    let asked = ana.says("{bot} what is the hourly price for renting a gpu");
    assert!(ana.sees_reply_to(&asked).await?.text().contains("Three dollars."));
    // A draft of before the crash can still be saved.
    let saved = ana.presses(&other, "Save").await?;
    assert!(saved.text().starts_with("Saved: `licences/llama`"), "{}", saved.text());
    assert!(
        ana.types("kb restore", "id", "llama")
            .await?
            .contains(&("licences/llama".to_owned(), "licences/llama".to_owned()))
    );
    discord.assert_clean()
}
