// Generated from spec/suite/v1/docs_api/meta.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
impl super::Api<'_> {
    /// Get the metadata of files / 获取元数据: [`Meta`](struct@Meta).
    #[deprecated(note = "use `drive.v1.meta.batch_query` instead")]
    pub fn meta(
        &self,
        request_docs: impl Into<Vec<MetaRequestDocs>>,
    ) -> crate::codegen::Call<Meta> {
        crate::codegen::Call::new(self.client, Meta::new(request_docs))
    }
}
/// Get the metadata of files / 获取元数据.
///
/// Returns the metadata of files of any kind by token; the user must be able to read them.
///
/// 按 token 返回各类云文档的元数据，用户须有阅读权限。
///
/// **Deprecated**: use `drive.v1.meta.batch_query` instead.
///
/// - `POST /open-apis/suite/docs-api/meta`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `drive:drive.metadata:readonly`
///
/// Errors: [`MetaError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMjN3UjLzYzN14yM2cTN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Meta {
    /// The documents to query, at most 200 at a time. / 要查询的文档，一次至多 200 个。
    pub request_docs: Vec<MetaRequestDocs>,
}
impl Meta {
    /// Creates the value from its required fields.
    pub fn new(request_docs: impl Into<Vec<MetaRequestDocs>>) -> Self {
        Self {
            request_docs: request_docs.into(),
        }
    }
}
impl wire::Object for Meta {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("request_docs", &mut self.request_docs);
    }
}
crate::codegen::__impl_object! {
    Meta
}
crate::codegen::__operation! {
    Meta => MetaResponse, MetaError:
    Endpoint::new("suite.v1.docs_api.meta", Post, "/open-apis/suite/docs-api/meta")
        .documented(text("获取元数据", "Get the metadata of files"), "https://open.feishu.cn/document/ukTMukTMukTM/uMjN3UjLzYzN14yM2cTN")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DRIVE_DRIVE_METADATA_READONLY]),
        ])
        .request(Json, &[body("request_docs", Array).required()])
}
/// The reply to [`Meta`](struct@Meta).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetaResponse {
    /// The metadata of the files. / 各文件的元数据。
    pub docs_metas: Vec<MetaDocsMetas>,
}
impl wire::Object for MetaResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("docs_metas", &mut self.docs_metas);
    }
}
crate::codegen::__impl_object! {
    MetaResponse
}
/// The documented errors of [`Meta`](struct@Meta).
pub type MetaError = crate::codegen::NoError;
/// The metadata of the files. / 各文件的元数据。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetaDocsMetas {
    /// The token of the file. / 文件的 token。
    pub docs_token: String,
    /// The type of file. / 文件的类型。
    pub docs_type: String,
    /// The title of the file. / 文件的标题。
    pub title: String,
    /// The ID of the owner of the file. / 文件所有者的 ID。
    pub owner_id: String,
    /// When the file was created, as a Unix timestamp. / 文件的创建时间，为 Unix 时间戳。
    pub create_time: i64,
    /// The ID of the person who last edited the file. / 最近编辑文件的用户的 ID。
    pub latest_modify_user: String,
    /// When the file was last edited, as a Unix timestamp. / 文件最近一次编辑的时间，为 Unix 时间戳。
    pub latest_modify_time: i64,
}
impl wire::Object for MetaDocsMetas {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("docs_token", &mut self.docs_token);
        f.field("docs_type", &mut self.docs_type);
        f.field("title", &mut self.title);
        f.field("owner_id", &mut self.owner_id);
        f.field("create_time", &mut self.create_time);
        f.field("latest_modify_user", &mut self.latest_modify_user);
        f.field("latest_modify_time", &mut self.latest_modify_time);
    }
}
/// The documents to query, at most 200 at a time. / 要查询的文档，一次至多 200 个。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetaRequestDocs {
    /// The token of the file. / 文件的 token。
    pub docs_token: String,
    /// The type of file: `doc` a legacy document, `docx` a document, `sheet` a sheet, `bitable` a base, `mindnote` a mind note, `file` a file.
    ///
    /// 文件的类型：`doc` 为旧版文档，`docx` 为新版文档，`sheet` 为电子表格，`bitable` 为多维表格，`mindnote` 为思维笔记，`file` 为文件。
    pub docs_type: String,
}
impl MetaRequestDocs {
    /// Creates the value from its required fields.
    pub fn new(docs_token: impl Into<String>, docs_type: impl Into<String>) -> Self {
        Self {
            docs_token: docs_token.into(),
            docs_type: docs_type.into(),
        }
    }
}
impl wire::Object for MetaRequestDocs {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("docs_token", &mut self.docs_token);
        f.field("docs_type", &mut self.docs_type);
    }
}
crate::codegen::__impl_object! {
    MetaDocsMetas MetaRequestDocs
}
