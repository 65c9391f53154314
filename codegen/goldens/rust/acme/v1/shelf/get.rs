// Generated from spec/acme/v1/shelf/get.yaml. Do not edit: change the spec and run `cargo regen`.

use ::feishu_api::codegen::wire;
use super::super::super::super::types;
use super::super::super::super::acme::{error, v1};
impl super::Api<'_> {
    /// Get a shelf / 查看货架: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.staff_id_type(…))`.
    pub fn get(&self, shelf_id: impl Into<String>) -> ::feishu_api::codegen::Call<Get> {
        ::feishu_api::codegen::Call::new(self.client, Get::new(shelf_id))
    }
}
/// Get a shelf / 查看货架.
///
/// Gets a shelf. / 查看货架。
///
/// - `GET /acme/v1/shelves/:shelf_id`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `acme:box`
///
/// Errors: [`GetError`]. [Documentation](https://acme.example/docs/shelf/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The shelf. / 货架 ID
    /// - Example: `"s_1"`
    pub shelf_id: String,
    /// Which kind the staff numbers are of. / 工号是哪一种
    /// - Default: `"open"`
    pub staff_id_type: Option<types::StaffIdType>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(shelf_id: impl Into<String>) -> Self {
        Self {
            shelf_id: shelf_id.into(),
            staff_id_type: Default::default(),
        }
    }
    /// Sets `staff_id_type`.
    #[must_use]
    pub fn staff_id_type(mut self, value: types::StaffIdType) -> Self {
        self.staff_id_type = Some(value);
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("shelf_id", &mut self.shelf_id);
        f.field("staff_id_type", &mut self.staff_id_type);
    }
}
::feishu_api::codegen::__impl_object! {
    Get
}
::feishu_api::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("acme.v1.shelf.get", Get, "/acme/v1/shelves/:shelf_id")
        .documented(text("查看货架", "Get a shelf"), "https://acme.example/docs/shelf/get")
        .access(&[Tenant, User], &[], &[scopes(&[super::super::super::super::scope::ACME_BOX])])
        .guards(&[
            Guard::sent("staff_id_type", &[scopes(&[super::super::super::super::scope::ACME_STAFF])]).value("tenant"),
            Guard::received("boards.note.author.kind", &[scopes(&[super::super::super::super::scope::ACME_STAFF])]).value("tenant"),
            Guard::received("note.author.kind", &[scopes(&[super::super::super::super::scope::ACME_STAFF])]).value("tenant"),
            Guard::received("owner", &[scopes(&[super::super::super::super::scope::ACME_STAFF])]),
        ])
        .request(NoBody, &[path("shelf_id", String).required(), query("staff_id_type", String).default("\"open\"")])
        .sub_errors(&[SubError { of: -10104, code: "1", message: "leg %v", fix: text("垫平。", "Shim it.") }])
}
/// The reply to [`Get`](struct@Get).
pub type GetResponse = v1::Shelf;
::feishu_api::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`10101`](error::NO_SHELF): no such shelf
    NoShelf = error::NO_SHELF,
    /// [`-10104`](error::UNSTEADY): unsteady
    Unsteady = error::UNSTEADY,
    /// `99000001` (HTTP 503): closed until %s
    ///
    /// Try again later. / 稍后再试。
    Closed = &ErrorInfo {
        service: "",
        code: 99000001,
        key: "",
        name: "Closed",
        status: Some(503),
        message: "closed until %s",
        rate_limited: false,
        fix: Text { zh: "稍后再试。", en: "Try again later." },
        links: &[],
    },
}
