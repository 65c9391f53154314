// Generated from spec/docx/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::{Link, Text};
/// `1770001` (HTTP 400): invalid param
///
/// Compare the type, format and value of each request parameter with the fields of the operation.
///
/// 请对照接口的字段核对各请求参数的类型、格式和取值。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1770001,
    key: "",
    name: "InvalidParameter",
    status: Some(400),
    message: "invalid param",
    rate_limited: false,
    fix: Text { zh: "请对照接口的字段核对各请求参数的类型、格式和取值。", en: "Compare the type, format and value of each request parameter with the fields of the operation." },
    links: &[],
};

/// `1770002` (HTTP 404): not found
///
/// The `document_id` (`chat_id` for announcements) does not exist. Verify the ID, and that the document was not deleted or the chat dissolved; the token in the URL of a wiki document is not a `document_id`, use the `obj_token` that `wiki.v2.space.get_node` returns.
///
/// 找不到 `document_id`（群公告为 `chat_id`）。请检查 ID，并确认文档未被删除、群组未解散；知识库文档的 URL 中的 token 不是 `document_id`，请使用 `wiki.v2.space.get_node` 返回的 `obj_token`。
pub const NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1770002,
    key: "",
    name: "NotFound",
    status: Some(404),
    message: "not found",
    rate_limited: false,
    fix: Text { zh: "找不到 `document_id`（群公告为 `chat_id`）。请检查 ID，并确认文档未被删除、群组未解散；知识库文档的 URL 中的 token 不是 `document_id`，请使用 `wiki.v2.space.get_node` 返回的 `obj_token`。", en: "The `document_id` (`chat_id` for announcements) does not exist. Verify the ID, and that the document was not deleted or the chat dissolved; the token in the URL of a wiki document is not a `document_id`, use the `obj_token` that `wiki.v2.space.get_node` returns." },
    links: &[],
};

/// `1770003` (HTTP 400): resource deleted
///
/// The resource was deleted. Use one that still exists. / 操作的资源已被删除。请改用未删除的资源。
pub const RESOURCE_DELETED: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1770003,
    key: "",
    name: "ResourceDeleted",
    status: Some(400),
    message: "resource deleted",
    rate_limited: false,
    fix: Text { zh: "操作的资源已被删除。请改用未删除的资源。", en: "The resource was deleted. Use one that still exists." },
    links: &[],
};

/// `1770004` (HTTP 400): too many blocks in document
///
/// The document or announcement has too many blocks. Delete some, or split the content into several documents.
///
/// 文档或群公告中的块（block）数量已达上限。请删除部分块，或将内容拆分到多个文档。
pub const TOO_MANY_BLOCKS: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1770004,
    key: "",
    name: "TooManyBlocks",
    status: Some(400),
    message: "too many blocks in document",
    rate_limited: false,
    fix: Text { zh: "文档或群公告中的块（block）数量已达上限。请删除部分块，或将内容拆分到多个文档。", en: "The document or announcement has too many blocks. Delete some, or split the content into several documents." },
    links: &[],
};

/// `1770005` (HTTP 400): too deep level in document
///
/// Blocks are nested too deeply. Use fewer levels. / 块的嵌套层级超出上限。请减少嵌套层级。
pub const TOO_DEEP_LEVEL_IN_DOCUMENT: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1770005,
    key: "",
    name: "TooDeepLevelInDocument",
    status: Some(400),
    message: "too deep level in document",
    rate_limited: false,
    fix: Text { zh: "块的嵌套层级超出上限。请减少嵌套层级。", en: "Blocks are nested too deeply. Use fewer levels." },
    links: &[],
};

/// `1770006` (HTTP 400): schema mismatch
///
/// The structure of the document or announcement is invalid. Compare the blocks in the request body with the fields of the operation.
///
/// 文档或群公告的结构不合法。请对照接口的字段核对请求体中各块的结构。
pub const SCHEMA_MISMATCH: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1770006,
    key: "",
    name: "SchemaMismatch",
    status: Some(400),
    message: "schema mismatch",
    rate_limited: false,
    fix: Text { zh: "文档或群公告的结构不合法。请对照接口的字段核对请求体中各块的结构。", en: "The structure of the document or announcement is invalid. Compare the blocks in the request body with the fields of the operation." },
    links: &[],
};

/// `1770007` (HTTP 400): too many children in block
///
/// The block has too many children. Spread them over several blocks. / 指定块的子块数量超出上限。请将子块分散到多个块中。
pub const TOO_MANY_CHILDREN: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1770007,
    key: "",
    name: "TooManyChildren",
    status: Some(400),
    message: "too many children in block",
    rate_limited: false,
    fix: Text { zh: "指定块的子块数量超出上限。请将子块分散到多个块中。", en: "The block has too many children. Spread them over several blocks." },
    links: &[],
};

