// Generated from spec/hire/v1/talent/tag.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::error;
impl super::Api<'_> {
    /// Add or remove tags of a talent / 操作人才标签: [`Tag`](struct@Tag).
    pub fn tag(
        &self,
        talent_id: impl Into<String>,
        operation: i64,
        tag_id_list: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<Tag> {
        crate::codegen::Call::new(
            self.client,
            Tag::new(talent_id, operation, tag_id_list),
        )
    }
}
/// Add or remove tags of a talent / 操作人才标签.
///
/// Adds tags to a talent or removes them. / 为一名人才新增或删除标签。
///
/// - `POST /open-apis/hire/v1/talents/:talent_id/tag`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:talent`
///
/// Errors: [`TagError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/tag)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    /// The ID of the talent. `hire.v1.talent.batch_get_id` finds it by phone number, email address or identity document.
    ///
    /// 人才 ID；只知道手机号、邮箱或证件号时，可用 `hire.v1.talent.batch_get_id` 换取。
    /// - Example: `"6960663240925956661"`
    pub talent_id: String,
    /// Whether to add or remove the tags. / 新增还是删除标签。
    /// - `1`: Add / 新增
    /// - `2`: Remove / 删除
    /// - Example: `1`
    pub operation: i64,
    /// The IDs of the tags to add or remove, from `hire.v1.talent_tag.list`.
    ///
    /// 要添加或删除的标签的 ID，可从 `hire.v1.talent_tag.list` 获取。
    /// - Example: `["6960663240925956661"]`
    pub tag_id_list: Vec<String>,
}
impl Tag {
    /// Creates the value from its required fields.
    pub fn new(
        talent_id: impl Into<String>,
        operation: i64,
        tag_id_list: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            talent_id: talent_id.into(),
            operation,
            tag_id_list: tag_id_list.into(),
        }
    }
}
impl wire::Object for Tag {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("talent_id", &mut self.talent_id);
        f.field("operation", &mut self.operation);
        f.field("tag_id_list", &mut self.tag_id_list);
    }
}
crate::codegen::__impl_object! {
    Tag
}
crate::codegen::__operation! {
    Tag => TagResponse, TagError:
    Endpoint::new("hire.v1.talent.tag", Post, "/open-apis/hire/v1/talents/:talent_id/tag")
        .documented(text("操作人才标签", "Add or remove tags of a talent"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/tag")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_TALENT])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(Json, &[
            path("talent_id", String).required(),
            body("operation", Integer).required(),
            body("tag_id_list", Array).required(),
        ])
}
/// The reply to [`Tag`](struct@Tag).
pub type TagResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Tag`](struct@Tag).
    TagError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
    /// [`1002111`](error::INVALID_TAG_ID): 标签 ID 错误
    InvalidTagId = error::INVALID_TAG_ID,
    /// [`1002112`](error::TAG_DISABLED): 标签未启用
    TagDisabled = error::TAG_DISABLED,
    /// [`1002113`](error::TAG_ALREADY_ON_TALENT): 人才上已存在此标签
    TagAlreadyOnTalent = error::TAG_ALREADY_ON_TALENT,
    /// [`1002114`](error::TAG_NOT_ON_TALENT): 人才上不存在此标签
    TagNotOnTalent = error::TAG_NOT_ON_TALENT,
}
