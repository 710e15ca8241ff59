//! Where a request comes from, read from what Discord sends with it.
//!
//! Owns that reading, anew for every message, command and press: rights may change between two of them.

use poise::serenity_prelude as serenity;

use crate::domain::{
    button::Press,
    language::{Language, Languages},
    origin::{ChannelId, Origin, Rights, RoleId},
    person::PersonId,
    space::SpaceId,
};

/// Of a command.
pub(super) fn of_command(command: &serenity::CommandInteraction) -> Origin {
    let languages = languages(&command.locale, command.guild_locale.as_deref());
    let server = server(command.guild_id, &command.authorizing_integration_owners);
    of_member(&command.user, server, command.channel_id, command.member.as_deref(), languages)
}

/// Of a press.
pub(super) fn of_press(pressed: &serenity::ComponentInteraction) -> Origin {
    let languages = languages(&pressed.locale, pressed.guild_locale.as_deref());
    let alone = pressed.message.flags.is_some_and(|flags| flags.contains(serenity::MessageFlags::EPHEMERAL));
    let server = server(pressed.guild_id, &pressed.authorizing_integration_owners);
    let by = of_member(&pressed.user, server, pressed.channel_id, pressed.member.as_ref(), languages);
    Origin { alone, askers: askers(&pressed.message), ..by }
}

/// For whom a message was said: those who may take it away, as its button has it.
fn askers(message: &serenity::Message) -> Vec<PersonId> {
    let buttons = message.components.iter().flat_map(|row| &row.components);
    let codes = buttons.filter_map(|component| match component {
        serenity::ActionRowComponent::Button(button) => match &button.data {
            serenity::ButtonKind::NonLink { custom_id, .. } => Press::parse(custom_id),
            _ => None,
        },
        _ => None,
    });
    let mut dismiss = codes.filter_map(|press| match press {
        Press::Dismiss { askers } => Some(askers),
        _ => None,
    });
    dismiss.next().unwrap_or_default()
}

/// Of a form.
pub(super) fn of_form(sent: &serenity::ModalInteraction) -> Origin {
    let languages = languages(&sent.locale, sent.guild_locale.as_deref());
    // Who brought the bot is not told with a form, but with the message from which it was opened.
    let opened_from = sent.message.as_ref().and_then(|message| message.interaction_metadata.as_deref());
    let server = opened_from.and_then(owners).map_or(sent.guild_id, |owners| server(sent.guild_id, owners));
    of_member(&sent.user, server, sent.channel_id, sent.member.as_ref(), languages)
}

/// Who has installed the bot, as its answer to an interaction tells.
fn owners(answered: &serenity::MessageInteractionMetadata) -> Option<&serenity::AuthorizingIntegrationOwners> {
    match answered {
        serenity::MessageInteractionMetadata::Command(command) => Some(&command.authorizing_integration_owners),
        serenity::MessageInteractionMetadata::Component(press) => Some(&press.authorizing_integration_owners),
        serenity::MessageInteractionMetadata::ModalSubmit(form) => Some(&form.authorizing_integration_owners),
        _ => None,
    }
}

/// The server of an interaction, unless a person alone has brought the bot there: then no admin has installed it, so nobody
/// there could change what it knows or answer what it could not.
fn server(
    guild: Option<serenity::GuildId>,
    owners: &serenity::AuthorizingIntegrationOwners,
) -> Option<serenity::GuildId> {
    let of_person = |owner: &_| matches!(owner, serenity::AuthorizingIntegrationOwner::UserInstall(_));
    let by_people_alone = !owners.0.is_empty() && owners.0.iter().all(of_person);
    guild.filter(|_| !by_people_alone)
}

/// The languages of an interaction: a server's own for everyone there; where there is no server, the person is everyone.
fn languages(person: &str, server: Option<&str>) -> Languages {
    Languages { person: Language::of_locale(person), place: Language::of_locale(server.unwrap_or(person)) }
}

/// Of an interaction by `user`, who on a server is the `member` with the rights there.
fn of_member(
    user: &serenity::User,
    guild: Option<serenity::GuildId>,
    channel: serenity::ChannelId,
    member: Option<&serenity::Member>,
    languages: Languages,
) -> Origin {
    let rights = member.map(|member| Rights {
        manages_server: member.permissions.is_some_and(may_manage),
        moderates: member.permissions.is_some_and(|may| may.manage_messages() || may.administrator()),
        roles: roles(&member.roles),
    });
    Origin { languages, ..origin(user, guild, channel, rights) }
}

