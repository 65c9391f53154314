// Generated from spec/approval/v4/instance/cc.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::approval::error;
impl super::Api<'_> {
    /// Send a copy of an approval instance / 抄送审批实例: [`Cc`](struct@Cc).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn cc(
        &self,
        approval_code: impl Into<id::ApprovalCode>,
        instance_code: impl Into<id::InstanceCode>,
        user_id: impl Into<String>,
        cc_user_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<Cc> {
        crate::codegen::Call::new(
            self.client,
            Cc::new(approval_code, instance_code, user_id, cc_user_ids),
        )
    }
}
/// Send a copy of an approval instance / 抄送审批实例.
///
/// Sends a copy of an approval instance to users, who can then see its details.
///
/// 把一个审批实例抄送给指定用户，被抄送的用户可以查看详情。
///
/// - `POST /open-apis/approval/v4/instances/cc`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `approval:approval`, `approval:approval:readonly`, `approval:instance`
///
/// Errors: [`CcError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/cc)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cc {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The code of the approval definition, returned when it was created and also part of its URL in the admin console.
    ///
    /// 审批定义的 Code，创建审批定义时返回，也可在审批管理后台中该定义的 URL 里找到。
    /// - Example: `"7C468A54-8745-2245-9675-08B7C63E7A85"`
    pub approval_code: id::ApprovalCode,
    /// The code of the instance, returned when it was created. Listing instance IDs or querying instances also gives it.
    ///
    /// 审批实例的 Code，创建实例时返回，也可通过获取实例 ID 列表或查询实例列表得到。
    /// - Example: `"7C468A54-8745-2245-9675-08B7C63E7A85"`
    pub instance_code: id::InstanceCode,
    /// The user who sends the CC, as a `user_id_type` ID. / 发起抄送的用户的 ID，类型由 `user_id_type` 决定。
    /// - Example: `"f7cb567e"`
    pub user_id: String,
    /// The users to copy in, as `user_id_type` IDs. / 被抄送人的用户 ID，类型由 `user_id_type` 决定。
    /// - Example: `["f7cb567e"]`
    pub cc_user_ids: Vec<String>,
    /// The message that goes with the CC. / 随抄送附上的留言。
    /// - Example: `"ok"`
    pub comment: Option<String>,
}
impl Cc {
    /// Creates the value from its required fields.
    pub fn new(
        approval_code: impl Into<id::ApprovalCode>,
        instance_code: impl Into<id::InstanceCode>,
        user_id: impl Into<String>,
        cc_user_ids: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            user_id_type: Default::default(),
            approval_code: approval_code.into(),
            instance_code: instance_code.into(),
            user_id: user_id.into(),
            cc_user_ids: cc_user_ids.into(),
            comment: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `comment`.
    #[must_use]
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }
}
impl wire::Object for Cc {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("approval_code", &mut self.approval_code);
        f.field("instance_code", &mut self.instance_code);
        f.field("user_id", &mut self.user_id);
        f.field("cc_user_ids", &mut self.cc_user_ids);
        f.field("comment", &mut self.comment);
    }
}
crate::codegen::__impl_object! {
    Cc
}
crate::codegen::__operation! {
    Cc => CcResponse, CcError:
    Endpoint::new("approval.v4.instance.cc", Post, "/open-apis/approval/v4/instances/cc")
        .documented(text("抄送审批实例", "Send a copy of an approval instance"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/cc")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::APPROVAL_APPROVAL]),
            scopes(&[crate::scope::APPROVAL_APPROVAL_READONLY]),
            scopes(&[crate::scope::APPROVAL_INSTANCE]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("approval_code", String).required(),
            body("instance_code", String).required(),
            body("user_id", String).required(),
            body("cc_user_ids", Array).required(),
            body("comment", String),
        ])
}
/// The reply to [`Cc`](struct@Cc).
pub type CcResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Cc`](struct@Cc).
    CcError:
    /// [`1390001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1390002`](error::APPROVAL_CODE_NOT_FOUND): approval code not found
    ApprovalCodeNotFound = error::APPROVAL_CODE_NOT_FOUND,
    /// [`1390003`](error::INSTANCE_CODE_NOT_FOUND): instance code not found
    InstanceCodeNotFound = error::INSTANCE_CODE_NOT_FOUND,
    /// [`1390018`](error::HANDWRITTEN_SIGNATURE_UNSUPPORTED): not support handwritten signature
    HandwrittenSignatureUnsupported = error::HANDWRITTEN_SIGNATURE_UNSUPPORTED,
    /// [`1395001`](error::SERVICE_ERROR): There have been some errors. Please try again later
    ServiceError = error::SERVICE_ERROR,
}
