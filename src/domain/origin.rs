//! Where a request comes from: who made it, where, and with which rights.
//!
//! Owns plain data that a face fills in anew for every request. Grants nothing: [`super::admin_pass`] does.

use super::{
    language::{Language, Languages},
    person::PersonId,
    space::SpaceId,
    visibility::Visibility,
};

/// A channel, as Discord numbers it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChannelId(pub u64);

/// A role on a server, as Discord numbers it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RoleId(pub u64);

/// What a person is on the server of a request, at that moment.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rights {
    /// Whether they may manage the server.
    pub manages_server: bool,
    /// Whether they may take away other people's messages there.
    pub moderates: bool,
    /// Their roles.
    pub roles: Vec<RoleId>,
}

/// Who made a request, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// Who.
    pub person: PersonId,
    /// In which space: a server's, or the base for direct messages, the console, and servers to which a person alone has
    /// brought the bot, so that none of their admins has anything to do with it.
    pub space: SpaceId,
    /// In which channel, where there is one.
    pub channel: Option<ChannelId>,
    /// With which rights.
    pub rights: Rights,
    /// In which languages it is answered.
    pub languages: Languages,
    /// Whether the message that was pressed, if one was, is seen by the person alone.
    pub alone: bool,
    /// Who is to see the reply, where the person has said so.
    pub wish: Option<Visibility>,
    /// For whom the reply is, or the pressed message was, where that is not the person alone.
    pub askers: Vec<PersonId>,
}

impl Origin {
    /// The person at the console, in the base.
    #[must_use]
    pub fn console() -> Self {
        Self {
            person: PersonId::CONSOLE,
            space: SpaceId::Base,
            channel: None,
            rights: Rights::default(),
            languages: Languages::default(),
            alone: false,
            wish: None,
            askers: Vec::new(),
        }
    }

    /// The operator at the console, as an admin of a server.
    #[must_use]
    pub fn console_of(server: u64) -> Self {
        let rights = Rights { manages_server: true, ..Rights::default() };
        Self { space: SpaceId::Server(server), rights, ..Self::console() }
    }

    /// For whom the reply is.
    #[must_use]
    pub fn askers(&self) -> &[PersonId] {
        if self.askers.is_empty() { std::slice::from_ref(&self.person) } else { &self.askers }
    }

    /// The same, answered in one language.
    #[must_use]
    pub fn in_language(self, language: Language) -> Self {
        Self { languages: Languages::only(language), ..self }
    }
}
