// Generated from spec/drive/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::{Link, Text};
/// `91201`: FAILED
///
/// The service failed to handle the request. Try again later; if it keeps failing, contact support with the log id.
///
/// 服务处理失败。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const EXPLORER_FAILED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 91201,
    key: "",
    name: "ExplorerFailed",
    status: None,
    message: "FAILED",
    rate_limited: false,
    fix: Text { zh: "服务处理失败。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed to handle the request. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `91202`: PARAMERR
///
/// A parameter is invalid. Check the values sent, such as `type`, `fileToken` and `dstFolderToken`.
///
/// 请求参数不合法。请检查各参数的取值，例如 `type`、`fileToken` 和 `dstFolderToken`。
pub const INVALID_EXPLORER_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 91202,
    key: "",
    name: "InvalidExplorerParameter",
    status: None,
    message: "PARAMERR",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请检查各参数的取值，例如 `type`、`fileToken` 和 `dstFolderToken`。", en: "A parameter is invalid. Check the values sent, such as `type`, `fileToken` and `dstFolderToken`." },
    links: &[],
};

/// `91203`: NOTEXIST
///
/// The file or folder was not found. Check its token, and that `type` fits `fileToken`.
///
/// 没有找到请求的文件或文件夹。请检查 token 是否正确，以及 `type` 与 `fileToken` 是否对应。
pub const EXPLORER_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 91203,
    key: "",
    name: "ExplorerNotFound",
    status: None,
    message: "NOTEXIST",
    rate_limited: false,
    fix: Text { zh: "没有找到请求的文件或文件夹。请检查 token 是否正确，以及 `type` 与 `fileToken` 是否对应。", en: "The file or folder was not found. Check its token, and that `type` fits `fileToken`." },
    links: &[],
};

/// `91204`: FORBIDDEN
///
/// The app or user has no permission on the document or folder. [Grant it](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-add-permissions-to-app), then retry.
///
/// 当前应用或用户没有文档或文件夹的权限。请为其[开通权限](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-add-permissions-to-app)后重试。
pub const EXPLORER_FORBIDDEN: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 91204,
    key: "",
    name: "ExplorerForbidden",
    status: None,
    message: "FORBIDDEN",
    rate_limited: false,
    fix: Text { zh: "当前应用或用户没有文档或文件夹的权限。请为其[开通权限](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-add-permissions-to-app)后重试。", en: "The app or user has no permission on the document or folder. [Grant it](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-add-permissions-to-app), then retry." },
    links: &[Link { text: "开通权限", url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-add-permissions-to-app" }],
};

/// `91205`: DELETED
///
/// The source file has been deleted. Check that the file still exists, or pass the token of another.
///
/// 源文件已删除。请确认文件仍存在，或换用其他文件的 token。
pub const SOURCE_FILE_DELETED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 91205,
    key: "",
    name: "SourceFileDeleted",
    status: None,
    message: "DELETED",
    rate_limited: false,
    fix: Text { zh: "源文件已删除。请确认文件仍存在，或换用其他文件的 token。", en: "The source file has been deleted. Check that the file still exists, or pass the token of another." },
    links: &[],
};

/// `91206`: OUT_OF_LIMIT
///
/// A limit has been exceeded. Reduce the number of files in the target folder, or use another folder.
///
/// 超出数量限制。请减少目标文件夹中的文件，或换一个文件夹。
pub const LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 91206,
    key: "",
    name: "LimitExceeded",
    status: None,
    message: "OUT_OF_LIMIT",
    rate_limited: false,
    fix: Text { zh: "超出数量限制。请减少目标文件夹中的文件，或换一个文件夹。", en: "A limit has been exceeded. Reduce the number of files in the target folder, or use another folder." },
    links: &[],
};

/// `91207`: DUPLICATE
///
/// The same record already exists. Do not submit it twice; use the existing file.
///
/// 相同的记录已存在。请不要重复提交，或使用已有的文件。
pub const DUPLICATE_RECORD: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 91207,
    key: "",
    name: "DuplicateRecord",
    status: None,
    message: "DUPLICATE",
    rate_limited: false,
    fix: Text { zh: "相同的记录已存在。请不要重复提交，或使用已有的文件。", en: "The same record already exists. Do not submit it twice; use the existing file." },
    links: &[],
};

/// `91208`: REVIEW
///
/// The content did not pass review. Remove what is not allowed from the title or the content, then retry.
///
/// 内容没有通过审核。请去掉标题或内容中的违规部分后重试。
pub const CONTENT_REVIEW_FAILED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 91208,
    key: "",
    name: "ContentReviewFailed",
    status: None,
    message: "REVIEW",
    rate_limited: false,
    fix: Text { zh: "内容没有通过审核。请去掉标题或内容中的违规部分后重试。", en: "The content did not pass review. Remove what is not allowed from the title or the content, then retry." },
    links: &[],
};

/// `91210`: doc type is deprecated, please use docx.
///
/// Documents of the old type can no longer be created, see [The end of creating legacy documents](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/docs-create-ability-offline). Create a docx instead.
///
/// 旧版文档已不能创建，见[旧版文档创建能力下线](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/docs-create-ability-offline)。请改为创建新版文档（docx）。
pub const DOC_TYPE_DEPRECATED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 91210,
    key: "",
    name: "DocTypeDeprecated",
    status: None,
    message: "doc type is deprecated, please use docx.",
    rate_limited: false,
    fix: Text { zh: "旧版文档已不能创建，见[旧版文档创建能力下线](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/docs-create-ability-offline)。请改为创建新版文档（docx）。", en: "Documents of the old type can no longer be created, see [The end of creating legacy documents](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/docs-create-ability-offline). Create a docx instead." },
    links: &[Link { text: "旧版文档创建能力下线", url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/docs-create-ability-offline" }],
};

/// `1060001` (HTTP 400): param is invalid
///
/// A parameter is invalid. Check that the file token to download comes from the result of the export task.
///
/// 请求参数不合法。请检查下载所用的文件 token 是否来自导出任务的查询结果。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1060001,
    key: "",
    name: "InvalidParameter",
    status: Some(400),
    message: "param is invalid",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请检查下载所用的文件 token 是否来自导出任务的查询结果。", en: "A parameter is invalid. Check that the file token to download comes from the result of the export task." },
    links: &[],
};

/// `1061001` (HTTP 200): internal error.
///
/// The service failed, for example by a timeout. Try again later; if it keeps failing, contact support with the log id.
///
/// 服务内部错误，例如超时。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const INTERNAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1061001,
    key: "",
    name: "InternalError",
    status: Some(200),
    message: "internal error.",
    rate_limited: false,
    fix: Text { zh: "服务内部错误，例如超时。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed, for example by a timeout. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1061002` (HTTP 400): params error.
///
/// A parameter is invalid. Compare the types and values of the parameters with those of the operation.
///
/// 请求参数不合法。请按接口的参数要求检查各参数的类型和取值。
pub const INVALID_FILE_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1061002,
    key: "",
    name: "InvalidFileParameter",
    status: Some(400),
    message: "params error.",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请按接口的参数要求检查各参数的类型和取值。", en: "A parameter is invalid. Compare the types and values of the parameters with those of the operation." },
    links: &[],
};

/// `1061003` (HTTP 404): not found.
///
/// The resource was not found. Check the token of the file or folder, and that it still exists.
///
/// 没有找到资源。请检查文件或文件夹的 token，并确认资源仍存在。
pub const NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1061003,
    key: "",
    name: "NotFound",
    status: Some(404),
    message: "not found.",
    rate_limited: false,
    fix: Text { zh: "没有找到资源。请检查文件或文件夹的 token，并确认资源仍存在。", en: "The resource was not found. Check the token of the file or folder, and that it still exists." },
    links: &[],
};

/// `1061004` (HTTP 403): forbidden.
///
/// The caller lacks a permission on the document. [Grant](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-add-permissions-to-app) what the operation takes:
/// - Upload media: edit permission on the target document.
/// - Upload or create a file: edit permission on the target folder.
/// - Copy: read permission on the file, and edit permission on the target folder.
/// - Move: manage permission on the file, and edit permission on the old and the new place.
/// - Delete: the owner of the file needs edit permission on the parent folder; others have to own the parent folder or have full access to it.
///
/// 调用身份的文档权限不足。请按操作[开通权限](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-add-permissions-to-app)：
/// - 上传素材：目标云文档的编辑权限。
/// - 上传或新建文件：目标文件夹的编辑权限。
/// - 复制：源文件的阅读权限和目标文件夹的编辑权限。
/// - 移动：文件的管理权限，以及原位置和目标位置的编辑权限。
/// - 删除：文件所有者须有父文件夹的编辑权限；其他人须是父文件夹的所有者，或拥有它的全部权限（full access）。
pub const FORBIDDEN: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1061004,
    key: "",
    name: "Forbidden",
    status: Some(403),
    message: "forbidden.",
    rate_limited: false,
    fix: Text { zh: "调用身份的文档权限不足。请按操作[开通权限](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-add-permissions-to-app)：\n- 上传素材：目标云文档的编辑权限。\n- 上传或新建文件：目标文件夹的编辑权限。\n- 复制：源文件的阅读权限和目标文件夹的编辑权限。\n- 移动：文件的管理权限，以及原位置和目标位置的编辑权限。\n- 删除：文件所有者须有父文件夹的编辑权限；其他人须是父文件夹的所有者，或拥有它的全部权限（full access）。", en: "The caller lacks a permission on the document. [Grant](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-add-permissions-to-app) what the operation takes:\n- Upload media: edit permission on the target document.\n- Upload or create a file: edit permission on the target folder.\n- Copy: read permission on the file, and edit permission on the target folder.\n- Move: manage permission on the file, and edit permission on the old and the new place.\n- Delete: the owner of the file needs edit permission on the parent folder; others have to own the parent folder or have full access to it." },
    links: &[Link { text: "开通权限", url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-add-permissions-to-app" }],
};

/// `1061005` (HTTP 401): auth failed.
///
/// The caller could not be authenticated. Use an access token that has not expired and is of a kind that the operation supports.
///
/// 身份认证失败。请使用未过期、且类型受接口支持的 access token。
pub const AUTH_FAILED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1061005,
    key: "",
    name: "AuthFailed",
    status: Some(401),
    message: "auth failed.",
    rate_limited: false,
    fix: Text { zh: "身份认证失败。请使用未过期、且类型受接口支持的 access token。", en: "The caller could not be authenticated. Use an access token that has not expired and is of a kind that the operation supports." },
    links: &[],
};

/// `1061006` (HTTP 200): internal time out.
///
/// The service timed out. Try again later. / 服务内部超时。请稍后重试。
pub const INTERNAL_TIMEOUT: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1061006,
    key: "",
    name: "InternalTimeout",
    status: Some(200),
    message: "internal time out.",
    rate_limited: false,
    fix: Text { zh: "服务内部超时。请稍后重试。", en: "The service timed out. Try again later." },
    links: &[],
};

