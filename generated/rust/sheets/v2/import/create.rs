// Generated from spec/sheets/v2/import/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
impl super::Api<'_> {
    /// Import a spreadsheet / 导入表格: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.folder_token(…))`.
    #[deprecated(
        note = "the platform no longer recommends it, and there is no replacement"
    )]
    pub fn create(
        &self,
        file: impl Into<Vec<i64>>,
        name: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(file, name))
    }
}
/// Import a spreadsheet / 导入表格.
///
/// Imports a local spreadsheet file into the drive and returns the `ticket` to query its result with. Deprecated: use `drive.v1.import_task.create` instead.
///
/// 把本地表格文件导入云空间，返回用来查询结果的 `ticket`。已废弃，请改用 `drive.v1.import_task.create`。
///
/// **Deprecated**: the platform no longer recommends it, and there is no replacement.
///
/// - `POST /open-apis/sheets/v2/import`
/// - Token: `user_access_token` or `tenant_access_token`
/// - Scopes, any of: `drive:drive`, `sheets:spreadsheet`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uATO2YjLwkjN24CM5YjN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The bytes of the xlsx or csv file to import, at most 20 MB. / 要导入的 xlsx 或 csv 文件的字节，最大 20 MB。
    pub file: Vec<i64>,
    /// The file name with its extension, such as `hello.xlsx`; without the extension, it becomes the title of the spreadsheet.
    ///
    /// 带扩展名的文件名，如 `hello.xlsx`，去掉扩展名后即为导入所得表格的标题。
    pub name: String,
    /// The token of the folder to import to, the root folder if omitted. / 导入到哪个文件夹，不填则为根目录。
    pub folder_token: Option<String>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(file: impl Into<Vec<i64>>, name: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            name: name.into(),
            folder_token: Default::default(),
        }
    }
    /// Sets `folderToken`.
    #[must_use]
    pub fn folder_token(mut self, value: impl Into<String>) -> Self {
        self.folder_token = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file", &mut self.file);
        f.field("name", &mut self.name);
        f.field("folderToken", &mut self.folder_token);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("sheets.v2.import.create", Post, "/open-apis/sheets/v2/import")
        .documented(text("导入表格", "Import a spreadsheet"), "https://open.feishu.cn/document/ukTMukTMukTM/uATO2YjLwkjN24CM5YjN")
        .access(&[User, Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
        ])
        .request(Json, &[
            body("file", Array).required(),
            body("name", String).required(),
            body("folderToken", String),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The ticket of this import, by which its [result is queried](https://open.feishu.cn/document/ukTMukTMukTM/uETO2YjLxkjN24SM5YjN).
    ///
    /// 本次导入的凭证，用于[查询导入结果](https://open.feishu.cn/document/ukTMukTMukTM/uETO2YjLxkjN24SM5YjN)。
    pub ticket: String,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ticket", &mut self.ticket);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
/// The documented errors of [`Create`](struct@Create).
pub type CreateError = crate::codegen::NoError;
