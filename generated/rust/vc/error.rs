// Generated from spec/vc/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::Text;
/// `121001` (HTTP 500): internal error
///
/// The service failed internally. Retry; if it keeps failing, contact support with the log id.
///
/// 服务内部错误。请重试；若持续失败，请联系技术支持并提供 log id。
pub const INTERNAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 121001,
    key: "",
    name: "InternalError",
    status: Some(500),
    message: "internal error",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Retry; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `121002` (HTTP 400): not support
///
/// This is not supported. Check that the operation and its parameters apply to this resource.
///
/// 该功能暂不支持。请确认所调用的接口与参数适用于该资源。
pub const OPERATION_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 121002,
    key: "",
    name: "OperationUnsupported",
    status: Some(400),
    message: "not support",
    rate_limited: false,
    fix: Text { zh: "该功能暂不支持。请确认所调用的接口与参数适用于该资源。", en: "This is not supported. Check that the operation and its parameters apply to this resource." },
    links: &[],
};

/// `121003` (HTTP 400): param error
///
/// A request parameter is invalid. Compare the values with the ranges that the fields of the operation allow.
///
/// 请求参数不合法。请对照接口的字段说明，检查各参数的取值范围。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 121003,
    key: "",
    name: "InvalidParameter",
    status: Some(400),
    message: "param error",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请对照接口的字段说明，检查各参数的取值范围。", en: "A request parameter is invalid. Compare the values with the ranges that the fields of the operation allow." },
    links: &[],
};

/// `121004` (HTTP 404): data not exist
///
/// The requested data does not exist. Check the IDs of the request. / 请求的数据不存在。请核对请求中的 ID。
pub const DATA_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 121004,
    key: "",
    name: "DataNotFound",
    status: Some(404),
    message: "data not exist",
    rate_limited: false,
    fix: Text { zh: "请求的数据不存在。请核对请求中的 ID。", en: "The requested data does not exist. Check the IDs of the request." },
    links: &[],
};

/// `121005` (HTTP 403): no permission
///
/// The caller may not do this. Check the type of the access token, who the operator is and whether the resource belongs to them.
///
/// 没有执行该操作的权限。请检查 access token 的类型、操作者的身份，以及资源是否归其所有。
pub const PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 121005,
    key: "",
    name: "PermissionDenied",
    status: Some(403),
    message: "no permission",
    rate_limited: false,
    fix: Text { zh: "没有执行该操作的权限。请检查 access token 的类型、操作者的身份，以及资源是否归其所有。", en: "The caller may not do this. Check the type of the access token, who the operator is and whether the resource belongs to them." },
    links: &[],
};

/// `121006` (HTTP 404): data conflict
///
/// Another request changed the data meanwhile. Fetch the current data and retry.
///
/// 数据已被其他请求修改，更新冲突。请重新获取最新数据后重试。
pub const DATA_CONFLICT: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 121006,
    key: "",
    name: "DataConflict",
    status: Some(404),
    message: "data conflict",
    rate_limited: false,
    fix: Text { zh: "数据已被其他请求修改，更新冲突。请重新获取最新数据后重试。", en: "Another request changed the data meanwhile. Fetch the current data and retry." },
    links: &[],
};

/// `121011` (HTTP 500): query is too long
///
/// The search query is too long. Shorten `query` to at most 50 characters.
///
/// 搜索关键词过长。请将 `query` 缩短到 50 个字符以内。
pub const QUERY_TOO_LONG: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 121011,
    key: "",
    name: "QueryTooLong",
    status: Some(500),
    message: "query is too long",
    rate_limited: false,
    fix: Text { zh: "搜索关键词过长。请将 `query` 缩短到 50 个字符以内。", en: "The search query is too long. Shorten `query` to at most 50 characters." },
    links: &[],
};

/// `121012` (HTTP 500): invalid filter
///
/// The filter is invalid. Make sure that `meeting_filter` is an object and that its values are within the allowed ranges.
///
/// 过滤条件不合法。请确认 `meeting_filter` 是对象，且各字段的取值在允许的范围内。
pub const INVALID_FILTER: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 121012,
    key: "",
    name: "InvalidFilter",
    status: Some(500),
    message: "invalid filter",
    rate_limited: false,
    fix: Text { zh: "过滤条件不合法。请确认 `meeting_filter` 是对象，且各字段的取值在允许的范围内。", en: "The filter is invalid. Make sure that `meeting_filter` is an object and that its values are within the allowed ranges." },
    links: &[],
};

