//! Stories of looking around: topics in menus, and asking again in a form.

use discord_loopback::{Person, Seen, StoryError};

use super::Story;
use crate::support::{
    bot::{Bot, discord},
    long::{cells, lines, long},
};

#[tokio::test]
async fn ana_looks_around_in_menus() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start(&discord).await?;
    let ana = discord.person("ana");
    let topics = ana.slash("topics", &[]).await?;
    assert!(topics.is_private() && topics.text().contains("Page 1 of 2"), "{}", topics.text());
    assert_eq!(topics.options().len(), 25);

    let second = ana.presses(&topics, "Next page").await?;
    assert!(second.is_update() && second.options().contains(&"Regulation".to_owned()), "{}", second.text());
    let licences = ana.picks(&topics, "Licences").await?;
    assert!(licences.is_update() && licences.text().starts_with("Licences"), "{}", licences.text());

    let question = licences.options()[0].clone();
    let answer = ana.picks(&licences, &question).await?;
    assert!(answer.is_private() && !answer.is_update(), "the list stays, and the answer comes beside it");
    assert!(answer.text().starts_with(question.trim_end_matches('…')), "{}", answer.text());
    assert!(ana.presses(&licences, "Back to all topics").await?.text().starts_with("What I know about"));
    discord.assert_clean()
}

#[tokio::test]
async fn ben_asks_again_in_other_words() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start(&discord).await?;
    let ben = discord.person("ben");
    let asked = ben.says("{bot} zorp blim quux");
    let unknown = ben.sees_reply_to(&asked).await?;
    let form = ben.presses(&unknown, "Ask in other words").await?;
    assert!(form.text().starts_with("Ask in other words\nYour question"), "{}", form.text());
    let answer = ben.submits(&form, &[("question", "what is gguf")]).await?;
    assert!(answer.is_private() && answer.text().starts_with("What is GGUF?"), "{}", answer.text());
    assert!(ben.submits(&form, &[("question", "")]).await.is_err(), "an empty question cannot be sent");
    discord.assert_clean()
}

#[tokio::test]
async fn ana_compares_in_words_and_in_a_picture() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let ana = discord.person("ana");
    let table = ana.slash("compare", &[]).await?;
    assert!(!table.is_private() && table.text().contains("Open-weights models: Simple"), "{}", table.text());
    let feature = ana.picks(&table, "Ease of use").await?;
    assert!(feature.is_private() && feature.text().starts_with("Ease of use"), "{}", feature.text());
    let picture = ana.presses(&table, "As a picture").await?;
    let drawn = discord.download(&picture, "picture.png").unwrap();
    assert!(picture.is_private() && drawn.starts_with(b"\x89PNG"));
    assert!(picture.alt_texts()[0].contains("Ease of use"), "{:?}", picture.alt_texts());
    assert!(ana.slash("compare", &[("private", "true")]).await?.is_private());
    discord.assert_clean()
}

#[tokio::test]
async fn ben_weighs_one_or_both() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let ben = discord.person("ben");
    let both = ben.slash("proscons", &[]).await?;
    assert!(both.text().contains("Quick to start") && both.text().contains("Takes long to bake"), "{}", both.text());
    let one = ben.slash("proscons", &[("option", "open source"), ("private", "true")]).await?;
    assert!(one.is_private() && !one.text().contains("Quick to start"), "{}", one.text());
    discord.assert_clean()
}

#[tokio::test]
async fn topics_are_shown_to_all_when_asked_for() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start_small(&discord).await?;
    let ana = discord.person("ana");
    let topics = ana.slash("topics", &[("public", "true")]).await?;
    assert!(!topics.is_private());
    // Turning pages in what everybody sees leaves it to everybody.
    let licences = ana.picks(&topics, "Licences").await?;
    assert!(licences.is_update() && licences.text().starts_with("Licences"), "{}", licences.text());
    discord.assert_clean()
}

