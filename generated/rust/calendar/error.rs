// Generated from spec/calendar/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::{Link, Text};
/// `190002` (HTTP 400): invalid parameters in request
///
/// A parameter is invalid. Check the names and types of the parameters, that the app has the scopes for the resource, and that the resource has not been deleted.
///
/// 请求参数不合法。请检查参数的名称和类型，并确认应用已开通相应权限、要操作的资源未被删除。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 190002,
    key: "",
    name: "InvalidParameter",
    status: Some(400),
    message: "invalid parameters in request",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请检查参数的名称和类型，并确认应用已开通相应权限、要操作的资源未被删除。", en: "A parameter is invalid. Check the names and types of the parameters, that the app has the scopes for the resource, and that the resource has not been deleted." },
    links: &[],
};

/// `190003` (HTTP 500): internal service error
///
/// The service failed. Try again later; if it keeps failing, contact support with the log id.
///
/// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const INTERNAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 190003,
    key: "",
    name: "InternalError",
    status: Some(500),
    message: "internal service error",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `190004` (HTTP 429): method rate limited
///
/// The operation was called too often. Call less often; try again after a pause.
///
/// 该接口的调用过于频繁。请降低调用频率，稍后重试。
pub const METHOD_RATE_LIMITED: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 190004,
    key: "",
    name: "MethodRateLimited",
    status: Some(429),
    message: "method rate limited",
    rate_limited: true,
    fix: Text { zh: "该接口的调用过于频繁。请降低调用频率，稍后重试。", en: "The operation was called too often. Call less often; try again after a pause." },
    links: &[],
};

/// `190005` (HTTP 429): app rate limited
///
/// The app called too often. Call less often; try again after a pause. / 该应用的调用过于频繁。请降低调用频率，稍后重试。
pub const APP_RATE_LIMITED: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 190005,
    key: "",
    name: "AppRateLimited",
    status: Some(429),
    message: "app rate limited",
    rate_limited: true,
    fix: Text { zh: "该应用的调用过于频繁。请降低调用频率，稍后重试。", en: "The app called too often. Call less often; try again after a pause." },
    links: &[],
};

/// `190006` (HTTP 403): wrong unit for app tenant
///
/// The app does not fit the tenant. Check the App ID and App Secret; if it keeps failing, contact support with the log id.
///
/// 应用与租户不对应。请检查 App ID 和 App Secret；若仍失败，请联系技术支持并提供 log id。
pub const WRONG_TENANT_UNIT: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 190006,
    key: "",
    name: "WrongTenantUnit",
    status: Some(403),
    message: "wrong unit for app tenant",
    rate_limited: false,
    fix: Text { zh: "应用与租户不对应。请检查 App ID 和 App Secret；若仍失败，请联系技术支持并提供 log id。", en: "The app does not fit the tenant. Check the App ID and App Secret; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `190007` (HTTP 404): app bot_id not found
///
/// The bot of the app was not found. [Switch on its bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) and release a version; if it keeps failing, contact support with the log id.
///
/// 没有找到应用的机器人。请[启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)并发布版本；若仍失败，请联系技术支持并提供 log id。
pub const APP_BOT_ID_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 190007,
    key: "",
    name: "AppBotIdNotFound",
    status: Some(404),
    message: "app bot_id not found",
    rate_limited: false,
    fix: Text { zh: "没有找到应用的机器人。请[启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)并发布版本；若仍失败，请联系技术支持并提供 log id。", en: "The bot of the app was not found. [Switch on its bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) and release a version; if it keeps failing, contact support with the log id." },
    links: &[Link { text: "启用机器人能力", url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability" }],
};

/// `190008` (HTTP 400): page_token or sync_token expired
///
/// The `page_token` or `sync_token` has expired. Leave it out and start from the beginning.
///
/// `page_token` 或 `sync_token` 已过期。请不传该参数，从头获取。
pub const PAGE_TOKEN_EXPIRED: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 190008,
    key: "",
    name: "PageTokenExpired",
    status: Some(400),
    message: "page_token or sync_token expired",
    rate_limited: false,
    fix: Text { zh: "`page_token` 或 `sync_token` 已过期。请不传该参数，从头获取。", en: "The `page_token` or `sync_token` has expired. Leave it out and start from the beginning." },
    links: &[],
};

/// `190009` (HTTP 400): sync token cannot be used with other request restrictions
///
/// `sync_token` cannot be combined with some other parameters. Leave out those that its description rules out.
///
/// `sync_token` 不能与某些查询参数同时使用。请对照 `sync_token` 的说明，去掉冲突的参数。
pub const SYNC_TOKEN_CONFLICT: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 190009,
    key: "",
    name: "SyncTokenConflict",
    status: Some(400),
    message: "sync token cannot be used with other request restrictions",
    rate_limited: false,
    fix: Text { zh: "`sync_token` 不能与某些查询参数同时使用。请对照 `sync_token` 的说明，去掉冲突的参数。", en: "`sync_token` cannot be combined with some other parameters. Leave out those that its description rules out." },
    links: &[],
};

/// `190010` (HTTP 429): current operation rate limited
///
/// Several requests compete for the same resource. Call less often; try again after a pause.
///
/// 多个请求同时争用同一资源，操作被限流。请降低调用频率，稍后重试。
pub const RATE_LIMITED: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 190010,
    key: "",
    name: "RateLimited",
    status: Some(429),
    message: "current operation rate limited",
    rate_limited: true,
    fix: Text { zh: "多个请求同时争用同一资源，操作被限流。请降低调用频率，稍后重试。", en: "Several requests compete for the same resource. Call less often; try again after a pause." },
    links: &[],
};

