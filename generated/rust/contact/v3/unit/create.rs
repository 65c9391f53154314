// Generated from spec/contact/v3/unit/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::contact::error;
impl super::Api<'_> {
    /// Create a unit / 创建单位: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.unit_id(…))`.
    pub fn create(
        &self,
        name: impl Into<String>,
        unit_type: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(name, unit_type))
    }
}
/// Create a unit / 创建单位.
///
/// Creates a unit with a name and a type, and returns its ID. / 按名称和类型创建一个单位，并返回单位 ID。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.contact().v3().unit().create("text", "text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/contact/v3/unit`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `contact:unit`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The custom ID of the unit, made up of letters and digits, unique in the tenant and fixed once created.
    ///
    /// 自定义的单位 ID，由字母和数字组成，在租户内唯一，创建后不能修改。
    /// - Example: `"BU121"`
    pub unit_id: Option<String>,
    /// The name of the unit, which must not occur twice with the same `unit_type`.
    ///
    /// 单位的名称；在同一 `unit_type` 下不能重复。
    /// - Example: `"text"`
    pub name: String,
    /// The type of the unit, of your own choosing and fixed once created; units of one type must differ in `name`.
    ///
    /// 自定义的单位类型，创建后不能修改；同一类型下的 `name` 不能重复。
    /// - Example: `"text"`
    pub unit_type: String,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>, unit_type: impl Into<String>) -> Self {
        Self {
            unit_id: Default::default(),
            name: name.into(),
            unit_type: unit_type.into(),
        }
    }
    /// Sets `unit_id`.
    #[must_use]
    pub fn unit_id(mut self, value: impl Into<String>) -> Self {
        self.unit_id = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("unit_id", &mut self.unit_id);
        f.field("name", &mut self.name);
        f.field("unit_type", &mut self.unit_type);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("contact.v3.unit.create", Post, "/open-apis/contact/v3/unit")
        .documented(text("创建单位", "Create a unit"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/create")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::CONTACT_UNIT])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(Json, &[
            body("unit_id", String),
            body("name", String).required(),
            body("unit_type", String).required(),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The ID of the new unit, with which it is later queried, changed, deleted or bound to departments.
    ///
    /// 新单位的 ID，用于后续查询、修改、删除单位及绑定部门。
    pub unit_id: String,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("unit_id", &mut self.unit_id);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`40003`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`43050`](error::UNIT_FEATURE_PROHIBITED): unit feature is prohibited
    UnitFeatureProhibited = error::UNIT_FEATURE_PROHIBITED,
    /// `43051` (HTTP 400): unit_id invalid
    ///
    /// The custom unit ID is invalid. Use 1 to 64 letters or digits for `unit_id`.
    ///
    /// 自定义的单位 ID 不合法。请将 `unit_id` 设为 1 至 64 个字母或数字。
    InvalidUnitId = &ErrorInfo {
        fix: Text { zh: "自定义的单位 ID 不合法。请将 `unit_id` 设为 1 至 64 个字母或数字。", en: "The custom unit ID is invalid. Use 1 to 64 letters or digits for `unit_id`." },
        ..*error::INVALID_UNIT_ID
    },
    /// [`43052`](error::INVALID_UNIT_NAME): unit name invalid
    InvalidUnitName = error::INVALID_UNIT_NAME,
    /// [`43053`](error::INVALID_UNIT_TYPE): unit type invalid
    InvalidUnitType = error::INVALID_UNIT_TYPE,
    /// [`43056`](error::DUPLICATE_UNIT_ID_ERROR): duplicate unit id error
    DuplicateUnitIdError = error::DUPLICATE_UNIT_ID_ERROR,
    /// [`43055`](error::UNIT_NAME_TYPE_DUPLICATED): unit name and type repeat
    UnitNameTypeDuplicated = error::UNIT_NAME_TYPE_DUPLICATED,
    /// [`43059`](error::UNIT_LIMIT_EXCEEDED): unit number exceed limit
    UnitLimitExceeded = error::UNIT_LIMIT_EXCEEDED,
}