/// `1061007` (HTTP 404): file has been delete.
///
/// The file or folder has been deleted. Check the token, and use one that still exists.
///
/// 文件或文件夹已删除。请检查 token，并换用仍存在的文件。
pub const FILE_DELETED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1061007,
    key: "",
    name: "FileDeleted",
    status: Some(404),
    message: "file has been delete.",
    rate_limited: false,
    fix: Text { zh: "文件或文件夹已删除。请检查 token，并换用仍存在的文件。", en: "The file or folder has been deleted. Check the token, and use one that still exists." },
    links: &[],
};

/// `1061008` (HTTP 400): invalid file name.
///
/// The file name is empty or too long. Change `file_name`. / 文件名为空或过长。请修改 `file_name`。
pub const INVALID_FILE_NAME: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1061008,
    key: "",
    name: "InvalidFileName",
    status: Some(400),
    message: "invalid file name.",
    rate_limited: false,
    fix: Text { zh: "文件名为空或过长。请修改 `file_name`。", en: "The file name is empty or too long. Change `file_name`." },
    links: &[],
};

/// `1061021` (HTTP 400): upload id expire.
///
/// The upload has expired. Start it again; an upload in parts needs a new `upload_id` from the operation that prepares it.
///
/// 上传事务已过期。请从头上传；分片上传须重新调用预上传接口，取得新的 `upload_id`。
pub const UPLOAD_ID_EXPIRED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1061021,
    key: "",
    name: "UploadIdExpired",
    status: Some(400),
    message: "upload id expire.",
    rate_limited: false,
    fix: Text { zh: "上传事务已过期。请从头上传；分片上传须重新调用预上传接口，取得新的 `upload_id`。", en: "The upload has expired. Start it again; an upload in parts needs a new `upload_id` from the operation that prepares it." },
    links: &[],
};

/// `1061022` (HTTP 500): file version conflict.
///
/// The version of the file conflicts, perhaps because another request wrote it. Upload it again later.
///
/// 文件的版本号冲突，可能有其他请求同时写入。请稍后重新上传。
pub const FILE_VERSION_CONFLICT: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1061022,
    key: "",
    name: "FileVersionConflict",
    status: Some(500),
    message: "file version conflict.",
    rate_limited: false,
    fix: Text { zh: "文件的版本号冲突，可能有其他请求同时写入。请稍后重新上传。", en: "The version of the file conflicts, perhaps because another request wrote it. Upload it again later." },
    links: &[],
};

/// `1061041` (HTTP 400): parent node has been deleted.
///
/// The node to upload to has been deleted. Check `parent_node`, and use a folder or document that exists.
///
/// 上传点已删除。请检查 `parent_node`，换用仍存在的文件夹或文档。
pub const PARENT_NODE_DELETED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1061041,
    key: "",
    name: "ParentNodeDeleted",
    status: Some(400),
    message: "parent node has been deleted.",
    rate_limited: false,
    fix: Text { zh: "上传点已删除。请检查 `parent_node`，换用仍存在的文件夹或文档。", en: "The node to upload to has been deleted. Check `parent_node`, and use a folder or document that exists." },
    links: &[],
};

/// `1061042` (HTTP 400): parent node out of limit.
///
/// The node to upload to holds as much media as it may. Use another `parent_node`.
///
/// 该上传点的素材数量已达上限。请换一个 `parent_node`。
pub const PARENT_NODE_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1061042,
    key: "",
    name: "ParentNodeLimitExceeded",
    status: Some(400),
    message: "parent node out of limit.",
    rate_limited: false,
    fix: Text { zh: "该上传点的素材数量已达上限。请换一个 `parent_node`。", en: "The node to upload to holds as much media as it may. Use another `parent_node`." },
    links: &[],
};

/// `1061043` (HTTP 400): file size beyond limit.
///
/// The file is too large. Compress or split it to meet the [size limits](https://www.feishu.cn/hc/zh-CN/articles/360049067549), then upload it.
///
/// 文件超出大小上限。请按[文件的大小限制](https://www.feishu.cn/hc/zh-CN/articles/360049067549)压缩或拆分后再上传。
pub const FILE_SIZE_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1061043,
    key: "",
    name: "FileSizeLimitExceeded",
    status: Some(400),
    message: "file size beyond limit.",
    rate_limited: false,
    fix: Text { zh: "文件超出大小上限。请按[文件的大小限制](https://www.feishu.cn/hc/zh-CN/articles/360049067549)压缩或拆分后再上传。", en: "The file is too large. Compress or split it to meet the [size limits](https://www.feishu.cn/hc/zh-CN/articles/360049067549), then upload it." },
    links: &[Link { text: "文件的大小限制", url: "https://www.feishu.cn/hc/zh-CN/articles/360049067549" }],
};

/// `1061044` (HTTP 400): parent node not exist.
///
/// The `parent_node` does not exist. To upload a file, pass a [folder token](https://open.feishu.cn/document/ukTMukTMukTM/ugTNzUjL4UzM14CO1MTN/folder-overview#-717d325); to upload media, the [token of the upload point](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/introduction#cc82be3c).
///
/// `parent_node` 不存在。上传文件时，请填写[文件夹 token](https://open.feishu.cn/document/ukTMukTMukTM/ugTNzUjL4UzM14CO1MTN/folder-overview#-717d325)；上传素材时，请填写[上传点 token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/introduction#cc82be3c)。
pub const PARENT_NODE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1061044,
    key: "",
    name: "ParentNodeNotFound",
    status: Some(400),
    message: "parent node not exist.",
    rate_limited: false,
    fix: Text { zh: "`parent_node` 不存在。上传文件时，请填写[文件夹 token](https://open.feishu.cn/document/ukTMukTMukTM/ugTNzUjL4UzM14CO1MTN/folder-overview#-717d325)；上传素材时，请填写[上传点 token](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/introduction#cc82be3c)。", en: "The `parent_node` does not exist. To upload a file, pass a [folder token](https://open.feishu.cn/document/ukTMukTMukTM/ugTNzUjL4UzM14CO1MTN/folder-overview#-717d325); to upload media, the [token of the upload point](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/introduction#cc82be3c)." },
    links: &[Link { text: "文件夹 token", url: "https://open.feishu.cn/document/ukTMukTMukTM/ugTNzUjL4UzM14CO1MTN/folder-overview#-717d325" }, Link { text: "上传点 token", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/introduction#cc82be3c" }],
};

/// `1061045` (HTTP 200): can retry.
///
/// The service could not handle the request for the moment, perhaps because several requests compete for one resource. Try again later, and do not call for the same resource at the same time.
///
/// 服务暂时无法处理，可能是多个请求争用同一资源。请稍后重试，并避免对同一资源并发调用。
pub const TEMPORARILY_UNAVAILABLE: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1061045,
    key: "",
    name: "TemporarilyUnavailable",
    status: Some(200),
    message: "can retry.",
    rate_limited: false,
    fix: Text { zh: "服务暂时无法处理，可能是多个请求争用同一资源。请稍后重试，并避免对同一资源并发调用。", en: "The service could not handle the request for the moment, perhaps because several requests compete for one resource. Try again later, and do not call for the same resource at the same time." },
    links: &[],
};

/// `1061061` (HTTP 400): user quota exceeded.
///
/// The storage of the user is full. Free some of it or extend it, then upload again.
///
/// 个人云空间容量不足。请清理文件或扩容后再上传。
pub const USER_QUOTA_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1061061,
    key: "",
    name: "UserQuotaExceeded",
    status: Some(400),
    message: "user quota exceeded.",
    rate_limited: false,
    fix: Text { zh: "个人云空间容量不足。请清理文件或扩容后再上传。", en: "The storage of the user is full. Free some of it or extend it, then upload again." },
    links: &[],
};

/// `1061073` (HTTP 403): no scope auth.
///
/// The app lacks a scope that the operation asks for. Apply for it in the developer console and release a version.
///
/// 应用没有开通接口要求的权限。请在开发者后台申请权限并发布版本。
pub const SCOPE_MISSING: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1061073,
    key: "",
    name: "ScopeMissing",
    status: Some(403),
    message: "no scope auth.",
    rate_limited: false,
    fix: Text { zh: "应用没有开通接口要求的权限。请在开发者后台申请权限并发布版本。", en: "The app lacks a scope that the operation asks for. Apply for it in the developer console and release a version." },
    links: &[],
};

/// `1061101` (HTTP 400): file quota exceeded.
///
/// The storage of the tenant is full. Have an administrator free or extend it, then upload again.
///
/// 租户的云空间容量不足。请管理员清理或扩容后再上传。
pub const TENANT_QUOTA_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1061101,
    key: "",
    name: "TenantQuotaExceeded",
    status: Some(400),
    message: "file quota exceeded.",
    rate_limited: false,
    fix: Text { zh: "租户的云空间容量不足。请管理员清理或扩容后再上传。", en: "The storage of the tenant is full. Have an administrator free or extend it, then upload again." },
    links: &[],
};

/// `1061109` (HTTP 400): file name cqc not passed.
///
/// The file name did not pass review. Change it, and make sure that the content is acceptable too.
///
/// 文件名没有通过合规审核。请修改文件名，并确认文件内容合规。
pub const FILE_NAME_REVIEW_FAILED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1061109,
    key: "",
    name: "FileNameReviewFailed",
    status: Some(400),
    message: "file name cqc not passed.",
    rate_limited: false,
    fix: Text { zh: "文件名没有通过合规审核。请修改文件名，并确认文件内容合规。", en: "The file name did not pass review. Change it, and make sure that the content is acceptable too." },
    links: &[],
};

/// `1061113` (HTTP 400): file cqc not passed.
///
/// The file did not pass review. Change its content or name, then upload it again.
///
/// 文件没有通过合规审核。请修改文件内容或文件名后重新上传。
pub const FILE_REVIEW_FAILED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1061113,
    key: "",
    name: "FileReviewFailed",
    status: Some(400),
    message: "file cqc not passed.",
    rate_limited: false,
    fix: Text { zh: "文件没有通过合规审核。请修改文件内容或文件名后重新上传。", en: "The file did not pass review. Change its content or name, then upload it again." },
    links: &[],
};

/// `1061500` (HTTP 403): mount node point kill.
///
/// The place to upload to does not exist. Check that the folder of `parent_node` exists.
///
/// 挂载点不存在。请检查 `parent_node` 对应的文件夹是否存在。
pub const MOUNT_POINT_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1061500,
    key: "",
    name: "MountPointNotFound",
    status: Some(403),
    message: "mount node point kill.",
    rate_limited: false,
    fix: Text { zh: "挂载点不存在。请检查 `parent_node` 对应的文件夹是否存在。", en: "The place to upload to does not exist. Check that the folder of `parent_node` exists." },
    links: &[],
};