/// `190011` (HTTP 403): tenant encrypt key has been deleted
///
/// The tenant has deleted the key that encrypts and decrypts its data, which cannot be used without it. Ask its administrator.
///
/// 租户删除了用于加密和解密的密钥，用它加密的数据已不可用。请联系企业管理员处理。
pub const TENANT_ENCRYPT_KEY_DELETED: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 190011,
    key: "",
    name: "TenantEncryptKeyDeleted",
    status: Some(403),
    message: "tenant encrypt key has been deleted",
    rate_limited: false,
    fix: Text { zh: "租户删除了用于加密和解密的密钥，用它加密的数据已不可用。请联系企业管理员处理。", en: "The tenant has deleted the key that encrypts and decrypts its data, which cannot be used without it. Ask its administrator." },
    links: &[],
};

/// `190012` (HTTP 403): tenant decrypt key has been deleted
///
/// The tenant has deleted the key that only decrypts its data, which cannot be used without it. Ask its administrator.
///
/// 租户删除了仅用于解密的密钥，用它加密的数据已不可用。请联系企业管理员处理。
pub const TENANT_DECRYPT_KEY_DELETED: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 190012,
    key: "",
    name: "TenantDecryptKeyDeleted",
    status: Some(403),
    message: "tenant decrypt key has been deleted",
    rate_limited: false,
    fix: Text { zh: "租户删除了仅用于解密的密钥，用它加密的数据已不可用。请联系企业管理员处理。", en: "The tenant has deleted the key that only decrypts its data, which cannot be used without it. Ask its administrator." },
    links: &[],
};

/// `190013` (HTTP 400): content being saved is at risk
///
/// The content was blocked by risk control. Remove what is not allowed from the title, description and other content of the event, then retry.
///
/// 内容被风险控制拦截。请去掉日程标题、描述等内容中的违规部分后重试。
pub const CONTENT_AT_RISK: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 190013,
    key: "",
    name: "ContentAtRisk",
    status: Some(400),
    message: "content being saved is at risk",
    rate_limited: false,
    fix: Text { zh: "内容被风险控制拦截。请去掉日程标题、描述等内容中的违规部分后重试。", en: "The content was blocked by risk control. Remove what is not allowed from the title, description and other content of the event, then retry." },
    links: &[],
};

/// `190014` (HTTP 400): invalid request parameters. check details for more info.
///
/// A parameter is invalid. Correct it as `details` in the reply says. / 请求参数不合法。请按响应中 `details` 的说明修改参数。
pub const INVALID_REQUEST_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 190014,
    key: "",
    name: "InvalidRequestParameter",
    status: Some(400),
    message: "invalid request parameters. check details for more info.",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请按响应中 `details` 的说明修改参数。", en: "A parameter is invalid. Correct it as `details` in the reply says." },
    links: &[],
};

/// `191000` (HTTP 404): calendar not found
///
/// The calendar was not found. Check the `calendar_id`. / 没有找到日历。请检查 `calendar_id`。
pub const CALENDAR_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 191000,
    key: "",
    name: "CalendarNotFound",
    status: Some(404),
    message: "calendar not found",
    rate_limited: false,
    fix: Text { zh: "没有找到日历。请检查 `calendar_id`。", en: "The calendar was not found. Check the `calendar_id`." },
    links: &[],
};

/// `191001` (HTTP 400): invalid calendar_id
///
/// The `calendar_id` is invalid. Pass the ID of a calendar that exists. / `calendar_id` 不合法。请改为存在的日历 ID。
pub const INVALID_CALENDAR_ID: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 191001,
    key: "",
    name: "InvalidCalendarId",
    status: Some(400),
    message: "invalid calendar_id",
    rate_limited: false,
    fix: Text { zh: "`calendar_id` 不合法。请改为存在的日历 ID。", en: "The `calendar_id` is invalid. Pass the ID of a calendar that exists." },
    links: &[],
};

/// `191002` (HTTP 403): no calendar access_role
///
/// The caller has no access to the calendar. Grant it, or call as someone who has access.
///
/// 调用身份不能访问该日历。请为其开通日历的访问权限，或换用有权限的身份调用。
pub const NO_CALENDAR_ACCESS_ROLE: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 191002,
    key: "",
    name: "NoCalendarAccessRole",
    status: Some(403),
    message: "no calendar access_role",
    rate_limited: false,
    fix: Text { zh: "调用身份不能访问该日历。请为其开通日历的访问权限，或换用有权限的身份调用。", en: "The caller has no access to the calendar. Grant it, or call as someone who has access." },
    links: &[],
};

/// `191003` (HTTP 403): calendar is deleted
///
/// The calendar has been deleted. Check the `calendar_id`, and use a calendar that exists.
///
/// 日历已删除。请检查 `calendar_id`，换用仍存在的日历。
pub const CALENDAR_DELETED: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 191003,
    key: "",
    name: "CalendarDeleted",
    status: Some(403),
    message: "calendar is deleted",
    rate_limited: false,
    fix: Text { zh: "日历已删除。请检查 `calendar_id`，换用仍存在的日历。", en: "The calendar has been deleted. Check the `calendar_id`, and use a calendar that exists." },
    links: &[],
};