/// `121020` (HTTP 500): page_token is invalid or expired
///
/// The `page_token` is invalid or has expired. Start the search again without it.
///
/// `page_token` 不合法或已过期。请不传 `page_token`，重新开始搜索。
pub const INVALID_PAGE_TOKEN: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 121020,
    key: "",
    name: "InvalidPageToken",
    status: Some(500),
    message: "page_token is invalid or expired",
    rate_limited: false,
    fix: Text { zh: "`page_token` 不合法或已过期。请不传 `page_token`，重新开始搜索。", en: "The `page_token` is invalid or has expired. Start the search again without it." },
    links: &[],
};

/// `121021` (HTTP 500): page_size exceeds maximum allowed value
///
/// The `page_size` is too large. Set it to at most 30. / `page_size` 过大。请改为不超过 30 的值。
pub const PAGE_SIZE_TOO_LARGE: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 121021,
    key: "",
    name: "PageSizeTooLarge",
    status: Some(500),
    message: "page_size exceeds maximum allowed value",
    rate_limited: false,
    fix: Text { zh: "`page_size` 过大。请改为不超过 30 的值。", en: "The `page_size` is too large. Set it to at most 30." },
    links: &[],
};

/// `121022` (HTTP 500): pagination limit reached
///
/// The search returns no further pages, since it ends after 150 results. Search again in a shorter time range.
///
/// 翻页已到上限，一次搜索最多返回 150 条。请缩小时间范围后重新搜索。
pub const PAGINATION_LIMIT_REACHED: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 121022,
    key: "",
    name: "PaginationLimitReached",
    status: Some(500),
    message: "pagination limit reached",
    rate_limited: false,
    fix: Text { zh: "翻页已到上限，一次搜索最多返回 150 条。请缩小时间范围后重新搜索。", en: "The search returns no further pages, since it ends after 150 results. Search again in a shorter time range." },
    links: &[],
};

/// `121030` (HTTP 500): user identity not found
///
/// The token does not tell who the user is. Call with a `user_access_token` that is valid and has not expired.
///
/// 无法从凭证识别用户。请使用有效且未过期的 `user_access_token`。
pub const USER_IDENTITY_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 121030,
    key: "",
    name: "UserIdentityNotFound",
    status: Some(500),
    message: "user identity not found",
    rate_limited: false,
    fix: Text { zh: "无法从凭证识别用户。请使用有效且未过期的 `user_access_token`。", en: "The token does not tell who the user is. Call with a `user_access_token` that is valid and has not expired." },
    links: &[],
};

/// `121031` (HTTP 500): failed to initialize request context
///
/// The token is of a type that the operation does not take. Call with a `user_access_token`.
///
/// 凭证不适用于该接口，无法处理请求。请改用 `user_access_token`。
pub const REQUEST_CONTEXT_FAILED: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 121031,
    key: "",
    name: "RequestContextFailed",
    status: Some(500),
    message: "failed to initialize request context",
    rate_limited: false,
    fix: Text { zh: "凭证不适用于该接口，无法处理请求。请改用 `user_access_token`。", en: "The token is of a type that the operation does not take. Call with a `user_access_token`." },
    links: &[],
};

/// `121040` (HTTP 500): search service error
///
/// The search service failed. Retry; if it keeps failing, contact support with the log id.
///
/// 搜索服务出错。请重试；若持续失败，请联系技术支持并提供 log id。
pub const SEARCH_SERVICE_FAILED: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 121040,
    key: "",
    name: "SearchServiceFailed",
    status: Some(500),
    message: "search service error",
    rate_limited: false,
    fix: Text { zh: "搜索服务出错。请重试；若持续失败，请联系技术支持并提供 log id。", en: "The search service failed. Retry; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `121041` (HTTP 500): failed to process search result
///
/// The results of the search could not be processed. Retry; if it keeps failing, contact support with the log id.
///
/// 搜索结果处理失败。请重试；若持续失败，请联系技术支持并提供 log id。
pub const SEARCH_RESULT_PROCESSING_FAILED: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 121041,
    key: "",
    name: "SearchResultProcessingFailed",
    status: Some(500),
    message: "failed to process search result",
    rate_limited: false,
    fix: Text { zh: "搜索结果处理失败。请重试；若持续失败，请联系技术支持并提供 log id。", en: "The results of the search could not be processed. Retry; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `122001` (HTTP 400): meeting status unexpected
///
/// The meeting is not in the state that this needs, for example it is not in progress. Call while the meeting is running.
///
/// 会议当前的状态不支持该操作，例如会议不在进行中。请在会议进行时调用。
pub const MEETING_STATUS_UNEXPECTED: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 122001,
    key: "",
    name: "MeetingStatusUnexpected",
    status: Some(400),
    message: "meeting status unexpected",
    rate_limited: false,
    fix: Text { zh: "会议当前的状态不支持该操作，例如会议不在进行中。请在会议进行时调用。", en: "The meeting is not in the state that this needs, for example it is not in progress. Call while the meeting is running." },
    links: &[],
};

/// `122002` (HTTP 404): meeting not exist
///
/// No such meeting. Correct `meeting_id`. / 会议不存在。请核对 `meeting_id`。
pub const MEETING_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 122002,
    key: "",
    name: "MeetingNotFound",
    status: Some(404),
    message: "meeting not exist",
    rate_limited: false,
    fix: Text { zh: "会议不存在。请核对 `meeting_id`。", en: "No such meeting. Correct `meeting_id`." },
    links: &[],
};

