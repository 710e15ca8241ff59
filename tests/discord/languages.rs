//! Stories of languages: everyone is spoken to in the server's language, a person alone in theirs, and commands bear the
//! names of each.

use super::{Story, listening::listens};
use crate::support::bot::{Bot, discord};

const GGUF: &str = "what does gguf mean";

#[tokio::test]
async fn a_german_server_is_answered_in_german_and_a_french_person_in_french() -> Story {
    let discord = discord().await?;
    discord.home().speaks("de");
    let _bot = Bot::start_small(&discord).await?;
    let lea = discord.person("lea").speaking("fr");
    // What the bot is told of a server and a message right behind it may be handled side by side.
    lea.slash("help", &[]).await?;
    let asked = lea.says(&format!("{{bot}} {GGUF}"));
    let answer = lea.sees_reply_to(&asked).await?;
    assert!(answer.text().starts_with("What is GGUF?"), "knowledge stays in its language: {}", answer.text());
    assert!(answer.buttons().contains(&"👍 Hilfreich".to_owned()), "{:?}", answer.buttons());
    let thanks = lea.presses(&answer, "👍 Hilfreich").await?;
    assert!(thanks.is_private() && thanks.text().starts_with("Merci"), "{}", thanks.text());

    lea.edits(&asked, "{bot} zorp blim quux");
    lea.sees_reply_with(&asked, "Darauf habe ich keine gute Antwort").await?;
    discord.assert_clean()
}

#[tokio::test]
async fn who_will_see_an_answer_decides_its_language() -> Story {
    let discord = discord().await?;
    discord.home().speaks("ja");
    let _bot = Bot::start_small(&discord).await?;
    let eva = discord.person("eva").speaking("es-ES");
    let public = eva.slash("ask", &[("question", GGUF)]).await?;
    assert!(public.buttons().contains(&"👍 役に立った".to_owned()), "{:?}", public.buttons());
    let private = eva.slash("ask", &[("question", GGUF), ("private", "true")]).await?;
    assert!(private.buttons().contains(&"👍 Me sirve".to_owned()), "{:?}", private.buttons());
    let none = eva.slash("recommend", &[]).await?;
    assert!(none.text().starts_with("El cuestionario no está disponible"), "{}", none.text());
    let topics = eva.slash("topics", &[]).await?;
    let licences = eva.picks(&topics, "Licencias").await?;
    assert!(licences.is_update() && licences.text().contains("Elige una pregunta"), "{}", licences.text());
    let direct = eva.directly().slash("ask", &[("question", GGUF)]).await?;
    assert!(direct.buttons().contains(&"👍 Me sirve".to_owned()), "where there is no server, the person is everyone");
    let written = eva.says_directly(GGUF);
    let answer = eva.sees_reply_to(&written).await?;
    assert!(answer.buttons().contains(&"👍 Helpful".to_owned()), "with a message Discord tells no language");
    discord.assert_clean()
}

#[tokio::test]
async fn a_server_chooses_another_language() -> Story {
    let discord = discord().await?;
    let _bot = listens(&discord, "0").await?;
    let (ana, admin) = (discord.person("ana"), discord.person("ada").manages_server().speaking("de"));
    let forum = discord.home().forum("questions");
    discord.home().speaks("fr");
    let set = admin.slash("listen", &[("channel", "questions"), ("on", "true")]).await?;
    assert!(set.is_private() && set.text().starts_with("Ab jetzt lese ich in"), "{}", set.text());
    let (thread, first) = ana.at(&forum).posts("What does GGUF mean?", "I keep seeing it.");
    let answer = ana.at(&thread).sees_reply_to(&first).await?;
    assert!(answer.buttons().contains(&"👍 Utile".to_owned()), "{:?}", answer.buttons());
    discord.assert_clean()
}

#[tokio::test]
async fn commands_bear_names_of_each_language() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let names = |command: &str| ["de", "es-ES", "es-419", "fr", "ja"].map(|locale| discord.called(command, locale));
    assert_eq!(names("ask"), ["frage", "preguntar", "preguntar", "demander", "質問"].map(|name| Some(name.to_owned())));
    assert_eq!(discord.called("Answer this", "de").as_deref(), Some("Das beantworten"));
    let help = discord.person("ida").speaking("de").slash("help", &[]).await?;
    assert!(help.text().contains("`/frage`: Frag etwas über") && !help.text().contains("/ask"), "{}", help.text());
    assert!(help.text().contains("Das privat beantworten"), "{}", help.text());
    discord.assert_clean()
}
