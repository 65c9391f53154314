//! The generated types and methods as Rust code meets them.

#![allow(clippy::unwrap_used, reason = "what a test cannot unwrap fails it")]

use feishu_api::client::paging::Paged;
use feishu_api::endpoint::OperationError;
use feishu_api::endpoint::{AppType, BodyKind, Envelope, Guard, Location, Method, RateLimit};
use feishu_api::{Client, Operation, TokenKind};
use feishu_goldens::bindings::acme::v1::r#box::IdKind;
use feishu_goldens::bindings::acme::v1::r#box::OpenType;
use feishu_goldens::bindings::acme::v1::r#box::OpenWaxSealColour;
use feishu_goldens::bindings::acme::v1::report::FileH;
use feishu_goldens::bindings::acme::{
    self, error, v1, v1::r#box, v1::r#box::lid, v1::report, v1::shelf, v1::tree, v1::r#type, v2::token,
};
use feishu_goldens::bindings::{Services, id, scope, types};
use feishu_goldens::from_build_script;
use serde_json::{Value, json};

fn open() -> r#box::Open {
    r#box::Open::new("b_1", 2, 1, OpenType::Slow, 5, "hunter2", r#box::OpenRequestLabel::new("t"))
}

fn lid(json: &Value) -> r#box::OpenLid {
    serde_json::from_value(json.clone()).unwrap()
}

fn client() -> Client {
    Client::builder().app("cli_a", "hunter3").base_url("http://127.0.0.1:1").build().unwrap()
}