/// `191004` (HTTP 403): invalid calendar type
///
/// The operation does not support calendars of this type. Look up the `type` with [Get a calendar](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/get), and use a calendar that is supported.
///
/// 该接口不支持这种类型的日历。请通过[查询日历信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/get)查看 `type`，换用支持的日历。
pub const INVALID_CALENDAR_TYPE: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 191004,
    key: "",
    name: "InvalidCalendarType",
    status: Some(403),
    message: "invalid calendar type",
    rate_limited: false,
    fix: Text { zh: "该接口不支持这种类型的日历。请通过[查询日历信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/get)查看 `type`，换用支持的日历。", en: "The operation does not support calendars of this type. Look up the `type` with [Get a calendar](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/get), and use a calendar that is supported." },
    links: &[Link { text: "查询日历信息", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/get" }],
};

/// `191005` (HTTP 400): subscribe calendars count rich limit
///
/// One user or app can subscribe to at most 1000 calendars. Unsubscribe from those no longer in use first.
///
/// 同一身份最多订阅 1000 个日历。请先取消订阅不再使用的日历。
pub const SUBSCRIPTION_LIMIT_REACHED: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 191005,
    key: "",
    name: "SubscriptionLimitReached",
    status: Some(400),
    message: "subscribe calendars count rich limit",
    rate_limited: false,
    fix: Text { zh: "同一身份最多订阅 1000 个日历。请先取消订阅不再使用的日历。", en: "One user or app can subscribe to at most 1000 calendars. Unsubscribe from those no longer in use first." },
    links: &[],
};

/// `191006` (HTTP 400): subscribe target calendar is not allowed
///
/// The primary calendar of a bot, calendars of other tenants and private calendars cannot be subscribed to. Look up the type, visibility and access with [Get a calendar](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/get), and choose another.
///
/// 不能订阅机器人的主日历、其他租户的日历，以及公开范围为私密的日历。请用[查询日历信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/get)查看日历的类型、公开范围和访问权限，换用可订阅的日历。
pub const SUBSCRIPTION_NOT_ALLOWED: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 191006,
    key: "",
    name: "SubscriptionNotAllowed",
    status: Some(400),
    message: "subscribe target calendar is not allowed",
    rate_limited: false,
    fix: Text { zh: "不能订阅机器人的主日历、其他租户的日历，以及公开范围为私密的日历。请用[查询日历信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/get)查看日历的类型、公开范围和访问权限，换用可订阅的日历。", en: "The primary calendar of a bot, calendars of other tenants and private calendars cannot be subscribed to. Look up the type, visibility and access with [Get a calendar](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/get), and choose another." },
    links: &[Link { text: "查询日历信息", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/get" }],
};

/// `191007` (HTTP 400): target calendar is already unsubscribed
///
/// The calendar has been unsubscribed from already. Check that the `calendar_id` is the one you meant.
///
/// 该日历已取消订阅，无需再次操作。请检查 `calendar_id` 是否为要取消的日历。
pub const ALREADY_UNSUBSCRIBED: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 191007,
    key: "",
    name: "AlreadyUnsubscribed",
    status: Some(400),
    message: "target calendar is already unsubscribed",
    rate_limited: false,
    fix: Text { zh: "该日历已取消订阅，无需再次操作。请检查 `calendar_id` 是否为要取消的日历。", en: "The calendar has been unsubscribed from already. Check that the `calendar_id` is the one you meant." },
    links: &[],
};

/// `191008` (HTTP 400): primary calendar can not be unsubscribed
///
/// A primary calendar cannot be unsubscribed from. Check the `calendar_id`, and use another calendar.
///
/// 主日历不能取消订阅。请检查 `calendar_id`，换用其他日历。
pub const PRIMARY_CALENDAR_NOT_UNSUBSCRIBABLE: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 191008,
    key: "",
    name: "PrimaryCalendarNotUnsubscribable",
    status: Some(400),
    message: "primary calendar can not be unsubscribed",
    rate_limited: false,
    fix: Text { zh: "主日历不能取消订阅。请检查 `calendar_id`，换用其他日历。", en: "A primary calendar cannot be unsubscribed from. Check the `calendar_id`, and use another calendar." },
    links: &[],
};

/// `191009` (HTTP 400): non-subscriber cannot modify the calendar
///
/// The caller neither manages the calendar nor subscribes to it, so it cannot modify it. Subscribe first, or call as a manager of the calendar.
///
/// 调用身份不是日历管理员，也没有订阅该日历，不能修改。请先订阅该日历，或以管理员身份调用。
pub const NON_SUBSCRIBER_CANNOT_MODIFY_CALENDAR: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 191009,
    key: "",
    name: "NonSubscriberCannotModifyCalendar",
    status: Some(400),
    message: "non-subscriber cannot modify the calendar",
    rate_limited: false,
    fix: Text { zh: "调用身份不是日历管理员，也没有订阅该日历，不能修改。请先订阅该日历，或以管理员身份调用。", en: "The caller neither manages the calendar nor subscribes to it, so it cannot modify it. Subscribe first, or call as a manager of the calendar." },
    links: &[],
};

/// `192000` (HTTP 404): acl not found
///
/// The access control (ACL) was not found. Check the `acl_id`, and that it has not been deleted.
///
/// 没有找到该访问控制（ACL）。请检查 `acl_id`，并确认它未被删除。
pub const ACL_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 192000,
    key: "",
    name: "AclNotFound",
    status: Some(404),
    message: "acl not found",
    rate_limited: false,
    fix: Text { zh: "没有找到该访问控制（ACL）。请检查 `acl_id`，并确认它未被删除。", en: "The access control (ACL) was not found. Check the `acl_id`, and that it has not been deleted." },
    links: &[],
};