/// `122003` (HTTP 400): operator user not in meeting
///
/// The operator is not in the meeting. Have the operator join first. / 操作者不在会议中。请让操作者先入会。
pub const OPERATOR_USER_NOT_IN_MEETING: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 122003,
    key: "",
    name: "OperatorUserNotInMeeting",
    status: Some(400),
    message: "operator user not in meeting",
    rate_limited: false,
    fix: Text { zh: "操作者不在会议中。请让操作者先入会。", en: "The operator is not in the meeting. Have the operator join first." },
    links: &[],
};

/// `122004` (HTTP 400): target user not in meeting
///
/// The target user is not in the meeting. Act only on users who have joined. / 被操作的用户不在会议中。请只对已入会的用户操作。
pub const TARGET_USER_NOT_IN_MEETING: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 122004,
    key: "",
    name: "TargetUserNotInMeeting",
    status: Some(400),
    message: "target user not in meeting",
    rate_limited: false,
    fix: Text { zh: "被操作的用户不在会议中。请只对已入会的用户操作。", en: "The target user is not in the meeting. Act only on users who have joined." },
    links: &[],
};

/// `122005` (HTTP 400): cannot operate self
///
/// The operator cannot be the target. Choose another participant. / 不能对操作者自己执行该操作。请将对象改为其他参会人。
pub const CANNOT_OPERATE_SELF: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 122005,
    key: "",
    name: "CannotOperateSelf",
    status: Some(400),
    message: "cannot operate self",
    rate_limited: false,
    fix: Text { zh: "不能对操作者自己执行该操作。请将对象改为其他参会人。", en: "The operator cannot be the target. Choose another participant." },
    links: &[],
};

/// `122006` (HTTP 400): participant count reach limit
///
/// The meeting is full. Invite fewer people, or retry after someone has left.
///
/// 参会人数已达上限。请减少邀请的人数，或等有人离会后重试。
pub const PARTICIPANT_COUNT_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 122006,
    key: "",
    name: "ParticipantCountLimitExceeded",
    status: Some(400),
    message: "participant count reach limit",
    rate_limited: false,
    fix: Text { zh: "参会人数已达上限。请减少邀请的人数，或等有人离会后重试。", en: "The meeting is full. Invite fewer people, or retry after someone has left." },
    links: &[],
};

/// `122007` (HTTP 400): callee is busy
///
/// The callee is busy. Call again later. / 被呼叫方正忙。请稍后重新呼叫。
pub const CALLEE_BUSY: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 122007,
    key: "",
    name: "CalleeBusy",
    status: Some(400),
    message: "callee is busy",
    rate_limited: false,
    fix: Text { zh: "被呼叫方正忙。请稍后重新呼叫。", en: "The callee is busy. Call again later." },
    links: &[],
};

/// `122008` (HTTP 400): meeting is locked
///
/// The meeting is locked to new participants. Have the host unlock it, then retry.
///
/// 会议已锁定，他人无法加入。请让主持人解除锁定后重试。
pub const MEETING_LOCKED: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 122008,
    key: "",
    name: "MeetingLocked",
    status: Some(400),
    message: "meeting is locked",
    rate_limited: false,
    fix: Text { zh: "会议已锁定，他人无法加入。请让主持人解除锁定后重试。", en: "The meeting is locked to new participants. Have the host unlock it, then retry." },
    links: &[],
};

/// `122009` (HTTP 400): participant status not expected
///
/// The participant is not in the state that this needs, for example not in the meeting. Retry once the user has joined.
///
/// 操作对象的状态不符合要求，例如用户不在会议中。请在该用户入会后重试。
pub const PARTICIPANT_STATUS_NOT_EXPECTED: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 122009,
    key: "",
    name: "ParticipantStatusNotExpected",
    status: Some(400),
    message: "participant status not expected",
    rate_limited: false,
    fix: Text { zh: "操作对象的状态不符合要求，例如用户不在会议中。请在该用户入会后重试。", en: "The participant is not in the state that this needs, for example not in the meeting. Retry once the user has joined." },
    links: &[],
};