/// `1061547` (HTTP 400): attachment parent-child relation number exceed.
///
/// The document holds as much media as it may. Delete what is not in use, or upload to another document.
///
/// 该文档的素材数量已达上限。请删除不用的素材，或上传到另一个文档。
pub const ATTACHMENT_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1061547,
    key: "",
    name: "AttachmentLimitExceeded",
    status: Some(400),
    message: "attachment parent-child relation number exceed.",
    rate_limited: false,
    fix: Text { zh: "该文档的素材数量已达上限。请删除不用的素材，或上传到另一个文档。", en: "The document holds as much media as it may. Delete what is not in use, or upload to another document." },
    links: &[],
};

/// `1062004` (HTTP 202): cover generating.
///
/// The thumbnail is being generated. Try again later. / 缩略图正在生成。请稍后重试。
pub const COVER_GENERATING: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1062004,
    key: "",
    name: "CoverGenerating",
    status: Some(202),
    message: "cover generating.",
    rate_limited: false,
    fix: Text { zh: "缩略图正在生成。请稍后重试。", en: "The thumbnail is being generated. Try again later." },
    links: &[],
};

/// `1062005` (HTTP 202): file type not support cover.
///
/// Files of this type have no thumbnail. Do not ask for one, or use a file of another format.
///
/// 这种文件不能生成缩略图。请不要请求缩略图，或换用其他格式的文件。
pub const FILE_TYPE_COVER_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1062005,
    key: "",
    name: "FileTypeCoverUnsupported",
    status: Some(202),
    message: "file type not support cover.",
    rate_limited: false,
    fix: Text { zh: "这种文件不能生成缩略图。请不要请求缩略图，或换用其他格式的文件。", en: "Files of this type have no thumbnail. Do not ask for one, or use a file of another format." },
    links: &[],
};

/// `1062006` (HTTP 202): cover no exist.
///
/// The thumbnail has not been generated yet. Try again later. / 缩略图尚未生成。请稍后重试。
pub const COVER_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1062006,
    key: "",
    name: "CoverNotFound",
    status: Some(202),
    message: "cover no exist.",
    rate_limited: false,
    fix: Text { zh: "缩略图尚未生成。请稍后重试。", en: "The thumbnail has not been generated yet. Try again later." },
    links: &[],
};

/// `1062007` (HTTP 400): upload user not match.
///
/// Another user started this upload. Finish it as the same app or user that started it.
///
/// 上传任务由另一个身份创建。请用创建该任务的同一个身份完成上传。
pub const UPLOAD_USER_NOT_MATCH: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1062007,
    key: "",
    name: "UploadUserNotMatch",
    status: Some(400),
    message: "upload user not match.",
    rate_limited: false,
    fix: Text { zh: "上传任务由另一个身份创建。请用创建该任务的同一个身份完成上传。", en: "Another user started this upload. Finish it as the same app or user that started it." },
    links: &[],
};

/// `1062008` (HTTP 400): checksum param Invalid.
///
/// The `checksum` is wrong. Compute that of the file or part again, then upload it.
///
/// `checksum` 不正确。请重新计算文件或分片的校验和后上传。
pub const CHECKSUM_MISMATCH: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1062008,
    key: "",
    name: "ChecksumMismatch",
    status: Some(400),
    message: "checksum param Invalid.",
    rate_limited: false,
    fix: Text { zh: "`checksum` 不正确。请重新计算文件或分片的校验和后上传。", en: "The `checksum` is wrong. Compute that of the file or part again, then upload it." },
    links: &[],
};

/// `1062009` (HTTP 400): the actual size is inconsistent with the parameter declaration size.
///
/// What was sent differs in size from `size`. Set `size` to the number of bytes in the file or part.
///
/// 实际传输的大小与 `size` 不一致。请将 `size` 设为文件或分片的实际字节数。
pub const SIZE_MISMATCH: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1062009,
    key: "",
    name: "SizeMismatch",
    status: Some(400),
    message: "the actual size is inconsistent with the parameter declaration size.",
    rate_limited: false,
    fix: Text { zh: "实际传输的大小与 `size` 不一致。请将 `size` 设为文件或分片的实际字节数。", en: "What was sent differs in size from `size`. Set `size` to the number of bytes in the file or part." },
    links: &[],
};

/// `1062010` (HTTP 400): block missing, please upload all blocks.
///
/// Some parts are missing. Upload all parts before finishing the upload. / 有分片尚未上传。请上传全部分片，再完成上传。
pub const BLOCK_MISSING: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1062010,
    key: "",
    name: "BlockMissing",
    status: Some(400),
    message: "block missing, please upload all blocks.",
    rate_limited: false,
    fix: Text { zh: "有分片尚未上传。请上传全部分片，再完成上传。", en: "Some parts are missing. Upload all parts before finishing the upload." },
    links: &[],
};

/// `1062011` (HTTP 400): block num out of bounds.
///
/// More parts were uploaded than the file has. Check `seq`, and that the parts belong to the same file.
///
/// 上传的分片多于文件的分片数。请检查 `seq`，并确认上传的是同一个文件。
pub const BLOCK_NUM_OUT_OF_BOUND: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1062011,
    key: "",
    name: "BlockNumOutOfBound",
    status: Some(400),
    message: "block num out of bounds.",
    rate_limited: false,
    fix: Text { zh: "上传的分片多于文件的分片数。请检查 `seq`，并确认上传的是同一个文件。", en: "More parts were uploaded than the file has. Check `seq`, and that the parts belong to the same file." },
    links: &[],
};

/// `1062012` (HTTP 400): file copying.
///
/// The file is being copied. Wait until that is done, then retry. / 文件正在复制。请等待复制完成后重试。
pub const FILE_COPYING: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1062012,
    key: "",
    name: "FileCopying",
    status: Some(400),
    message: "file copying.",
    rate_limited: false,
    fix: Text { zh: "文件正在复制。请等待复制完成后重试。", en: "The file is being copied. Wait until that is done, then retry." },
    links: &[],
};

/// `1062013` (HTTP 400): file damaged.
///
/// The file is damaged and cannot be copied. Upload it again. / 文件已损坏，无法复制。请重新上传该文件。
pub const FILE_DAMAGED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1062013,
    key: "",
    name: "FileDamaged",
    status: Some(400),
    message: "file damaged.",
    rate_limited: false,
    fix: Text { zh: "文件已损坏，无法复制。请重新上传该文件。", en: "The file is damaged and cannot be copied. Upload it again." },
    links: &[],
};

/// `1062014` (HTTP 403): dedupe no support.
///
/// The file cannot be stored by its checksum alone. Upload its whole content. / 该文件不允许秒传。请完整上传文件内容。
pub const DEDUPE_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1062014,
    key: "",
    name: "DedupeUnsupported",
    status: Some(403),
    message: "dedupe no support.",
    rate_limited: false,
    fix: Text { zh: "该文件不允许秒传。请完整上传文件内容。", en: "The file cannot be stored by its checksum alone. Upload its whole content." },
    links: &[],
};

/// `1062051` (HTTP 400): client connect close.
///
/// The client closed the connection before the upload ended. Check the network and the timeout of the client, then upload again.
///
/// 客户端在上传完成前断开了连接。请检查网络和客户端的超时设置，然后重新上传。
pub const CLIENT_DISCONNECTED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1062051,
    key: "",
    name: "ClientDisconnected",
    status: Some(400),
    message: "client connect close.",
    rate_limited: false,
    fix: Text { zh: "客户端在上传完成前断开了连接。请检查网络和客户端的超时设置，然后重新上传。", en: "The client closed the connection before the upload ended. Check the network and the timeout of the client, then upload again." },
    links: &[],
};

/// `1062501` (HTTP 403): operate node no permission.
///
/// The caller has no permission on the file or folder. Grant it, then retry.
///
/// 调用身份没有该文件或文件夹的操作权限。请为其开通权限后重试。
pub const OPERATE_NODE_PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1062501,
    key: "",
    name: "OperateNodePermissionDenied",
    status: Some(403),
    message: "operate node no permission.",
    rate_limited: false,
    fix: Text { zh: "调用身份没有该文件或文件夹的操作权限。请为其开通权限后重试。", en: "The caller has no permission on the file or folder. Grant it, then retry." },
    links: &[],
};

/// `1062502` (HTTP 403): operate sub node no permission.
///
/// The caller has no permission on some of what the folder holds. Grant it on those files and folders, then retry.
///
/// 调用身份没有文件夹中部分内容的操作权限。请为其开通这些子文件和子文件夹的权限后重试。
pub const OPERATE_SUB_NODE_PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1062502,
    key: "",
    name: "OperateSubNodePermissionDenied",
    status: Some(403),
    message: "operate sub node no permission.",
    rate_limited: false,
    fix: Text { zh: "调用身份没有文件夹中部分内容的操作权限。请为其开通这些子文件和子文件夹的权限后重试。", en: "The caller has no permission on some of what the folder holds. Grant it on those files and folders, then retry." },
    links: &[],
};

/// `1062505` (HTTP 400): parent node out of size.
///
/// The drive is full: all its levels together hold at most 400,000 files and folders. Delete what is not in use first.
///
/// 云空间的文件和文件夹总数已达上限，所有层级合计 40 万个。请先清理不用的内容。
pub const NODE_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1062505,
    key: "",
    name: "NodeLimitExceeded",
    status: Some(400),
    message: "parent node out of size.",
    rate_limited: false,
    fix: Text { zh: "云空间的文件和文件夹总数已达上限，所有层级合计 40 万个。请先清理不用的内容。", en: "The drive is full: all its levels together hold at most 400,000 files and folders. Delete what is not in use first." },
    links: &[],
};

/// `1062506` (HTTP 400): parent node out of depth.
///
/// The folder is nested too deeply: there are at most 15 levels. Use a folder closer to the root.
///
/// 文件夹层级过深，最多 15 层。请放到层级较浅的文件夹中。
pub const DEPTH_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1062506,
    key: "",
    name: "DepthLimitExceeded",
    status: Some(400),
    message: "parent node out of depth.",
    rate_limited: false,
    fix: Text { zh: "文件夹层级过深，最多 15 层。请放到层级较浅的文件夹中。", en: "The folder is nested too deeply: there are at most 15 levels. Use a folder closer to the root." },
    links: &[],
};

/// `1062507` (HTTP 400): parent node out of sibling num.
///
/// A folder, the root included, holds at most 1500 files and folders at one level. Use another folder, or clear this one first.
///
/// 文件夹（包括根目录）的单层最多容纳 1500 个文件和文件夹。请换一个文件夹，或先清理该文件夹。
pub const SIBLING_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1062507,
    key: "",
    name: "SiblingLimitExceeded",
    status: Some(400),
    message: "parent node out of sibling num.",
    rate_limited: false,
    fix: Text { zh: "文件夹（包括根目录）的单层最多容纳 1500 个文件和文件夹。请换一个文件夹，或先清理该文件夹。", en: "A folder, the root included, holds at most 1500 files and folders at one level. Use another folder, or clear this one first." },
    links: &[],
};