/// `193000` (HTTP 400): invalid event_id
///
/// The `event_id` is invalid. Pass the ID of an event. / `event_id` 不合法。请改为正确的日程 ID。
pub const INVALID_EVENT_ID: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 193000,
    key: "",
    name: "InvalidEventId",
    status: Some(400),
    message: "invalid event_id",
    rate_limited: false,
    fix: Text { zh: "`event_id` 不合法。请改为正确的日程 ID。", en: "The `event_id` is invalid. Pass the ID of an event." },
    links: &[],
};

/// `193001` (HTTP 404): event not found
///
/// The event was not found. Check the `event_id` and the `calendar_id` it is in.
///
/// 没有找到日程。请检查 `event_id` 以及它所在的 `calendar_id`。
pub const EVENT_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 193001,
    key: "",
    name: "EventNotFound",
    status: Some(404),
    message: "event not found",
    rate_limited: false,
    fix: Text { zh: "没有找到日程。请检查 `event_id` 以及它所在的 `calendar_id`。", en: "The event was not found. Check the `event_id` and the `calendar_id` it is in." },
    links: &[],
};

/// `193002` (HTTP 403): no permission to operate event
///
/// The caller may not operate on the event. Make sure that it can edit both the calendar and the event.
///
/// 调用身份无权操作该日程。请确认它对日历和日程都有编辑权限。
pub const OPERATE_EVENT_DENIED: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 193002,
    key: "",
    name: "OperateEventDenied",
    status: Some(403),
    message: "no permission to operate event",
    rate_limited: false,
    fix: Text { zh: "调用身份无权操作该日程。请确认它对日历和日程都有编辑权限。", en: "The caller may not operate on the event. Make sure that it can edit both the calendar and the event." },
    links: &[],
};

/// `193003` (HTTP 403): event is deleted
///
/// The event has been deleted. Check the `event_id`, and use an event that exists.
///
/// 日程已删除。请检查 `event_id`，换用仍存在的日程。
pub const EVENT_DELETED: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 193003,
    key: "",
    name: "EventDeleted",
    status: Some(403),
    message: "event is deleted",
    rate_limited: false,
    fix: Text { zh: "日程已删除。请检查 `event_id`，换用仍存在的日程。", en: "The event has been deleted. Check the `event_id`, and use an event that exists." },
    links: &[],
};

/// `193101` (HTTP 400): organizer is bot, can not set assign_hosts, and allow_attendees_start must be true
///
/// Where the organizer is a bot, no hosts can be assigned and attendees have to be able to start the meeting. Leave out `assign_hosts`, and set `allow_attendees_start` to `true`.
///
/// 组织者是机器人时不能指定主持人，参与人也必须可以发起会议。请去掉 `assign_hosts`，并将 `allow_attendees_start` 设为 `true`。
pub const ORGANIZER_IS_BOT: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 193101,
    key: "",
    name: "OrganizerIsBot",
    status: Some(400),
    message: "organizer is bot, can not set assign_hosts, and allow_attendees_start must be true",
    rate_limited: false,
    fix: Text { zh: "组织者是机器人时不能指定主持人，参与人也必须可以发起会议。请去掉 `assign_hosts`，并将 `allow_attendees_start` 设为 `true`。", en: "Where the organizer is a bot, no hosts can be assigned and attendees have to be able to start the meeting. Leave out `assign_hosts`, and set `allow_attendees_start` to `true`." },
    links: &[],
};

/// `193102` (HTTP 400): only organizer(not bot) can set assign_hosts
///
/// Only the organizer of the event can set `assign_hosts`, and only if it is not an app. Call as the user who organizes it, or leave it out.
///
/// 只有日程组织者可以设置 `assign_hosts`，且组织者不能是应用。请以组织者的用户身份调用，或去掉该参数。
pub const HOSTS_BY_ORGANIZER_ONLY: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 193102,
    key: "",
    name: "HostsByOrganizerOnly",
    status: Some(400),
    message: "only organizer(not bot) can set assign_hosts",
    rate_limited: false,
    fix: Text { zh: "只有日程组织者可以设置 `assign_hosts`，且组织者不能是应用。请以组织者的用户身份调用，或去掉该参数。", en: "Only the organizer of the event can set `assign_hosts`, and only if it is not an app. Call as the user who organizes it, or leave it out." },
    links: &[],
};

/// `193103` (HTTP 400): requested time exceeds the allowed range
///
/// The time range may span 40 days at most. Shorten it, and query in several calls.
///
/// 起止时间的跨度不能超过 40 天。请缩短时间范围，分多次查询。
pub const TIME_RANGE_TOO_LONG: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 193103,
    key: "",
    name: "TimeRangeTooLong",
    status: Some(400),
    message: "requested time exceeds the allowed range",
    rate_limited: false,
    fix: Text { zh: "起止时间的跨度不能超过 40 天。请缩短时间范围，分多次查询。", en: "The time range may span 40 days at most. Shorten it, and query in several calls." },
    links: &[],
};

/// `193104` (HTTP 400): exceeded the maximum instance number
///
/// The time range contains more than 1000 instances of events. Shorten it, and query in several calls.
///
/// 该时间范围内的日程实例超过 1000 个。请缩短时间范围，分多次查询。
pub const INSTANCE_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 193104,
    key: "",
    name: "InstanceLimitExceeded",
    status: Some(400),
    message: "exceeded the maximum instance number",
    rate_limited: false,
    fix: Text { zh: "该时间范围内的日程实例超过 1000 个。请缩短时间范围，分多次查询。", en: "The time range contains more than 1000 instances of events. Shorten it, and query in several calls." },
    links: &[],
};

