// Generated from spec/contact/v3/unit/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::contact::error;
impl super::Api<'_> {
    /// Rename a unit / 修改单位信息: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.name(…))`.
    pub fn patch(&self, unit_id: impl Into<String>) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(unit_id))
    }
}
/// Rename a unit / 修改单位信息.
///
/// Changes the name of a unit, the only thing that can be changed. / 修改一个单位的名称，其他信息不能修改。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.contact().v3().unit().patch("BU121").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/contact/v3/unit/:unit_id`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `contact:unit`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the unit to act on, returned when it was created or found by listing units.
    ///
    /// 所操作单位的 ID，可在创建时从返回值取得，或查询单位列表取得。
    /// - Example: `"BU121"`
    pub unit_id: String,
    /// The new name of the unit, unique among units of its type; it has to be given although it is marked optional.
    ///
    /// 单位的新名称，在同类型的单位中不能重复；虽标为可选，实际必须提供。
    /// - Example: `"text"`
    pub name: Option<String>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(unit_id: impl Into<String>) -> Self {
        Self {
            unit_id: unit_id.into(),
            name: Default::default(),
        }
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("unit_id", &mut self.unit_id);
        f.field("name", &mut self.name);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("contact.v3.unit.patch", Patch, "/open-apis/contact/v3/unit/:unit_id")
        .documented(text("修改单位信息", "Rename a unit"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/patch")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::CONTACT_UNIT])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(Json, &[path("unit_id", String).required(), body("name", String)])
}
/// The reply to [`Patch`](struct@Patch).
pub type PatchResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// [`40003`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`43051`](error::INVALID_UNIT_ID): unit_id invalid
    InvalidUnitId = error::INVALID_UNIT_ID,
    /// [`43052`](error::INVALID_UNIT_NAME): unit name invalid
    InvalidUnitName = error::INVALID_UNIT_NAME,
    /// [`43055`](error::UNIT_NAME_TYPE_DUPLICATED): unit name and type repeat
    UnitNameTypeDuplicated = error::UNIT_NAME_TYPE_DUPLICATED,
}
