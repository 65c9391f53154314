// Generated from spec/mdm/v1/user_auth_data_relation/unbind.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::mdm::error;
impl super::Api<'_> {
    /// Unbind users from a data dimension / 用户数据维度解绑: [`Unbind`](struct@Unbind).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn unbind(
        &self,
        root_dimension_type: impl Into<String>,
        sub_dimension_types: impl Into<Vec<String>>,
        authorized_user_ids: impl Into<Vec<String>>,
        uams_app_id: impl Into<String>,
    ) -> crate::codegen::Call<Unbind> {
        crate::codegen::Call::new(
            self.client,
            Unbind::new(
                root_dimension_type,
                sub_dimension_types,
                authorized_user_ids,
                uams_app_id,
            ),
        )
    }
}
/// Unbind users from a data dimension / 用户数据维度解绑.
///
/// Takes a data dimension from users of an app. / 解除指定应用下用户的一类数据维度。
///
/// - `POST /open-apis/mdm/v1/user_auth_data_relations/unbind`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `mdm:user_auth`
///
/// Errors: [`UnbindError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/mdm-v1/user_auth_data_relation/unbind)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unbind {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The code of the data dimension that the authorization is about. / 数据类型的编码，即授权的数据维度。
    /// - Length: 1 to 200
    /// - Example: `"gongsi"`
    pub root_dimension_type: String,
    /// The codes of the data within the dimension that are authorized. / 数据的编码，即该维度下具体授权哪些数据。
    /// - Length: 1 to 200
    /// - Example: `["zijie"]`
    pub sub_dimension_types: Vec<String>,
    /// The Feishu user IDs of the users who are authorized. / 被授权用户的飞书用户 ID。
    /// - Length: 1 to 200
    /// - Example: `["on_21f2db9bdbafadeb16cd77b76060d41d"]`
    pub authorized_user_ids: Vec<String>,
    /// The ID of the app in the UAMS system. / 应用在 UAMS 系统中的 ID。
    /// - Length: 1 to 200
    /// - Example: `"uams-tenant-test"`
    pub uams_app_id: String,
}
impl Unbind {
    /// Creates the value from its required fields.
    pub fn new(
        root_dimension_type: impl Into<String>,
        sub_dimension_types: impl Into<Vec<String>>,
        authorized_user_ids: impl Into<Vec<String>>,
        uams_app_id: impl Into<String>,
    ) -> Self {
        Self {
            user_id_type: Default::default(),
            root_dimension_type: root_dimension_type.into(),
            sub_dimension_types: sub_dimension_types.into(),
            authorized_user_ids: authorized_user_ids.into(),
            uams_app_id: uams_app_id.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Unbind {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("root_dimension_type", &mut self.root_dimension_type);
        f.field("sub_dimension_types", &mut self.sub_dimension_types);
        f.field("authorized_user_ids", &mut self.authorized_user_ids);
        f.field("uams_app_id", &mut self.uams_app_id);
    }
}
crate::codegen::__impl_object! {
    Unbind
}
crate::codegen::__operation! {
    Unbind => UnbindResponse, UnbindError:
    Endpoint::new("mdm.v1.user_auth_data_relation.unbind", Post, "/open-apis/mdm/v1/user_auth_data_relations/unbind")
        .documented(text("用户数据维度解绑", "Unbind users from a data dimension"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/mdm-v1/user_auth_data_relation/unbind")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::MDM_USER_AUTH])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("root_dimension_type", String).required(),
            body("sub_dimension_types", Array).required(),
            body("authorized_user_ids", Array).required(),
            body("uams_app_id", String).required(),
        ])
}
/// The reply to [`Unbind`](struct@Unbind).
pub type UnbindResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Unbind`](struct@Unbind).
    UnbindError:
    /// [`1640601`](error::DIMENSION_TYPE_NOT_FOUND): 请确认数据类型是否存在
    DimensionTypeNotFound = error::DIMENSION_TYPE_NOT_FOUND,
    /// [`1640602`](error::DIMENSION_VALUE_NOT_FOUND): 请确认数据值是否存在
    DimensionValueNotFound = error::DIMENSION_VALUE_NOT_FOUND,
    /// [`1640603`](error::INVALID_UAMS_APP_ID): 请确认应用ID是否正确
    InvalidUamsAppId = error::INVALID_UAMS_APP_ID,
    /// [`1640604`](error::UAMS_APP_NOT_ENABLED): 请查询当前租户是否开通此应用
    UamsAppNotEnabled = error::UAMS_APP_NOT_ENABLED,
    /// [`1640605`](error::AUTHORIZATION_NOT_FOUND): 授权记录不存在
    AuthorizationNotFound = error::AUTHORIZATION_NOT_FOUND,
}
