//! Ends without a warning.

use std::{collections::BTreeMap, thread, time::Duration};

use secrecy::ExposeSecret;

use crate::support::{
    postgres::fresh,
    shop::{SERVER, Shop, Talk, document, line},
};

/// Edits that are acknowledged before the story ends.
const EDITS: usize = 300;
/// Lines that are sent ahead, so that one is being saved whenever the end comes.
const AHEAD: usize = 20;

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }
}

#[test]
fn no_acknowledged_edit_is_lost_when_it_is_killed() {
    let shop = Shop::new();
    let mut dice = Dice(1);
    let mut acknowledged: BTreeMap<String, String> = BTreeMap::new();
    let mut kills = 0;
    while acknowledged.len() < EDITS {
        let mut talk = shop.talk(&["layer", "apply", "--server", SERVER]);
        let first = acknowledged.len();
        let sent: Vec<(String, String)> = (first..(first + AHEAD).min(EDITS)).map(document).collect();
        for (path, text) in &sent {
            talk.says(&line(path, text));
        }
        let heard = dice.below(sent.len() as u64 + 1) as usize;
        for (path, text) in sent.iter().take(heard) {
            let said = talk.hears().unwrap();
            assert!(said.starts_with(&format!("saved {path}")), "{said}");
            acknowledged.insert(path.clone(), text.clone());
        }
        // In the middle of the next edit, somewhere.
        thread::sleep(Duration::from_micros(dice.below(3_000)));
        talk.child.kill().unwrap();
        kills += 1;
        // What was said before the end was acknowledged, too.
        while let Some(said) = talk.hears() {
            let (path, text) = &sent[acknowledged.len() - first];
            if said.starts_with(&format!("saved {path} as revision")) {
                acknowledged.insert(path.clone(), text.clone());
            }
        }
    }
    assert!(kills >= EDITS / AHEAD, "it was only killed {kills} times");
    let kept: BTreeMap<String, String> = shop.exported().into_iter().collect();
    for (path, text) in &acknowledged {
        assert_eq!(kept.get(path), Some(text), "{path} was acknowledged");
    }
    let all: BTreeMap<String, String> = (0..EDITS + AHEAD).map(document).collect();
    for (path, text) in &kept {
        assert_eq!(all.get(path), Some(text), "{path} is half written");
    }
}

#[test]
fn a_damaged_store_is_refused_and_a_backup_puts_it_right() {
    let shop = Shop::new();
    let sent: Vec<_> = (0..40).map(document).collect();
    let lines: Vec<String> = sent.iter().map(|(path, text)| line(path, text)).collect();
    assert_eq!(shop.run(&["layer", "apply", "--server", SERVER], &lines.join("\n")).code, 0);
    let first = shop.run(&["backup"], "");
    let backup = shop.run(&["backup"], "");
    assert_eq!((first.code, backup.code), (0, 0), "{}{}", first.err, backup.err);
    assert_ne!(first.out, backup.out, "each has a name of its own");
    let name = backup.out.trim().trim_start_matches("The store is backed up in ").trim_end_matches('.').to_owned();
    assert!(name.ends_with(".backup"), "{}", backup.out);
    let whole = shop.exported();
    assert_eq!(whole.len(), 40);

    // A page in the middle of the file turns into noise.
    let mut bytes = std::fs::read(&name).unwrap();
    for companion in ["store.db-wal", "store.db-shm"] {
        let _ = std::fs::remove_file(shop.folder().join(companion));
    }
    let middle = bytes.len() / 2;
    for byte in &mut bytes[middle..middle + 8_192] {
        *byte = 0xa5;
    }
    std::fs::write(shop.store(), bytes).unwrap();
    assert_eq!(shop.run(&["backup"], "").code, 1, "what is damaged is no backup");
    let refused = shop.run(&["layer", "list"], "");
    assert_eq!(refused.code, 1, "{}", refused.out);
    assert!(
        refused.err.contains("is damaged") && refused.err.contains(&format!("weighwise restore {name}")),
        "{}",
        refused.err
    );
    std::fs::write(shop.store(), "no database at all, but something that is long enough to look like one").unwrap();
    let refused = shop.run(&["layer", "list"], "");
    assert!(refused.err.contains("is damaged") && refused.err.contains(&name), "{}", refused.err);

    let restored = shop.run(&["restore", &name], "");
    assert_eq!(restored.code, 0, "{}", restored.err);
    assert!(restored.out.contains("What was there before is in"), "{}", restored.out);
    assert_eq!(shop.exported(), whole);
}