/// `1770008` (HTTP 400): too big file size
///
/// The file is too large. Shrink it. / 上传的文件超出大小上限。请缩小文件。
pub const TOO_BIG_FILE_SIZE: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1770008,
    key: "",
    name: "TooBigFileSize",
    status: Some(400),
    message: "too big file size",
    rate_limited: false,
    fix: Text { zh: "上传的文件超出大小上限。请缩小文件。", en: "The file is too large. Shrink it." },
    links: &[],
};

/// `1770010` (HTTP 400): too many table column
///
/// A table has at most 100 columns. Use fewer columns or split the table. / 表格最多 100 列。请减少列数，或拆分为多个表格。
pub const TOO_MANY_TABLE_COLUMNS: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1770010,
    key: "",
    name: "TooManyTableColumns",
    status: Some(400),
    message: "too many table column",
    rate_limited: false,
    fix: Text { zh: "表格最多 100 列。请减少列数，或拆分为多个表格。", en: "A table has at most 100 columns. Use fewer columns or split the table." },
    links: &[],
};

/// `1770011` (HTTP 400): too many table cell
///
/// A table has at most 2000 cells. Use fewer rows or columns, or split the table.
///
/// 表格最多 2000 个单元格。请减少行数或列数，或拆分为多个表格。
pub const TOO_MANY_TABLE_CELLS: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1770011,
    key: "",
    name: "TooManyTableCells",
    status: Some(400),
    message: "too many table cell",
    rate_limited: false,
    fix: Text { zh: "表格最多 2000 个单元格。请减少行数或列数，或拆分为多个表格。", en: "A table has at most 2000 cells. Use fewer rows or columns, or split the table." },
    links: &[],
};

/// `1770012` (HTTP 400): too many grid column
///
/// A grid has at most 10 columns. Use fewer columns. / 分栏（Grid）最多 10 列。请减少列数。
pub const TOO_MANY_GRID_COLUMNS: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1770012,
    key: "",
    name: "TooManyGridColumns",
    status: Some(400),
    message: "too many grid column",
    rate_limited: false,
    fix: Text { zh: "分栏（Grid）最多 10 列。请减少列数。", en: "A grid has at most 10 columns. Use fewer columns." },
    links: &[],
};

/// `1770013` (HTTP 400): relation mismatch
///
/// Images and files do not belong to the blocks. Create the image or file block first, then upload the media with that block as its parent.
///
/// 图片、文件等素材与块的关联不正确。请先创建图片块或文件块，再将素材上传到该块，并以该块作为素材的上传点。
pub const RELATION_MISMATCH: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1770013,
    key: "",
    name: "RelationMismatch",
    status: Some(400),
    message: "relation mismatch",
    rate_limited: false,
    fix: Text { zh: "图片、文件等素材与块的关联不正确。请先创建图片块或文件块，再将素材上传到该块，并以该块作为素材的上传点。", en: "Images and files do not belong to the blocks. Create the image or file block first, then upload the media with that block as its parent." },
    links: &[],
};

/// `1770014` (HTTP 400): parent children relation mismatch
///
/// Correct which block is the parent of which in the request. / 请检查请求中块与父块的从属关系是否正确。
pub const PARENT_CHILDREN_RELATION_MISMATCH: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1770014,
    key: "",
    name: "ParentChildrenRelationMismatch",
    status: Some(400),
    message: "parent children relation mismatch",
    rate_limited: false,
    fix: Text { zh: "请检查请求中块与父块的从属关系是否正确。", en: "Correct which block is the parent of which in the request." },
    links: &[],
};

/// `1770015` (HTTP 400): single edit with multi document
///
/// Use only blocks of the document or announcement in the request. / 请确认请求中的块都属于指定的文档或群公告。
pub const BLOCK_OF_OTHER_DOCUMENT: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1770015,
    key: "",
    name: "BlockOfOtherDocument",
    status: Some(400),
    message: "single edit with multi document",
    rate_limited: false,
    fix: Text { zh: "请确认请求中的块都属于指定的文档或群公告。", en: "Use only blocks of the document or announcement in the request." },
    links: &[],
};

/// `1770019` (HTTP 400): repeated blockID in document
///
/// A `block_id` occurs twice in the document or announcement. Make the IDs unique.
///
/// `block_id` 在文档或群公告中重复。请移除重复的 ID。
pub const DUPLICATE_BLOCK_ID: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1770019,
    key: "",
    name: "DuplicateBlockId",
    status: Some(400),
    message: "repeated blockID in document",
    rate_limited: false,
    fix: Text { zh: "`block_id` 在文档或群公告中重复。请移除重复的 ID。", en: "A `block_id` occurs twice in the document or announcement. Make the IDs unique." },
    links: &[],
};