/// `1062524` (HTTP 403): source parent no permission.
///
/// The caller may not edit the folder that the file is in. Grant it edit permission on that folder.
///
/// 调用身份不能编辑文件当前所在的文件夹。请为其开通该文件夹的编辑权限。
pub const SOURCE_PARENT_PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1062524,
    key: "",
    name: "SourceParentPermissionDenied",
    status: Some(403),
    message: "source parent no permission.",
    rate_limited: false,
    fix: Text { zh: "调用身份不能编辑文件当前所在的文件夹。请为其开通该文件夹的编辑权限。", en: "The caller may not edit the folder that the file is in. Grant it edit permission on that folder." },
    links: &[],
};

/// `1062535` (HTTP 403): destination parent no permission.
///
/// The caller may not edit the target folder. Grant it edit permission on that folder.
///
/// 调用身份不能编辑目标文件夹。请为其开通目标文件夹的编辑权限。
pub const DESTINATION_PARENT_PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1062535,
    key: "",
    name: "DestinationParentPermissionDenied",
    status: Some(403),
    message: "destination parent no permission.",
    rate_limited: false,
    fix: Text { zh: "调用身份不能编辑目标文件夹。请为其开通目标文件夹的编辑权限。", en: "The caller may not edit the target folder. Grant it edit permission on that folder." },
    links: &[],
};

/// `1063001` (HTTP 400): Invalid parameter
///
/// A parameter is invalid. Common reasons:
/// - The document does not exist, or its token does not fit `type`.
/// - The collaborator does not exist, or `member_id` does not fit `member_type`.
/// - The combination is not supported, such as adding a department with a `tenant_access_token`, or granting the manage role on minutes.
///
/// Correct what applies.
///
/// 请求参数不合法，常见原因：
/// - 云文档不存在，或 token 与 `type` 不对应。
/// - 协作者不存在，或 `member_id` 与 `member_type` 不对应。
/// - 组合不受支持，例如以应用身份（`tenant_access_token`）将部门加为协作者，或在妙记中授予可管理角色。
///
/// 请按原因改正。
pub const INVALID_PERMISSION_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1063001,
    key: "",
    name: "InvalidPermissionParameter",
    status: Some(400),
    message: "Invalid parameter",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法，常见原因：\n- 云文档不存在，或 token 与 `type` 不对应。\n- 协作者不存在，或 `member_id` 与 `member_type` 不对应。\n- 组合不受支持，例如以应用身份（`tenant_access_token`）将部门加为协作者，或在妙记中授予可管理角色。\n请按原因改正。", en: "A parameter is invalid. Common reasons:\n- The document does not exist, or its token does not fit `type`.\n- The collaborator does not exist, or `member_id` does not fit `member_type`.\n- The combination is not supported, such as adding a department with a `tenant_access_token`, or granting the manage role on minutes.\nCorrect what applies." },
    links: &[],
};

/// `1063002` (HTTP 403): Permission denied
///
/// The caller is not a collaborator of the document, or its permission does not suffice. Only the owner can hand over ownership; for collaborators and settings, see [Who may manage collaborators](https://www.feishu.cn/hc/zh-CN/articles/360049067527-%E8%AE%BE%E7%BD%AE%E4%BA%91%E6%96%87%E6%A1%A3%E5%88%86%E4%BA%AB-%E5%A4%8D%E5%88%B6-%E4%B8%8B%E8%BD%BD-%E8%AF%84%E8%AE%BA%E7%AD%89%E6%9D%83%E9%99%90#tabs0|lineguid-Bp0bI). Grant the permission:
/// - To an app (`tenant_access_token`): open the document in the browser and add the app under **...** > **...More** > **Add document app** at the top right. The app needs at least one API scope for documents or Base to be found there; on a base with advanced permissions, give it the permission to manage.
/// - To a user (`user_access_token`): add the user under **Share** at the top right.
///
/// The [FAQ of documents](https://open.feishu.cn/document/ukTMukTMukTM/uczNzUjL3czM14yN3MTN#16c6475a) has the steps.
///
/// 调用身份不是云文档的协作者，或权限级别不够。转移所有者须由所有者调用；管理协作者和权限设置须有相应权限，要求见[谁可以管理协作者](https://www.feishu.cn/hc/zh-CN/articles/360049067527-%E8%AE%BE%E7%BD%AE%E4%BA%91%E6%96%87%E6%A1%A3%E5%88%86%E4%BA%AB-%E5%A4%8D%E5%88%B6-%E4%B8%8B%E8%BD%BD-%E8%AF%84%E8%AE%BA%E7%AD%89%E6%9D%83%E9%99%90#tabs0|lineguid-Bp0bI)。请按以下方式授权：
/// - 应用（`tenant_access_token`）：在文档网页右上角的 **...** > **...更多** > **添加文档应用** 中添加。应用须先开通至少一个云文档或多维表格的 API 权限，否则搜索不到；多维表格开启了高级权限时，须给应用 **可管理** 权限。
/// - 用户（`user_access_token`）：在文档网页右上角的 **分享** 中添加。
///
/// 步骤见[云文档常见问题](https://open.feishu.cn/document/ukTMukTMukTM/uczNzUjL3czM14yN3MTN#16c6475a)。
pub const PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1063002,
    key: "",
    name: "PermissionDenied",
    status: Some(403),
    message: "Permission denied",
    rate_limited: false,
    fix: Text { zh: "调用身份不是云文档的协作者，或权限级别不够。转移所有者须由所有者调用；管理协作者和权限设置须有相应权限，要求见[谁可以管理协作者](https://www.feishu.cn/hc/zh-CN/articles/360049067527-%E8%AE%BE%E7%BD%AE%E4%BA%91%E6%96%87%E6%A1%A3%E5%88%86%E4%BA%AB-%E5%A4%8D%E5%88%B6-%E4%B8%8B%E8%BD%BD-%E8%AF%84%E8%AE%BA%E7%AD%89%E6%9D%83%E9%99%90#tabs0|lineguid-Bp0bI)。请按以下方式授权：\n- 应用（`tenant_access_token`）：在文档网页右上角的 **...** > **...更多** > **添加文档应用** 中添加。应用须先开通至少一个云文档或多维表格的 API 权限，否则搜索不到；多维表格开启了高级权限时，须给应用 **可管理** 权限。\n- 用户（`user_access_token`）：在文档网页右上角的 **分享** 中添加。\n步骤见[云文档常见问题](https://open.feishu.cn/document/ukTMukTMukTM/uczNzUjL3czM14yN3MTN#16c6475a)。", en: "The caller is not a collaborator of the document, or its permission does not suffice. Only the owner can hand over ownership; for collaborators and settings, see [Who may manage collaborators](https://www.feishu.cn/hc/zh-CN/articles/360049067527-%E8%AE%BE%E7%BD%AE%E4%BA%91%E6%96%87%E6%A1%A3%E5%88%86%E4%BA%AB-%E5%A4%8D%E5%88%B6-%E4%B8%8B%E8%BD%BD-%E8%AF%84%E8%AE%BA%E7%AD%89%E6%9D%83%E9%99%90#tabs0|lineguid-Bp0bI). Grant the permission:\n- To an app (`tenant_access_token`): open the document in the browser and add the app under **...** > **...More** > **Add document app** at the top right. The app needs at least one API scope for documents or Base to be found there; on a base with advanced permissions, give it the permission to manage.\n- To a user (`user_access_token`): add the user under **Share** at the top right.\nThe [FAQ of documents](https://open.feishu.cn/document/ukTMukTMukTM/uczNzUjL3czM14yN3MTN#16c6475a) has the steps." },
    links: &[Link { text: "谁可以管理协作者", url: "https://www.feishu.cn/hc/zh-CN/articles/360049067527-%E8%AE%BE%E7%BD%AE%E4%BA%91%E6%96%87%E6%A1%A3%E5%88%86%E4%BA%AB-%E5%A4%8D%E5%88%B6-%E4%B8%8B%E8%BD%BD-%E8%AF%84%E8%AE%BA%E7%AD%89%E6%9D%83%E9%99%90#tabs0|lineguid-Bp0bI" }, Link { text: "云文档常见问题", url: "https://open.feishu.cn/document/ukTMukTMukTM/uczNzUjL3czM14yN3MTN#16c6475a" }],
};

/// `1063003` (HTTP 400): Invalid operation
///
/// The parameters are valid, but the operation is not allowed. Deal with the reason:
/// - The document has as many collaborators as it may: remove some.
/// - The policies of the tenant forbid the change: ask an administrator.
/// - Adding a user: the two have to be contacts, or searchable in the same organization, and neither may block the other.
/// - Adding a chat: the caller has to be in it; with a `tenant_access_token`, [add the bot of the app](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-add-permissions-to-app) to the chat first.
/// - Adding a department: the caller has to see it, so a `tenant_access_token` does not work.
/// - The permission of the owner cannot be changed, nor can a collaborator be given less than they have.
///
/// 参数合法，但不允许该操作。请按原因处理：
/// - 协作者数量已达上限：减少协作者。
/// - 企业的管控策略禁止修改权限：联系管理员。
/// - 添加用户：双方须是联系人，或在同一组织内可搜索，且互相未屏蔽。
/// - 添加群组：调用身份须在群组中；用 `tenant_access_token` 时，请先将应用的机器人[加入群组](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-add-permissions-to-app)。
/// - 添加部门：调用身份须能看到该部门，因此不支持 `tenant_access_token`。
/// - 不能修改文档所有者的权限，也不能设置比协作者现有权限更低的权限。
pub const INVALID_OPERATION: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1063003,
    key: "",
    name: "InvalidOperation",
    status: Some(400),
    message: "Invalid operation",
    rate_limited: false,
    fix: Text { zh: "参数合法，但不允许该操作。请按原因处理：\n- 协作者数量已达上限：减少协作者。\n- 企业的管控策略禁止修改权限：联系管理员。\n- 添加用户：双方须是联系人，或在同一组织内可搜索，且互相未屏蔽。\n- 添加群组：调用身份须在群组中；用 `tenant_access_token` 时，请先将应用的机器人[加入群组](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-add-permissions-to-app)。\n- 添加部门：调用身份须能看到该部门，因此不支持 `tenant_access_token`。\n- 不能修改文档所有者的权限，也不能设置比协作者现有权限更低的权限。", en: "The parameters are valid, but the operation is not allowed. Deal with the reason:\n- The document has as many collaborators as it may: remove some.\n- The policies of the tenant forbid the change: ask an administrator.\n- Adding a user: the two have to be contacts, or searchable in the same organization, and neither may block the other.\n- Adding a chat: the caller has to be in it; with a `tenant_access_token`, [add the bot of the app](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-add-permissions-to-app) to the chat first.\n- Adding a department: the caller has to see it, so a `tenant_access_token` does not work.\n- The permission of the owner cannot be changed, nor can a collaborator be given less than they have." },
    links: &[Link { text: "加入群组", url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-add-permissions-to-app" }],
};

/// `1063004` (HTTP 403): User has no share permission
///
/// The caller may not share the document. Have its owner or a manager grant that.
///
/// 调用身份没有该文档的分享权限。请文档所有者或管理者为其开通。
pub const USER_SHARE_PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1063004,
    key: "",
    name: "UserSharePermissionDenied",
    status: Some(403),
    message: "User has no share permission",
    rate_limited: false,
    fix: Text { zh: "调用身份没有该文档的分享权限。请文档所有者或管理者为其开通。", en: "The caller may not share the document. Have its owner or a manager grant that." },
    links: &[],
};

