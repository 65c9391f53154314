// Generated from spec/acme/v1/shelf/put.yaml. Do not edit: change the spec and run `cargo regen`.

use ::feishu_api::codegen::wire;
use super::super::super::super::types;
use super::super::super::super::acme::{error, v1};
impl super::Api<'_> {
    /// Put up a shelf / 放置货架: [`Put`](struct@Put).
    ///
    /// Optional fields are set on the call: `.with(|request| request.opened(…))`.
    pub fn put(
        &self,
        kind: v1::KindOfShelf,
        note: v1::NoteInput,
    ) -> ::feishu_api::codegen::Call<Put> {
        ::feishu_api::codegen::Call::new(self.client, Put::new(kind, note))
    }
}
/// Put up a shelf / 放置货架.
///
/// Puts up a shelf. / 放置货架。
///
/// - `POST /acme/v1/shelves`
/// - At most 5 calls a second per `kind`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `acme:box`
///
/// Errors: [`PutError`]. [Documentation](https://acme.example/docs/shelf/put)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Put {
    /// The kind. / 种类
    pub kind: v1::KindOfShelf,
    /// A note. / 备注
    pub note: v1::NoteInput,
    /// When it is open. / 开放时间
    pub opened: Option<types::PeriodInput>,
    /// 按日期
    pub within: Option<::std::collections::BTreeMap<String, types::PeriodInput>>,
}
impl Put {
    /// Creates the value from its required fields.
    pub fn new(kind: v1::KindOfShelf, note: v1::NoteInput) -> Self {
        Self {
            kind,
            note,
            opened: Default::default(),
            within: Default::default(),
        }
    }
    /// Sets `opened`.
    #[must_use]
    pub fn opened(mut self, value: types::PeriodInput) -> Self {
        self.opened = Some(value);
        self
    }
    /// Sets `within`.
    #[must_use]
    pub fn within(
        mut self,
        value: ::std::collections::BTreeMap<String, types::PeriodInput>,
    ) -> Self {
        self.within = Some(value);
        self
    }
}
impl wire::Object for Put {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("kind", &mut self.kind);
        f.field("note", &mut self.note);
        f.field("opened", &mut self.opened);
        f.field("within", &mut self.within);
    }
}
::feishu_api::codegen::__impl_object! {
    Put
}
::feishu_api::codegen::__operation! {
    Put => PutResponse, PutError:
    Endpoint::new("acme.v1.shelf.put", Post, "/acme/v1/shelves")
        .documented(text("放置货架", "Put up a shelf"), "https://acme.example/docs/shelf/put")
        .access(&[Tenant], &[], &[scopes(&[super::super::super::super::scope::ACME_BOX])])
        .guards(&[
            Guard::received("owner", &[scopes(&[super::super::super::super::scope::ACME_BOX]), scopes(&[super::super::super::super::scope::ACME_STAFF])]),
        ])
        .limits(RateLimit::Unstated, &[Quota::new(Rate::new(5, 1), "kind", Some(10103))])
        .request(Json, &[
            body("kind", String).required(),
            body("note", Object).required(),
            body("opened", Object),
            body("within", Object),
        ])
}
/// The reply to [`Put`](struct@Put).
pub type PutResponse = v1::Shelf;
::feishu_api::codegen::__error_enum! {
    /// The documented errors of [`Put`](struct@Put).
    PutError:
    /// [`10102`](error::SHELF_FULL): shelf %d is full
    ShelfFull = error::SHELF_FULL,
    /// `10103` (HTTP 400): too many shelves
    ///
    /// At most 5 a second. / 每秒最多 5 个。
    TooManyShelves = &ErrorInfo {
        fix: Text { zh: "每秒最多 5 个。", en: "At most 5 a second." },
        ..*error::TOO_MANY_SHELVES
    },
    /// `10101` (HTTP 400): there is no shelf to stand in
    ///
    /// Check the ID; see [shelves](https://acme.example/shelves).
    ///
    /// 检查编号，参见[货架](https://acme.example/shelves)。
    NoShelf = &ErrorInfo {
        message: "there is no shelf to stand in",
        ..*error::NO_SHELF
    },
    /// `10105` (HTTP 400): crooked
    ///
    /// Level it. / 放平。
    Crooked = &ErrorInfo {
        service: "acme",
        code: 10105,
        key: "",
        name: "Crooked",
        status: Some(400),
        message: "crooked",
        rate_limited: false,
        fix: Text { zh: "放平。", en: "Level it." },
        links: &[],
    },
}