/// `1770020` (HTTP 400): operation denied on copying document
///
/// A copy of the document is being made. Wait until it is complete, then try again.
///
/// 文档正在创建副本。请等待复制完成后重试。
pub const DOCUMENT_BEING_COPIED: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1770020,
    key: "",
    name: "DocumentBeingCopied",
    status: Some(400),
    message: "operation denied on copying document",
    rate_limited: false,
    fix: Text { zh: "文档正在创建副本。请等待复制完成后重试。", en: "A copy of the document is being made. Wait until it is complete, then try again." },
    links: &[],
};

/// `1770021` (HTTP 400): too old document
///
/// The `revision_id` may be at most 1000 behind the latest revision. Use a newer one.
///
/// 指定的版本 `revision_id` 过旧：与最新版本的差值不能超过 1000。请改用较新的版本。
pub const REVISION_TOO_OLD: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1770021,
    key: "",
    name: "RevisionTooOld",
    status: Some(400),
    message: "too old document",
    rate_limited: false,
    fix: Text { zh: "指定的版本 `revision_id` 过旧：与最新版本的差值不能超过 1000。请改用较新的版本。", en: "The `revision_id` may be at most 1000 behind the latest revision. Use a newer one." },
    links: &[],
};

/// `1770022` (HTTP 400): invalid page token
///
/// Pass the `page_token` exactly as the previous response gave it; omit it in the first query.
///
/// 请原样传入上一次响应返回的 `page_token`；首次查询时不传。
pub const INVALID_PAGE_TOKEN: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1770022,
    key: "",
    name: "InvalidPageToken",
    status: Some(400),
    message: "invalid page token",
    rate_limited: false,
    fix: Text { zh: "请原样传入上一次响应返回的 `page_token`；首次查询时不传。", en: "Pass the `page_token` exactly as the previous response gave it; omit it in the first query." },
    links: &[],
};

/// `1770024` (HTTP 400): invalid operation
///
/// The operation is not allowed. Check that only a `text_run` has a `link`, no text element is `undefined`, a grid keeps 2 to 10 columns, and a table with a single row or column is not shrunk further.
///
/// 操作不合法，常见原因：仅 `text_run` 可设置 `link`；编辑时 text_element 不能包含 `undefined` 元素；分栏列数须保持在 2 到 10 之间；仅剩一行或一列的表格不能再减少行列。请按此修改请求。
pub const INVALID_OPERATION: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1770024,
    key: "",
    name: "InvalidOperation",
    status: Some(400),
    message: "invalid operation",
    rate_limited: false,
    fix: Text { zh: "操作不合法，常见原因：仅 `text_run` 可设置 `link`；编辑时 text_element 不能包含 `undefined` 元素；分栏列数须保持在 2 到 10 之间；仅剩一行或一列的表格不能再减少行列。请按此修改请求。", en: "The operation is not allowed. Check that only a `text_run` has a `link`, no text element is `undefined`, a grid keeps 2 to 10 columns, and a table with a single row or column is not shrunk further." },
    links: &[],
};

/// `1770025` (HTTP 400): operation and block not match
///
/// The block does not support this operation. Verify the type of the block of `block_id` and use an operation that fits.
///
/// 该块不支持此操作。请检查 `block_id` 对应的块类型，并使用与其匹配的操作。
pub const BLOCK_NOT_MATCH: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1770025,
    key: "",
    name: "BlockNotMatch",
    status: Some(400),
    message: "operation and block not match",
    rate_limited: false,
    fix: Text { zh: "该块不支持此操作。请检查 `block_id` 对应的块类型，并使用与其匹配的操作。", en: "The block does not support this operation. Verify the type of the block of `block_id` and use an operation that fits." },
    links: &[],
};

/// `1770026` (HTTP 400): row operation over range
///
/// The row index is outside the table. Adjust it to the number of rows. / 行下标越界。请按表格的实际行数调整。
pub const ROW_OVER_RANGE: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1770026,
    key: "",
    name: "RowOverRange",
    status: Some(400),
    message: "row operation over range",
    rate_limited: false,
    fix: Text { zh: "行下标越界。请按表格的实际行数调整。", en: "The row index is outside the table. Adjust it to the number of rows." },
    links: &[],
};

/// `1770027` (HTTP 400): column operation over range
///
/// The column index is outside the table. Adjust it to the number of columns. / 列下标越界。请按表格的实际列数调整。
pub const COLUMN_OVER_RANGE: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1770027,
    key: "",
    name: "ColumnOverRange",
    status: Some(400),
    message: "column operation over range",
    rate_limited: false,
    fix: Text { zh: "列下标越界。请按表格的实际列数调整。", en: "The column index is outside the table. Adjust it to the number of columns." },
    links: &[],
};