/// `193105` (HTTP 400): invalid attachment file token
///
/// The `file_token` of an attachment is invalid. Use the token returned by the upload that its description asks for.
///
/// 附件的 `file_token` 不合法。请对照参数说明，使用上传附件后返回的 token。
pub const INVALID_ATTACHMENT_FILE_TOKEN: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 193105,
    key: "",
    name: "InvalidAttachmentFileToken",
    status: Some(400),
    message: "invalid attachment file token",
    rate_limited: false,
    fix: Text { zh: "附件的 `file_token` 不合法。请对照参数说明，使用上传附件后返回的 token。", en: "The `file_token` of an attachment is invalid. Use the token returned by the upload that its description asks for." },
    links: &[],
};

/// `193106` (HTTP 400): the total size of attachment exceed limit
///
/// The attachments together may have 25 MB. Remove or compress some. / 附件总大小不能超过 25 MB。请减少或压缩附件。
pub const ATTACHMENT_TOTAL_SIZE_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 193106,
    key: "",
    name: "AttachmentTotalSizeLimitExceeded",
    status: Some(400),
    message: "the total size of attachment exceed limit",
    rate_limited: false,
    fix: Text { zh: "附件总大小不能超过 25 MB。请减少或压缩附件。", en: "The attachments together may have 25 MB. Remove or compress some." },
    links: &[],
};

/// `193107` (HTTP 400): no permission to access attachment file token
///
/// The caller has no access to the attachment. Check the `file_token`, and use an attachment that the caller uploaded.
///
/// 调用身份不能访问该附件。请检查 `file_token`，使用同一身份上传的附件。
pub const ATTACHMENT_FILE_TOKEN_DENIED: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 193107,
    key: "",
    name: "AttachmentFileTokenDenied",
    status: Some(400),
    message: "no permission to access attachment file token",
    rate_limited: false,
    fix: Text { zh: "调用身份不能访问该附件。请检查 `file_token`，使用同一身份上传的附件。", en: "The caller has no access to the attachment. Check the `file_token`, and use an attachment that the caller uploaded." },
    links: &[],
};

/// `194000` (HTTP 404): attendee not found
///
/// The attendee was not found. Check the ID and the type of the attendee. / 没有找到参与人。请检查参与人的 ID 和类型。
pub const ATTENDEE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 194000,
    key: "",
    name: "AttendeeNotFound",
    status: Some(404),
    message: "attendee not found",
    rate_limited: false,
    fix: Text { zh: "没有找到参与人。请检查参与人的 ID 和类型。", en: "The attendee was not found. Check the ID and the type of the attendee." },
    links: &[],
};

/// `194001` (HTTP 403): no permission to list event attendees
///
/// The caller may not list the attendees. Pass the `calendar_id` of the organizer's calendar, and check that viewing attendees is permitted.
///
/// 调用身份不能查看参与人。请使用组织者日历的 `calendar_id`，并确认有查看参与人的权限。
pub const LIST_EVENT_ATTENDEE_DENIED: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 194001,
    key: "",
    name: "ListEventAttendeeDenied",
    status: Some(403),
    message: "no permission to list event attendees",
    rate_limited: false,
    fix: Text { zh: "调用身份不能查看参与人。请使用组织者日历的 `calendar_id`，并确认有查看参与人的权限。", en: "The caller may not list the attendees. Pass the `calendar_id` of the organizer's calendar, and check that viewing attendees is permitted." },
    links: &[],
};

/// `194002` (HTTP 403): no permission to create event attendees
///
/// The caller may not invite attendees. Pass the `calendar_id` of the organizer's calendar, and check that inviting attendees is permitted.
///
/// 调用身份不能邀请参与人。请使用组织者日历的 `calendar_id`，并确认有邀请参与人的权限。
pub const CREATE_EVENT_ATTENDEE_DENIED: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 194002,
    key: "",
    name: "CreateEventAttendeeDenied",
    status: Some(403),
    message: "no permission to create event attendees",
    rate_limited: false,
    fix: Text { zh: "调用身份不能邀请参与人。请使用组织者日历的 `calendar_id`，并确认有邀请参与人的权限。", en: "The caller may not invite attendees. Pass the `calendar_id` of the organizer's calendar, and check that inviting attendees is permitted." },
    links: &[],
};

/// `194003` (HTTP 403): no permission to delete event attendees
///
/// The caller may not remove attendees. Pass the `calendar_id` of the organizer's calendar.
///
/// 调用身份不能移除参与人。请使用组织者日历的 `calendar_id`。
pub const DELETE_EVENT_ATTENDEE_DENIED: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 194003,
    key: "",
    name: "DeleteEventAttendeeDenied",
    status: Some(403),
    message: "no permission to delete event attendees",
    rate_limited: false,
    fix: Text { zh: "调用身份不能移除参与人。请使用组织者日历的 `calendar_id`。", en: "The caller may not remove attendees. Pass the `calendar_id` of the organizer's calendar." },
    links: &[],
};

/// `194004` (HTTP 400): invalid attendee type
///
/// The type of an attendee is invalid. Check the `type`. / 参与人类型不合法。请检查 `type` 的取值。
pub const INVALID_ATTENDEE_TYPE: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 194004,
    key: "",
    name: "InvalidAttendeeType",
    status: Some(400),
    message: "invalid attendee type",
    rate_limited: false,
    fix: Text { zh: "参与人类型不合法。请检查 `type` 的取值。", en: "The type of an attendee is invalid. Check the `type`." },
    links: &[],
};