/// `1063005` (HTTP 404): Resource is deleted
///
/// The document has been deleted. Check the token, and use a document that exists.
///
/// 云文档已删除。请检查 token，换用仍存在的文档。
pub const RESOURCE_DELETED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1063005,
    key: "",
    name: "ResourceDeleted",
    status: Some(404),
    message: "Resource is deleted",
    rate_limited: false,
    fix: Text { zh: "云文档已删除。请检查 token，换用仍存在的文档。", en: "The document has been deleted. Check the token, and use a document that exists." },
    links: &[],
};

/// `1063006` (HTTP 429): Too many request
///
/// The rate limit was reached. Call less often; try again after a pause. / 触发频率限制。请降低调用频率，稍后重试。
pub const RATE_LIMITED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1063006,
    key: "",
    name: "RateLimited",
    status: Some(429),
    message: "Too many request",
    rate_limited: true,
    fix: Text { zh: "触发频率限制。请降低调用频率，稍后重试。", en: "The rate limit was reached. Call less often; try again after a pause." },
    links: &[],
};

/// `1064000` (HTTP 400): Illegal parameter
///
/// A parameter is invalid. Check the token of the document and the values of the subscription.
///
/// 请求参数不合法。请检查文档 token 与订阅参数的取值。
pub const INVALID_SUBSCRIPTION_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1064000,
    key: "",
    name: "InvalidSubscriptionParameter",
    status: Some(400),
    message: "Illegal parameter",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请检查文档 token 与订阅参数的取值。", en: "A parameter is invalid. Check the token of the document and the values of the subscription." },
    links: &[],
};

/// `1064001` (HTTP 400): page size out of limit.
///
/// The page is too large. Set `page_size` to 200 at most. / 分页大小超出上限。请将 `page_size` 设为不超过 200。
pub const PAGE_SIZE_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1064001,
    key: "",
    name: "PageSizeLimitExceeded",
    status: Some(400),
    message: "page size out of limit.",
    rate_limited: false,
    fix: Text { zh: "分页大小超出上限。请将 `page_size` 设为不超过 200。", en: "The page is too large. Set `page_size` to 200 at most." },
    links: &[],
};

/// `1064030` (HTTP 403): Permission denied
///
/// The caller has no permission on the document. Subscribing to comments takes read permission; grant it.
///
/// 调用身份没有文档权限。订阅评论至少需要文档的阅读权限，请为其开通。
pub const SUBSCRIPTION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1064030,
    key: "",
    name: "SubscriptionDenied",
    status: Some(403),
    message: "Permission denied",
    rate_limited: false,
    fix: Text { zh: "调用身份没有文档权限。订阅评论至少需要文档的阅读权限，请为其开通。", en: "The caller has no permission on the document. Subscribing to comments takes read permission; grant it." },
    links: &[],
};

/// `1064040` (HTTP 404): Token not exist
///
/// No document has this token. Check the token, and that the document opens.
///
/// 没有找到该 token 对应的文档。请检查 token，并确认文档可以正常打开。
pub const DOCUMENT_TOKEN_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1064040,
    key: "",
    name: "DocumentTokenNotFound",
    status: Some(404),
    message: "Token not exist",
    rate_limited: false,
    fix: Text { zh: "没有找到该 token 对应的文档。请检查 token，并确认文档可以正常打开。", en: "No document has this token. Check the token, and that the document opens." },
    links: &[],
};

/// `1064230` (HTTP 400): locked for data migration
///
/// Data is being migrated, and nothing can be uploaded meanwhile. Try again later. / 正在迁移数据，暂时不能上传。请稍后重试。
pub const LOCKED_FOR_DATA_MIGRATION: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1064230,
    key: "",
    name: "LockedForDataMigration",
    status: Some(400),
    message: "locked for data migration",
    rate_limited: false,
    fix: Text { zh: "正在迁移数据，暂时不能上传。请稍后重试。", en: "Data is being migrated, and nothing can be uploaded meanwhile. Try again later." },
    links: &[],
};

/// `1064510` (HTTP 403): cross tenant and unit not support.
///
/// Requests across tenants or regions are not supported. Call with a token and the domain of the tenant of the document.
///
/// 请求跨越了租户或地域，平台不支持。请使用文档所在租户的凭证和域名调用。
pub const CROSS_TENANT_UNIT_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1064510,
    key: "",
    name: "CrossTenantUnitUnsupported",
    status: Some(403),
    message: "cross tenant and unit not support.",
    rate_limited: false,
    fix: Text { zh: "请求跨越了租户或地域，平台不支持。请使用文档所在租户的凭证和域名调用。", en: "Requests across tenants or regions are not supported. Call with a token and the domain of the tenant of the document." },
    links: &[],
};

/// `1064511` (HTTP 403): cross brand not support.
///
/// Requests across Feishu and Lark are not supported. Use an app and the domain of the brand the resource belongs to.
///
/// 不支持在飞书与 Lark 之间跨品牌请求。请使用资源所属品牌的应用和域名。
pub const CROSS_BRAND_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1064511,
    key: "",
    name: "CrossBrandUnsupported",
    status: Some(403),
    message: "cross brand not support.",
    rate_limited: false,
    fix: Text { zh: "不支持在飞书与 Lark 之间跨品牌请求。请使用资源所属品牌的应用和域名。", en: "Requests across Feishu and Lark are not supported. Use an app and the domain of the brand the resource belongs to." },
    links: &[],
};

/// `1065000` (HTTP 500): Internal Server Error
///
/// The service failed. Try again; if it keeps failing, contact support with the log id.
///
/// 服务内部错误。请重试；若持续失败，请联系技术支持并提供 log id。
pub const SUBSCRIPTION_INTERNAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1065000,
    key: "",
    name: "SubscriptionInternalError",
    status: Some(500),
    message: "Internal Server Error",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed. Try again; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1065200` (HTTP 404): source node not found.
///
/// The file was not found; it may not have been replicated yet. Check the token; if the file is new, try again later.
///
/// 没有找到要操作的文件，可能尚未同步完成。请检查 token；若文件刚创建，请稍后重试。
pub const SOURCE_NODE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1065200,
    key: "",
    name: "SourceNodeNotFound",
    status: Some(404),
    message: "source node not found.",
    rate_limited: false,
    fix: Text { zh: "没有找到要操作的文件，可能尚未同步完成。请检查 token；若文件刚创建，请稍后重试。", en: "The file was not found; it may not have been replicated yet. Check the token; if the file is new, try again later." },
    links: &[],
};

/// `1066001` (HTTP 500): Internal Error
///
/// The service failed, for example by a timeout. Try again later; if it keeps failing, contact support with the log id.
///
/// 服务内部错误，例如超时。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const PERMISSION_INTERNAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1066001,
    key: "",
    name: "PermissionInternalError",
    status: Some(500),
    message: "Internal Error",
    rate_limited: false,
    fix: Text { zh: "服务内部错误，例如超时。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed, for example by a timeout. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1066002` (HTTP 500): Concurrency error, please retry
///
/// Requests conflict with one another. Try again, and do not change a document from several calls at once; if it keeps failing, contact support with the log id.
///
/// 并发冲突。请重试，并避免对同一文档并发修改；若持续失败，请联系技术支持并提供 log id。
pub const CONCURRENCY_ERROR: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1066002,
    key: "",
    name: "ConcurrencyError",
    status: Some(500),
    message: "Concurrency error, please retry",
    rate_limited: false,
    fix: Text { zh: "并发冲突。请重试，并避免对同一文档并发修改；若持续失败，请联系技术支持并提供 log id。", en: "Requests conflict with one another. Try again, and do not change a document from several calls at once; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1068400` (HTTP 403): Has no permission, please apply the file permission of reading or edition.
///
/// The caller may neither read nor edit the source document. Ask its owner for the permission.
///
/// 调用身份没有源文档的阅读或编辑权限。请向文档所有者申请。
pub const VERSION_PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1068400,
    key: "",
    name: "VersionPermissionDenied",
    status: Some(403),
    message: "Has no permission, please apply the file permission of reading or edition.",
    rate_limited: false,
    fix: Text { zh: "调用身份没有源文档的阅读或编辑权限。请向文档所有者申请。", en: "The caller may neither read nor edit the source document. Ask its owner for the permission." },
    links: &[],
};

/// `1068401` (HTTP 400): Review no pass, the title has illegal content.
///
/// The title did not pass review. Change the title of the version, then retry. / 标题没有通过审核。请修改版本标题后重试。
pub const TITLE_REVIEW_FAILED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1068401,
    key: "",
    name: "TitleReviewFailed",
    status: Some(400),
    message: "Review no pass, the title has illegal content.",
    rate_limited: false,
    fix: Text { zh: "标题没有通过审核。请修改版本标题后重试。", en: "The title did not pass review. Change the title of the version, then retry." },
    links: &[],
};

/// `1068403` (HTTP 404): File does not exist, please check the file status.
///
/// The version does not exist. Check the `version_id`, and that the version has not been deleted.
///
/// 文档版本不存在。请检查 `version_id`，并确认该版本未被删除。
pub const VERSION_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1068403,
    key: "",
    name: "VersionNotFound",
    status: Some(404),
    message: "File  does not exist, please check the file status.",
    rate_limited: false,
    fix: Text { zh: "文档版本不存在。请检查 `version_id`，并确认该版本未被删除。", en: "The version does not exist. Check the `version_id`, and that the version has not been deleted." },
    links: &[],
};

/// `1068404` (HTTP 404): Parent file does not exist, please check the file status.
///
/// The source document does not exist. Check the `file_token`, and that the document has not been deleted.
///
/// 源文档不存在。请检查 `file_token`，并确认文档未被删除。
pub const PARENT_FILE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1068404,
    key: "",
    name: "ParentFileNotFound",
    status: Some(404),
    message: "Parent file does not exist, please check the file status.",
    rate_limited: false,
    fix: Text { zh: "源文档不存在。请检查 `file_token`，并确认文档未被删除。", en: "The source document does not exist. Check the `file_token`, and that the document has not been deleted." },
    links: &[],
};