/// `1770028` (HTTP 400): block not support create children
///
/// The block cannot have children. Choose another parent. / 该块不能包含子块。请更换父块。
pub const BLOCK_CREATE_CHILDREN_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1770028,
    key: "",
    name: "BlockCreateChildrenUnsupported",
    status: Some(400),
    message: "block not support create children",
    rate_limited: false,
    fix: Text { zh: "该块不能包含子块。请更换父块。", en: "The block cannot have children. Choose another parent." },
    links: &[],
};

/// `1770029` (HTTP 400): block not support to create
///
/// Blocks of this type cannot be created through the API. Use another type.
///
/// 该类型的块不支持通过 API 创建。请改用其他类型的块。
pub const BLOCK_CREATE_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1770029,
    key: "",
    name: "BlockCreateUnsupported",
    status: Some(400),
    message: "block not support to create",
    rate_limited: false,
    fix: Text { zh: "该类型的块不支持通过 API 创建。请改用其他类型的块。", en: "Blocks of this type cannot be created through the API. Use another type." },
    links: &[],
};

/// `1770030` (HTTP 400): invalid parent children relation
///
/// The parent does not allow children of this type. Change the parent or the child.
///
/// 父块不允许包含该类型的子块。请调整块的从属关系。
pub const INVALID_PARENT_CHILDREN_RELATION: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1770030,
    key: "",
    name: "InvalidParentChildrenRelation",
    status: Some(400),
    message: "invalid parent children relation",
    rate_limited: false,
    fix: Text { zh: "父块不允许包含该类型的子块。请调整块的从属关系。", en: "The parent does not allow children of this type. Change the parent or the child." },
    links: &[],
};

/// `1770031` (HTTP 400): block not support to delete children
///
/// The children of this block cannot be deleted. Verify `block_id`, or delete the whole parent block.
///
/// 该块不支持删除子块。请检查 `block_id`，或改为删除整个父块。
pub const BLOCK_DELETE_CHILDREN_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1770031,
    key: "",
    name: "BlockDeleteChildrenUnsupported",
    status: Some(400),
    message: "block not support to delete children",
    rate_limited: false,
    fix: Text { zh: "该块不支持删除子块。请检查 `block_id`，或改为删除整个父块。", en: "The children of this block cannot be deleted. Verify `block_id`, or delete the whole parent block." },
    links: &[],
};

/// `1770032` (HTTP 403): forbidden
///
/// The caller has no read or edit permission. With a `tenant_access_token`, add the app (with a cloud document scope) under "…" > "More" > "Add document app" of the document; with a `user_access_token`, grant the user access under "Share". A write also needs access to what it embeds: mentioned documents and users (active and in contact with the caller), chat cards, wikis, OKR and other blocks. For announcements, become a chat administrator or let all members edit the chat.
///
/// 调用身份缺少文档的阅读或编辑权限。用 `tenant_access_token` 时，请在文档右上角「...」>「更多」中选择「添加文档应用」，添加已开通云文档权限的应用；用 `user_access_token` 时，请在「分享」中为用户授权。写入时还须能访问所提及的文档、用户（须在职且互为联系人）、群卡片、知识库和嵌入的块；群公告则须为群管理员，或在群管理中允许所有群成员编辑群信息。
pub const FORBIDDEN: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1770032,
    key: "",
    name: "Forbidden",
    status: Some(403),
    message: "forbidden",
    rate_limited: false,
    fix: Text { zh: "调用身份缺少文档的阅读或编辑权限。用 `tenant_access_token` 时，请在文档右上角「...」>「更多」中选择「添加文档应用」，添加已开通云文档权限的应用；用 `user_access_token` 时，请在「分享」中为用户授权。写入时还须能访问所提及的文档、用户（须在职且互为联系人）、群卡片、知识库和嵌入的块；群公告则须为群管理员，或在群管理中允许所有群成员编辑群信息。", en: "The caller has no read or edit permission. With a `tenant_access_token`, add the app (with a cloud document scope) under \"…\" > \"More\" > \"Add document app\" of the document; with a `user_access_token`, grant the user access under \"Share\". A write also needs access to what it embeds: mentioned documents and users (active and in contact with the caller), chat cards, wikis, OKR and other blocks. For announcements, become a chat administrator or let all members edit the chat." },
    links: &[],
};

/// `1770033` (HTTP 400): content size exceed limit
///
/// The plain text of a document has at most 10485760 characters. Shorten it.
///
/// 文档的纯文本内容最多 10485760 个字符。请减少内容。
pub const CONTENT_SIZE_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1770033,
    key: "",
    name: "ContentSizeLimitExceeded",
    status: Some(400),
    message: "content size exceed limit",
    rate_limited: false,
    fix: Text { zh: "文档的纯文本内容最多 10485760 个字符。请减少内容。", en: "The plain text of a document has at most 10485760 characters. Shorten it." },
    links: &[],
};