/// `195000` (HTTP 403): no permission to delete timeoff event
///
/// Another app created the time-off event, so this one cannot delete it. Check the `timeoff_event_id`, and call as the app that created it.
///
/// 请假日程不是该应用创建的，不能删除。请检查 `timeoff_event_id`，用创建它的应用调用。
pub const DELETE_TIMEOFF_EVENT_DENIED: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 195000,
    key: "",
    name: "DeleteTimeoffEventDenied",
    status: Some(403),
    message: "no permission to delete timeoff event",
    rate_limited: false,
    fix: Text { zh: "请假日程不是该应用创建的，不能删除。请检查 `timeoff_event_id`，用创建它的应用调用。", en: "Another app created the time-off event, so this one cannot delete it. Check the `timeoff_event_id`, and call as the app that created it." },
    links: &[],
};

/// `195100` (HTTP 404): user is dismiss or not exist in the tenant
///
/// The caller or the user that was named has left the company, or is not in the tenant. Use an active user of the tenant.
///
/// 调用身份或指定的用户已离职，或者不在该租户内。请换用租户内的在职用户。
pub const USER_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 195100,
    key: "",
    name: "UserNotFound",
    status: Some(404),
    message: "user is dismiss or not exist in the tenant",
    rate_limited: false,
    fix: Text { zh: "调用身份或指定的用户已离职，或者不在该租户内。请换用租户内的在职用户。", en: "The caller or the user that was named has left the company, or is not in the tenant. Use an active user of the tenant." },
    links: &[],
};

/// `195101` (HTTP 403): user is not supper administrator
///
/// The caller is not a super administrator of the tenant. Call as one. / 调用身份不是租户的超级管理员。请以超级管理员的身份调用。
pub const NOT_SUPER_ADMINISTRATOR: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 195101,
    key: "",
    name: "NotSuperAdministrator",
    status: Some(403),
    message: "user is not supper administrator",
    rate_limited: false,
    fix: Text { zh: "调用身份不是租户的超级管理员。请以超级管理员的身份调用。", en: "The caller is not a super administrator of the tenant. Call as one." },
    links: &[],
};

/// `195102` (HTTP 400): exchange_binding_id invalid
///
/// The `exchange_binding_id` is invalid. Use the ID returned when the Exchange binding was created.
///
/// `exchange_binding_id` 不合法。请使用创建 Exchange 绑定时返回的 ID。
pub const INVALID_EXCHANGE_BINDING_ID: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 195102,
    key: "",
    name: "InvalidExchangeBindingId",
    status: Some(400),
    message: "exchange_binding_id invalid",
    rate_limited: false,
    fix: Text { zh: "`exchange_binding_id` 不合法。请使用创建 Exchange 绑定时返回的 ID。", en: "The `exchange_binding_id` is invalid. Use the ID returned when the Exchange binding was created." },
    links: &[],
};

/// `195103` (HTTP 404): exchange account binding is not found
///
/// The binding of the Exchange account was not found. Check the parameters, and that the account is bound.
///
/// 没有找到 Exchange 账户的绑定关系。请检查请求参数，并确认该账户已绑定。
pub const EXCHANGE_ACCOUNT_BINDING_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 195103,
    key: "",
    name: "ExchangeAccountBindingNotFound",
    status: Some(404),
    message: "exchange account binding is not found",
    rate_limited: false,
    fix: Text { zh: "没有找到 Exchange 账户的绑定关系。请检查请求参数，并确认该账户已绑定。", en: "The binding of the Exchange account was not found. Check the parameters, and that the account is bound." },
    links: &[],
};

/// `195104` (HTTP 403): current tenant not match
///
/// The admin account is bound to another tenant. Check the parameters, and use those of the tenant of the admin account.
///
/// 当前租户不是 admin 账户绑定的租户。请检查参数，使用与 admin 账户同一租户的值。
pub const TENANT_NOT_MATCH: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 195104,
    key: "",
    name: "TenantNotMatch",
    status: Some(403),
    message: "current tenant not match",
    rate_limited: false,
    fix: Text { zh: "当前租户不是 admin 账户绑定的租户。请检查参数，使用与 admin 账户同一租户的值。", en: "The admin account is bound to another tenant. Check the parameters, and use those of the tenant of the admin account." },
    links: &[],
};

/// `195105` (HTTP 403): admin account binding failed
///
/// The admin account could not be bound. Bind it again in the admin console, then retry.
///
/// admin 账户没有绑定成功。请前往管理后台再次绑定，然后重试。
pub const ADMIN_ACCOUNT_BINDING_FAILED: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 195105,
    key: "",
    name: "AdminAccountBindingFailed",
    status: Some(403),
    message: "admin account binding failed",
    rate_limited: false,
    fix: Text { zh: "admin 账户没有绑定成功。请前往管理后台再次绑定，然后重试。", en: "The admin account could not be bound. Bind it again in the admin console, then retry." },
    links: &[],
};

/// `195106` (HTTP 404): admin account is not found
///
/// The admin account was not found. Check the account that was given. / 没有找到 admin 账户。请检查填写的账户。
pub const ADMIN_ACCOUNT_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 195106,
    key: "",
    name: "AdminAccountNotFound",
    status: Some(404),
    message: "admin account is not found",
    rate_limited: false,
    fix: Text { zh: "没有找到 admin 账户。请检查填写的账户。", en: "The admin account was not found. Check the account that was given." },
    links: &[],
};

/// `195107` (HTTP 403): no permission unbind meeting chat
///
/// Only the owner of the meeting chat can unbind it. Call as the owner. / 只有群主可以解绑会议群。请以群主的身份调用。
pub const UNBIND_MEETING_CHAT_DENIED: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 195107,
    key: "",
    name: "UnbindMeetingChatDenied",
    status: Some(403),
    message: "no permission unbind meeting chat",
    rate_limited: false,
    fix: Text { zh: "只有群主可以解绑会议群。请以群主的身份调用。", en: "Only the owner of the meeting chat can unbind it. Call as the owner." },
    links: &[],
};