/// `1068410` (HTTP 400): Params error, param \[file_token] is wrong.
///
/// The `file_token` is wrong. Pass the token of the source document. / `file_token` 不正确。请填写源文档的 token。
pub const VERSION_FILE_TOKEN_INVALID: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1068410,
    key: "",
    name: "VersionFileTokenInvalid",
    status: Some(400),
    message: "Params error, param [file_token] is wrong.",
    rate_limited: false,
    fix: Text { zh: "`file_token` 不正确。请填写源文档的 token。", en: "The `file_token` is wrong. Pass the token of the source document." },
    links: &[],
};

/// `1068411` (HTTP 400): Params error, param \[obj_type] is wrong.
///
/// The `obj_type` is wrong. Set it to the type of the source document. / `obj_type` 不正确。请改为源文档的类型。
pub const VERSION_OBJ_TYPE_INVALID: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1068411,
    key: "",
    name: "VersionObjTypeInvalid",
    status: Some(400),
    message: "Params error, param [obj_type] is wrong.",
    rate_limited: false,
    fix: Text { zh: "`obj_type` 不正确。请改为源文档的类型。", en: "The `obj_type` is wrong. Set it to the type of the source document." },
    links: &[],
};

/// `1068412` (HTTP 400): Params error, param \[version_id] is wrong.
///
/// The `version_id` is wrong. Take it from the reply of creating or listing versions.
///
/// `version_id` 不正确。请从创建或列出版本的响应中取得。
pub const INVALID_VERSION_ID: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1068412,
    key: "",
    name: "InvalidVersionId",
    status: Some(400),
    message: "Params error, param [version_id] is wrong.",
    rate_limited: false,
    fix: Text { zh: "`version_id` 不正确。请从创建或列出版本的响应中取得。", en: "The `version_id` is wrong. Take it from the reply of creating or listing versions." },
    links: &[],
};

/// `1068425` (HTTP 400): Request failed, please contact the engineer-<https://applink.feishu.cn/TLJsX982>.
///
/// The request failed. Try again; if it keeps failing, contact support with the log id.
///
/// 请求失败。请重试；若持续失败，请联系技术支持并提供 log id。
pub const VERSION_REQUEST_FAILED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1068425,
    key: "",
    name: "VersionRequestFailed",
    status: Some(400),
    message: "Request failed, please contact the engineer-https://applink.feishu.cn/TLJsX982.",
    rate_limited: false,
    fix: Text { zh: "请求失败。请重试；若持续失败，请联系技术支持并提供 log id。", en: "The request failed. Try again; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1069301` (HTTP 400): fail
///
/// The comment service failed. Try again; if it keeps failing, contact support with the log id.
///
/// 评论服务处理失败。请重试；若持续失败，请联系技术支持并提供 log id。
pub const COMMENT_FAILED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1069301,
    key: "",
    name: "CommentFailed",
    status: Some(400),
    message: "fail",
    rate_limited: false,
    fix: Text { zh: "评论服务处理失败。请重试；若持续失败，请联系技术支持并提供 log id。", en: "The comment service failed. Try again; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1069302` (HTTP 400): param error
///
/// A parameter is invalid. Check the token of the document, the `file_type` and the IDs of comments.
///
/// 请求参数不合法。请检查文档 token、`file_type` 和评论 ID 的取值。
pub const INVALID_COMMENT_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1069302,
    key: "",
    name: "InvalidCommentParameter",
    status: Some(400),
    message: "param error",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请检查文档 token、`file_type` 和评论 ID 的取值。", en: "A parameter is invalid. Check the token of the document, the `file_type` and the IDs of comments." },
    links: &[],
};

/// `1069303` (HTTP 403): forbidden
///
/// The caller may not comment on the document. Grant that permission, then retry.
///
/// 调用身份没有云文档的评论权限。请为其开通后重试。
pub const COMMENT_FORBIDDEN: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1069303,
    key: "",
    name: "CommentForbidden",
    status: Some(403),
    message: "forbidden",
    rate_limited: false,
    fix: Text { zh: "调用身份没有云文档的评论权限。请为其开通后重试。", en: "The caller may not comment on the document. Grant that permission, then retry." },
    links: &[],
};

/// `1069304` (HTTP 400): docs had been deleted
///
/// The document has been deleted, and its comments cannot be used. Check the token, and use a document that exists.
///
/// 云文档已删除，不能操作评论。请检查 token，换用仍存在的文档。
pub const DOC_DELETED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1069304,
    key: "",
    name: "DocDeleted",
    status: Some(400),
    message: "docs had been deleted",
    rate_limited: false,
    fix: Text { zh: "云文档已删除，不能操作评论。请检查 token，换用仍存在的文档。", en: "The document has been deleted, and its comments cannot be used. Check the token, and use a document that exists." },
    links: &[],
};

/// `1069305` (HTTP 400): docs not exist
///
/// The document does not exist. Check the token, and that the document opens.
///
/// 云文档不存在。请检查 token，并确认文档可以正常打开。
pub const DOC_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1069305,
    key: "",
    name: "DocNotFound",
    status: Some(400),
    message: "docs not exist",
    rate_limited: false,
    fix: Text { zh: "云文档不存在。请检查 token，并确认文档可以正常打开。", en: "The document does not exist. Check the token, and that the document opens." },
    links: &[],
};

/// `1069306` (HTTP 400): content review not pass
///
/// The comment did not pass review. Remove what is not allowed from it, then retry.
///
/// 评论内容没有通过审核。请去掉其中的违规内容后重试。
pub const COMMENT_REVIEW_FAILED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1069306,
    key: "",
    name: "CommentReviewFailed",
    status: Some(400),
    message: "content review not pass",
    rate_limited: false,
    fix: Text { zh: "评论内容没有通过审核。请去掉其中的违规内容后重试。", en: "The comment did not pass review. Remove what is not allowed from it, then retry." },
    links: &[],
};

/// `1069307` (HTTP 404): not exist
///
/// The document, the comment, or a user or document mentioned in it does not exist. Check that the document opens, and what the comment mentions.
///
/// 文档、评论，或评论中 @ 的用户、云文档不存在。请确认文档可以打开，并检查评论内容中的引用。
pub const COMMENT_TARGET_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1069307,
    key: "",
    name: "CommentTargetNotFound",
    status: Some(404),
    message: "not exist",
    rate_limited: false,
    fix: Text { zh: "文档、评论，或评论中 @ 的用户、云文档不存在。请确认文档可以打开，并检查评论内容中的引用。", en: "The document, the comment, or a user or document mentioned in it does not exist. Check that the document opens, and what the comment mentions." },
    links: &[],
};

/// `1069308` (HTTP 400): exceeded limit
///
/// There are more comments than allowed. Delete those no longer needed; to learn the limit, contact support with the log id.
///
/// 评论数据超出上限。请清理不用的评论；需要了解具体上限时，请联系技术支持并提供 log id。
pub const COMMENT_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1069308,
    key: "",
    name: "CommentLimitExceeded",
    status: Some(400),
    message: "exceeded limit",
    rate_limited: false,
    fix: Text { zh: "评论数据超出上限。请清理不用的评论；需要了解具体上限时，请联系技术支持并提供 log id。", en: "There are more comments than allowed. Delete those no longer needed; to learn the limit, contact support with the log id." },
    links: &[],
};

/// `1069399` (HTTP 400): internal error
///
/// The service failed. Try again; if it keeps failing, contact support with the log id.
///
/// 服务内部错误。请重试；若持续失败，请联系技术支持并提供 log id。
pub const COMMENT_INTERNAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1069399,
    key: "",
    name: "CommentInternalError",
    status: Some(400),
    message: "internal error",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed. Try again; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1069601` (HTTP 500): fail
///
/// The service failed, for example by a timeout. Try again; if it keeps failing, contact support with the log id.
///
/// 服务处理失败，例如超时。请重试；若持续失败，请联系技术支持并提供 log id。
pub const DOCUMENT_REQUEST_FAILED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1069601,
    key: "",
    name: "DocumentRequestFailed",
    status: Some(500),
    message: "fail",
    rate_limited: false,
    fix: Text { zh: "服务处理失败，例如超时。请重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed, for example by a timeout. Try again; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1069602` (HTTP 400): param error
///
/// A parameter is invalid. Check the `file_token`, and that `file_type` fits it.
///
/// 请求参数不合法。请检查 `file_token`，并确认 `file_type` 与它对应。
pub const INVALID_DOCUMENT_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1069602,
    key: "",
    name: "InvalidDocumentParameter",
    status: Some(400),
    message: "param error",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请检查 `file_token`，并确认 `file_type` 与它对应。", en: "A parameter is invalid. Check the `file_token`, and that `file_type` fits it." },
    links: &[],
};

/// `1069603` (HTTP 403): forbidden
///
/// The caller may not manage the document, or the tenant does not keep access records of documents. Grant the permission:
/// - To an app (`tenant_access_token`): open the document in the browser, add the app under **...** > **...More** > **Add document app** at the top right, and let it manage the document. The app needs at least one API scope for documents or Base to be found there.
/// - To a user (`user_access_token`): add the user under **Share** at the top right, and let them manage the document.
///
/// The [FAQ of documents](https://open.feishu.cn/document/ukTMukTMukTM/uczNzUjL3czM14yN3MTN#16c6475a) has the steps.
///
/// 调用身份没有文档的管理权限，或租户未开启文档访问记录功能。请按以下方式授权：
/// - 应用（`tenant_access_token`）：在文档网页右上角的 **...** > **...更多** > **添加文档应用** 中添加，并给予管理权限。应用须先开通至少一个云文档或多维表格的 API 权限，否则搜索不到。
/// - 用户（`user_access_token`）：在文档网页右上角的 **分享** 中添加，并给予管理权限。
///
/// 步骤见[云文档常见问题](https://open.feishu.cn/document/ukTMukTMukTM/uczNzUjL3czM14yN3MTN#16c6475a)。
pub const DOCUMENT_ACCESS_DENIED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1069603,
    key: "",
    name: "DocumentAccessDenied",
    status: Some(403),
    message: "forbidden",
    rate_limited: false,
    fix: Text { zh: "调用身份没有文档的管理权限，或租户未开启文档访问记录功能。请按以下方式授权：\n- 应用（`tenant_access_token`）：在文档网页右上角的 **...** > **...更多** > **添加文档应用** 中添加，并给予管理权限。应用须先开通至少一个云文档或多维表格的 API 权限，否则搜索不到。\n- 用户（`user_access_token`）：在文档网页右上角的 **分享** 中添加，并给予管理权限。\n步骤见[云文档常见问题](https://open.feishu.cn/document/ukTMukTMukTM/uczNzUjL3czM14yN3MTN#16c6475a)。", en: "The caller may not manage the document, or the tenant does not keep access records of documents. Grant the permission:\n- To an app (`tenant_access_token`): open the document in the browser, add the app under **...** > **...More** > **Add document app** at the top right, and let it manage the document. The app needs at least one API scope for documents or Base to be found there.\n- To a user (`user_access_token`): add the user under **Share** at the top right, and let them manage the document.\nThe [FAQ of documents](https://open.feishu.cn/document/ukTMukTMukTM/uczNzUjL3czM14yN3MTN#16c6475a) has the steps." },
    links: &[Link { text: "云文档常见问题", url: "https://open.feishu.cn/document/ukTMukTMukTM/uczNzUjL3czM14yN3MTN#16c6475a" }],
};