/// `122359` (HTTP 400): The request you send is not a valid {lark_id} or not exists
///
/// An ID is invalid or does not exist; the top users may include rooms, which have no user_id. Do not set `user_id_type` to user_id.
///
/// ID 无效或不存在；结果中可能含有会议室，它们没有 user_id。请不要将 `user_id_type` 设为 user_id。
pub const USER_ID_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 122359,
    key: "",
    name: "UserIdNotFound",
    status: Some(400),
    message: "The request you send is not a valid {lark_id} or not exists",
    rate_limited: false,
    fix: Text { zh: "ID 无效或不存在；结果中可能含有会议室，它们没有 user_id。请不要将 `user_id_type` 设为 user_id。", en: "An ID is invalid or does not exist; the top users may include rooms, which have no user_id. Do not set `user_id_type` to user_id." },
    links: &[],
};

/// `122601` (HTTP 500): meeting time format is invalid
///
/// A meeting time is malformed. Write it in ISO 8601 with a time zone, such as `2026-03-21T16:15:30+08:00`.
///
/// 会议时间的格式不正确。请写成带时区的 ISO 8601 格式，例如 `2026-03-21T16:15:30+08:00`。
pub const INVALID_TIME_FORMAT: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 122601,
    key: "",
    name: "InvalidTimeFormat",
    status: Some(500),
    message: "meeting time format is invalid",
    rate_limited: false,
    fix: Text { zh: "会议时间的格式不正确。请写成带时区的 ISO 8601 格式，例如 `2026-03-21T16:15:30+08:00`。", en: "A meeting time is malformed. Write it in ISO 8601 with a time zone, such as `2026-03-21T16:15:30+08:00`." },
    links: &[],
};

/// `122602` (HTTP 500): failed to build meeting filter
///
/// No filter could be built from `meeting_filter`. Check its user IDs, room IDs and time range.
///
/// 无法根据 `meeting_filter` 生成过滤条件。请检查其中的用户 ID、会议室 ID 和时间范围。
pub const FILTER_BUILD_FAILED: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 122602,
    key: "",
    name: "FilterBuildFailed",
    status: Some(500),
    message: "failed to build meeting filter",
    rate_limited: false,
    fix: Text { zh: "无法根据 `meeting_filter` 生成过滤条件。请检查其中的用户 ID、会议室 ID 和时间范围。", en: "No filter could be built from `meeting_filter`. Check its user IDs, room IDs and time range." },
    links: &[],
};

/// `122603` (HTTP 500): failed to convert meeting search result
///
/// The meetings found could not be converted into the reply. Retry; if it keeps failing, contact support with the log id.
///
/// 搜索到的会议无法转换为返回的格式。请重试；若持续失败，请联系技术支持并提供 log id。
pub const SEARCH_RESULT_CONVERSION_FAILED: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 122603,
    key: "",
    name: "SearchResultConversionFailed",
    status: Some(500),
    message: "failed to convert meeting search result",
    rate_limited: false,
    fix: Text { zh: "搜索到的会议无法转换为返回的格式。请重试；若持续失败，请联系技术支持并提供 log id。", en: "The meetings found could not be converted into the reply. Retry; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `122604` (HTTP 500): invalid meeting room ID format
///
/// A room ID is malformed. Pass room IDs that start with `omm_` in `open_room_ids`.
///
/// 会议室 ID 的格式不正确。请在 `open_room_ids` 中传入以 `omm_` 开头的会议室 ID。
pub const INVALID_ROOM_ID_FORMAT: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 122604,
    key: "",
    name: "InvalidRoomIdFormat",
    status: Some(500),
    message: "invalid meeting room ID format",
    rate_limited: false,
    fix: Text { zh: "会议室 ID 的格式不正确。请在 `open_room_ids` 中传入以 `omm_` 开头的会议室 ID。", en: "A room ID is malformed. Pass room IDs that start with `omm_` in `open_room_ids`." },
    links: &[],
};

/// `123002` (HTTP 400): record param error
///
/// The recording parameters are wrong, for example a 1v1 call does not support automatic recording. Turn off automatic recording, or use a group meeting.
///
/// 录制参数有误，例如 1v1 呼叫不支持自动录制。请关闭自动录制，或改为多人会议。
pub const INVALID_RECORD_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 123002,
    key: "",
    name: "InvalidRecordParameter",
    status: Some(400),
    message: "record param error",
    rate_limited: false,
    fix: Text { zh: "录制参数有误，例如 1v1 呼叫不支持自动录制。请关闭自动录制，或改为多人会议。", en: "The recording parameters are wrong, for example a 1v1 call does not support automatic recording. Turn off automatic recording, or use a group meeting." },
    links: &[],
};

/// `123003` (HTTP 400): assign host exceed max limit 10
///
/// More than 10 hosts are assigned. Assign at most 10. / 指定的主持人超过 10 个。请减少到 10 个以内。
pub const ASSIGN_HOST_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 123003,
    key: "",
    name: "AssignHostLimitExceeded",
    status: Some(400),
    message: "assign host exceed max limit 10",
    rate_limited: false,
    fix: Text { zh: "指定的主持人超过 10 个。请减少到 10 个以内。", en: "More than 10 hosts are assigned. Assign at most 10." },
    links: &[],
};

