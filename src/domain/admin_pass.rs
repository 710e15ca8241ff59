//! The right to change a server's knowledge, as a value that only the check can make.
//!
//! Owns the rule. Whatever changes a space takes a pass, and the space from it, so that no admin reaches another
//! server's.

use super::{
    origin::{Origin, RoleId},
    person::PersonId,
    space::SpaceId,
};

/// A right to change one space, good for the request it was checked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdminPass {
    space: SpaceId,
    author: PersonId,
}

impl AdminPass {
    /// A pass for the server of `origin`, when the person may manage it or has one of the roles in `access`. There
    /// is none for the base: its files are the operator's.
    #[must_use]
    pub fn check(origin: &Origin, access: &[RoleId]) -> Option<Self> {
        let Origin { person, space, rights, .. } = origin;
        let may = rights.manages_server || rights.roles.iter().any(|role| access.contains(role));
        (may && *space != SpaceId::Base).then_some(Self { space: *space, author: *person })
    }

    /// The space that may be changed.
    #[must_use]
    pub const fn space(&self) -> SpaceId {
        self.space
    }

    /// Who may change it.
    #[must_use]
    pub const fn author(&self) -> PersonId {
        self.author
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::origin::Rights;

    const SERVER: SpaceId = SpaceId::Server(7);

    #[track_caller]
    fn check(space: SpaceId, manages_server: bool, roles: &[u64], access: &[u64], wanted: bool) {
        let roles_of = |numbers: &[u64]| numbers.iter().map(|number| RoleId(*number)).collect::<Vec<_>>();
        let rights = Rights { manages_server, moderates: true, roles: roles_of(roles) };
        let origin = Origin { person: PersonId::new(3), space, rights, ..Origin::console() };
        let pass = AdminPass::check(&origin, &roles_of(access));
        assert_eq!(pass, wanted.then_some(AdminPass { space, author: PersonId::new(3) }));
    }

    #[test]
    fn only_who_may_gets_a_pass_and_nobody_one_for_the_base() {
        check(SERVER, true, &[], &[], true);
        check(SERVER, false, &[1, 2], &[2, 9], true);
        check(SERVER, false, &[1, 2], &[9], false);
        check(SERVER, false, &[], &[], false);
        check(SERVER, false, &[], &[9], false);
        check(SpaceId::Base, true, &[2], &[2], false);
    }
}