/// Of a message, where `language` is spoken. Discord does not say with it what its author may do, only which roles they
/// have, nor which language is theirs.
pub(super) fn of_message(message: &serenity::Message, language: Language) -> Origin {
    of_author(&message.author, message.guild_id, message.channel_id, message.member.as_deref(), language)
}

/// Of a message by `author`, where `language` is spoken.
pub(super) fn of_author(
    author: &serenity::User,
    guild: Option<serenity::GuildId>,
    channel: serenity::ChannelId,
    member: Option<&serenity::PartialMember>,
    language: Language,
) -> Origin {
    let rights = member.map(|member| Rights { roles: roles(&member.roles), ..Rights::default() });
    Origin { languages: Languages::only(language), ..origin(author, guild, channel, rights) }
}

fn origin(
    user: &serenity::User,
    guild: Option<serenity::GuildId>,
    channel: serenity::ChannelId,
    rights: Option<Rights>,
) -> Origin {
    Origin {
        person: PersonId::new(user.id.get()),
        space: guild.map_or(SpaceId::Base, |guild| SpaceId::Server(guild.get())),
        channel: Some(ChannelId(channel.get())),
        rights: rights.unwrap_or_default(),
        languages: Languages::default(),
        alone: false,
        wish: None,
        askers: Vec::new(),
    }
}

/// An administrator may do everything.
fn may_manage(permissions: serenity::Permissions) -> bool {
    permissions.manage_guild() || permissions.administrator()
}

fn roles(roles: &[serenity::RoleId]) -> Vec<RoleId> {
    roles.iter().map(|role| RoleId(role.get())).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[track_caller]
    fn check(guild: Option<u64>, permissions: Option<serenity::Permissions>, wanted: (SpaceId, bool, &[RoleId])) {
        let user = json!({ "id": "3", "username": "ana", "discriminator": "0", "avatar": null });
        let user: serenity::User = serde_json::from_value(user).unwrap();
        let member = permissions.map(|permissions| {
            let member = json!({
                "user": user, "roles": ["8", "9"], "joined_at": null, "deaf": false, "mute": false, "flags": 0,
                "guild_id": "5", "nick": null, "avatar": null, "permissions": permissions.bits().to_string(),
            });
            serde_json::from_value::<serenity::Member>(member).unwrap()
        });
        let guild = guild.map(serenity::GuildId::new);
        let origin = of_member(&user, guild, serenity::ChannelId::new(6), member.as_ref(), languages("de", Some("fr")));
        assert_eq!((origin.space, origin.rights.manages_server, &*origin.rights.roles), wanted);
        let moderates = permissions.is_some_and(|may| may.manage_messages() || may.administrator());
        assert_eq!(origin.rights.moderates, moderates);
        assert_eq!((origin.person, origin.channel), (PersonId::new(3), Some(ChannelId(6))));
        assert_eq!(origin.languages, Languages { person: Language::German, place: Language::French });
    }

    #[test]
    fn a_server_counts_where_an_admin_has_installed_the_bot() {
        use self::serenity::{AuthorizingIntegrationOwner as By, AuthorizingIntegrationOwners as Owners};
        let here = Some(serenity::GuildId::new(5));
        let (installed, brought) = (By::GuildInstall(here), By::UserInstall(serenity::UserId::new(3)));
        for (owners, wanted) in [
            (vec![installed.clone()], here),
            (vec![installed, brought.clone()], here),
            (vec![brought], None),
            (Vec::new(), here),
        ] {
            assert_eq!(server(here, &Owners(owners.clone())), wanted, "{owners:?}");
        }
    }

    #[test]
    fn rights_are_those_of_the_interaction() {
        use self::serenity::Permissions as May;
        let (server, roles) = (SpaceId::Server(5), &[RoleId(8), RoleId(9)]);
        check(Some(5), Some(May::MANAGE_GUILD), (server, true, roles));
        check(Some(5), Some(May::ADMINISTRATOR), (server, true, roles));
        check(Some(5), Some(May::SEND_MESSAGES | May::MANAGE_MESSAGES), (server, false, roles));
        check(Some(5), None, (server, false, &[]));
        check(None, None, (SpaceId::Base, false, &[]));
    }
}
