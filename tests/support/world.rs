//! A small world to tell stories in: somebody says and presses, and what they see comes back as text.
//!
//! Goes through the same door as every face: `App::handle`.

use std::{
    sync::{
        Arc, LazyLock,
        atomic::{AtomicI64, Ordering},
    },
    time::Duration,
};

use weighwise::{
    adapters::{
        folder::Folder,
        memory::{MemoryJournal, MemoryStore},
    },
    app::{App, load},
    domain::{
        button::Press, knowledge::SourceFile, moment::Moment, origin::Origin, person::PersonId, problem::Problem,
        reply::Reply, request::Request, snapshot::Snapshot,
    },
    faces::plain::{Layout, render},
    ports::{Clock, Library, LibraryError, Ports, Store},
};

/// The knowledge that is shipped, loaded once.
pub static SHIPPED: LazyLock<(Snapshot, Vec<Problem>)> = LazyLock::new(|| load(&shipped_folder()).unwrap());

/// The folder of the shipped knowledge.
pub fn shipped_folder() -> Folder {
    Folder::new(concat!(env!("CARGO_MANIFEST_DIR"), "/knowledge"))
}

/// Files in memory, as a library.
#[derive(Clone)]
pub struct Files(pub Vec<SourceFile>);

impl Files {
    pub fn new(files: &[(&str, &str)]) -> Self {
        Self(files.iter().map(|(path, text)| SourceFile { path: (*path).into(), text: (*text).into() }).collect())
    }
}

#[cfg(feature = "discord")]
impl Files {
    /// The same in a folder on disk.
    pub fn in_folder(&self) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for file in &self.0 {
            let path = folder.path().join(&file.path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, &file.text).unwrap();
        }
        folder
    }
}

impl Library for Files {
    fn read(&self) -> Result<(Vec<SourceFile>, Vec<Problem>), LibraryError> {
        Ok((self.0.clone(), Vec::new()))
    }
}

/// A clock that the story sets.
#[derive(Default)]
pub struct SetClock(AtomicI64);

impl SetClock {
    pub fn set(&self, now: Moment) {
        self.0.store(now.0, Ordering::Relaxed);
    }
}

impl Clock for SetClock {
    fn now(&self) -> Moment {
        Moment(self.0.load(Ordering::Relaxed))
    }
}

/// People and the bot, and what was shown last.
pub struct World {
    pub app: App,
    pub journal: Arc<MemoryJournal>,
    pub store: Arc<dyn Store>,
    pub clock: Arc<SetClock>,
    shown: Reply,
    runtime: tokio::runtime::Runtime,
}

impl World {
    /// With the shipped knowledge.
    pub fn shipped() -> Self {
        Self::beside(Arc::new(shipped_folder()), Arc::new(MemoryStore::default()), &[&SHIPPED.0])
    }

    /// With the shipped knowledge, in which `from` is `to` wherever it stands in the questionnaire.
    #[track_caller]
    pub fn shipped_with(from: &str, to: &str) -> Self {
        let (mut files, _) = shipped_folder().read().unwrap();
        let file = files.iter_mut().find(|file| file.path.ends_with("interview.toml")).unwrap();
        assert!(file.text.contains(from), "the questionnaire does not say {from:?}");
        file.text = file.text.replace(from, to);
        Self::beside(Arc::new(Files(files)), Arc::new(MemoryStore::default()), &[&SHIPPED.0])
    }

    /// With the knowledge of `library`.
    pub fn on(library: Arc<dyn Library>) -> Self {
        Self::with_store(library, Arc::new(MemoryStore::default()))
    }

    /// With the knowledge of `library` and the layers of `store`.
    pub fn with_store(library: Arc<dyn Library>, store: Arc<dyn Store>) -> Self {
        Self::beside(library, store, &[])
    }

    /// The same beside snapshots that may lend their matcher.
    fn beside(library: Arc<dyn Library>, store: Arc<dyn Store>, known: &[&Snapshot]) -> Self {
        let (journal, clock) = (Arc::new(MemoryJournal::default()), Arc::new(SetClock::default()));
        let ports = Ports { library, store: store.clone(), journal: journal.clone(), clock: clock.clone() };
        let (app, _) = App::open_beside(ports, known).unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        Self { app, journal, store, clock, shown: Reply::default(), runtime }
    }

