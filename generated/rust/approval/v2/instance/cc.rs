// Generated from spec/approval/v2/instance/cc.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
impl super::Api<'_> {
    /// Send a copy of an approval instance (v2) / 审批实例抄送: [`Cc`](struct@Cc).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id(…))`.
    #[deprecated(note = "use `approval.v4.instance.cc` instead")]
    pub fn cc(
        &self,
        approval_code: impl Into<id::ApprovalCode>,
        instance_code: impl Into<id::InstanceCode>,
    ) -> crate::codegen::Call<Cc> {
        crate::codegen::Call::new(self.client, Cc::new(approval_code, instance_code))
    }
}
/// Send a copy of an approval instance (v2) / 审批实例抄送.
///
/// Sends a copy of an approval instance to other people. Deprecated: use `approval.v4.instance.cc` instead.
///
/// 把一个审批实例抄送给其他人。已废弃，请改用 `approval.v4.instance.cc`。
///
/// **Deprecated**: use `approval.v4.instance.cc` instead.
///
/// - `POST /approval/openapi/v2/instance/cc`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `approval:approval:readonly`
///
/// Errors: [`CcError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uADOzYjLwgzM24CM4MjN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cc {
    /// The code of the approval definition. / 审批定义的 Code。
    pub approval_code: id::ApprovalCode,
    /// The code of the approval instance. / 审批实例的 Code。
    pub instance_code: id::InstanceCode,
    /// The user ID of the user who sends the CC. / 发起抄送的用户的 user_id。
    pub user_id: Option<String>,
    /// The open ID of the user who sends the CC. Either this or `user_id` is needed; `user_id` wins if both are given.
    ///
    /// 发起抄送的用户的 open_id，与 `user_id` 至少填一个，都填时以 `user_id` 为准。
    pub open_id: Option<id::OpenId>,
    /// The user IDs of the users to copy in. / 被抄送人的 user_id。
    pub cc_user_ids: Option<Vec<String>>,
    /// The open IDs of the users to copy in. Either this or `cc_user_ids` is needed.
    ///
    /// 被抄送人的 open_id，与 `cc_user_ids` 至少填一个。
    pub cc_open_ids: Option<Vec<id::OpenId>>,
    /// The message that goes with the CC. / 随抄送附上的留言。
    pub comment: Option<String>,
}
impl Cc {
    /// Creates the value from its required fields.
    pub fn new(
        approval_code: impl Into<id::ApprovalCode>,
        instance_code: impl Into<id::InstanceCode>,
    ) -> Self {
        Self {
            approval_code: approval_code.into(),
            instance_code: instance_code.into(),
            user_id: Default::default(),
            open_id: Default::default(),
            cc_user_ids: Default::default(),
            cc_open_ids: Default::default(),
            comment: Default::default(),
        }
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `open_id`.
    #[must_use]
    pub fn open_id(mut self, value: impl Into<id::OpenId>) -> Self {
        self.open_id = Some(value.into());
        self
    }
    /// Sets `cc_user_ids`.
    #[must_use]
    pub fn cc_user_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.cc_user_ids = Some(value.into());
        self
    }
    /// Sets `cc_open_ids`.
    #[must_use]
    pub fn cc_open_ids(mut self, value: impl Into<Vec<id::OpenId>>) -> Self {
        self.cc_open_ids = Some(value.into());
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
        f.field("approval_code", &mut self.approval_code);
        f.field("instance_code", &mut self.instance_code);
        f.field("user_id", &mut self.user_id);
        f.field("open_id", &mut self.open_id);
        f.field("cc_user_ids", &mut self.cc_user_ids);
        f.field("cc_open_ids", &mut self.cc_open_ids);
        f.field("comment", &mut self.comment);
    }
}
crate::codegen::__impl_object! {
    Cc
}
crate::codegen::__operation! {
    Cc => CcResponse, CcError:
    Endpoint::new("approval.v2.instance.cc", Post, "/approval/openapi/v2/instance/cc")
        .documented(text("审批实例抄送", "Send a copy of an approval instance (v2)"), "https://open.feishu.cn/document/ukTMukTMukTM/uADOzYjLwgzM24CM4MjN")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::APPROVAL_APPROVAL_READONLY])])
        .request(Json, &[
            body("approval_code", String).required(),
            body("instance_code", String).required(),
            body("user_id", String),
            body("open_id", String),
            body("cc_user_ids", Array),
            body("cc_open_ids", Array),
            body("comment", String),
        ])
        .reply(TopLevel)
}
/// The reply to [`Cc`](struct@Cc).
pub type CcResponse = wire::Empty;
/// The documented errors of [`Cc`](struct@Cc).
pub type CcError = crate::codegen::NoError;