#[test]
fn constructor_and_setters() {
    let request = open()
        .query_type(IdKind::UserId)
        .tag(["new".to_owned()])
        .ids([id::LidId::from("l_1")])
        .colour([r#box::OpenRequestColour::Blue])
        .page_size(20)
        .x_trace("trace")
        .codes([feishu_api::Secret::from("c")])
        .extra(json!({ "a": null }))
        .weight(1.5)
        .not_before("1615380573")
        .seal(r#box::WaxSeal::new().colour(OpenWaxSealColour::Red).label(r#box::OpenWaxSealLabel::new().text(1)));
    // The keys of a request are those of its parameters: two of them are called `type`.
    assert_eq!(
        serde_json::to_value(&request).unwrap(),
        json!({
            "box_id": "b_1", "path_type": 2, "query_type": "user_id", "tag": ["new"], "ids": ["l_1"], "colour": ["#00f"],
            "page_size": 20, "X-Trace": "trace", "X-Attempt": 1, "type": "slow", "weight": 1.5, "amount": "5",
            "not_before": "1615380573", "password": "hunter2", "codes": ["c"], "extra": { "a": null },
            "label": { "text": "t" }, "seal": { "colour": "red", "label": { "text": 1 } },
        })
    );
    assert_eq!(request.query_type, Some(r#box::IdKind::UserId));
    assert_eq!(
        serde_json::to_value(r#type::Move::new("s", "t", "v").new_(true).default("d").clone("c")).unwrap()["clone"],
        "c"
    );
    assert_eq!(tree::Graft::new("path", "query").query_id, "query");
}

#[test]
fn nothing_shows_a_secret() {
    let item = serde_json::from_value::<lid::ListItem>(json!({ "key": "hunter2" })).unwrap();
    let shown = [
        format!("{:?}", open().codes([feishu_api::Secret::from("hunter2")])),
        format!("{item:#?}"),
        format!("{:?}", token::Issue::new("hunter2")),
        format!("{:?}", serde_json::from_value::<token::IssueResponse>(json!({ "token": "hunter2" })).unwrap()),
        format!("{:?}", client().acme().v2().token().issue("hunter2")),
        format!("{:?}", report::FilePage::new("", 0, true, 0.0, 0, "hunter2", "", FileH::parse(""))),
    ];
    for shown in shown {
        assert!(shown.contains("[redacted]") && !shown.contains("hunter"), "{shown}");
    }
}

#[test]
fn debug_reads_like_rust() {
    let shown = format!("{:?}", lid(&json!({ "id": "l_1", "opened_at": "5" })));
    assert_eq!(shown, r#"OpenLid { id: "l_1", opened_at: "5", cost: None }"#);
    assert_eq!(format!("{:?} {}", r#box::IdKind::Another, r#box::IdKind::Three), r#""other" 3"#);
    assert_eq!(format!("{:?}", r#box::OpenError::Jammed), "Jammed");
}

#[test]
#[expect(deprecated, reason = "the spec says that box.copy is")]
fn the_client_has_a_method_for_each() {
    let client = client();
    let v1 = client.acme().v1();
    let shown = [
        format!("{:?}", v1.ping()),
        format!("{:?}", v1.r#box().copy("b_1")),
        format!("{:?}", v1.r#box().lid().list()),
        format!("{:?}", v1.r#type().r#move("s", "t", "v")),
    ];
    for (shown, id) in shown.iter().zip(["v1.ping", "v1.box.copy", "v1.box.lid.list", "v1.type.move"]) {
        assert!(shown.starts_with(&format!("Call(\"acme.{id}\"")), "{shown}");
    }
}

#[test]
fn endpoints_are_data() {
    let endpoint = r#box::Open::ENDPOINT;
    assert_eq!(
        (endpoint.id, endpoint.method, endpoint.path),
        ("acme.v1.box.open", Method::Post, "/acme/v1/boxes/:box_id/lids/:type/open")
    );
    assert_eq!(endpoint.tokens, [TokenKind::Tenant, TokenKind::User]);
    assert_eq!(endpoint.apps, [AppType::Custom, AppType::Store]);
    let rules: Vec<(Option<TokenKind>, Vec<&str>)> =
        endpoint.scopes.iter().map(|rule| (rule.token, rule.all_of.iter().map(|scope| scope.id).collect())).collect();
    assert_eq!(
        rules,
        [
            (Some(TokenKind::Tenant), vec!["acme:box"]),
            (Some(TokenKind::Tenant), vec!["acme:box:readonly", "acme:box.lid:write_only"]),
            (Some(TokenKind::User), vec!["acme:box", "acme:staff"]),
        ]
    );
    let places = |location| {
        endpoint.parameters.iter().filter(move |one| one.location == location).map(|one| (one.key, one.name))
    };
    assert_eq!(places(Location::Path).collect::<Vec<_>>(), [("box_id", "box_id"), ("path_type", "type")]);
    assert_eq!(places(Location::Header).collect::<Vec<_>>(), [("X-Trace", "X-Trace"), ("X-Attempt", "X-Attempt")]);
    assert_eq!(r#box::Close::ENDPOINT.body, BodyKind::Json);
    assert!(r#box::Close::ENDPOINT.idempotent && !endpoint.idempotent);
    assert_eq!((r#box::Close::ENDPOINT.idempotency_key, endpoint.idempotency_key), (None, Some("reason")));
    assert_eq!(acme::v1::Ping::ENDPOINT.rate_limit, RateLimit::Unstated);
    assert_eq!(r#box::Copy::ENDPOINT.rate_limit, RateLimit::Special);
    assert_eq!(token::Issue::ENDPOINT.envelope, Envelope::TopLevel);
    let fixed: Vec<_> = token::Issue::ENDPOINT.parameters.iter().map(|parameter| parameter.fixed).collect();
    assert_eq!(fixed, [Some("\"app\""), Some("2"), Some("true"), None]);
    assert_eq!(scope::N2FA.id, "2fa");
}

#[test]
fn scopes_of_fields_are_data() {
    let guard = |guard: &'static Guard| {
        let rules = guard.scopes.iter().map(|rule| rule.all_of.iter().map(|scope| scope.id).collect::<Vec<_>>());
        (guard.in_reply, guard.field, guard.value, rules.collect::<Vec<_>>())
    };
    assert_eq!(
        r#box::Open::ENDPOINT.guards.iter().map(guard).collect::<Vec<_>>(),
        [
            (false, "type", Some("2"), vec![vec!["acme:staff"]]),
            (false, "type", Some("user_id"), vec![vec!["acme:staff"], vec!["acme:box", "2fa"]]),
            (true, "lid.cost", None, vec![vec!["acme:staff"], vec!["acme:box", "acme:box:readonly"]]),
        ]
    );
}

#[test]
fn pages_are_data() {
    let paging = lid::List::ENDPOINT.paging.unwrap();
    assert_eq!((paging.token, paging.size, paging.next), ("page_token", None, "page_token"));
    assert_eq!((paging.more, paging.items), (Some("has_more"), "items"));
    let paging = tree::Walk::ENDPOINT.paging.unwrap();
    assert_eq!((paging.token, paging.size, paging.next), ("cursor", Some("limit"), "cursor"));
    assert_eq!((paging.more, paging.items), (None, "leaves"));
    assert_eq!(r#box::Open::ENDPOINT.paging, None);
    let limit = tree::Walk::ENDPOINT.parameters.iter().find(|one| one.name == "limit").unwrap();
    assert_eq!((limit.min, limit.max, limit.default), (Some(1), None, Some("10")));

    let mut page = lid::ListResponse::default();
    page.items.push(lid::ListItem::default());
    assert_eq!(lid::List::items(page), [lid::ListItem::default()]);
    let mut page = tree::WalkResponse::default();
    assert_eq!(tree::Walk::items(page.clone()), [""; 0]);
    page.leaves = Some(vec!["a".to_owned()]);
    assert_eq!(tree::Walk::items(page), ["a"]);
}

#[test]
fn what_errors_mean_in_detail_is_data() {
    let endpoint = r#box::Open::ENDPOINT;
    let sub = endpoint.sub_error(10001, "jammed: 77; hinge left").unwrap();
    assert_eq!((sub.message, sub.fix.zh, sub.fix.en), ("hinge %v", "上油。", "Oil it."));
    for (code, message) in [(10001, "jammed: 770"), (10001, "a77"), (10002, "77"), (10001, "")] {
        assert_eq!(endpoint.sub_error(code, message), None, "{code} {message}");
    }
}

#[test]
fn errors_are_data() {
    let error = r#box::OpenError::from_code(10003).unwrap();
    let info = error.info();
    assert_eq!((error, info.status, info.message), (r#box::OpenError::Lost, Some(200), "lost"));
    let urls: Vec<_> = info.links.iter().map(|link| link.url).collect();
    assert_eq!(urls, ["https://acme.example/help"]);
    assert_eq!(r#box::OpenError::from_code(1), None);
    assert_eq!(acme::v1::PingError::from_code(0), None);
}

/// What operations return is one type, which what takes it is made from where it travels both ways.
#[test]
fn types_are_shared() {
    let put: shelf::PutResponse = serde_json::from_value(json!({ "shelf_id": "s_1", "kind": "wall" })).unwrap();
    let got: v1::Shelf = put;
    let mut page = shelf::ListResponse::default();
    page.items.push(got.clone());
    assert_eq!(shelf::List::items(page), [got]);
    let mut moved = v1::event::ShelfMoved::default();
    moved.shelf.kind = v1::KindOfShelf::Standing;
    assert_eq!(moved.shelf.kind.as_str(), "floor");

    let mut note = v1::Note::default();
    note.text = "t".to_owned();
    note.author.staff_id = "7".to_owned();
    note.replies.push(note.clone());
    let sent = v1::NoteInput::from(note);
    assert_eq!(
        serde_json::to_value(shelf::Put::new(v1::KindOfShelf::Wall, sent)).unwrap()["note"]["replies"][0]["text"],
        "t"
    );
    let sent = v1::NoteInput::new("t").author(v1::NoteAuthorInput::new("7").kind(types::StaffIdType::Tenant));
    assert_eq!(serde_json::to_value(sent).unwrap()["author"], json!({ "staff_id": "7", "kind": "tenant" }));
    let period = types::PeriodInput::new("5");
    let filter = v1::ShelfFilter::new([]).opened(period).not(v1::ShelfFilter::new([v1::KindOfShelf::Standing]));
    assert_eq!(
        serde_json::to_value(filter).unwrap(),
        json!({ "kinds": [], "opened": { "start": "5" }, "not": { "kinds": ["floor"] } })
    );
}

/// A code is declared once for its service; a page that says something else of it still means the same error.
#[test]
fn errors_are_shared() {
    let rows = shelf::Put::ENDPOINT.errors;
    assert_eq!(rows.iter().map(|row| row.code).collect::<Vec<_>>(), [10102, 10103, 10101, 10105]);
    assert_eq!((rows[0].service, rows[0].code, rows[0].fix), ("acme", error::SHELF_FULL.code, error::SHELF_FULL.fix));
    assert_eq!((rows[1].fix.en, error::TOO_MANY_SHELVES.fix.en), ("At most 5 a second.", "Try again later."));
    assert!(rows[1].rate_limited && rows[1].service == "acme");
    assert_eq!(shelf::PutError::from_code(10101).unwrap().info().message, "there is no shelf to stand in");
    assert_eq!(shelf::GetError::from_code(-10104), Some(shelf::GetError::Unsteady));
    assert_eq!(shelf::GetError::Closed.info().service, "");
}

/// `Builder` makes the same modules, in one file.
#[test]
fn the_build_script_makes_the_same() {
    use from_build_script::acme::v1::r#box as built;
    let request = built::Open::new("b_1", 2, 1, built::OpenType::Slow, 5, "hunter2", built::OpenRequestLabel::new("t"));
    assert_eq!(serde_json::to_value(request).unwrap(), serde_json::to_value(open()).unwrap());
    assert_eq!(format!("{:?}", built::Open::ENDPOINT), format!("{:?}", r#box::Open::ENDPOINT));
    let call = from_build_script::Services::acme(&client()).v1().ping();
    assert_eq!(format!("{call:?}"), format!("{:?}", client().acme().v1().ping()));
}
