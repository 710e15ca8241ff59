//! A disk that is full or may not be written, and a file that somebody else holds.

use std::{
    fs,
    os::unix::{fs::PermissionsExt, process::CommandExt},
    path::{Path, PathBuf},
    process::Command,
};

use sqlx::{Connection, Executor, SqliteConnection};

use crate::support::{
    binary::finish,
    shop::{SERVER, Shop, Talk, document, line},
};

/// A small disk of its own, where this user may make one.
struct SmallDisk(PathBuf);

impl SmallDisk {
    fn new(at: &Path) -> Option<Self> {
        fs::create_dir_all(at).unwrap();
        let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", "size=768k", "weighwise-test"]).arg(at).output();
        mounted.is_ok_and(|run| run.status.success()).then(|| Self(at.to_owned()))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.0).output();
    }
}

#[test]
fn a_full_disk_refuses_edits_and_loses_none() {
    let mut shop = Shop::new();
    let at = shop.folder().join("small");
    let Some(disk) = SmallDisk::new(&at) else {
        eprintln!("skipped: this user may not make a small disk, so a full one was not tried");
        return;
    };
    shop.url = format!("sqlite:{}", at.join("store.db").display());
    let ballast = at.join("ballast");
    fs::write(&ballast, vec![0; 64 * 1024]).unwrap();

    let mut talk = shop.talk(&["layer", "apply", "--server", SERVER]);
    let mut saved = Vec::new();
    let refusal = loop {
        let (path, text) = document(saved.len());
        let said = talk.asks(&line(&path, &text));
        if !said.starts_with("saved") {
            break said;
        }
        saved.push((path, text));
        assert!(saved.len() < 1_000, "the disk does not fill");
    };
    assert!(refusal.starts_with("not saved: the store cannot be written"), "{refusal}");
    assert!(saved.len() > 10, "only {} edits fitted", saved.len());

    // With room again it goes on, in the same process.
    fs::remove_file(ballast).unwrap();
    let (path, text) = document(saved.len());
    let said = talk.asks(&line(&path, &text));
    assert!(said.starts_with("saved"), "{said}");
    saved.push((path, text));
    drop(talk);
    saved.sort();
    assert_eq!(shop.exported(), saved);
    drop(disk);
}

/// The program as somebody who has no rights of root's.
fn unprivileged(command: &mut Command) -> &mut Command {
    const NOBODY: u32 = 65_534;
    if is_root() { command.uid(NOBODY).gid(NOBODY) } else { command }
}

fn is_root() -> bool {
    let run = Command::new("id").arg("-u").output().unwrap();
    String::from_utf8_lossy(&run.stdout).trim() == "0"
}

#[test]
fn a_store_that_may_only_be_read_is_read() {
    let shop = Shop::new();
    let (path, text) = document(1);
    assert_eq!(shop.run(&["layer", "apply", "--server", SERVER], &line(&path, &text)).code, 0);
    let rights = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    rights(&shop.store(), 0o444);
    rights(shop.folder(), 0o555);
    if let Err(error) = unprivileged(&mut shop.command(&["--version"])).output() {
        eprintln!("skipped: the program cannot be run as somebody without rights ({error})");
        return;
    }

    let said = finish(unprivileged(&mut shop.command(&["chat", "--server", SERVER])), "tell me of case 1");
    assert!(said.out.contains("The answer to case 1 stands here."), "{}{}", said.out, said.err);
    assert!(said.err.contains("the store cannot be written"), "{}", said.err);
    let (other, changed) = document(2);
    let said = finish(unprivileged(&mut shop.command(&["layer", "apply", "--server", SERVER])), line(&other, &changed));
    assert!(said.out.starts_with("not saved: the store cannot be written"), "{}{}", said.out, said.err);

    rights(shop.folder(), 0o755);
    rights(&shop.store(), 0o644);
    assert_eq!(shop.exported(), [(path, text)]);
}

#[tokio::test]
async fn a_locked_store_is_waited_for_and_answers_go_on() {
    let shop = Shop::new();
    let mut talk = shop.talk(&["layer", "apply", "--server", SERVER]);
    let edits: Vec<String> = (0..3).map(document).map(|(path, text)| line(&path, &text)).collect();
    assert!(talk.asks(&edits[0]).starts_with("saved"));
    let mut other = SqliteConnection::connect(&shop.url).await.unwrap();
    other.execute("BEGIN IMMEDIATE").await.unwrap();
    let said = talk.asks(&edits[1]);
    assert!(said.starts_with("not saved: the store cannot be reached") && said.contains("locked"), "{said}");
    let mut chat = Talk::start(&mut shop.command(&["chat", "--server", SERVER]));
    chat.says("tell me of case 0");
    chat.hears_one_of(&["The answer to case 0 stands here."]);
    other.execute("ROLLBACK").await.unwrap();
    assert!(talk.asks(&edits[2]).starts_with("saved"));
    drop((talk, chat));
    assert_eq!(shop.exported().len(), 2);
}
