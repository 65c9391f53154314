// Generated from spec/corehr/v2/signature_node/list_by_file_id.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// List the signing nodes of an e-signature file / 获取文件签署节点信息: [`ListByFileId`](struct@ListByFileId).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn list_by_file_id(
        &self,
        file_id: impl Into<String>,
    ) -> crate::codegen::Call<ListByFileId> {
        crate::codegen::Call::new(self.client, ListByFileId::new(file_id))
    }
}
/// List the signing nodes of an e-signature file / 获取文件签署节点信息.
///
/// Returns the signing, sealing and review nodes of an e-signature file with their times and people.
///
/// 返回电子签文件的签署、盖章、审阅等节点及其完成时间和处理人。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().signature_node().list_by_file_id("7149088311624091180").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v2/signature_nodes/list_by_file_id`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:signature.file:read`
///
/// Errors: [`ListByFileIdError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_node/list_by_file_id)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListByFileId {
    /// The ID of the e-signature file to look up; `corehr.v2.signature_file.list` returns it.
    ///
    /// 要查询的电子签文件 ID，可由 `corehr.v2.signature_file.list` 获取。
    /// - Example: `"7149088311624091180"`
    pub file_id: String,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"people_corehr_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
}
impl ListByFileId {
    /// Creates the value from its required fields.
    pub fn new(file_id: impl Into<String>) -> Self {
        Self {
            file_id: file_id.into(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for ListByFileId {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_id", &mut self.file_id);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    ListByFileId
}
crate::codegen::__operation! {
    ListByFileId => ListByFileIdResponse, ListByFileIdError:
    Endpoint::new("corehr.v2.signature_node.list_by_file_id", Get, "/open-apis/corehr/v2/signature_nodes/list_by_file_id")
        .documented(text("获取文件签署节点信息", "List the signing nodes of an e-signature file"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_node/list_by_file_id")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_SIGNATURE_FILE_READ])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            query("file_id", String).required(),
            query("user_id_type", String).default("\"people_corehr_id\""),
        ])
}
/// The reply to [`ListByFileId`](struct@ListByFileId).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListByFileIdResponse {
    /// The nodes of the signing process of the file. / 文件签署流程的节点列表。
    pub signature_nodes: Vec<ListByFileIdSignatureNode>,
}
impl wire::Object for ListByFileIdResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("signature_nodes", &mut self.signature_nodes);
    }
}
crate::codegen::__impl_object! {
    ListByFileIdResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`ListByFileId`](struct@ListByFileId).
    ListByFileIdError:
    /// `1160001` (HTTP 400): param is invalid
    ///
    /// A parameter has the wrong type, format or value. Take `file_id` from the operation that lists the signature files.
    ///
    /// 请求参数的类型、格式或取值不符合要求。请使用批量获取电子签文件接口返回的 `file_id`。
    InvalidParameter = &ErrorInfo {
        fix: Text { zh: "请求参数的类型、格式或取值不符合要求。请使用批量获取电子签文件接口返回的 `file_id`。", en: "A parameter has the wrong type, format or value. Take `file_id` from the operation that lists the signature files." },
        ..*error::INVALID_PARAMETER
    },
}
/// The name of the action at the node. / 节点操作的名称。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListByFileIdSignatureEnumInfoLabel {
    /// The Chinese name of the action at the node. / 节点操作的中文名称，如“发起”。
    pub zh: String,
    /// The English name of the action at the node, such as `Initiate`. / 节点操作的英文名称，如 `Initiate`。
    pub en: String,
}
impl wire::Object for ListByFileIdSignatureEnumInfoLabel {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh", &mut self.zh);
        f.field("en", &mut self.en);
    }
}
/// The nodes of the signing process of the file. / 文件签署流程的节点列表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListByFileIdSignatureNode {
    /// The people concerned with the node. / 与该节点相关的人员。
    pub user_infos: Vec<v2::SignatureUserInfo>,
    /// The state of the node, one of the values of `signature_file_state` among the [CoreHR enum constants](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant).
    ///
    /// 节点的状态，取值见[飞书人事枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)中的 `signature_file_state`。
    pub state: String,
    /// When the node was completed. / 节点的完成时间。
    pub finish_time: String,
    /// When the node was last updated. / 节点的最近更新时间。
    pub updated_time: String,
    /// Whether the node is being processed. / 该节点是否正在处理。
    pub is_ongoing: bool,
    /// The name of the action at the node. / 节点操作的名称。
    pub role_label: ListByFileIdSignatureEnumInfoLabel,
    /// The role of the person who acts at the node, such as initiator, reviewer or signer, one of the values of `signature_node_sign_role` among the [CoreHR enum constants](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant).
    ///
    /// 该节点操作人的角色，如发起人、审阅人、签字人，取值见[飞书人事枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)中的 `signature_node_sign_role`。
    pub sign_role: String,
}
impl wire::Object for ListByFileIdSignatureNode {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_infos", &mut self.user_infos);
        f.field("state", &mut self.state);
        f.field("finish_time", &mut self.finish_time);
        f.field("updated_time", &mut self.updated_time);
        f.field("is_ongoing", &mut self.is_ongoing);
        f.field("role_label", &mut self.role_label);
        f.field("sign_role", &mut self.sign_role);
    }
}
crate::codegen::__impl_object! {
    ListByFileIdSignatureEnumInfoLabel ListByFileIdSignatureNode
}