/// `195108` (HTTP 400): chat not match with event
///
/// The meeting chat does not belong to the event. Check `meeting_chat_id` and `event_id`.
///
/// 会议群与日程不对应，不能解绑。请检查 `meeting_chat_id` 和 `event_id`。
pub const CHAT_NOT_MATCH_WITH_EVENT: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 195108,
    key: "",
    name: "ChatNotMatchWithEvent",
    status: Some(400),
    message: "chat not match with event",
    rate_limited: false,
    fix: Text { zh: "会议群与日程不对应，不能解绑。请检查 `meeting_chat_id` 和 `event_id`。", en: "The meeting chat does not belong to the event. Check `meeting_chat_id` and `event_id`." },
    links: &[],
};

/// `195109` (HTTP 400): event not support chat creation
///
/// No meeting chat can be created for this event. Make sure that the calendar is the primary one of the caller, with `writer` access, and that the event has at least 2 attendees whose list can be viewed.
///
/// 该日程不能创建会议群。请确认日历是调用身份的主日历且有 `writer` 权限，日程至少有 2 个参与人，且参与人列表可以查看。
pub const EVENT_CHAT_CREATION_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 195109,
    key: "",
    name: "EventChatCreationUnsupported",
    status: Some(400),
    message: "event not support chat creation",
    rate_limited: false,
    fix: Text { zh: "该日程不能创建会议群。请确认日历是调用身份的主日历且有 `writer` 权限，日程至少有 2 个参与人，且参与人列表可以查看。", en: "No meeting chat can be created for this event. Make sure that the calendar is the primary one of the caller, with `writer` access, and that the event has at least 2 attendees whose list can be viewed." },
    links: &[],
};

/// `195110` (HTTP 400): event not support minute creation
///
/// No meeting minutes can be created for this event. Make sure that the caller may operate on the calendar and the event, and view the list of attendees.
///
/// 该日程不能创建会议纪要。请确认调用身份可以操作该日历和日程，并可以查看参与人列表。
pub const EVENT_MINUTE_CREATION_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 195110,
    key: "",
    name: "EventMinuteCreationUnsupported",
    status: Some(400),
    message: "event not support minute creation",
    rate_limited: false,
    fix: Text { zh: "该日程不能创建会议纪要。请确认调用身份可以操作该日历和日程，并可以查看参与人列表。", en: "No meeting minutes can be created for this event. Make sure that the caller may operate on the calendar and the event, and view the list of attendees." },
    links: &[],
};

/// `195112` (HTTP 400): invalid password
///
/// The meeting password is invalid. Use 4 to 9 digits. / 会议密码不合法。请改为 4 到 9 位数字。
pub const INVALID_MEETING_PASSWORD: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 195112,
    key: "",
    name: "InvalidMeetingPassword",
    status: Some(400),
    message: "invalid password",
    rate_limited: false,
    fix: Text { zh: "会议密码不合法。请改为 4 到 9 位数字。", en: "The meeting password is invalid. Use 4 to 9 digits." },
    links: &[],
};

/// `195113` (HTTP 400): only organizer can set password
///
/// Only the organizer of the event can set the meeting password. Call as the organizer, or leave the password out.
///
/// 只有日程组织者可以设置会议密码。请以组织者的身份调用，或去掉会议密码。
pub const PASSWORD_BY_ORGANIZER_ONLY: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 195113,
    key: "",
    name: "PasswordByOrganizerOnly",
    status: Some(400),
    message: "only organizer can set password",
    rate_limited: false,
    fix: Text { zh: "只有日程组织者可以设置会议密码。请以组织者的身份调用，或去掉会议密码。", en: "Only the organizer of the event can set the meeting password. Call as the organizer, or leave the password out." },
    links: &[],
};

/// `198001` (HTTP 400): the number of user IDs exceeds the limit
///
/// There are no user IDs, or more than allowed. Pass as many as the parameter takes.
///
/// 用户 ID 的数量为 0 或超过上限。请按参数的数量要求减少或补充。
pub const USER_ID_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 198001,
    key: "",
    name: "UserIdLimitExceeded",
    status: Some(400),
    message: "the number of user IDs exceeds the limit",
    rate_limited: false,
    fix: Text { zh: "用户 ID 的数量为 0 或超过上限。请按参数的数量要求减少或补充。", en: "There are no user IDs, or more than allowed. Pass as many as the parameter takes." },
    links: &[],
};

/// `198002` (HTTP 400): the time format is illegal
///
/// The format of a time is invalid. Write it as the parameter's description or example shows.
///
/// 时间格式不合法。请对照参数的格式说明或示例值修改。
pub const INVALID_TIME_FORMAT: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 198002,
    key: "",
    name: "InvalidTimeFormat",
    status: Some(400),
    message: "the time format is illegal",
    rate_limited: false,
    fix: Text { zh: "时间格式不合法。请对照参数的格式说明或示例值修改。", en: "The format of a time is invalid. Write it as the parameter's description or example shows." },
    links: &[],
};

/// `198003` (HTTP 400): the time range is illegal
///
/// The time range is invalid. Make sure that the end is later than the start, and that the parameter allows its length.
///
/// 时间区间不合法。请确认结束时间晚于开始时间，且跨度在参数允许的范围内。
pub const INVALID_TIME_RANGE: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 198003,
    key: "",
    name: "InvalidTimeRange",
    status: Some(400),
    message: "the time range is illegal",
    rate_limited: false,
    fix: Text { zh: "时间区间不合法。请确认结束时间晚于开始时间，且跨度在参数允许的范围内。", en: "The time range is invalid. Make sure that the end is later than the start, and that the parameter allows its length." },
    links: &[],
};