/// `1770034` (HTTP 400): operation count exceed limited
///
/// The request touches too many cells. Split it into several. / 请求涉及的单元格过多。请拆分为多次请求。
pub const OPERATION_COUNT_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1770034,
    key: "",
    name: "OperationCountLimitExceeded",
    status: Some(400),
    message: "operation count exceed limited",
    rate_limited: false,
    fix: Text { zh: "请求涉及的单元格过多。请拆分为多次请求。", en: "The request touches too many cells. Split it into several." },
    links: &[],
};

/// `1770035` (HTTP 400): resource count exceed limit
///
/// A request may hold at most 200 each of chat cards, files, document mentions and user mentions, 20 each of images and ISV blocks, and 5 each of sheets and bases. Split it into several.
///
/// 单次请求的资源数量超限：群卡片、文件、文档提及和用户提及各 200 个，图片和 ISV 块各 20 个，电子表格和多维表格各 5 篇。请拆分为多次请求。
pub const RESOURCE_COUNT_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1770035,
    key: "",
    name: "ResourceCountLimitExceeded",
    status: Some(400),
    message: "resource count exceed limit",
    rate_limited: false,
    fix: Text { zh: "单次请求的资源数量超限：群卡片、文件、文档提及和用户提及各 200 个，图片和 ISV 块各 20 个，电子表格和多维表格各 5 篇。请拆分为多次请求。", en: "A request may hold at most 200 each of chat cards, files, document mentions and user mentions, 20 each of images and ISV blocks, and 5 each of sheets and bases. Split it into several." },
    links: &[],
};

/// `1770036` (HTTP 400): folder locked
///
/// Documents cannot be created concurrently in a folder. Send the requests one after another.
///
/// 同一文件夹下不支持并发创建文档。请串行调用。
pub const FOLDER_LOCKED: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1770036,
    key: "",
    name: "FolderLocked",
    status: Some(400),
    message: "folder locked",
    rate_limited: false,
    fix: Text { zh: "同一文件夹下不支持并发创建文档。请串行调用。", en: "Documents cannot be created concurrently in a folder. Send the requests one after another." },
    links: &[],
};

/// `1770037` (HTTP 400): folder size exceeded limit
///
/// The folder holds as many files as allowed. Use another folder or move some out.
///
/// 文件夹内的文件数量已达上限。请换用其他文件夹，或移出部分文件。
pub const FOLDER_FULL: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1770037,
    key: "",
    name: "FolderFull",
    status: Some(400),
    message: "folder size exceeded limit",
    rate_limited: false,
    fix: Text { zh: "文件夹内的文件数量已达上限。请换用其他文件夹，或移出部分文件。", en: "The folder holds as many files as allowed. Use another folder or move some out." },
    links: &[],
};

/// `1770038` (HTTP 400): resource not found
///
/// The resource to insert does not exist or may not be inserted. Verify its identifier, and grant the caller permission on it.
///
/// 找不到要插入的资源，或无权插入。请检查资源的标识，并为调用身份授予该资源的权限。
pub const RESOURCE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1770038,
    key: "",
    name: "ResourceNotFound",
    status: Some(400),
    message: "resource not found",
    rate_limited: false,
    fix: Text { zh: "找不到要插入的资源，或无权插入。请检查资源的标识，并为调用身份授予该资源的权限。", en: "The resource to insert does not exist or may not be inserted. Verify its identifier, and grant the caller permission on it." },
    links: &[],
};

/// `1770039` (HTTP 400): folder not found
///
/// The folder does not exist. Correct the folder token, and make sure the folder was not deleted.
///
/// 找不到该文件夹。请更正 folder token，并确认文件夹未被删除。
pub const FOLDER_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1770039,
    key: "",
    name: "FolderNotFound",
    status: Some(400),
    message: "folder not found",
    rate_limited: false,
    fix: Text { zh: "找不到该文件夹。请更正 folder token，并确认文件夹未被删除。", en: "The folder does not exist. Correct the folder token, and make sure the folder was not deleted." },
    links: &[],
};

/// `1770040` (HTTP 403): no folder permission
///
/// The caller may not create documents in this folder. [Grant it permission on the folder](https://open.feishu.cn/document/ukTMukTMukTM/uczNzUjL3czM14yN3MTN#16c6475a).
///
/// 调用身份无权在此文件夹中创建文档。请为其[开通文件夹权限](https://open.feishu.cn/document/ukTMukTMukTM/uczNzUjL3czM14yN3MTN#16c6475a)。
pub const FOLDER_PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1770040,
    key: "",
    name: "FolderPermissionDenied",
    status: Some(403),
    message: "no folder permission",
    rate_limited: false,
    fix: Text { zh: "调用身份无权在此文件夹中创建文档。请为其[开通文件夹权限](https://open.feishu.cn/document/ukTMukTMukTM/uczNzUjL3czM14yN3MTN#16c6475a)。", en: "The caller may not create documents in this folder. [Grant it permission on the folder](https://open.feishu.cn/document/ukTMukTMukTM/uczNzUjL3czM14yN3MTN#16c6475a)." },
    links: &[Link { text: "开通文件夹权限", url: "https://open.feishu.cn/document/ukTMukTMukTM/uczNzUjL3czM14yN3MTN#16c6475a" }],
};