/// `1069604` (HTTP 400): document not found
///
/// The document does not exist. Check the `file_token`, and that the document has not been deleted.
///
/// 文档不存在。请检查 `file_token`，并确认文档未被删除。
pub const DOCUMENT_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1069604,
    key: "",
    name: "DocumentNotFound",
    status: Some(400),
    message: "document not found",
    rate_limited: false,
    fix: Text { zh: "文档不存在。请检查 `file_token`，并确认文档未被删除。", en: "The document does not exist. Check the `file_token`, and that the document has not been deleted." },
    links: &[],
};

/// `1069605` (HTTP 400): Unsubscribe
///
/// The document has not been subscribed to. Subscribe to its events first. / 该文档尚未订阅。请先订阅文档的事件。
pub const NOT_SUBSCRIBED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1069605,
    key: "",
    name: "NotSubscribed",
    status: Some(400),
    message: "Unsubscribe",
    rate_limited: false,
    fix: Text { zh: "该文档尚未订阅。请先订阅文档的事件。", en: "The document has not been subscribed to. Subscribe to its events first." },
    links: &[],
};

/// `1069701` (HTTP 401): User identity verification failed
///
/// The caller could not be verified. Check the App ID, and that the token was obtained by that app.
///
/// 身份校验失败。请检查 App ID，并确认凭证由该应用取得。
pub const USER_IDENTITY_VERIFICATION_FAILED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1069701,
    key: "",
    name: "UserIdentityVerificationFailed",
    status: Some(401),
    message: "User identity verification failed",
    rate_limited: false,
    fix: Text { zh: "身份校验失败。请检查 App ID，并确认凭证由该应用取得。", en: "The caller could not be verified. Check the App ID, and that the token was obtained by that app." },
    links: &[],
};

/// `1069704` (HTTP 503): Internal server error
///
/// The service failed. Try again later; if it keeps failing, contact support with the log id.
///
/// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const META_INTERNAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1069704,
    key: "",
    name: "MetaInternalError",
    status: Some(503),
    message: "Internal server error",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1069901` (HTTP 500): internal error
///
/// The service failed. Try again later; if it keeps failing, contact support with the log id.
///
/// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const TASK_INTERNAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1069901,
    key: "",
    name: "TaskInternalError",
    status: Some(500),
    message: "internal error",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1069902` (HTTP 403): no permission
///
/// The caller may neither read nor edit the document. Grant the permission:
/// - To an app (`tenant_access_token`): open the document in the browser and add the app under **...** > **...More** > **Add document app** at the top right.
/// - To a user (`user_access_token`): add the user under **Share** at the top right.
///
/// The [FAQ of documents](https://open.feishu.cn/document/ukTMukTMukTM/uczNzUjL3czM14yN3MTN#16c6475a) has the steps.
///
/// 调用身份没有文档的阅读或编辑权限。请按以下方式授权：
/// - 应用（`tenant_access_token`）：在文档网页右上角的 **...** > **...更多** > **添加文档应用** 中添加。
/// - 用户（`user_access_token`）：在文档网页右上角的 **分享** 中添加。
///
/// 步骤见[云文档常见问题](https://open.feishu.cn/document/ukTMukTMukTM/uczNzUjL3czM14yN3MTN#16c6475a)。
pub const TASK_PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1069902,
    key: "",
    name: "TaskPermissionDenied",
    status: Some(403),
    message: "no permission",
    rate_limited: false,
    fix: Text { zh: "调用身份没有文档的阅读或编辑权限。请按以下方式授权：\n- 应用（`tenant_access_token`）：在文档网页右上角的 **...** > **...更多** > **添加文档应用** 中添加。\n- 用户（`user_access_token`）：在文档网页右上角的 **分享** 中添加。\n步骤见[云文档常见问题](https://open.feishu.cn/document/ukTMukTMukTM/uczNzUjL3czM14yN3MTN#16c6475a)。", en: "The caller may neither read nor edit the document. Grant the permission:\n- To an app (`tenant_access_token`): open the document in the browser and add the app under **...** > **...More** > **Add document app** at the top right.\n- To a user (`user_access_token`): add the user under **Share** at the top right.\nThe [FAQ of documents](https://open.feishu.cn/document/ukTMukTMukTM/uczNzUjL3czM14yN3MTN#16c6475a) has the steps." },
    links: &[Link { text: "云文档常见问题", url: "https://open.feishu.cn/document/ukTMukTMukTM/uczNzUjL3czM14yN3MTN#16c6475a" }],
};

/// `1069903` (HTTP 500): internal error
///
/// The service failed. Try again later; if it keeps failing, contact support with the log id.
///
/// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const IMPORT_INTERNAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1069903,
    key: "",
    name: "ImportInternalError",
    status: Some(500),
    message: "internal error",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1069904` (HTTP 400): invalid param
///
/// A parameter is invalid. For an import, check that `file_extension` is the extension of the file.
///
/// 请求参数不合法。导入时，请确认 `file_extension` 与文件的实际扩展名一致。
pub const INVALID_TASK_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1069904,
    key: "",
    name: "InvalidTaskParameter",
    status: Some(400),
    message: "invalid param",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。导入时，请确认 `file_extension` 与文件的实际扩展名一致。", en: "A parameter is invalid. For an import, check that `file_extension` is the extension of the file." },
    links: &[],
};

/// `1069905` (HTTP 500): internal error
///
/// The service failed. Try again later; if it keeps failing, contact support with the log id.
///
/// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const IMPORT_PROCESSING_ERROR: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1069905,
    key: "",
    name: "ImportProcessingError",
    status: Some(500),
    message: "internal error",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1069906` (HTTP 403): docs deleted
///
/// The document has been deleted. Check the token, and use a document that exists.
///
/// 文档已删除。请检查 token，换用仍存在的文档。
pub const TASK_DOC_DELETED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1069906,
    key: "",
    name: "TaskDocDeleted",
    status: Some(403),
    message: "docs deleted",
    rate_limited: false,
    fix: Text { zh: "文档已删除。请检查 token，换用仍存在的文档。", en: "The document has been deleted. Check the token, and use a document that exists." },
    links: &[],
};

/// `1069907` (HTTP 404): file token not found
///
/// The file to import was not found. Check that `file_token` is the one that the upload returned.
///
/// 没有找到要导入的文件。请检查 `file_token` 是否为上传文件后返回的值。
pub const FILE_TOKEN_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1069907,
    key: "",
    name: "FileTokenNotFound",
    status: Some(404),
    message: "file token not found",
    rate_limited: false,
    fix: Text { zh: "没有找到要导入的文件。请检查 `file_token` 是否为上传文件后返回的值。", en: "The file to import was not found. Check that `file_token` is the one that the upload returned." },
    links: &[],
};

/// `1069908` (HTTP 403): mount point not found or no permission
///
/// The target folder does not exist, or the caller may not import into it. Check the token of the folder, and [grant edit permission on it](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-add-permissions-to-app#5ad9169a):
/// - To an app (`tenant_access_token`): switch on its bot capability, and share the folder with a chat the bot is in.
/// - To a user (`user_access_token`): share the folder with the user.
///
/// 目标文件夹不存在，或调用身份无权导入到其中。请检查文件夹 token，并[授予文件夹的编辑权限](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-add-permissions-to-app#5ad9169a)：
/// - 应用（`tenant_access_token`）：启用机器人能力，将文件夹分享给机器人所在的群组。
/// - 用户（`user_access_token`）：将文件夹分享给该用户。
pub const MOUNT_POINT_DENIED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1069908,
    key: "",
    name: "MountPointDenied",
    status: Some(403),
    message: "mount point not found or no permission",
    rate_limited: false,
    fix: Text { zh: "目标文件夹不存在，或调用身份无权导入到其中。请检查文件夹 token，并[授予文件夹的编辑权限](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-add-permissions-to-app#5ad9169a)：\n- 应用（`tenant_access_token`）：启用机器人能力，将文件夹分享给机器人所在的群组。\n- 用户（`user_access_token`）：将文件夹分享给该用户。", en: "The target folder does not exist, or the caller may not import into it. Check the token of the folder, and [grant edit permission on it](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-add-permissions-to-app#5ad9169a):\n- To an app (`tenant_access_token`): switch on its bot capability, and share the folder with a chat the bot is in.\n- To a user (`user_access_token`): share the folder with the user." },
    links: &[Link { text: "授予文件夹的编辑权限", url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-add-permissions-to-app#5ad9169a" }],
};

/// `1069909` (HTTP 400): import file size over limit
///
/// The file has more than 20 MB and cannot be imported. Compress or split it, then retry.
///
/// 文件超过 20 MB，不能导入。请压缩或拆分后重试。
pub const IMPORT_FILE_SIZE_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1069909,
    key: "",
    name: "ImportFileSizeLimitExceeded",
    status: Some(400),
    message: "import file size over limit",
    rate_limited: false,
    fix: Text { zh: "文件超过 20 MB，不能导入。请压缩或拆分后重试。", en: "The file has more than 20 MB and cannot be imported. Compress or split it, then retry." },
    links: &[],
};

/// `1069910` (HTTP 400): import file extension not match
///
/// The `file_extension` of the import task is not that of the uploaded file. Make them the same.
///
/// 导入任务的 `file_extension` 与上传文件的扩展名不一致。请改为相同的扩展名。
pub const IMPORT_FILE_EXTENSION_MISMATCH: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1069910,
    key: "",
    name: "ImportFileExtensionMismatch",
    status: Some(400),
    message: "import file extension not match",
    rate_limited: false,
    fix: Text { zh: "导入任务的 `file_extension` 与上传文件的扩展名不一致。请改为相同的扩展名。", en: "The `file_extension` of the import task is not that of the uploaded file. Make them the same." },
    links: &[],
};

/// `1069911` (HTTP 400): import file type not match
///
/// The type given in the import task does not fit the uploaded file. Use the type of the file.
///
/// 导入任务指定的类型与上传的文件不一致。请改为与文件对应的类型。
pub const IMPORT_FILE_TYPE_MISMATCH: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1069911,
    key: "",
    name: "ImportFileTypeMismatch",
    status: Some(400),
    message: "import file type not match",
    rate_limited: false,
    fix: Text { zh: "导入任务指定的类型与上传的文件不一致。请改为与文件对应的类型。", en: "The type given in the import task does not fit the uploaded file. Use the type of the file." },
    links: &[],
};

