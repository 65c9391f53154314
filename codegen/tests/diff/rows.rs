//! A spec for every row of the table, in both directions.

use crate::shop::{Edit, KEEP, OPEN, TYPES, kinds, model};
use feishu_codegen::diff;
use feishu_codegen::diff::Kind::{self, *};
use std::collections::BTreeSet;

/// The spec of another operation.
const SHUT: &str = "title: 关\nsource: https://acme.example/shut\nsummary: 关。\nendpoint: POST /acme/v1/boxes/shut\n";
/// The spec of an event.
const EVENT: &str = "title: 已关\nsource: https://acme.example/event/shut\nsummary: 已关。\nevent: acme.box.shut_v1\napps: [custom]\n\
                     permissions: [acme:box]\nfields: { count: { type: int, doc: 数量 } }\n";
const SHUT_EVENT: &str = "acme/v1/event/shut.yaml";
const ACME: &str = "platform/services.yaml";
const SCOPES: &str = "platform/scopes.yaml";
const FORMATS: &str = "platform/formats.yaml";
const LANG: &str = "    lang: { type: string, doc: 语言, default: zh }\n";
const KIND: &str = "values: { round: 圆, square: { doc: 方, permissions: [acme:all] } }";
const BOX_ID: &str = "id: { type: string, doc: ID, optional: true }";