/// `123004` (HTTP 400): assign host error
///
/// An assigned host is wrong. Check that the user IDs in `assign_host_list` are valid and of the type given in `user_id_type`.
///
/// 指定的主持人有误。请检查 `assign_host_list` 中的用户 ID 是否有效、类型是否与 `user_id_type` 一致。
pub const INVALID_ASSIGNED_HOST: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 123004,
    key: "",
    name: "InvalidAssignedHost",
    status: Some(400),
    message: "assign host error",
    rate_limited: false,
    fix: Text { zh: "指定的主持人有误。请检查 `assign_host_list` 中的用户 ID 是否有效、类型是否与 `user_id_type` 一致。", en: "An assigned host is wrong. Check that the user IDs in `assign_host_list` are valid and of the type given in `user_id_type`." },
    links: &[],
};

/// `123006` (HTTP 400): invalid password
///
/// The `password` is invalid. Use 4 to 9 digits. / `password` 不合法。请设为 4 至 9 位数字。
pub const INVALID_PASSWORD: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 123006,
    key: "",
    name: "InvalidPassword",
    status: Some(400),
    message: "invalid password",
    rate_limited: false,
    fix: Text { zh: "`password` 不合法。请设为 4 至 9 位数字。", en: "The `password` is invalid. Use 4 to 9 digits." },
    links: &[],
};

/// `124002` (HTTP 400): record processing
///
/// The recording is still being produced. Try again later. / 录制文件仍在生成。请稍后重试。
pub const RECORD_PROCESSING: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 124002,
    key: "",
    name: "RecordProcessing",
    status: Some(400),
    message: "record processing",
    rate_limited: false,
    fix: Text { zh: "录制文件仍在生成。请稍后重试。", en: "The recording is still being produced. Try again later." },
    links: &[],
};

/// `125001` (HTTP 404): cannot create/update room at this level
///
/// The tenant has no flexible room levels, or this level does not fit the view mode of the rooms; so rooms cannot be created or updated here, nor kept when the level is deleted. Upgrade to flexible levels, or choose another level.
///
/// 租户尚未升级到灵活层级，或该层级不符合「会议室视图展示方式」，因此不能在此创建、更新会议室，删除层级时也不能保留子会议室。请升级灵活层级，或换一个层级。
pub const CANNOT_EDIT_ROOM_AT_THIS_LEVEL: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 125001,
    key: "",
    name: "CannotEditRoomAtThisLevel",
    status: Some(404),
    message: "cannot create/update room at this level",
    rate_limited: false,
    fix: Text { zh: "租户尚未升级到灵活层级，或该层级不符合「会议室视图展示方式」，因此不能在此创建、更新会议室，删除层级时也不能保留子会议室。请升级灵活层级，或换一个层级。", en: "The tenant has no flexible room levels, or this level does not fit the view mode of the rooms; so rooms cannot be created or updated here, nor kept when the level is deleted. Upgrade to flexible levels, or choose another level." },
    links: &[],
};

/// `125002` (HTTP 400): please contact customer service to upgrade the package to use this function
///
/// The current plan of the tenant does not include this feature. Contact customer service to upgrade the plan.
///
/// 租户当前的套餐不包含该功能。请联系客服升级套餐。
pub const PLAN_UPGRADE_REQUIRED: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 125002,
    key: "",
    name: "PlanUpgradeRequired",
    status: Some(400),
    message: "please contact customer service to upgrade the package to use this function",
    rate_limited: false,
    fix: Text { zh: "租户当前的套餐不包含该功能。请联系客服升级套餐。", en: "The current plan of the tenant does not include this feature. Contact customer service to upgrade the plan." },
    links: &[],
};

/// `126001` (HTTP 400): invalid room or level id, check itself or whether the scope_type corresponds to it
///
/// The room or level ID does not exist or does not fit `scope_type`. Pass a level ID if `scope_type` is 1 and a room ID if it is 2.
///
/// 会议室或层级 ID 不存在，或与 `scope_type` 不对应。请核对 ID：`scope_type` 为 1 时传层级 ID，为 2 时传会议室 ID。
pub const INVALID_ROOM_ID: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 126001,
    key: "",
    name: "InvalidRoomId",
    status: Some(400),
    message: "invalid room or level id, check itself or whether the scope_type corresponds to it",
    rate_limited: false,
    fix: Text { zh: "会议室或层级 ID 不存在，或与 `scope_type` 不对应。请核对 ID：`scope_type` 为 1 时传层级 ID，为 2 时传会议室 ID。", en: "The room or level ID does not exist or does not fit `scope_type`. Pass a level ID if `scope_type` is 1 and a room ID if it is 2." },
    links: &[],
};