/// `1069912` (HTTP 400): folder not exist
///
/// The target folder does not exist. Check the token of the folder to import into.
///
/// 目标文件夹不存在。请检查挂载点中的文件夹 token。
pub const FOLDER_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1069912,
    key: "",
    name: "FolderNotFound",
    status: Some(400),
    message: "folder not exist",
    rate_limited: false,
    fix: Text { zh: "目标文件夹不存在。请检查挂载点中的文件夹 token。", en: "The target folder does not exist. Check the token of the folder to import into." },
    links: &[],
};

/// `1069913` (HTTP 400): import file token expired
///
/// The uploaded file has expired: it is kept for 5 minutes. Upload it again, and create the import task within 5 minutes.
///
/// 上传的文件已过期，只在 5 分钟内有效。请重新上传，并在 5 分钟内创建导入任务。
pub const IMPORT_FILE_TOKEN_EXPIRED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1069913,
    key: "",
    name: "ImportFileTokenExpired",
    status: Some(400),
    message: "import file token expired",
    rate_limited: false,
    fix: Text { zh: "上传的文件已过期，只在 5 分钟内有效。请重新上传，并在 5 分钟内创建导入任务。", en: "The uploaded file has expired: it is kept for 5 minutes. Upload it again, and create the import task within 5 minutes." },
    links: &[],
};

/// `1069914` (HTTP 400): invalid file token
///
/// The token of the document is invalid. Get it as [How to get the token of a document](https://open.feishu.cn/document/ukTMukTMukTM/uczNzUjL3czM14yN3MTN#08bb5df6) describes.
///
/// 文档 token 不合法。请按[获取文档 token](https://open.feishu.cn/document/ukTMukTMukTM/uczNzUjL3czM14yN3MTN#08bb5df6)重新取得。
pub const INVALID_FILE_TOKEN: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1069914,
    key: "",
    name: "InvalidFileToken",
    status: Some(400),
    message: "invalid file token",
    rate_limited: false,
    fix: Text { zh: "文档 token 不合法。请按[获取文档 token](https://open.feishu.cn/document/ukTMukTMukTM/uczNzUjL3czM14yN3MTN#08bb5df6)重新取得。", en: "The token of the document is invalid. Get it as [How to get the token of a document](https://open.feishu.cn/document/ukTMukTMukTM/uczNzUjL3czM14yN3MTN#08bb5df6) describes." },
    links: &[Link { text: "获取文档 token", url: "https://open.feishu.cn/document/ukTMukTMukTM/uczNzUjL3czM14yN3MTN#08bb5df6" }],
};

/// `1069918` (HTTP 400): file extension and type mismatch
///
/// A document of this type cannot be exported with this extension. Choose a `file_extension` that its `type` supports.
///
/// 导出的扩展名不适用于这种云文档。请按文档的 `type` 选择它支持的 `file_extension`。
pub const FILE_EXTENSION_MISMATCH: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1069918,
    key: "",
    name: "FileExtensionMismatch",
    status: Some(400),
    message: "file extension and\ntype mismatch",
    rate_limited: false,
    fix: Text { zh: "导出的扩展名不适用于这种云文档。请按文档的 `type` 选择它支持的 `file_extension`。", en: "A document of this type cannot be exported with this extension. Choose a `file_extension` that its `type` supports." },
    links: &[],
};

/// `1069923` (HTTP 429): too many requests
///
/// The rate limit was reached. Call less often; try again after a pause. / 触发频率限制。请降低调用频率，稍后重试。
pub const TASK_RATE_LIMITED: &ErrorInfo = &ErrorInfo {
    service: "drive",
    code: 1069923,
    key: "",
    name: "TaskRateLimited",
    status: Some(429),
    message: "too many requests",
    rate_limited: true,
    fix: Text { zh: "触发频率限制。请降低调用频率，稍后重试。", en: "The rate limit was reached. Call less often; try again after a pause." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (91201, "EXPLORER_FAILED"),
    (91202, "INVALID_EXPLORER_PARAMETER"),
    (91203, "EXPLORER_NOT_FOUND"),
    (91204, "EXPLORER_FORBIDDEN"),
    (91205, "SOURCE_FILE_DELETED"),
    (91206, "LIMIT_EXCEEDED"),
    (91207, "DUPLICATE_RECORD"),
    (91208, "CONTENT_REVIEW_FAILED"),
    (91210, "DOC_TYPE_DEPRECATED"),
    (1060001, "INVALID_PARAMETER"),
    (1061001, "INTERNAL_ERROR"),
    (1061002, "INVALID_FILE_PARAMETER"),
    (1061003, "NOT_FOUND"),
    (1061004, "FORBIDDEN"),
    (1061005, "AUTH_FAILED"),
    (1061006, "INTERNAL_TIMEOUT"),
    (1061007, "FILE_DELETED"),
    (1061008, "INVALID_FILE_NAME"),
    (1061021, "UPLOAD_ID_EXPIRED"),
    (1061022, "FILE_VERSION_CONFLICT"),
    (1061041, "PARENT_NODE_DELETED"),
    (1061042, "PARENT_NODE_LIMIT_EXCEEDED"),
    (1061043, "FILE_SIZE_LIMIT_EXCEEDED"),
    (1061044, "PARENT_NODE_NOT_FOUND"),
    (1061045, "TEMPORARILY_UNAVAILABLE"),
    (1061061, "USER_QUOTA_EXCEEDED"),
    (1061073, "SCOPE_MISSING"),
    (1061101, "TENANT_QUOTA_EXCEEDED"),
    (1061109, "FILE_NAME_REVIEW_FAILED"),
    (1061113, "FILE_REVIEW_FAILED"),
    (1061500, "MOUNT_POINT_NOT_FOUND"),
    (1061547, "ATTACHMENT_LIMIT_EXCEEDED"),
    (1062004, "COVER_GENERATING"),
    (1062005, "FILE_TYPE_COVER_UNSUPPORTED"),
    (1062006, "COVER_NOT_FOUND"),
    (1062007, "UPLOAD_USER_NOT_MATCH"),
    (1062008, "CHECKSUM_MISMATCH"),
    (1062009, "SIZE_MISMATCH"),
    (1062010, "BLOCK_MISSING"),
    (1062011, "BLOCK_NUM_OUT_OF_BOUND"),
    (1062012, "FILE_COPYING"),
    (1062013, "FILE_DAMAGED"),
    (1062014, "DEDUPE_UNSUPPORTED"),
    (1062051, "CLIENT_DISCONNECTED"),
    (1062501, "OPERATE_NODE_PERMISSION_DENIED"),
    (1062502, "OPERATE_SUB_NODE_PERMISSION_DENIED"),
    (1062505, "NODE_LIMIT_EXCEEDED"),
    (1062506, "DEPTH_LIMIT_EXCEEDED"),
    (1062507, "SIBLING_LIMIT_EXCEEDED"),
    (1062524, "SOURCE_PARENT_PERMISSION_DENIED"),
    (1062535, "DESTINATION_PARENT_PERMISSION_DENIED"),
    (1063001, "INVALID_PERMISSION_PARAMETER"),
    (1063002, "PERMISSION_DENIED"),
    (1063003, "INVALID_OPERATION"),
    (1063004, "USER_SHARE_PERMISSION_DENIED"),
    (1063005, "RESOURCE_DELETED"),
    (1063006, "RATE_LIMITED"),
    (1064000, "INVALID_SUBSCRIPTION_PARAMETER"),
    (1064001, "PAGE_SIZE_LIMIT_EXCEEDED"),
    (1064030, "SUBSCRIPTION_DENIED"),
    (1064040, "DOCUMENT_TOKEN_NOT_FOUND"),
    (1064230, "LOCKED_FOR_DATA_MIGRATION"),
    (1064510, "CROSS_TENANT_UNIT_UNSUPPORTED"),
    (1064511, "CROSS_BRAND_UNSUPPORTED"),
    (1065000, "SUBSCRIPTION_INTERNAL_ERROR"),
    (1065200, "SOURCE_NODE_NOT_FOUND"),
    (1066001, "PERMISSION_INTERNAL_ERROR"),
    (1066002, "CONCURRENCY_ERROR"),
    (1068400, "VERSION_PERMISSION_DENIED"),
    (1068401, "TITLE_REVIEW_FAILED"),
    (1068403, "VERSION_NOT_FOUND"),
    (1068404, "PARENT_FILE_NOT_FOUND"),
    (1068410, "VERSION_FILE_TOKEN_INVALID"),
    (1068411, "VERSION_OBJ_TYPE_INVALID"),
    (1068412, "INVALID_VERSION_ID"),
    (1068425, "VERSION_REQUEST_FAILED"),
    (1069301, "COMMENT_FAILED"),
    (1069302, "INVALID_COMMENT_PARAMETER"),
    (1069303, "COMMENT_FORBIDDEN"),
    (1069304, "DOC_DELETED"),
    (1069305, "DOC_NOT_FOUND"),
    (1069306, "COMMENT_REVIEW_FAILED"),
    (1069307, "COMMENT_TARGET_NOT_FOUND"),
    (1069308, "COMMENT_LIMIT_EXCEEDED"),
    (1069399, "COMMENT_INTERNAL_ERROR"),
    (1069601, "DOCUMENT_REQUEST_FAILED"),
    (1069602, "INVALID_DOCUMENT_PARAMETER"),
    (1069603, "DOCUMENT_ACCESS_DENIED"),
    (1069604, "DOCUMENT_NOT_FOUND"),
    (1069605, "NOT_SUBSCRIBED"),
    (1069701, "USER_IDENTITY_VERIFICATION_FAILED"),
    (1069704, "META_INTERNAL_ERROR"),
    (1069901, "TASK_INTERNAL_ERROR"),
    (1069902, "TASK_PERMISSION_DENIED"),
    (1069903, "IMPORT_INTERNAL_ERROR"),
    (1069904, "INVALID_TASK_PARAMETER"),
    (1069905, "IMPORT_PROCESSING_ERROR"),
    (1069906, "TASK_DOC_DELETED"),
    (1069907, "FILE_TOKEN_NOT_FOUND"),
    (1069908, "MOUNT_POINT_DENIED"),
    (1069909, "IMPORT_FILE_SIZE_LIMIT_EXCEEDED"),
    (1069910, "IMPORT_FILE_EXTENSION_MISMATCH"),
    (1069911, "IMPORT_FILE_TYPE_MISMATCH"),
    (1069912, "FOLDER_NOT_FOUND"),
    (1069913, "IMPORT_FILE_TOKEN_EXPIRED"),
    (1069914, "INVALID_FILE_TOKEN"),
    (1069918, "FILE_EXTENSION_MISMATCH"),
    (1069923, "TASK_RATE_LIMITED"),
];