/// `1770041` (HTTP 400): open schema mismatch
///
/// A block has a parent whose type cannot contain it. Arrange the blocks by the [rules for parent and child blocks](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-overview).
///
/// 块的父子关系不合法。请按[块的父子关系规则](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-overview)调整块的结构。
pub const OPEN_SCHEMA_MISMATCH: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1770041,
    key: "",
    name: "OpenSchemaMismatch",
    status: Some(400),
    message: "open schema mismatch",
    rate_limited: false,
    fix: Text { zh: "块的父子关系不合法。请按[块的父子关系规则](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-overview)调整块的结构。", en: "A block has a parent whose type cannot contain it. Arrange the blocks by the [rules for parent and child blocks](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-overview)." },
    links: &[Link { text: "块的父子关系规则", url: "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-overview" }],
};

/// `1771001` (HTTP 500): server internal error
///
/// The service failed internally. Try again; if it keeps failing, contact support with the log id.
///
/// 服务内部出错。请重试；若持续失败，请联系技术支持并提供 log id。
pub const INTERNAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1771001,
    key: "",
    name: "InternalError",
    status: Some(500),
    message: "server internal error",
    rate_limited: false,
    fix: Text { zh: "服务内部出错。请重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1771002` (HTTP 500): gateway server internal error
///
/// The gateway failed internally. Try again; if it keeps failing, contact support with the log id.
///
/// 网关服务内部出错。请重试；若持续失败，请联系技术支持并提供 log id。
pub const GATEWAY_INTERNAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1771002,
    key: "",
    name: "GatewayInternalError",
    status: Some(500),
    message: "gateway server internal error",
    rate_limited: false,
    fix: Text { zh: "网关服务内部出错。请重试；若持续失败，请联系技术支持并提供 log id。", en: "The gateway failed internally. Try again; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1771003` (HTTP 500): gateway marshal error
///
/// The gateway could not serialize the data. Try again; if it keeps failing, contact support with the log id.
///
/// 网关服务序列化数据失败。请重试；若持续失败，请联系技术支持并提供 log id。
pub const GATEWAY_MARSHAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1771003,
    key: "",
    name: "GatewayMarshalError",
    status: Some(500),
    message: "gateway marshal error",
    rate_limited: false,
    fix: Text { zh: "网关服务序列化数据失败。请重试；若持续失败，请联系技术支持并提供 log id。", en: "The gateway could not serialize the data. Try again; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1771004` (HTTP 500): gateway unmarshal error
///
/// The gateway could not deserialize the data. Try again; if it keeps failing, contact support with the log id.
///
/// 网关服务反序列化数据失败。请重试；若持续失败，请联系技术支持并提供 log id。
pub const GATEWAY_UNMARSHAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1771004,
    key: "",
    name: "GatewayUnmarshalError",
    status: Some(500),
    message: "gateway unmarshal error",
    rate_limited: false,
    fix: Text { zh: "网关服务反序列化数据失败。请重试；若持续失败，请联系技术支持并提供 log id。", en: "The gateway could not deserialize the data. Try again; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1771005` (HTTP 503): system under maintenance
///
/// The system is under maintenance. Try again later; if it keeps failing, contact support with the log id.
///
/// 系统正在维护。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const SYSTEM_UNDER_MAINTENANCE: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1771005,
    key: "",
    name: "SystemUnderMaintenance",
    status: Some(503),
    message: "system under maintenance",
    rate_limited: false,
    fix: Text { zh: "系统正在维护。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The system is under maintenance. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1771006` (HTTP 500): mount folder failed
///
/// The document could not be put into the folder. Check that no wiki token was passed as the folder token, then try again; if it still fails, contact support with the log id.
///
/// 文档无法挂载到云空间文件夹。请检查是否误将 wiki token 作为文件夹 token 传入，修正后重试；若仍失败，请联系技术支持并提供 log id。
pub const MOUNT_FOLDER_FAILED: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1771006,
    key: "",
    name: "MountFolderFailed",
    status: Some(500),
    message: "mount folder failed",
    rate_limited: false,
    fix: Text { zh: "文档无法挂载到云空间文件夹。请检查是否误将 wiki token 作为文件夹 token 传入，修正后重试；若仍失败，请联系技术支持并提供 log id。", en: "The document could not be put into the folder. Check that no wiki token was passed as the folder token, then try again; if it still fails, contact support with the log id." },
    links: &[],
};

/// `1772001` (HTTP 400): Chat announcement can NOT be found in chat information.
///
/// The chat has no consistent announcement data. Try again; if it keeps failing, contact support with the log id.
///
/// 群公告信息异常。请重试；若持续失败，请联系技术支持并提供 log id。
pub const CHAT_ANNOUNCEMENT_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1772001,
    key: "",
    name: "ChatAnnouncementNotFound",
    status: Some(400),
    message: "Chat announcement can NOT be found in chat information.",
    rate_limited: false,
    fix: Text { zh: "群公告信息异常。请重试；若持续失败，请联系技术支持并提供 log id。", en: "The chat has no consistent announcement data. Try again; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1772002` (HTTP 400): Operator and chat can NOT be in different tenants.
///
/// An internal chat can be changed only by identities of its own tenant. Call with one of that tenant.
///
/// 操作内部群时，操作者须与群组属于同一租户。请使用群组所在租户的身份调用。
pub const OPERATOR_CHAT_IN_DIFFERENT_TENANT: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1772002,
    key: "",
    name: "OperatorChatInDifferentTenant",
    status: Some(400),
    message: "Operator and chat can NOT be in different tenants.",
    rate_limited: false,
    fix: Text { zh: "操作内部群时，操作者须与群组属于同一租户。请使用群组所在租户的身份调用。", en: "An internal chat can be changed only by identities of its own tenant. Call with one of that tenant." },
    links: &[],
};

/// `1772003` (HTTP 400): Operator can NOT be out of the chat.
///
/// The operator is not in the chat. Add the app or user to the chat, for example with `im.v1.chat_members.create`.
///
/// 操作者不在群组中。请先将当前应用或用户加入群组，例如用 `im.v1.chat_members.create`。
pub const OPERATOR_NOT_IN_CHAT: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1772003,
    key: "",
    name: "OperatorNotInChat",
    status: Some(400),
    message: "Operator can NOT be out of the chat.",
    rate_limited: false,
    fix: Text { zh: "操作者不在群组中。请先将当前应用或用户加入群组，例如用 `im.v1.chat_members.create`。", en: "The operator is not in the chat. Add the app or user to the chat, for example with `im.v1.chat_members.create`." },
    links: &[],
};

/// `1772004` (HTTP 400): The operator or invited bots does NOT have the authority to manage external chats without the scope.
///
/// The chat is an external one, which the operation does not support. Use an internal chat.
///
/// 该群组是外部群，暂不支持操作。请改为操作内部群。
pub const MANAGE_EXTERNAL_CHAT_DENIED: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1772004,
    key: "",
    name: "ManageExternalChatDenied",
    status: Some(400),
    message: "The operator or invited bots does NOT have the authority to manage external chats without the scope.",
    rate_limited: false,
    fix: Text { zh: "该群组是外部群，暂不支持操作。请改为操作内部群。", en: "The chat is an external one, which the operation does not support. Use an internal chat." },
    links: &[],
};

/// `1772005` (HTTP 400): No Permission: Only chat owner or admin can edit chat information in the current situation.
///
/// Only the owner and administrators of the chat may edit its information. Make the operator a chat administrator, or relax the chat setting.
///
/// 当前只允许群主或群管理员修改群信息。请将操作者设为群管理员，或放宽群设置。
pub const NOT_CHAT_ADMIN: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1772005,
    key: "",
    name: "NotChatAdmin",
    status: Some(400),
    message: "No Permission: Only chat owner or admin can edit chat information in the current situation.",
    rate_limited: false,
    fix: Text { zh: "当前只允许群主或群管理员修改群信息。请将操作者设为群管理员，或放宽群设置。", en: "Only the owner and administrators of the chat may edit its information. Make the operator a chat administrator, or relax the chat setting." },
    links: &[],
};

/// `1772006` (HTTP 400): announcement type is not supported
///
/// The announcement is of the old type (doc), of which only the basic information can be read here. Use the old operations `im.v1.chat_announcement.get` and `im.v1.chat_announcement.patch`.
///
/// 该群公告是旧版（doc 类型）公告，只支持读取基本信息。请改用旧版群公告接口 `im.v1.chat_announcement.get` 和 `im.v1.chat_announcement.patch`。
pub const ANNOUNCEMENT_TYPE_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1772006,
    key: "",
    name: "AnnouncementTypeUnsupported",
    status: Some(400),
    message: "announcement type is not supported",
    rate_limited: false,
    fix: Text { zh: "该群公告是旧版（doc 类型）公告，只支持读取基本信息。请改用旧版群公告接口 `im.v1.chat_announcement.get` 和 `im.v1.chat_announcement.patch`。", en: "The announcement is of the old type (doc), of which only the basic information can be read here. Use the old operations `im.v1.chat_announcement.get` and `im.v1.chat_announcement.patch`." },
    links: &[],
};