/// `126002` (HTTP 400): reserve form is not configured
///
/// The room has no reservation form. Set one up in the admin console first. / 会议室尚未设置预定表单。请先在管理后台设置预定表单。
pub const RESERVE_FORM_NOT_CONFIGURED: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 126002,
    key: "",
    name: "ReserveFormNotConfigured",
    status: Some(400),
    message: "reserve form is not configured",
    rate_limited: false,
    fix: Text { zh: "会议室尚未设置预定表单。请先在管理后台设置预定表单。", en: "The room has no reservation form. Set one up in the admin console first." },
    links: &[],
};

/// `126003` (HTTP 400): meeting number invalid (cannot smaller than 0)
///
/// The meeting number is invalid; it cannot be negative. Pass a `meeting_no` of 9 digits.
///
/// 会议号无效，不能小于 0。请传入 9 位的 `meeting_no`。
pub const INVALID_MEETING_NUMBER: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 126003,
    key: "",
    name: "InvalidMeetingNumber",
    status: Some(400),
    message: "meeting number invalid (cannot smaller than 0)",
    rate_limited: false,
    fix: Text { zh: "会议号无效，不能小于 0。请传入 9 位的 `meeting_no`。", en: "The meeting number is invalid; it cannot be negative. Pass a `meeting_no` of 9 digits." },
    links: &[],
};

/// `126004` (HTTP 400): meeting number length not correct (supposed to be 9)
///
/// The meeting number has the wrong length. Pass a `meeting_no` of 9 digits.
///
/// 会议号的位数不对。请传入 9 位的 `meeting_no`。
pub const INVALID_MEETING_NUMBER_LENGTH: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 126004,
    key: "",
    name: "InvalidMeetingNumberLength",
    status: Some(400),
    message: "meeting number length not correct (supposed to be 9)",
    rate_limited: false,
    fix: Text { zh: "会议号的位数不对。请传入 9 位的 `meeting_no`。", en: "The meeting number has the wrong length. Pass a `meeting_no` of 9 digits." },
    links: &[],
};

/// `126005` (HTTP 400): start time error (cannot larger than now or smaller than 0)
///
/// The start time lies in the future or is negative. Pass a time in the past, in seconds.
///
/// 开始时间晚于当前时间或小于 0。请传入已过去的时间，单位为秒。
pub const INVALID_START_TIME: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 126005,
    key: "",
    name: "InvalidStartTime",
    status: Some(400),
    message: "start time error (cannot larger than now or smaller than 0)",
    rate_limited: false,
    fix: Text { zh: "开始时间晚于当前时间或小于 0。请传入已过去的时间，单位为秒。", en: "The start time lies in the future or is negative. Pass a time in the past, in seconds." },
    links: &[],
};

/// `126006` (HTTP 400): end time cannot exceed start time for one day or smaller than start time
///
/// The end time is before the start time, or more than 1 day after it. Narrow the range and query several times.
///
/// 结束时间早于开始时间，或距开始时间超过 1 天。请缩小时间范围，分多次查询。
pub const END_TIME_OUT_OF_RANGE: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 126006,
    key: "",
    name: "EndTimeOutOfRange",
    status: Some(400),
    message: "end time cannot exceed start time for one day or smaller than start time",
    rate_limited: false,
    fix: Text { zh: "结束时间早于开始时间，或距开始时间超过 1 天。请缩小时间范围，分多次查询。", en: "The end time is before the start time, or more than 1 day after it. Narrow the range and query several times." },
    links: &[],
};

/// `126007` (HTTP 400): userID and roomID cannot be set concurrently
///
/// `user_id` and `room_id` exclude each other. Set only one of them.
///
/// `user_id` 与 `room_id` 不能同时设置。请只保留一个。
pub const USER_ID_AND_ROOM_ID_EXCLUSIVE: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 126007,
    key: "",
    name: "UserIdAndRoomIdExclusive",
    status: Some(400),
    message: "userID and roomID cannot be set concurrently",
    rate_limited: false,
    fix: Text { zh: "`user_id` 与 `room_id` 不能同时设置。请只保留一个。", en: "`user_id` and `room_id` exclude each other. Set only one of them." },
    links: &[],
};

/// `126008` (HTTP 400): filter condition should be set only one
///
/// Only one of `user_id`, `room_id` and `meeting_no` may be set. Keep one filter.
///
/// `user_id`、`room_id` 与 `meeting_no` 只能设置一个。请只保留一个筛选条件。
pub const MULTIPLE_FILTER_CONDITIONS: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 126008,
    key: "",
    name: "MultipleFilterConditions",
    status: Some(400),
    message: "filter condition should be set only one",
    rate_limited: false,
    fix: Text { zh: "`user_id`、`room_id` 与 `meeting_no` 只能设置一个。请只保留一个筛选条件。", en: "Only one of `user_id`, `room_id` and `meeting_no` may be set. Keep one filter." },
    links: &[],
};