    /// The same, in which answers wait only so long for the newest knowledge.
    pub fn answering_within(self, patience: Duration) -> Self {
        Self { app: self.app.answering_within(patience), ..self }
    }

    /// Waits for what the store or the app does.
    pub fn awaits<T>(&self, future: impl Future<Output = T>) -> T {
        self.runtime.block_on(future)
    }

    /// The person at the console makes `request` and sees the reply.
    pub fn does(&mut self, request: Request) -> String {
        self.does_from(&Origin::console(), request)
    }

    /// The same from elsewhere.
    pub fn does_from(&mut self, origin: &Origin, request: Request) -> String {
        self.shown = self.runtime.block_on(self.app.handle(origin, &request));
        render(&self.shown, Layout::PLAIN)
    }

    /// Whether nothing at all was said.
    pub fn is_silent(&self) -> bool {
        self.shown.silent
    }

    /// Asks in words.
    pub fn asks(&mut self, question: &str) -> String {
        self.does(Request::Ask { question: question.to_owned() })
    }

    /// Gives the command `/recommend`.
    pub fn recommends(&mut self, code: Option<&str>, compare: Option<&str>) -> String {
        self.recommends_as(PersonId::CONSOLE, code, compare)
    }

    /// The same, as somebody else.
    pub fn recommends_as(&mut self, by: PersonId, code: Option<&str>, compare: Option<&str>) -> String {
        let owned = |code: Option<&str>| code.map(str::to_owned);
        let origin = Origin { person: by, ..Origin::console() };
        self.does_from(&origin, Request::Recommend { code: owned(code), compare: owned(compare) })
    }

    /// Goes through the questionnaire like a person with these answers, one code a question in the order of the file,
    /// until nothing more is asked; `-` is "not sure".
    #[track_caller]
    pub fn answers(&mut self, choices: &str) -> String {
        let snapshot = self.app.snapshot();
        let questionnaire = snapshot.questionnaire.as_ref().unwrap();
        let mut seen = self.recommends(None, None);
        let mut asked = 0;
        while seen.starts_with("Question") {
            asked += 1;
            assert!(asked <= questionnaire.questions.len(), "it asks without end: {seen}");
            let mut pairs = questionnaire.questions.iter().zip(choices.split_whitespace());
            let (question, code) = pairs.find(|(question, _)| question.text == self.shown.body).unwrap();
            seen = self.presses(question.choice_by_id(code).map_or("Not sure", |choice| &choice.label));
        }
        seen
    }

    /// Looks again at what was shown before.
    pub fn sees(&mut self, shown: Reply) {
        self.shown = shown;
    }

    /// What was shown last.
    pub fn shown(&self) -> &Reply {
        &self.shown
    }

    /// Sends the form that was shown last, with these texts in it; what is not named keeps what stood there.
    #[track_caller]
    pub fn submits(&mut self, texts: &[(&str, &str)]) -> String {
        let form = self.shown.form.clone().expect("a form was shown");
        let text = |id: &str| texts.iter().find(|(one, _)| *one == id).map(|(_, text)| (*text).to_owned());
        let fields = form.fields.iter().map(|field| (field.id.clone(), text(&field.id).unwrap_or(field.value.clone())));
        let press = Press::parse(&form.submit.code()).unwrap();
        self.does(Request::Submit { press, fields: fields.collect() })
    }

    /// Presses the button, or picks the option, of the last reply whose label begins with `label`.
    #[track_caller]
    pub fn presses(&mut self, label: &str) -> String {
        self.presses_as(PersonId::CONSOLE, label)
    }

    /// The same, as somebody else.
    #[track_caller]
    pub fn presses_as(&mut self, by: PersonId, label: &str) -> String {
        let press = self.shown.choices().find(|(words, _)| words.starts_with(label));
        let labels: Vec<&str> = self.shown.choices().map(|(words, _)| words).collect();
        let (_, press) = press.unwrap_or_else(|| panic!("no button or option {label:?} among {labels:?}"));
        let code = press.code();
        self.presses_code(by, &code)
    }

    /// Presses a button with this code, as a real press comes.
    #[track_caller]
    pub fn presses_code(&mut self, by: PersonId, code: &str) -> String {
        let press = Press::parse(code).unwrap();
        self.does_from(&Origin { person: by, ..Origin::console() }, Request::Press(press))
    }
}
