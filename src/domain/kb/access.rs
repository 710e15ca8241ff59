//! `/kb access`: which roles may change the knowledge, besides those who manage the server.
//!
//! Owns that only those who manage the server hand that right on.

use super::{Desk, Step};
use crate::domain::origin::RoleId;

/// Roles that can be named; more would not fit into a reply.
const MOST: usize = 20;

/// Allows and denies a role, or says who has the right.
pub(super) fn access(desk: &Desk, allow: Option<RoleId>, deny: Option<RoleId>) -> Step {
    if allow.is_none() && deny.is_none() {
        return desk.say.kb_access(&desk.access).into();
    }
    if !desk.manages_server {
        return desk.say.kb_access_refused().into();
    }
    let kept = desk.access.iter().copied().filter(|role| Some(*role) != deny && Some(*role) != allow);
    let roles: Vec<RoleId> = kept.chain(allow.filter(|role| Some(*role) != deny)).collect();
    if roles.len() > MOST {
        return desk.say.kb_access_full(MOST).into();
    }
    let reply = desk.say.kb_access(&roles).private();
    Step::SetAccess(roles, Box::new(reply))
}