/// `126009` (HTTP 400): cannot find meeting according to the params you provide
///
/// No meeting matches. Check `meeting_no`, `meeting_start_time` and `meeting_end_time`.
///
/// 没有符合条件的会议。请核对 `meeting_no`、`meeting_start_time` 与 `meeting_end_time`。
pub const NO_MATCHING_MEETING: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 126009,
    key: "",
    name: "NoMatchingMeeting",
    status: Some(400),
    message: "cannot find meeting according to the params you provide",
    rate_limited: false,
    fix: Text { zh: "没有符合条件的会议。请核对 `meeting_no`、`meeting_start_time` 与 `meeting_end_time`。", en: "No meeting matches. Check `meeting_no`, `meeting_start_time` and `meeting_end_time`." },
    links: &[],
};

/// `126010` (HTTP 400): cannot find device according to the params you provide
///
/// No device matches. Check `join_time` and `user_id` or `room_id`; the participant list returns these values.
///
/// 没有符合条件的设备。请核对 `join_time` 以及 `user_id` 或 `room_id`，这些值可从参会人明细中获取。
pub const DEVICE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 126010,
    key: "",
    name: "DeviceNotFound",
    status: Some(400),
    message: "cannot find device according to the params you provide",
    rate_limited: false,
    fix: Text { zh: "没有符合条件的设备。请核对 `join_time` 以及 `user_id` 或 `room_id`，这些值可从参会人明细中获取。", en: "No device matches. Check `join_time` and `user_id` or `room_id`; the participant list returns these values." },
    links: &[],
};

/// `126011` (HTTP 400): notify time exceeds the scope to which the time unit appoints
///
/// The notification time is out of the range of its unit. Change `notified_time`, or use a larger `time_unit` (1 minutes, 2 hours, 3 days).
///
/// 通知时间超出时间单位的允许范围。请调整 `notified_time`，或改用更大的 `time_unit`（1 分钟，2 小时，3 天）。
pub const NOTIFY_TIME_OUT_OF_RANGE: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 126011,
    key: "",
    name: "NotifyTimeOutOfRange",
    status: Some(400),
    message: "notify time exceeds the scope to which the time unit appoints",
    rate_limited: false,
    fix: Text { zh: "通知时间超出时间单位的允许范围。请调整 `notified_time`，或改用更大的 `time_unit`（1 分钟，2 小时，3 天）。", en: "The notification time is out of the range of its unit. Change `notified_time`, or use a larger `time_unit` (1 minutes, 2 hours, 3 days)." },
    links: &[],
};

/// `126012` (HTTP 400): updated sum of userIDs and deptIDs exceed 500
///
/// There are more than 500 user and department IDs in total. Pass fewer. / 用户 ID 与部门 ID 的总数超过 500。请减少数量。
pub const USER_OR_DEPT_ID_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 126012,
    key: "",
    name: "UserOrDeptIdLimitExceeded",
    status: Some(400),
    message: "updated sum of userIDs and deptIDs exceed 500",
    rate_limited: false,
    fix: Text { zh: "用户 ID 与部门 ID 的总数超过 500。请减少数量。", en: "There are more than 500 user and department IDs in total. Pass fewer." },
    links: &[],
};

/// `126013` (HTTP 400): some userIDs you put is invalid
///
/// Some user IDs are invalid. Remove them, and check that the others are of the type given in `user_id_type`.
///
/// 部分用户 ID 无效。请去掉无效的 ID，并确认类型与 `user_id_type` 一致。
pub const INVALID_USER_IDS: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 126013,
    key: "",
    name: "InvalidUserIds",
    status: Some(400),
    message: "some userIDs you put is invalid",
    rate_limited: false,
    fix: Text { zh: "部分用户 ID 无效。请去掉无效的 ID，并确认类型与 `user_id_type` 一致。", en: "Some user IDs are invalid. Remove them, and check that the others are of the type given in `user_id_type`." },
    links: &[],
};

/// `126014` (HTTP 400): some deptIDs you put is invalid
///
/// Some department IDs are invalid. Remove or correct them. / 部分部门 ID 无效。请去掉或更正这些 ID。
pub const INVALID_DEPT_IDS: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 126014,
    key: "",
    name: "InvalidDeptIds",
    status: Some(400),
    message: "some deptIDs you put is invalid",
    rate_limited: false,
    fix: Text { zh: "部分部门 ID 无效。请去掉或更正这些 ID。", en: "Some department IDs are invalid. Remove or correct them." },
    links: &[],
};