#[tokio::test]
async fn names_are_offered_while_ana_types_them() -> Story {
    let discord = discord().await?;
    let _bot = Bot::start(&discord).await?;
    let ana = discord.person("ana");
    let first = |choices: Vec<(String, String)>| choices.into_iter().next();
    let pair = |label: &str, value: &str| Some((label.to_owned(), value.to_owned()));

    // Nothing typed yet: the first of them, no more than fit.
    assert_eq!(ana.types("topics", "topic", "").await?.len(), 25);
    // Half a word, a slip, and other words for it.
    assert_eq!(first(ana.types("topics", "topic", "lisen").await?), pair("Licences", "licences"));
    assert_eq!(first(ana.types("topics", "topic", "graphics card").await?), pair("Hardware", "hardware"));
    let eva = discord.person("eva").speaking("es-ES");
    assert_eq!(first(eva.types("topics", "topic", "lisen").await?), pair("Licencias", "licences"));
    assert_eq!(first(ana.types("compare", "feature", "flexability").await?), pair("Flexibility", "flexibility"));
    assert_eq!(
        first(ana.types("proscons", "option", "open wieghts").await?),
        pair("Open-weights models", "open-weights")
    );

    // What is picked is understood.
    assert!(ana.slash("topics", &[("topic", "licences")]).await?.text().starts_with("Licences"));
    let feature = ana.slash("compare", &[("feature", "flexibility")]).await?;
    assert!(feature.text().starts_with("Flexibility"), "{}", feature.text());
    let option = ana.slash("proscons", &[("option", "open-weights")]).await?;
    assert!(option.text().starts_with("Pros and cons: open weights"), "{}", option.text());
    discord.assert_clean()
}

/// Turns the pages from the first one on and collects what stands on them.
async fn turned(person: &Person, first: Seen) -> Result<(usize, String), StoryError> {
    let (mut page, mut pages, mut text) = (first, 1, String::new());
    loop {
        text.push_str(&page.text());
        text.push('\n');
        if !page.buttons().contains(&"Next page".to_owned()) {
            return Ok((pages, text));
        }
        page = person.presses(&page, "Next page").await?;
        assert!(page.is_update());
        pages += 1;
    }
}

#[tokio::test]
async fn a_long_comparison_comes_in_pages_and_as_text() -> Story {
    let (discord, folder) = (discord().await?, long().in_folder());
    let _bot = Bot::start_on(&discord, folder.path()).await?;
    let ana = discord.person("ana");
    let table = ana.slash("compare", &[]).await?;
    assert!(table.text().contains("Page 1 of "), "{}", table.text());
    let last = turned(&ana, table.clone()).await?;
    assert!(last.0 > 2);
    let text = ana.presses(&table, "As plain text").await?;
    assert!(text.is_private() && !text.is_update());
    let text = turned(&ana, text).await?.1;
    for word in cells().flat_map(|cell| cell.split(' ').map(str::to_owned).collect::<Vec<_>>()) {
        assert!(last.1.contains(&word) && text.contains(&word), "{word}");
    }
    let picture = ana.presses(&table, "As a picture").await?;
    assert!(picture.buttons().contains(&"As plain text".to_owned()), "{:?}", picture.buttons());
    discord.assert_clean()
}

#[tokio::test]
async fn long_pros_and_cons_come_in_pages_and_as_text() -> Story {
    let (discord, folder) = (discord().await?, long().in_folder());
    let _bot = Bot::start_on(&discord, folder.path()).await?;
    let ben = discord.person("ben");
    let both = ben.slash("proscons", &[]).await?;
    let (pages, seen) = turned(&ben, both.clone()).await?;
    let text = turned(&ben, ben.presses(&both, "As plain text").await?).await?.1;
    assert!(pages > 1);
    for line in lines() {
        assert!(seen.contains(&line) && text.contains(&line), "{line}");
    }
    let one = turned(&ben, ben.slash("proscons", &[("option", "open-weights")]).await?).await?.1;
    assert!(!one.contains("open-source pros 1,") && one.contains("open-weights cons 29,"));
    discord.assert_clean()
}