/// An edit with its kinds of change, forward and back.
type Row = (&'static [Edit], &'static [Kind], &'static [Kind]);

/// Edits of the operation that are one kind of change.
macro_rules! one {
    ($from:expr => $to:expr, $there:expr, $back:expr) => {
        (&[(OPEN, $from, $to)], &[$there], &[$back])
    };
}

const ROWS: &[Row] = &[
    (&[("acme/v1/box/shut.yaml", "", SHUT)], &[OperationAdded], &[OperationRemoved]),
    (&[(SHUT_EVENT, "", EVENT)], &[EventAdded], &[EventRemoved]),
    one!("POST /acme" => "PUT /acme", MethodChanged, MethodChanged),
    one!(":box_id/open" => ":box_id/opened", PathChanged, PathChanged),
    (
        &[(OPEN, ":box_id/open", ":id/open"), (OPEN, "    box_id: { type", "    id: { type")],
        &[PathParameterRenamed, RustNameChanged, RequestKeyChanged],
        &[PathParameterRenamed, RustNameChanged, RequestKeyChanged],
    ),
    (
        &[(OPEN, "response:\n", "envelope: top\nresponse:\n"), (OPEN, "data: { count: 1 }", "count: 1")],
        &[EnvelopeChanged, ExampleChanged],
        &[EnvelopeChanged, ExampleChanged],
    ),
    one!("POST /acme" => "POST https://other.example/acme", HostChanged, HostChanged),
    one!("idempotent: true" => "deprecated: {}\nidempotent: true", Deprecated, Undeprecated),
    (
        &[(KEEP, "deprecated: {}", "deprecated: { replaced_by: [acme.v1.box.open] }")],
        &[ReplacementChanged],
        &[ReplacementChanged],
    ),
    one!("idempotent: true" => "idempotent: false", IdempotentDropped, IdempotentStated),
    one!("idempotent: true\n" => "idempotent: true\nidempotency_key: note\n", IdempotentStated, IdempotentDropped),
    // Access.
    one!("tokens: [tenant, user]" => "tokens: [user]", TokenRemoved, TokenAdded),
    one!("tokens: [tenant, user]\n" => "", TokenDropped, TokenRequired),
    one!("tokens: [tenant, user]" => "tokens: [user, tenant]", TokensReordered, TokensReordered),
    one!("apps: [custom]" => "apps: [custom, store]", AppAdded, AppRemoved),
    one!("apps: [custom]\n" => "", AppAdded, AppRemoved),
    (&[(OPEN, "apps: [custom]", "apps: [store]")], &[AppAdded, AppRemoved], &[AppAdded, AppRemoved]),
    one!("[acme:box, [acme:lid, acme:all]]" => "[acme:box]", ScopesTightened, ScopesLoosened),
    one!("[acme:box, [acme:lid, acme:all]]" => "[acme:all]", ScopesChanged, ScopesChanged),
    one!("[acme:box, [acme:lid, acme:all]]" => "[[acme:all, acme:lid], acme:box]", ScopesRestated, ScopesRestated),
    // Limits.
    one!("[100/min, 5/s]" => "[100/min, 2/s]", LimitLowered, LimitRaised),
    one!("[100/min, 5/s]" => "[50/min, 10/s]", LimitChanged, LimitChanged),
    one!("[100/min, 5/s]" => "[5/s, 100/min]", LimitRestated, LimitRestated),
    one!("rate_limit: [100/min, 5/s]" => "rate_limit: special", LimitUnstated, LimitStated),
    one!("limit: 5/s, per" => "limit: 1/s, per", LimitLowered, LimitRaised),
    one!("limit: 5/s, per: size, error: 101 }\n" => "limit: 5/s, per: size, error: 101 }\n  - { limit: 9/s, per: name }\n", QuotaAdded, QuotaRemoved),
    one!("per: size, error: 101 }" => "per: size, shared_by: buyer, error: 101 }", QuotaSubjectChanged, QuotaSubjectChanged),
    one!("per: size, error: 101 }" => "per: size, within: buyer, error: 101 }", QuotaSubjectChanged, QuotaSubjectChanged),
    (
        &[(OPEN, "per: size, error: 101", "per: size, error: 102")],
        &[QuotaErrorChanged, ErrorRateLimitChanged],
        &[QuotaErrorChanged, ErrorRateLimitChanged],
    ),
    // Requests.
    one!("    weight" => "    depth: { type: int, doc: 深 }\n    weight", RequestFieldAdded, RequestFieldRemoved),
    one!(
        "    weight" => "    depth: { type: int, doc: 深, required: true }\n    weight",
        RequestFieldAddedRequired, RequestFieldRemoved
    ),
    one!(
        "    weight" => "    depth: { type: int, doc: 深, required_if: 很深 }\n    weight",
        RequestFieldAddedConditional, RequestFieldRemoved
    ),
    (
        &[
            (OPEN, LANG, ""),
            (OPEN, "  query:\n", ""),
            (OPEN, "    weight", "    lang: { type: string, doc: 语言, default: zh }\n    weight"),
        ],
        &[RequestFieldMoved],
        &[RequestFieldMoved],
    ),
    one!("required_if: 大箱子" => "required: true", RequestFieldRequired, RequestFieldOptional),
    one!(", required_if: 大箱子" => "", RequestFieldUnconditional, RequestFieldConditional),
    (
        &[
            (
                OPEN,
                "    size: { type: int, required: true, doc: 大小, min: 1, max: 10, values: { 1: 小, 2: 大 } }\n",
                "",
            ),
            (
                OPEN,
                "    kind",
                "    size: { type: int, required: true, doc: 大小, min: 1, max: 10, values: { 1: 小, 2: 大 } }\n    kind",
            ),
        ],
        &[ArgumentsReordered],
        &[ArgumentsReordered],
    ),
    one!(", default: zh" => "", DefaultUnstated, DefaultStated),
    one!("default: zh" => "default: en", DefaultChanged, DefaultChanged),
    one!("weight: { type: int" => "weight: { type: int, fixed: 3", FixedChanged, FixedChanged),
    // Replies.
    one!("  count: {" => "  total: { type: int, doc: 总数 }\n  count: {", ReplyFieldAdded, ReplyFieldRemoved),
    one!(BOX_ID => "id: { type: string, doc: ID }", ReplyPresenceChanged, ReplyPresenceChanged),
    // Types.
    one!("weight: { type: int" => "weight: { type: boolean", TypeChanged, TypeChanged),
    one!("format: timestamp_s, doc: 时间" => "format: timestamp_ms, doc: 时间", TypeChanged, TypeChanged),
    one!("weight: { type: int" => "weight: { type: float", RequestTypeWidened, RequestTypeNarrowed),
    one!("format: timestamp_s, doc: 时间" => "doc: 时间", ReplyTypeWidened, ReplyTypeNarrowed),
    one!("weight: { type: int" => "weight: { type: string, format: int64", NumberEncodingChanged, NumberEncodingChanged),
    one!("note: { type: string" => "note: { type: string, format: secret", RustTypeChanged, RustTypeChanged),
    one!("state: { type: string" => "state: { rust_type: Openness, type: string", RustTypeChanged, RustTypeChanged),
    one!("values: { open: 开, shut: 关 }, " => "", RustTypeChanged, RustTypeChanged),
    one!("count: { type: int" => "count: { rust: total, type: int", RustNameChanged, RustNameChanged),
    // Shared declarations.
    (&[(TYPES, "tag: {", "label: { values: { a: A } }\ntag: {")], &[TypeAdded], &[TypeRemoved]),
    (
        &[(TYPES, "want: { direction: request", "want: { direction: both")],
        &[RustNameChanged, TypeAdded],
        &[RustNameChanged, TypeRemoved],
    ),
    (&[(KEEP, "response_rows: [id", "response_rows: [id, owner")], &[RowShown], &[RowHidden]),
    (&[(KEEP, "rows: [mark]", "rows: [text, mark]")], &[RowShownRequired], &[RowHidden]),
    (&[(KEEP, "rows: [mark]", "rows: [mark: { required: true }]")], &[RowRequired], &[RowOptional]),
    // Values.
    one!("square: { doc" => "oval: 椭圆, square: { doc", ValueAdded, RequestValueRemoved),
    one!("open: 开, " => "open: 开, ajar: 半开, ", ValueAdded, ReplyValueRemoved),
    one!("round: 圆" => "round: { doc: 圆, rust: Circle }", RustNameChanged, RustNameChanged),
    one!(KIND => "values: { round: 圆, square: 方 }", ScopesLoosened, ScopesTightened),
    one!("values: { 1: 小, 2: 大 }" => "values: { 1: 小, 2: 大, 3: 巨 }", BoundsLoosened, BoundsTightened),
    one!(", values: { 1: 小, 2: 大 }" => "", BoundsLoosened, BoundsTightened),
    one!("min: 1, " => "min: 2, ", BoundsTightened, BoundsLoosened),
    one!("min_length: 1, " => "", BoundsLoosened, BoundsTightened),
    one!("max_length: 10" => "max_length: 10, pattern: a+", BoundsTightened, BoundsLoosened),
    (&[(OPEN, "values: { 1: 小, 2: 大 }", "values: { 1: 小, 3: 大 }")], &[BoundsChanged], &[BoundsChanged]),
    one!("max_length: 9" => "max_length: 8", ReplyBoundsChanged, ReplyBoundsChanged),
    one!("weight: { type: int" => "weight: { type: int, deprecated: 旧", FieldDeprecated, FieldUndeprecated),
    one!("permissions: [acme:box] }" => "permissions: [[acme:box, acme:lid]] }", ScopesTightened, ScopesLoosened),
    // Errors.
    one!("  - 102: { name: NoBox, status: 404, message: no box, fix: 换一个 }\n" => "", ErrorRemoved, ErrorAdded),
    one!("name: NoBox" => "name: BoxGone", RustNameChanged, RustNameChanged),
    one!("status: 404" => "status: 200", ErrorStatusChanged, ErrorStatusChanged),
    one!("status: 404, " => "", ErrorStatusStated, ErrorStatusStated),
    one!("message: no box" => "message: no such box", ErrorMessageChanged, ErrorMessageChanged),
    // The platform.
    (&[(SCOPES, "acme:old: { name: Old }\n", "")], &[ScopeRemoved], &[ScopeAdded]),
    (&[(FORMATS, "old_id: { rust: OldId, doc: Old }\n", "")], &[IdTypeRemoved], &[IdTypeAdded]),
    (&[(FORMATS, "prefix: b_", "prefix: x_")], &[IdPrefixChanged], &[IdPrefixChanged]),
    (&[(FORMATS, "rust: LidId", "rust: CoverId")], &[RustNameChanged], &[RustNameChanged]),
    (&[(ACME, "zoo: { title: Zoo }\n", "")], &[ServiceRemoved], &[ServiceAdded]),
    (&[(ACME, "title: Zoo }", "title: Zoo, core: true }")], &[ServiceBuiltIn], &[ServiceOptional]),
    (&[(ACME, "title: Zoo }", "title: Zoo, protocol: { log_id: X-Id } }")], &[ProtocolChanged], &[ProtocolChanged]),
    (&[("platform/errors.yaml", "name: Busy", "name: Overloaded")], &[RustNameChanged], &[RustNameChanged]),
    (&[("platform/tokens.yaml", "t-1", "t-2")], &[TextChanged], &[TextChanged]),
    // Texts.
    one!("{ 提示: 轻轻地。, 计费: 不收费。 }" => "{ 计费: 不收费。, 提示: 轻轻地。 }", OrderChanged, OrderChanged),
    one!("example: hello" => "example: hi", ExampleChanged, ExampleChanged),
    one!("data: { count: 1 }" => "data: { count: 2 }", ExampleChanged, ExampleChanged),
    one!("en: Open a box" => "en: Open the box", TextChanged, TextChanged),
    one!("提示: 轻轻地。" => "提示: 小心。", TextChanged, TextChanged),
    one!("提示: 轻轻地。, " => "", TextChanged, TextChanged),
    one!("en: Slow down" => "en: Wait", TextChanged, TextChanged),
    one!("required_if: 大箱子" => "required_if: 小箱子", TextChanged, TextChanged),
    one!("type: box, doc: 箱子" => "type: box, doc: 盒子", TextChanged, TextChanged),
    one!("errors_note: 见通用错误码。\n" => "", TextChanged, TextChanged),
];

#[test]
fn every_edit_is_of_its_kind_there_and_back() {
    let base = model(&[]);
    let mut wrong = String::new();
    for (edits, there, back) in ROWS {
        let edited = model(edits);
        for (expected, found) in [(there, diff(&base, &edited)), (back, diff(&edited, &base))] {
            if kinds(&found) != BTreeSet::from_iter(expected.iter().copied()) {
                wrong.push_str(&format!("{edits:?}\n  should be {expected:?}\n  is {:?}\n", kinds(&found)));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// Kinds that need two specs which are not an edit of each other; each has its own test below.
const ELSEWHERE: &[Kind] = &[
    AppsRestated,
    BodyEncodingChanged,
    EventRenamed,
    EventTypeChanged,
    EventIdentityChanged,
    OperationRenamed,
    PagingFieldsChanged,
    PagingGained,
    PagingItemsChanged,
    PagingLost,
    ReplyKindChanged,
];

#[test]
fn every_row_is_met() {
    let mut met: BTreeSet<Kind> = ROWS.iter().flat_map(|(_, there, back)| [*there, *back]).flatten().copied().collect();
    met.extend(ELSEWHERE);
    let missing: Vec<_> = Kind::ALL.iter().filter(|kind| !met.contains(kind)).collect();
    assert!(missing.is_empty(), "no edit is {missing:?}");
}

/// Compares two versions of a small operation, each with the same first lines.
fn between(old: &'static str, new: &'static str) -> (BTreeSet<Kind>, BTreeSet<Kind>) {
    let of = |rest: &'static str| {
        let text: &'static str = Box::leak(format!("{SHUT}{rest}").into_boxed_str());
        model(&[("acme/v1/box/shut.yaml", "", text)])
    };
    let (old, new) = (of(old), of(new));
    (kinds(&diff(&old, &new)), kinds(&diff(&new, &old)))
}

fn both(kinds: &[Kind]) -> (BTreeSet<Kind>, BTreeSet<Kind>) {
    let set: BTreeSet<Kind> = kinds.iter().copied().collect();
    (set.clone(), set)
}

#[test]
fn all_apps_may_call_what_lists_none() {
    assert_eq!(between("", "apps: [custom, store]\n"), both(&[AppsRestated]));
}

#[test]
fn a_form_is_no_json() {
    let old = "request: { body: { lid: { type: string, doc: 盖 } } }\n";
    let new = "request: { body: { lid: { type: file, doc: 盖 } } }\n";
    assert_eq!(between(old, new), both(&[BodyEncodingChanged, TypeChanged]));
}

/// Compares a list with two values of `paging`.
macro_rules! list {
    ($paging:literal) => {
        concat!(
            "request: { query: { at: { type: string, doc: 位置 }, from: { type: string, doc: 起点 } } }\n",
            "response: { next: { type: string, doc: 下一页 }, lids: { type: 'string[]', doc: 盖 }, boxes: { type: 'string[]', doc: 箱 } }\n",
            $paging
        )
    };
}

#[test]
fn a_list_may_gain_pages_or_lose_them() {
    let paged = list!("paging: { token: at, next: next, items: lids }\n");
    let one = |kind| BTreeSet::from([kind]);
    assert_eq!(between(list!(""), paged), (one(PagingGained), one(PagingLost)));
    let others = list!("paging: { token: at, next: next, items: boxes }\n");
    assert_eq!(between(paged, others), both(&[PagingItemsChanged]));
    let elsewhere = list!("paging: { token: from, next: next, items: lids }\n");
    assert_eq!(between(paged, elsewhere), both(&[PagingFieldsChanged]));
}

#[test]
fn a_file_is_another_reply() {
    assert_eq!(between("", "envelope: binary\n"), both(&[ReplyKindChanged]));
}

/// A reply may use a type that a request declares; its required fields are arguments in that case as well.
#[test]
fn a_type_of_the_request_breaks_the_reply() {
    let old = "request: { body: { lid: { type: lid, doc: 盖, fields: { id: { type: int, doc: ID } } } } }\n\
               response: { lid: { type: lid, doc: 盖 } }\n";
    let new = "request: { body: { lid: { type: lid, doc: 盖, fields: { id: { type: int, doc: ID, required: true } } } } }\n\
               response: { lid: { type: lid, doc: 盖 } }\n";
    let (there, back) = between(old, new);
    assert_eq!(there, BTreeSet::from([RequestFieldRequired, ReplyPresenceChanged]));
    assert_eq!(back, BTreeSet::from([RequestFieldOptional, ReplyPresenceChanged]));
}

#[test]
fn the_same_endpoint_under_another_id_is_renamed() {
    let old = model(&[("acme/v1/box/shut.yaml", "", SHUT)]);
    let new = model(&[("acme/v1/box/close.yaml", "", SHUT)]);
    let changes = diff(&old, &new);
    assert_eq!(kinds(&changes), BTreeSet::from([OperationRenamed]));
    assert_eq!(changes[0].operation.as_deref(), Some("acme.v1.box.close"));
    assert_eq!(
        (changes[0].old.as_deref(), changes[0].new.as_deref()),
        (Some("acme.v1.box.shut"), Some("acme.v1.box.close"))
    );
    // With two candidates, none is chosen.
    let elsewhere: &'static str = Box::leak(SHUT.replace("POST /", "POST https://acme.example/").into_boxed_str());
    let two = model(&[("acme/v1/box/close.yaml", "", SHUT), ("acme/v1/box/lock.yaml", "", elsewhere)]);
    assert_eq!(kinds(&diff(&old, &two)), BTreeSet::from([OperationAdded, OperationRemoved]));
}

/// Compares the event with an edited version.
fn event(old: &'static str, new: &'static str) -> (BTreeSet<Kind>, BTreeSet<Kind>) {
    assert_eq!(EVENT.matches(old).count(), 1, "{old}");
    let edited: &'static str = Box::leak(EVENT.replace(old, new).into_boxed_str());
    let (was, is) = (model(&[(SHUT_EVENT, "", EVENT)]), model(&[(SHUT_EVENT, "", edited)]));
    (kinds(&diff(&was, &is)), kinds(&diff(&is, &was)))
}

#[test]
fn the_facts_and_fields_of_an_event() {
    let one = |there, back| (BTreeSet::from([there]), BTreeSet::from([back]));
    assert_eq!(event("event: acme.box.shut_v1", "event: acme.box.shut_v2"), both(&[EventTypeChanged]));
    assert_eq!(event("apps: [custom]", "apps: [custom, store]"), one(AppAdded, AppRemoved));
    assert_eq!(event("[acme:box]", "[acme:box, acme:all]"), one(ScopesLoosened, ScopesTightened));
    assert_eq!(event("count: {", "name: { type: string }, count: {"), one(ReplyFieldAdded, ReplyFieldRemoved));
    assert_eq!(event("type: int", "type: float"), one(ReplyTypeWidened, ReplyTypeNarrowed));
    assert_eq!(event("doc: 数量", "doc: 总数"), both(&[TextChanged]));
}

#[test]
fn the_identity_of_an_event_may_change() {
    let told_by = |identity: &str| {
        let fields =
            format!("identity: [{identity}]\nfields: {{ name: {{ type: string }}, time: {{ type: string }}, count");
        let event: &'static str = Box::leak(EVENT.replace("fields: { count", &fields).into_boxed_str());
        model(&[(SHUT_EVENT, "", event)])
    };
    for (old, new) in [("", "name"), ("name", ""), ("name", "name, time"), ("name, time", "time, name")] {
        let changes = diff(&told_by(old), &told_by(new));
        assert_eq!(kinds(&changes), BTreeSet::from([EventIdentityChanged]), "{old} {new}");
    }
    assert_eq!(kinds(&diff(&told_by("name"), &told_by("name"))), BTreeSet::new());
}

#[test]
fn the_same_event_under_another_id_is_renamed() {
    let old = model(&[(SHUT_EVENT, "", EVENT)]);
    let new = model(&[("acme/v1/event/closed.yaml", "", EVENT)]);
    let changes = diff(&old, &new);
    assert_eq!(kinds(&changes), BTreeSet::from([EventRenamed]));
    assert_eq!(changes[0].operation.as_deref(), Some("acme.v1.event.closed"));
}
