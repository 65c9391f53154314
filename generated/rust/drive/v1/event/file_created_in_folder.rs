// Generated from spec/drive/v1/event/file_created_in_folder.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::v1;
/// File created in a folder / 文件夹下文件创建.
///
/// Is pushed when a file has been created in a folder that a user subscribed to. / 用户订阅的文件夹下新建了文件时推送。
///
/// - Type: `drive.file.created_in_folder_v1`
/// - Scopes, any of: `space:document.event:read`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/events/created_in_folder)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileCreatedInFolder {
    /// The type of file that `file_token` stands for. / `file_token` 所指文件的类型。
    /// - Length: 1 to 50
    pub file_type: v1::FileType,
    /// The token of the file the event is about. / 事件所涉及文件的 token。
    /// - Length: 22 to 27
    pub file_token: String,
    /// The token of the folder in which the file was created. / 新建文件所在文件夹的 token。
    /// - Length: 22 to 27
    pub folder_token: String,
    /// The user who created the file. / 创建该文件的用户。
    pub operator_id: v1::UserId,
    /// The users who subscribed to the file creation events of the folder. / 订阅了该文件夹的文件创建事件的用户。
    /// - Length: 0 to 100
    pub subscriber_ids: Vec<v1::UserId>,
}
impl wire::Object for FileCreatedInFolder {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_type", &mut self.file_type);
        f.field("file_token", &mut self.file_token);
        f.field("folder_token", &mut self.folder_token);
        f.field("operator_id", &mut self.operator_id);
        f.field("subscriber_ids", &mut self.subscriber_ids);
    }
}
crate::codegen::__impl_object! {
    FileCreatedInFolder
}
crate::codegen::__event! {
    FileCreatedInFolder:
    Descriptor::new("drive.v1.event.file_created_in_folder", "drive.file.created_in_folder_v1")
        .documented(text("文件夹下文件创建", "File created in a folder"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/events/created_in_folder")
        .access(&[Custom, Store], &[scopes(&[crate::scope::SPACE_DOCUMENT_EVENT_READ])])
        .guards(&[
            Guard::received("operator_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
