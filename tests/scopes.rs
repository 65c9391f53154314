//! The smallest set of scopes for a program, computed from the descriptors of its operations.

#![allow(clippy::unwrap_used, reason = "clippy.toml lets tests do so; this is for what they share")]

use feishu_api::auth::v3::tenant_access_token;
use feishu_api::im::v1::{file, image, message, message_reaction, pin};
use feishu_api::scope::{self, Least, Use};
use feishu_api::{Operation, TokenKind};

fn ids(found: &Least) -> Vec<&str> {
    found.scopes.iter().map(|needed| needed.scope.id).collect()
}

#[test]
fn one_scope_covers_several_operations() {
    let found = scope::least([pin::Create::ENDPOINT, message::Get::ENDPOINT, pin::List::ENDPOINT], TokenKind::Tenant);
    assert_eq!(ids(&found), ["im:message"]);
    assert!(found.is_least);
    assert_eq!(found.scopes[0].opens, ["im.v1.pin.create", "im.v1.message.get", "im.v1.pin.list"]);
    assert_eq!(
        found.to_string(),
        "im:message  Read and send messages in private and group chats
  im.v1.pin.create
  im.v1.message.get
  im.v1.pin.list
"
    );
}

#[test]
fn a_single_operation_gets_the_least_powerful_scope() {
    let least = |endpoint| ids(&scope::least([endpoint], TokenKind::Tenant)).concat();
    assert_eq!(least(pin::Create::ENDPOINT), "im:message.pins:write_only");
    assert_eq!(least(pin::List::ENDPOINT), "im:message.pins:read");
    assert_eq!(least(image::Create::ENDPOINT), "im:resource:upload");
    // Not the scope that the console calls an earlier version.
    assert_eq!(least(message::UrgentApp::ENDPOINT), "im:message.urgent");
}

#[test]
fn a_user_may_need_scopes_together() {
    let sends = [message::Create::ENDPOINT, message::Reply::ENDPOINT];
    assert_eq!(ids(&scope::least(sends, TokenKind::User)), ["im:message", "im:message.send_as_user"]);
    assert_eq!(scope::least(sends, TokenKind::Tenant).scopes.len(), 1);
}

#[test]
fn fields_count_if_they_are_requested() {
    let create = || Use::new(message::Create::ENDPOINT);
    let plain = scope::least([create()], TokenKind::Tenant);
    assert_eq!(plain.scopes.len(), 1);
    for asked in [create().field("receive_id_type=user_id"), create().all_fields()] {
        let found = scope::least([asked], TokenKind::Tenant);
        assert_eq!(found.scopes.len(), 2, "{found}");
        assert!(ids(&found).contains(&"contact:user.employee_id:readonly"));
        assert_eq!(found.unknown_fields, [""; 0]);
    }
    for wrong in ["receive_id_type", "receive_id_type=open_id", "receive_id=user_id", ""] {
        let found = scope::least([create().field(wrong)], TokenKind::Tenant);
        assert_eq!(found.unknown_fields, [format!("im.v1.message.create: {wrong}")]);
        assert_eq!(found.scopes.len(), 1);
    }
}

#[test]
fn operations_without_the_token_or_without_scopes_do_not_count() {
    let found = scope::least(
        [tenant_access_token::Internal::ENDPOINT, file::Get::ENDPOINT, image::Create::ENDPOINT],
        TokenKind::User,
    );
    assert_eq!(found.scopes.len(), 0, "{found}");
    assert_eq!(found.not_taken, ["im.v1.file.get", "im.v1.image.create"]);
    assert_eq!(scope::least(std::iter::empty::<Use>(), TokenKind::Tenant).to_string(), "");
}

#[test]
fn order_does_not_matter() {
    let mut all = vec![
        pin::Create::ENDPOINT,
        pin::List::ENDPOINT,
        image::Create::ENDPOINT,
        message::Create::ENDPOINT,
        message_reaction::List::ENDPOINT,
        message_reaction::Create::ENDPOINT,
    ];
    let expected = scope::least(all.clone(), TokenKind::Tenant);
    for _ in 0..all.len() {
        all.rotate_left(1);
        assert_eq!(ids(&scope::least(all.iter().copied(), TokenKind::Tenant)), ids(&expected));
        all.push(all[0]);
    }
}

#[test]
fn events_count_whatever_the_token() {
    use feishu_api::endpoint::{Guard, ScopeRule};
    use feishu_api::events::Descriptor;

    static RECEIVED: Descriptor = Descriptor::new("im.v1.event.received", "im.received_v1")
        .access(&[], &[ScopeRule::new(None, &[scope::IM_MESSAGE_READONLY])])
        .guards(&[Guard::received("sender.user_id", &[ScopeRule::new(None, &[scope::IM_RESOURCE])])]);
    for token in [TokenKind::Tenant, TokenKind::User, TokenKind::App] {
        let found = scope::least([&RECEIVED], token);
        assert_eq!(
            (ids(&found), &found.scopes[0].opens[..]),
            (vec!["im:message:readonly"], &["im.v1.event.received"][..])
        );
    }
    let found =
        scope::least([Use::event(&RECEIVED).field("sender.user_id"), pin::List::ENDPOINT.into()], TokenKind::Tenant);
    assert_eq!(ids(&found), ["im:message:readonly", "im:resource"]);
}
