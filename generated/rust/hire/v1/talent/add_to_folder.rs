// Generated from spec/hire/v1/talent/add_to_folder.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::error;
impl super::Api<'_> {
    /// Add talents to a folder / 将人才加入指定文件夹: [`AddToFolder`](struct@AddToFolder).
    pub fn add_to_folder(
        &self,
        talent_id_list: impl Into<Vec<String>>,
        folder_id: impl Into<String>,
    ) -> crate::codegen::Call<AddToFolder> {
        crate::codegen::Call::new(
            self.client,
            AddToFolder::new(talent_id_list, folder_id),
        )
    }
}
/// Add talents to a folder / 将人才加入指定文件夹.
///
/// Adds several talents to a given folder by ID. / 按人才 ID 批量将人才加入指定文件夹。
///
/// - `POST /open-apis/hire/v1/talents/add_to_folder`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:talent`, `hire:talent_folder_association`
///
/// Errors: [`AddToFolderError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/add_to_folder)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddToFolder {
    /// The IDs of the talents to add to or remove from the folder, from `hire.v1.talent.list`.
    ///
    /// 要移入或移出文件夹的人才的 ID，可从 `hire.v1.talent.list` 获取。
    /// - Length: 1 to 200
    /// - Example: `["7039620186502138157"]`
    pub talent_id_list: Vec<String>,
    /// The ID of the talent folder, from `hire.v1.talent_folder.list`.
    ///
    /// 人才文件夹的 ID，可从 `hire.v1.talent_folder.list` 获取。
    /// - Example: `"7039620186502138156"`
    pub folder_id: String,
}
impl AddToFolder {
    /// Creates the value from its required fields.
    pub fn new(
        talent_id_list: impl Into<Vec<String>>,
        folder_id: impl Into<String>,
    ) -> Self {
        Self {
            talent_id_list: talent_id_list.into(),
            folder_id: folder_id.into(),
        }
    }
}
impl wire::Object for AddToFolder {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("talent_id_list", &mut self.talent_id_list);
        f.field("folder_id", &mut self.folder_id);
    }
}
crate::codegen::__impl_object! {
    AddToFolder
}
crate::codegen::__operation! {
    AddToFolder => AddToFolderResponse, AddToFolderError:
    Endpoint::new("hire.v1.talent.add_to_folder", Post, "/open-apis/hire/v1/talents/add_to_folder")
        .documented(text("将人才加入指定文件夹", "Add talents to a folder"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/add_to_folder")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::HIRE_TALENT]),
            scopes(&[crate::scope::HIRE_TALENT_FOLDER_ASSOCIATION]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[body("talent_id_list", Array).required(), body("folder_id", String).required()])
}
/// The reply to [`AddToFolder`](struct@AddToFolder).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddToFolderResponse {
    /// The IDs of the talents that were added to the folder. / 已加入文件夹的人才的 ID。
    pub talent_id_list: Vec<String>,
    /// The ID of the talent folder. / 人才文件夹的 ID。
    pub folder_id: String,
}
impl wire::Object for AddToFolderResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("talent_id_list", &mut self.talent_id_list);
        f.field("folder_id", &mut self.folder_id);
    }
}
crate::codegen::__impl_object! {
    AddToFolderResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`AddToFolder`](struct@AddToFolder).
    AddToFolderError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