/// `1772025` (HTTP 400): Bot ability is not activated.
///
/// The app has no bot. Add one in the developer console under "Features" > "Add feature" and publish the app.
///
/// 应用未启用机器人能力。请在开发者后台「应用能力」>「添加应用能力」中添加机器人，并发布应用版本。
pub const BOT_ABILITY_NOT_ACTIVATED: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1772025,
    key: "",
    name: "BotAbilityNotActivated",
    status: Some(400),
    message: "Bot ability is not activated.",
    rate_limited: false,
    fix: Text { zh: "应用未启用机器人能力。请在开发者后台「应用能力」>「添加应用能力」中添加机器人，并发布应用版本。", en: "The app has no bot. Add one in the developer console under \"Features\" > \"Add feature\" and publish the app." },
    links: &[],
};

/// `1772034` (HTTP 400): The app is unavailable or inactivated by the tenant.
///
/// The app is not installed or enabled in this tenant. Install and enable it. / 应用未在本租户安装或启用。请先安装并启用应用。
pub const APP_UNAVAILABLE: &ErrorInfo = &ErrorInfo {
    service: "docx",
    code: 1772034,
    key: "",
    name: "AppUnavailable",
    status: Some(400),
    message: "The app is unavailable or inactivated by the tenant.",
    rate_limited: false,
    fix: Text { zh: "应用未在本租户安装或启用。请先安装并启用应用。", en: "The app is not installed or enabled in this tenant. Install and enable it." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (1770001, "INVALID_PARAMETER"),
    (1770002, "NOT_FOUND"),
    (1770003, "RESOURCE_DELETED"),
    (1770004, "TOO_MANY_BLOCKS"),
    (1770005, "TOO_DEEP_LEVEL_IN_DOCUMENT"),
    (1770006, "SCHEMA_MISMATCH"),
    (1770007, "TOO_MANY_CHILDREN"),
    (1770008, "TOO_BIG_FILE_SIZE"),
    (1770010, "TOO_MANY_TABLE_COLUMNS"),
    (1770011, "TOO_MANY_TABLE_CELLS"),
    (1770012, "TOO_MANY_GRID_COLUMNS"),
    (1770013, "RELATION_MISMATCH"),
    (1770014, "PARENT_CHILDREN_RELATION_MISMATCH"),
    (1770015, "BLOCK_OF_OTHER_DOCUMENT"),
    (1770019, "DUPLICATE_BLOCK_ID"),
    (1770020, "DOCUMENT_BEING_COPIED"),
    (1770021, "REVISION_TOO_OLD"),
    (1770022, "INVALID_PAGE_TOKEN"),
    (1770024, "INVALID_OPERATION"),
    (1770025, "BLOCK_NOT_MATCH"),
    (1770026, "ROW_OVER_RANGE"),
    (1770027, "COLUMN_OVER_RANGE"),
    (1770028, "BLOCK_CREATE_CHILDREN_UNSUPPORTED"),
    (1770029, "BLOCK_CREATE_UNSUPPORTED"),
    (1770030, "INVALID_PARENT_CHILDREN_RELATION"),
    (1770031, "BLOCK_DELETE_CHILDREN_UNSUPPORTED"),
    (1770032, "FORBIDDEN"),
    (1770033, "CONTENT_SIZE_LIMIT_EXCEEDED"),
    (1770034, "OPERATION_COUNT_LIMIT_EXCEEDED"),
    (1770035, "RESOURCE_COUNT_LIMIT_EXCEEDED"),
    (1770036, "FOLDER_LOCKED"),
    (1770037, "FOLDER_FULL"),
    (1770038, "RESOURCE_NOT_FOUND"),
    (1770039, "FOLDER_NOT_FOUND"),
    (1770040, "FOLDER_PERMISSION_DENIED"),
    (1770041, "OPEN_SCHEMA_MISMATCH"),
    (1771001, "INTERNAL_ERROR"),
    (1771002, "GATEWAY_INTERNAL_ERROR"),
    (1771003, "GATEWAY_MARSHAL_ERROR"),
    (1771004, "GATEWAY_UNMARSHAL_ERROR"),
    (1771005, "SYSTEM_UNDER_MAINTENANCE"),
    (1771006, "MOUNT_FOLDER_FAILED"),
    (1772001, "CHAT_ANNOUNCEMENT_NOT_FOUND"),
    (1772002, "OPERATOR_CHAT_IN_DIFFERENT_TENANT"),
    (1772003, "OPERATOR_NOT_IN_CHAT"),
    (1772004, "MANAGE_EXTERNAL_CHAT_DENIED"),
    (1772005, "NOT_CHAT_ADMIN"),
    (1772006, "ANNOUNCEMENT_TYPE_UNSUPPORTED"),
    (1772025, "BOT_ABILITY_NOT_ACTIVATED"),
    (1772034, "APP_UNAVAILABLE"),
];