/// `126015` (HTTP 400): not support room_id
///
/// Filtering by `room_id` is not supported. Use another filter such as `user_id`.
///
/// 不支持用 `room_id` 筛选。请改用 `user_id` 等其他条件。
pub const ROOM_ID_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 126015,
    key: "",
    name: "RoomIdUnsupported",
    status: Some(400),
    message: "not support room_id",
    rate_limited: false,
    fix: Text { zh: "不支持用 `room_id` 筛选。请改用 `user_id` 等其他条件。", en: "Filtering by `room_id` is not supported. Use another filter such as `user_id`." },
    links: &[],
};

/// `126016` (HTTP 400): end time cannot exceed start time for one month or smaller than start time for future schedule list
///
/// For upcoming meetings the end time is before the start time, or more than 1 month after it. Narrow the range.
///
/// 查询待召开的会议时，结束时间早于开始时间，或距开始时间超过 1 个月。请缩小时间范围。
pub const FUTURE_END_TIME_OUT_OF_RANGE: &ErrorInfo = &ErrorInfo {
    service: "vc",
    code: 126016,
    key: "",
    name: "FutureEndTimeOutOfRange",
    status: Some(400),
    message: "end time cannot exceed start time for one month or smaller than start time for future schedule list",
    rate_limited: false,
    fix: Text { zh: "查询待召开的会议时，结束时间早于开始时间，或距开始时间超过 1 个月。请缩小时间范围。", en: "For upcoming meetings the end time is before the start time, or more than 1 month after it. Narrow the range." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (121001, "INTERNAL_ERROR"),
    (121002, "OPERATION_UNSUPPORTED"),
    (121003, "INVALID_PARAMETER"),
    (121004, "DATA_NOT_FOUND"),
    (121005, "PERMISSION_DENIED"),
    (121006, "DATA_CONFLICT"),
    (121011, "QUERY_TOO_LONG"),
    (121012, "INVALID_FILTER"),
    (121020, "INVALID_PAGE_TOKEN"),
    (121021, "PAGE_SIZE_TOO_LARGE"),
    (121022, "PAGINATION_LIMIT_REACHED"),
    (121030, "USER_IDENTITY_NOT_FOUND"),
    (121031, "REQUEST_CONTEXT_FAILED"),
    (121040, "SEARCH_SERVICE_FAILED"),
    (121041, "SEARCH_RESULT_PROCESSING_FAILED"),
    (122001, "MEETING_STATUS_UNEXPECTED"),
    (122002, "MEETING_NOT_FOUND"),
    (122003, "OPERATOR_USER_NOT_IN_MEETING"),
    (122004, "TARGET_USER_NOT_IN_MEETING"),
    (122005, "CANNOT_OPERATE_SELF"),
    (122006, "PARTICIPANT_COUNT_LIMIT_EXCEEDED"),
    (122007, "CALLEE_BUSY"),
    (122008, "MEETING_LOCKED"),
    (122009, "PARTICIPANT_STATUS_NOT_EXPECTED"),
    (122359, "USER_ID_NOT_FOUND"),
    (122601, "INVALID_TIME_FORMAT"),
    (122602, "FILTER_BUILD_FAILED"),
    (122603, "SEARCH_RESULT_CONVERSION_FAILED"),
    (122604, "INVALID_ROOM_ID_FORMAT"),
    (123002, "INVALID_RECORD_PARAMETER"),
    (123003, "ASSIGN_HOST_LIMIT_EXCEEDED"),
    (123004, "INVALID_ASSIGNED_HOST"),
    (123006, "INVALID_PASSWORD"),
    (124002, "RECORD_PROCESSING"),
    (125001, "CANNOT_EDIT_ROOM_AT_THIS_LEVEL"),
    (125002, "PLAN_UPGRADE_REQUIRED"),
    (126001, "INVALID_ROOM_ID"),
    (126002, "RESERVE_FORM_NOT_CONFIGURED"),
    (126003, "INVALID_MEETING_NUMBER"),
    (126004, "INVALID_MEETING_NUMBER_LENGTH"),
    (126005, "INVALID_START_TIME"),
    (126006, "END_TIME_OUT_OF_RANGE"),
    (126007, "USER_ID_AND_ROOM_ID_EXCLUSIVE"),
    (126008, "MULTIPLE_FILTER_CONDITIONS"),
    (126009, "NO_MATCHING_MEETING"),
    (126010, "DEVICE_NOT_FOUND"),
    (126011, "NOTIFY_TIME_OUT_OF_RANGE"),
    (126012, "USER_OR_DEPT_ID_LIMIT_EXCEEDED"),
    (126013, "INVALID_USER_IDS"),
    (126014, "INVALID_DEPT_IDS"),
    (126015, "ROOM_ID_UNSUPPORTED"),
    (126016, "FUTURE_END_TIME_OUT_OF_RANGE"),
];
