// Generated from spec/hire/v1/talent/remove_to_folder.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::error;
impl super::Api<'_> {
    /// Remove talents from a folder / 将人才从指定文件夹移除: [`RemoveToFolder`](struct@RemoveToFolder).
    pub fn remove_to_folder(
        &self,
        talent_id_list: impl Into<Vec<String>>,
        folder_id: impl Into<String>,
    ) -> crate::codegen::Call<RemoveToFolder> {
        crate::codegen::Call::new(
            self.client,
            RemoveToFolder::new(talent_id_list, folder_id),
        )
    }
}
/// Remove talents from a folder / 将人才从指定文件夹移除.
///
/// Removes several talents from a given folder by ID. / 按人才 ID 批量将人才移出指定文件夹。
///
/// - `POST /open-apis/hire/v1/talents/remove_to_folder`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:talent_folder_association`
///
/// Errors: [`RemoveToFolderError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/remove_to_folder)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveToFolder {
    /// The IDs of the talents to add to or remove from the folder, from `hire.v1.talent.list`.
    ///
    /// 要移入或移出文件夹的人才的 ID，可从 `hire.v1.talent.list` 获取。
    /// - Length: 1 to 200
    /// - Example: `["7381815850065463596"]`
    pub talent_id_list: Vec<String>,
    /// The ID of the talent folder, from `hire.v1.talent_folder.list`.
    ///
    /// 人才文件夹的 ID，可从 `hire.v1.talent_folder.list` 获取。
    /// - Example: `"7039620186502138156"`
    pub folder_id: String,
}
impl RemoveToFolder {
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
impl wire::Object for RemoveToFolder {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("talent_id_list", &mut self.talent_id_list);
        f.field("folder_id", &mut self.folder_id);
    }
}
crate::codegen::__impl_object! {
    RemoveToFolder
}
crate::codegen::__operation! {
    RemoveToFolder => RemoveToFolderResponse, RemoveToFolderError:
    Endpoint::new("hire.v1.talent.remove_to_folder", Post, "/open-apis/hire/v1/talents/remove_to_folder")
        .documented(text("将人才从指定文件夹移除", "Remove talents from a folder"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/remove_to_folder")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_TALENT_FOLDER_ASSOCIATION])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[body("talent_id_list", Array).required(), body("folder_id", String).required()])
}
/// The reply to [`RemoveToFolder`](struct@RemoveToFolder).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveToFolderResponse {
    /// The IDs of the talents that were removed from the folder. / 已从文件夹中移除的人才的 ID。
    pub talent_id_list: Vec<String>,
    /// The ID of the talent folder. / 人才文件夹的 ID。
    pub folder_id: String,
}
impl wire::Object for RemoveToFolderResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("talent_id_list", &mut self.talent_id_list);
        f.field("folder_id", &mut self.folder_id);
    }
}
crate::codegen::__impl_object! {
    RemoveToFolderResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`RemoveToFolder`](struct@RemoveToFolder).
    RemoveToFolderError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