#[test]
fn a_restore_takes_only_sound_backups_and_only_when_nobody_is_at_work() {
    let shop = Shop::new();
    let (path, text) = document(1);
    shop.run(&["layer", "apply", "--server", SERVER], &line(&path, &text));
    let backup = shop.folder().join("kept.backup").display().to_string();
    assert_eq!(shop.run(&["backup", &backup], "").code, 0);
    let twice = shop.run(&["backup", &backup], "");
    assert!(twice.code == 1 && twice.err.contains("already"), "{}", twice.err);

    let mut bot = shop.talk(&["layer", "apply", "--server", SERVER]);
    let (other, changed) = document(2);
    assert!(bot.asks(&line(&other, &changed)).starts_with("saved"));
    let refused = shop.run(&["restore", &backup], "");
    assert!(refused.code == 1 && refused.err.contains("is in use; stop the bot"), "{}", refused.err);
    drop(bot);
    assert_eq!(shop.exported().len(), 2);

    let noise = shop.folder().join("noise").display().to_string();
    std::fs::write(&noise, "noise").unwrap();
    let refused = shop.run(&["restore", &noise], "");
    assert!(refused.code == 1 && refused.err.contains("is no sound store"), "{}", refused.err);
    let missing = shop.run(&["restore", "nowhere.backup"], "");
    assert!(missing.code == 1 && missing.err.contains("there is no file nowhere.backup"), "{}", missing.err);

    assert_eq!(shop.run(&["restore", &backup], "").code, 0);
    assert_eq!(shop.exported(), [(path, text)]);
}

#[test]
fn a_restore_takes_what_stands_ahead_of_the_file_with_it_and_leaves_nothing_of_before() {
    let shop = Shop::new();
    let (path, text) = document(1);
    let (store, ahead) = (shop.store(), shop.folder().join("store.db-wal"));
    let (copy, copy_ahead) = (shop.folder().join("copy.db"), shop.folder().join("copy.db-wal"));
    let mut bot = shop.talk(&["layer", "apply", "--server", SERVER]);
    assert!(bot.asks(&line(&path, &text)).starts_with("saved"));
    std::fs::copy(&store, &copy).unwrap();
    std::fs::copy(&ahead, &copy_ahead).unwrap();
    assert!(
        !String::from_utf8_lossy(&std::fs::read(&copy).unwrap()).contains("case 1"),
        "it stands in the file already"
    );
    let (other, changed) = document(2);
    assert!(bot.asks(&line(&other, &changed)).starts_with("saved"));
    let left = std::fs::read(&ahead).unwrap();
    drop(bot);

    // The file is gone, and what was ahead of it is still there.
    std::fs::remove_file(&store).unwrap();
    std::fs::write(&ahead, &left).unwrap();
    let restored = shop.run(&["restore", &copy.display().to_string()], "");
    assert_eq!(restored.code, 0, "{}", restored.err);
    assert_eq!(shop.exported(), [(path, text)]);
    let names = std::fs::read_dir(shop.folder()).unwrap().map(|item| item.unwrap().file_name().into_string().unwrap());
    let kept: Vec<String> = names.filter(|name| name.ends_with(".before-restore-wal")).collect();
    assert_eq!(kept.len(), 1);
    assert_eq!(std::fs::read(shop.folder().join(&kept[0])).unwrap(), left);
}

/// Has several processes begin at once on a store that nobody has used yet.
fn several_begin_at_once(shop: &Shop) {
    let begin = |number: usize| {
        let mut talk = shop.talk(&["layer", "apply", "--server", SERVER]);
        let (path, text) = document(number);
        talk.says(&line(&path, &text));
        talk
    };
    let talks: Vec<Talk> = (0..5).map(begin).collect();
    for mut talk in talks {
        assert!(talk.hears().is_some_and(|said| said.starts_with("saved")));
    }
    assert_eq!(shop.exported().len(), 5);
}

#[test]
fn several_processes_begin_on_a_new_file() {
    several_begin_at_once(&Shop::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn several_processes_begin_on_a_new_database() {
    let Some(url) = fresh("weighwise_begin").await else { return };
    several_begin_at_once(&Shop::on(url.expose_secret()));
}