/// `198004` (HTTP 400): the time zone format is illegal
///
/// The format of the time zone is invalid. Write it as the parameter's description or example shows.
///
/// 时区格式不合法。请对照参数说明或示例值修改时区。
pub const INVALID_TIME_ZONE_FORMAT: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 198004,
    key: "",
    name: "InvalidTimeZoneFormat",
    status: Some(400),
    message: "the time zone format is illegal",
    rate_limited: false,
    fix: Text { zh: "时区格式不合法。请对照参数说明或示例值修改时区。", en: "The format of the time zone is invalid. Write it as the parameter's description or example shows." },
    links: &[],
};

/// `198007` (HTTP 400): the number of calendar IDs exceeds the limit
///
/// There are too many calendar IDs. Pass no more than the parameter takes, in several calls.
///
/// 日历 ID 的数量超过上限。请按参数的数量要求减少，分多次查询。
pub const CALENDAR_ID_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "calendar",
    code: 198007,
    key: "",
    name: "CalendarIdLimitExceeded",
    status: Some(400),
    message: "the number of calendar IDs exceeds the limit",
    rate_limited: false,
    fix: Text { zh: "日历 ID 的数量超过上限。请按参数的数量要求减少，分多次查询。", en: "There are too many calendar IDs. Pass no more than the parameter takes, in several calls." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (190002, "INVALID_PARAMETER"),
    (190003, "INTERNAL_ERROR"),
    (190004, "METHOD_RATE_LIMITED"),
    (190005, "APP_RATE_LIMITED"),
    (190006, "WRONG_TENANT_UNIT"),
    (190007, "APP_BOT_ID_NOT_FOUND"),
    (190008, "PAGE_TOKEN_EXPIRED"),
    (190009, "SYNC_TOKEN_CONFLICT"),
    (190010, "RATE_LIMITED"),
    (190011, "TENANT_ENCRYPT_KEY_DELETED"),
    (190012, "TENANT_DECRYPT_KEY_DELETED"),
    (190013, "CONTENT_AT_RISK"),
    (190014, "INVALID_REQUEST_PARAMETER"),
    (191000, "CALENDAR_NOT_FOUND"),
    (191001, "INVALID_CALENDAR_ID"),
    (191002, "NO_CALENDAR_ACCESS_ROLE"),
    (191003, "CALENDAR_DELETED"),
    (191004, "INVALID_CALENDAR_TYPE"),
    (191005, "SUBSCRIPTION_LIMIT_REACHED"),
    (191006, "SUBSCRIPTION_NOT_ALLOWED"),
    (191007, "ALREADY_UNSUBSCRIBED"),
    (191008, "PRIMARY_CALENDAR_NOT_UNSUBSCRIBABLE"),
    (191009, "NON_SUBSCRIBER_CANNOT_MODIFY_CALENDAR"),
    (192000, "ACL_NOT_FOUND"),
    (193000, "INVALID_EVENT_ID"),
    (193001, "EVENT_NOT_FOUND"),
    (193002, "OPERATE_EVENT_DENIED"),
    (193003, "EVENT_DELETED"),
    (193101, "ORGANIZER_IS_BOT"),
    (193102, "HOSTS_BY_ORGANIZER_ONLY"),
    (193103, "TIME_RANGE_TOO_LONG"),
    (193104, "INSTANCE_LIMIT_EXCEEDED"),
    (193105, "INVALID_ATTACHMENT_FILE_TOKEN"),
    (193106, "ATTACHMENT_TOTAL_SIZE_LIMIT_EXCEEDED"),
    (193107, "ATTACHMENT_FILE_TOKEN_DENIED"),
    (194000, "ATTENDEE_NOT_FOUND"),
    (194001, "LIST_EVENT_ATTENDEE_DENIED"),
    (194002, "CREATE_EVENT_ATTENDEE_DENIED"),
    (194003, "DELETE_EVENT_ATTENDEE_DENIED"),
    (194004, "INVALID_ATTENDEE_TYPE"),
    (195000, "DELETE_TIMEOFF_EVENT_DENIED"),
    (195100, "USER_NOT_FOUND"),
    (195101, "NOT_SUPER_ADMINISTRATOR"),
    (195102, "INVALID_EXCHANGE_BINDING_ID"),
    (195103, "EXCHANGE_ACCOUNT_BINDING_NOT_FOUND"),
    (195104, "TENANT_NOT_MATCH"),
    (195105, "ADMIN_ACCOUNT_BINDING_FAILED"),
    (195106, "ADMIN_ACCOUNT_NOT_FOUND"),
    (195107, "UNBIND_MEETING_CHAT_DENIED"),
    (195108, "CHAT_NOT_MATCH_WITH_EVENT"),
    (195109, "EVENT_CHAT_CREATION_UNSUPPORTED"),
    (195110, "EVENT_MINUTE_CREATION_UNSUPPORTED"),
    (195112, "INVALID_MEETING_PASSWORD"),
    (195113, "PASSWORD_BY_ORGANIZER_ONLY"),
    (198001, "USER_ID_LIMIT_EXCEEDED"),
    (198002, "INVALID_TIME_FORMAT"),
    (198003, "INVALID_TIME_RANGE"),
    (198004, "INVALID_TIME_ZONE_FORMAT"),
    (198007, "CALENDAR_ID_LIMIT_EXCEEDED"),
];
