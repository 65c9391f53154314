// Generated from spec/corehr/v1/common_data_id/convert.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::error;
impl super::Api<'_> {
    /// Convert HR IDs / ID 转换: [`Convert`](struct@Convert).
    ///
    /// Optional fields are set on the call: `.with(|request| request.feishu_user_id_type(…))`.
    pub fn convert(
        &self,
        id_transform_type: i64,
        id_type: ConvertIdType,
        ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<Convert> {
        crate::codegen::Call::new(
            self.client,
            Convert::new(id_transform_type, id_type, ids),
        )
    }
}
/// Convert HR IDs / ID 转换.
///
/// Converts IDs between Feishu People, the Feishu contacts and people admin, for tenants on the new Feishu People architecture only.
///
/// 在飞书人事、飞书通讯录和 people admin 之间批量转换 ID，仅适用于飞书人事新链路租户。
///
/// - `POST /open-apis/corehr/v1/common_data/id/convert`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:common_data.id.convert:read`
///
/// Errors: [`ConvertError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/common_data-id/convert)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Convert {
    /// Between which systems the IDs are converted, and in which direction. / 在哪两个系统之间转换 ID，以及转换的方向。
    /// - `1`: Feishu People to Feishu contacts / 飞书人事到飞书通讯录
    /// - `2`: Feishu contacts to Feishu People / 飞书通讯录到飞书人事
    /// - `3`: People Admin to Feishu contacts / People Admin 到飞书通讯录
    /// - `4`: People Admin to Feishu People / People Admin 到飞书人事
    /// - Example: `1`
    pub id_transform_type: i64,
    /// The type of object the IDs to convert belong to. / 要转换的 ID 属于哪种对象。
    pub id_type: ConvertIdType,
    /// The kind of user ID on the side of Feishu contacts, needed when `id_type` is `user_id` and `id_transform_type` is 1, 2 or 4.
    ///
    /// 飞书通讯录一侧的用户 ID 的类型，`id_type` 为 `user_id` 且 `id_transform_type` 为 1、2、4 时须填。
    /// - Default: `"open_id"`
    pub feishu_user_id_type: Option<ConvertFeishuUserIdType>,
    /// The kind of department ID on the side of Feishu contacts, needed when `id_type` is `department_id` and `id_transform_type` is 1, 2 or 4.
    ///
    /// 飞书通讯录一侧的部门 ID 的类型，`id_type` 为 `department_id` 且 `id_transform_type` 为 1、2、4 时须填。
    /// - Default: `"open_department_id"`
    pub feishu_department_id_type: Option<ConvertFeishuDepartmentIdType>,
    /// The IDs to convert, each of at most 50 characters. / 待转换的 ID，每个不超过 50 个字符。
    /// - Length: 1 to 100
    /// - Example: `["6891251722631891445"]`
    pub ids: Vec<String>,
}
impl Convert {
    /// Creates the value from its required fields.
    pub fn new(
        id_transform_type: i64,
        id_type: ConvertIdType,
        ids: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            id_transform_type,
            id_type,
            feishu_user_id_type: Default::default(),
            feishu_department_id_type: Default::default(),
            ids: ids.into(),
        }
    }
    /// Sets `feishu_user_id_type`.
    #[must_use]
    pub fn feishu_user_id_type(mut self, value: ConvertFeishuUserIdType) -> Self {
        self.feishu_user_id_type = Some(value);
        self
    }
    /// Sets `feishu_department_id_type`.
    #[must_use]
    pub fn feishu_department_id_type(
        mut self,
        value: ConvertFeishuDepartmentIdType,
    ) -> Self {
        self.feishu_department_id_type = Some(value);
        self
    }
}
impl wire::Object for Convert {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id_transform_type", &mut self.id_transform_type);
        f.field("id_type", &mut self.id_type);
        f.field("feishu_user_id_type", &mut self.feishu_user_id_type);
        f.field("feishu_department_id_type", &mut self.feishu_department_id_type);
        f.field("ids", &mut self.ids);
    }
}
crate::codegen::__impl_object! {
    Convert
}
crate::codegen::__operation! {
    Convert => ConvertResponse, ConvertError:
    Endpoint::new("corehr.v1.common_data_id.convert", Post, "/open-apis/corehr/v1/common_data/id/convert")
        .documented(text("ID 转换", "Convert HR IDs"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/common_data-id/convert")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_COMMON_DATA_ID_CONVERT_READ])])
        .guards(&[
            Guard::sent("feishu_user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("id_transform_type", Integer).required(),
            query("id_type", String).required(),
            query("feishu_user_id_type", String).default("\"open_id\""),
            query("feishu_department_id_type", String).default("\"open_department_id\""),
            body("ids", Array).required(),
        ])
}
/// The reply to [`Convert`](struct@Convert).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertResponse {
    /// The result of the conversion for each ID. / 各 ID 的转换结果。
    pub items: Vec<ConvertIdInfo>,
}
impl wire::Object for ConvertResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    ConvertResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Convert`](struct@Convert).
    ConvertError:
    /// `1160001` (HTTP 400): Param Invalid
    ///
    /// A parameter is missing, has the wrong type or the wrong format. Correct the parameter that `msg` names; if the parameters are right and the call still fails, contact support with the log id.
    ///
    /// 请求参数缺失、类型不符或格式错误。请根据响应中的 `msg`，对照该接口的字段说明修正参数；若参数无误仍失败，请联系技术支持并提供 log id。
    InvalidParameter = &ErrorInfo {
        message: "Param Invalid",
        ..*error::INVALID_PARAMETER
    },
}
/// The kind of department ID on the side of Feishu contacts, needed when `id_type` is `department_id` and `id_transform_type` is 1, 2 or 4.
///
/// 飞书通讯录一侧的部门 ID 的类型，`id_type` 为 `department_id` 且 `id_transform_type` 为 1、2、4 时须填。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ConvertFeishuDepartmentIdType {
    /// `open_department_id`: Department identified by its open_department_id / 以 open_department_id 标识部门
    OpenDepartmentId,
    /// `department_id`: Department identified by its department_id / 以 department_id 标识部门
    DepartmentId,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ConvertFeishuDepartmentIdType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ConvertFeishuDepartmentIdType {
    fn as_str(&self) -> &str {
        match self {
            Self::OpenDepartmentId => "open_department_id",
            Self::DepartmentId => "department_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "open_department_id" => Self::OpenDepartmentId,
            "department_id" => Self::DepartmentId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The kind of user ID on the side of Feishu contacts, needed when `id_type` is `user_id` and `id_transform_type` is 1, 2 or 4.
///
/// 飞书通讯录一侧的用户 ID 的类型，`id_type` 为 `user_id` 且 `id_transform_type` 为 1、2、4 时须填。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ConvertFeishuUserIdType {
    /// `open_id`: ID of the user within one app, different in each app / 应用内的用户 ID，同一用户在不同应用中不同
    OpenId,
    /// `union_id`: ID of the user shared by all apps of one developer / 应用开发商下的用户 ID，同一开发商的应用间相同
    UnionId,
    /// `user_id`: ID of the user within one tenant, the same in every app / 租户内的用户 ID，同一租户的所有应用间相同
    ///
    /// Needs one of the scopes `contact:user.employee_id:readonly`.
    UserId,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ConvertFeishuUserIdType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ConvertFeishuUserIdType {
    fn as_str(&self) -> &str {
        match self {
            Self::OpenId => "open_id",
            Self::UnionId => "union_id",
            Self::UserId => "user_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "open_id" => Self::OpenId,
            "union_id" => Self::UnionId,
            "user_id" => Self::UserId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The result of the conversion for each ID. / 各 ID 的转换结果。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertIdInfo {
    /// The ID passed in. / 传入的待转换 ID。
    pub id: String,
    /// The ID it was converted to. / 转换得到的 ID。
    pub target_id: String,
}
impl wire::Object for ConvertIdInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("target_id", &mut self.target_id);
    }
}
/// The type of object the IDs to convert belong to. / 要转换的 ID 属于哪种对象。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ConvertIdType {
    /// `user_id`
    ///
    /// Employee; needs `feishu_user_id_type` when `id_transform_type` is 1, 2 or 4
    ///
    /// 员工；`id_transform_type` 为 1、2、4 时须传 `feishu_user_id_type`
    UserId,
    /// `department_id`
    ///
    /// Department; needs `feishu_department_id_type` when `id_transform_type` is 1, 2 or 4
    ///
    /// 部门；`id_transform_type` 为 1、2、4 时须传 `feishu_department_id_type`
    DepartmentId,
    /// `job_level_id`: Job level / 职级
    JobLevelId,
    /// `job_family_id`: Job family / 序列
    JobFamilyId,
    /// `employee_type_id`
    ///
    /// Employee type; People Admin uses the `enum_value` of contacts, so no conversion is needed when `id_transform_type` is 3
    ///
    /// 人员类型；People Admin 与通讯录的 `enum_value` 一致，`id_transform_type` 为 3 时无须转换
    EmployeeTypeId,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ConvertIdType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ConvertIdType {
    fn as_str(&self) -> &str {
        match self {
            Self::UserId => "user_id",
            Self::DepartmentId => "department_id",
            Self::JobLevelId => "job_level_id",
            Self::JobFamilyId => "job_family_id",
            Self::EmployeeTypeId => "employee_type_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "user_id" => Self::UserId,
            "department_id" => Self::DepartmentId,
            "job_level_id" => Self::JobLevelId,
            "job_family_id" => Self::JobFamilyId,
            "employee_type_id" => Self::EmployeeTypeId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    ConvertIdInfo
}
crate::codegen::__impl_enum! {
    ConvertFeishuDepartmentIdType ConvertFeishuUserIdType ConvertIdType
}
