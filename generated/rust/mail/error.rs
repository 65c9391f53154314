// Generated from spec/mail/errors.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::endpoint::ErrorInfo;
use crate::codegen::text::Text;
/// `1230001` (HTTP 400): 参数错误
///
/// A request parameter is invalid. Correct it according to the request fields of the operation and check the mail address.
///
/// 请求参数不合法。请对照接口的请求字段修正参数，并确认邮箱地址无误。
pub const INVALID_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1230001,
    key: "",
    name: "InvalidParameter",
    status: Some(400),
    message: "参数错误",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请对照接口的请求字段修正参数，并确认邮箱地址无误。", en: "A request parameter is invalid. Correct it according to the request fields of the operation and check the mail address." },
    links: &[],
};

/// `1230002` (HTTP 403): 无权限
///
/// The caller has no permission on the mailbox. Become a member of the public mailbox or apply for the data permission, then call again.
///
/// 调用身份无权访问该邮箱。请成为公共邮箱的成员，或申请相应的数据权限后再调用。
pub const PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1230002,
    key: "",
    name: "PermissionDenied",
    status: Some(403),
    message: "无权限",
    rate_limited: false,
    fix: Text { zh: "调用身份无权访问该邮箱。请成为公共邮箱的成员，或申请相应的数据权限后再调用。", en: "The caller has no permission on the mailbox. Become a member of the public mailbox or apply for the data permission, then call again." },
    links: &[],
};

/// `1230003` (HTTP 500): 内部错误
///
/// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
///
/// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const INTERNAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1230003,
    key: "",
    name: "InternalError",
    status: Some(500),
    message: "内部错误",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1230004` (HTTP 403): permission denied: mailbox not found, unsupported mailbox type, or no access to this mailbox
///
/// What it means differs by operation; see the `msg` of the reply. The name of a mail template is invalid: change `name`. The mailbox does not exist, is of an unsupported type or closed to the caller: check `user_mailbox_id` and the permissions. When getting messages in bulk, the service failed: try again later.
///
/// 含义因接口而异，以返回的 `msg` 为准：邮件模板的名称不合法，请修改 `name`；邮箱不存在、类型不支持或无权访问，请检查 `user_mailbox_id` 和权限；批量获取邮件时为服务内部错误，请稍后重试。
pub const MAILBOX_DENIED_OR_INVALID_TEMPLATE_NAME: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1230004,
    key: "",
    name: "MailboxDeniedOrInvalidTemplateName",
    status: Some(403),
    message: "permission denied: mailbox not found, unsupported mailbox type, or no access to this mailbox",
    rate_limited: false,
    fix: Text { zh: "含义因接口而异，以返回的 `msg` 为准：邮件模板的名称不合法，请修改 `name`；邮箱不存在、类型不支持或无权访问，请检查 `user_mailbox_id` 和权限；批量获取邮件时为服务内部错误，请稍后重试。", en: "What it means differs by operation; see the `msg` of the reply. The name of a mail template is invalid: change `name`. The mailbox does not exist, is of an unsupported type or closed to the caller: check `user_mailbox_id` and the permissions. When getting messages in bulk, the service failed: try again later." },
    links: &[],
};

/// `1230005` (HTTP 400): tenant access token not support me
///
/// What it means differs by operation; see the `msg` of the reply. The caller may not access the messages: call as a user who may, or apply for the data permission. An app that calls as itself passed `me`: set `user_mailbox_id` to a mail address. The mailbox has the maximum number of templates: delete some first.
///
/// 含义因接口而异，以返回的 `msg` 为准：没有访问邮件的权限，请以有权的用户调用，或为应用申请数据权限；以应用身份调用时用了 `me`，请将 `user_mailbox_id` 改为邮箱地址；邮件模板数量已达上限，请先删除不用的模板。
pub const CALLER_DENIED_OR_TEMPLATE_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1230005,
    key: "",
    name: "CallerDeniedOrTemplateLimitExceeded",
    status: Some(400),
    message: "tenant access token not support me",
    rate_limited: false,
    fix: Text { zh: "含义因接口而异，以返回的 `msg` 为准：没有访问邮件的权限，请以有权的用户调用，或为应用申请数据权限；以应用身份调用时用了 `me`，请将 `user_mailbox_id` 改为邮箱地址；邮件模板数量已达上限，请先删除不用的模板。", en: "What it means differs by operation; see the `msg` of the reply. The caller may not access the messages: call as a user who may, or apply for the data permission. An app that calls as itself passed `me`: set `user_mailbox_id` to a mail address. The mailbox has the maximum number of templates: delete some first." },
    links: &[],
};

/// `1230006` (HTTP 400): template content size limit exceeded
///
/// What it means differs by operation. When getting messages in bulk, a message does not exist: take the IDs from the list of messages. When creating or replacing a template, its body exceeds 3 MB: shorten `template_content`.
///
/// 含义因接口而异：批量获取邮件时，某封邮件不存在，请从列出邮件的接口获取邮件 ID；创建或更新模板时，正文超过 3 MB，请缩短 `template_content`。
pub const MESSAGE_NOT_FOUND_OR_TEMPLATE_CONTENT_TOO_LARGE: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1230006,
    key: "",
    name: "MessageNotFoundOrTemplateContentTooLarge",
    status: Some(400),
    message: "template content size limit exceeded",
    rate_limited: false,
    fix: Text { zh: "含义因接口而异：批量获取邮件时，某封邮件不存在，请从列出邮件的接口获取邮件 ID；创建或更新模板时，正文超过 3 MB，请缩短 `template_content`。", en: "What it means differs by operation. When getting messages in bulk, a message does not exist: take the IDs from the list of messages. When creating or replacing a template, its body exceeds 3 MB: shorten `template_content`." },
    links: &[],
};

/// `1230007` (HTTP 404): template not found
///
/// The message or mail template of the request does not exist. Check the message IDs or the `template_id` against the list of messages or templates.
///
/// 请求中的邮件或邮件模板不存在。请检查邮件 ID 或 `template_id`，可先列出邮件或模板进行确认。
pub const MESSAGE_OR_TEMPLATE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1230007,
    key: "",
    name: "MessageOrTemplateNotFound",
    status: Some(404),
    message: "template not found",
    rate_limited: false,
    fix: Text { zh: "请求中的邮件或邮件模板不存在。请检查邮件 ID 或 `template_id`，可先列出邮件或模板进行确认。", en: "The message or mail template of the request does not exist. Check the message IDs or the `template_id` against the list of messages or templates." },
    links: &[],
};

/// `1230008` (HTTP 400): template total size limit exceeded
///
/// What it means differs by operation. When updating a thread, a label, the folder or the thread does not exist: check their IDs. When creating or replacing a template, its total size exceeds the limit: shorten the body or the attachments.
///
/// 含义因接口而异：修改邮件会话时，标签、文件夹或会话不存在，请检查它们的 ID；创建或更新模板时，模板总大小超过上限，请缩减正文或附件。
pub const MODIFY_TARGET_NOT_FOUND_OR_TEMPLATE_TOO_LARGE: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1230008,
    key: "",
    name: "ModifyTargetNotFoundOrTemplateTooLarge",
    status: Some(400),
    message: "template total size limit exceeded",
    rate_limited: false,
    fix: Text { zh: "含义因接口而异：修改邮件会话时，标签、文件夹或会话不存在，请检查它们的 ID；创建或更新模板时，模板总大小超过上限，请缩减正文或附件。", en: "What it means differs by operation. When updating a thread, a label, the folder or the thread does not exist: check their IDs. When creating or replacing a template, its total size exceeds the limit: shorten the body or the attachments." },
    links: &[],
};

/// `1230009` (HTTP 403): permission denied
///
/// What it means differs by operation. For messages and threads, the caller has no permission: apply for it, then try again. For mail templates, a parameter is invalid: correct it according to the request fields of the operation.
///
/// 含义因接口而异：对于邮件和邮件会话，调用身份没有权限，请申请相应权限后重试；对于邮件模板，请求参数不合法，请对照接口的请求字段修正。
pub const MAIL_ACCESS_DENIED_OR_INVALID_TEMPLATE: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1230009,
    key: "",
    name: "MailAccessDeniedOrInvalidTemplate",
    status: Some(403),
    message: "permission denied",
    rate_limited: false,
    fix: Text { zh: "含义因接口而异：对于邮件和邮件会话，调用身份没有权限，请申请相应权限后重试；对于邮件模板，请求参数不合法，请对照接口的请求字段修正。", en: "What it means differs by operation. For messages and threads, the caller has no permission: apply for it, then try again. For mail templates, a parameter is invalid: correct it according to the request fields of the operation." },
    links: &[],
};

/// `1230010` (HTTP 404): template attachment not found
///
/// The mail template has no such attachment. Take the `id` of the attachment from the `attachments` of the template.
///
/// 邮件模板中没有该附件。请从模板详情的 `attachments` 中获取附件的 `id`。
pub const TEMPLATE_ATTACHMENT_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1230010,
    key: "",
    name: "TemplateAttachmentNotFound",
    status: Some(404),
    message: "template attachment not found",
    rate_limited: false,
    fix: Text { zh: "邮件模板中没有该附件。请从模板详情的 `attachments` 中获取附件的 `id`。", en: "The mail template has no such attachment. Take the `id` of the attachment from the `attachments` of the template." },
    links: &[],
};

/// `1230011` (HTTP 403): template attachment forbidden
///
/// The caller may not use an attachment of the template. Make sure that the app has the scopes of the operation and that the caller can access the Drive file behind the attachment.
///
/// 调用身份不能使用模板中的附件。请确认已开通接口所需的权限，且有权访问附件对应的云空间文件。
pub const TEMPLATE_ATTACHMENT_DENIED: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1230011,
    key: "",
    name: "TemplateAttachmentDenied",
    status: Some(403),
    message: "template attachment forbidden",
    rate_limited: false,
    fix: Text { zh: "调用身份不能使用模板中的附件。请确认已开通接口所需的权限，且有权访问附件对应的云空间文件。", en: "The caller may not use an attachment of the template. Make sure that the app has the scopes of the operation and that the caller can access the Drive file behind the attachment." },
    links: &[],
};

/// `1230100` (HTTP 400): label not found
///
/// The mail label does not exist. Check the `label_id` against the list of labels.
///
/// 邮件标签不存在。请检查 `label_id`，可先列出标签进行确认。
pub const LABEL_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1230100,
    key: "",
    name: "LabelNotFound",
    status: Some(400),
    message: "label not found",
    rate_limited: false,
    fix: Text { zh: "邮件标签不存在。请检查 `label_id`，可先列出标签进行确认。", en: "The mail label does not exist. Check the `label_id` against the list of labels." },
    links: &[],
};

/// `1230101` (HTTP 400): label name already exists
///
/// The mailbox has a label of this name already. Choose another name, or use that label.
///
/// 邮箱中已有同名标签。请换一个名称，或使用已有的标签。
pub const LABEL_NAME_USED: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1230101,
    key: "",
    name: "LabelNameUsed",
    status: Some(400),
    message: "label name already exists",
    rate_limited: false,
    fix: Text { zh: "邮箱中已有同名标签。请换一个名称，或使用已有的标签。", en: "The mailbox has a label of this name already. Choose another name, or use that label." },
    links: &[],
};

/// `1230102` (HTTP 400): label count exceeds the limit
///
/// The mailbox has the maximum number of labels. Delete some first. / 邮箱的标签数量已达上限。请先删除不用的标签。
pub const LABEL_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1230102,
    key: "",
    name: "LabelLimitExceeded",
    status: Some(400),
    message: "label count exceeds the limit",
    rate_limited: false,
    fix: Text { zh: "邮箱的标签数量已达上限。请先删除不用的标签。", en: "The mailbox has the maximum number of labels. Delete some first." },
    links: &[],
};

/// `1230103` (HTTP 400): label name is reserved by system
///
/// The name of the label is reserved by the system. Choose another one. / 标签名称为系统保留。请换一个名称。
pub const LABEL_NAME_RESERVED: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1230103,
    key: "",
    name: "LabelNameReserved",
    status: Some(400),
    message: "label name is reserved by system",
    rate_limited: false,
    fix: Text { zh: "标签名称为系统保留。请换一个名称。", en: "The name of the label is reserved by the system. Choose another one." },
    links: &[],
};

/// `1234000` (HTTP 400): invalid params
///
/// A parameter is invalid. Compare `label_id`, name and color of the label with the request fields of the operation.
///
/// 标签的请求参数不合法。请对照接口的请求字段，检查 `label_id`、名称和颜色。
pub const INVALID_LABEL_PARAMETER: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1234000,
    key: "",
    name: "InvalidLabelParameter",
    status: Some(400),
    message: "invalid params",
    rate_limited: false,
    fix: Text { zh: "标签的请求参数不合法。请对照接口的请求字段，检查 `label_id`、名称和颜色。", en: "A parameter is invalid. Compare `label_id`, name and color of the label with the request fields of the operation." },
    links: &[],
};

/// `1234006` (HTTP 409): email address has been used
///
/// The mail address is taken. Choose another one. / 邮件地址已被占用。请换一个地址。
pub const EMAIL_ADDRESS_USED: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1234006,
    key: "",
    name: "EmailAddressUsed",
    status: Some(409),
    message: "email address has been used",
    rate_limited: false,
    fix: Text { zh: "邮件地址已被占用。请换一个地址。", en: "The mail address is taken. Choose another one." },
    links: &[],
};

/// `1234008` (HTTP 400): request parameter error
///
/// A request parameter is invalid. Compare required fields, formats and values with the request fields of the operation.
///
/// 请求参数不合法。请对照接口的请求字段检查必填项、格式与取值。
pub const INVALID_PARAMETER1234008: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1234008,
    key: "",
    name: "InvalidParameter1234008",
    status: Some(400),
    message: "request parameter error",
    rate_limited: false,
    fix: Text { zh: "请求参数不合法。请对照接口的请求字段检查必填项、格式与取值。", en: "A request parameter is invalid. Compare required fields, formats and values with the request fields of the operation." },
    links: &[],
};

/// `1234012` (HTTP 404): alias not found
///
/// The alias does not exist. List the aliases and pass one of them. / 邮箱别名不存在。请先列出现有别名，再传入其中一个。
pub const ALIAS_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1234012,
    key: "",
    name: "AliasNotFound",
    status: Some(404),
    message: "alias not found",
    rate_limited: false,
    fix: Text { zh: "邮箱别名不存在。请先列出现有别名，再传入其中一个。", en: "The alias does not exist. List the aliases and pass one of them." },
    links: &[],
};

/// `1234013` (HTTP 404): mail group not found
///
/// The mail group does not exist. Check its ID or mail address. / 邮件组不存在。请检查邮件组的 ID 或邮件地址。
pub const MAIL_GROUP_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1234013,
    key: "",
    name: "MailGroupNotFound",
    status: Some(404),
    message: "mail group not found",
    rate_limited: false,
    fix: Text { zh: "邮件组不存在。请检查邮件组的 ID 或邮件地址。", en: "The mail group does not exist. Check its ID or mail address." },
    links: &[],
};

/// `1234014` (HTTP 404): mail group member not found
///
/// The member is not in the mail group. Check the member ID against the list of members.
///
/// 该成员不在邮件组中。请检查成员 ID，可先列出邮件组成员进行确认。
pub const MAIL_GROUP_MEMBER_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1234014,
    key: "",
    name: "MailGroupMemberNotFound",
    status: Some(404),
    message: "mail group member not found",
    rate_limited: false,
    fix: Text { zh: "该成员不在邮件组中。请检查成员 ID，可先列出邮件组成员进行确认。", en: "The member is not in the mail group. Check the member ID against the list of members." },
    links: &[],
};

/// `1234015` (HTTP 404): mail group permission member not found
///
/// The member is not among the permission members of the mail group. Check the ID against the list of permission members.
///
/// 该成员不在邮件组的权限成员中。请检查权限成员 ID，可先列出权限成员进行确认。
pub const MAIL_GROUP_PERMISSION_MEMBER_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1234015,
    key: "",
    name: "MailGroupPermissionMemberNotFound",
    status: Some(404),
    message: "mail group permission member not found",
    rate_limited: false,
    fix: Text { zh: "该成员不在邮件组的权限成员中。请检查权限成员 ID，可先列出权限成员进行确认。", en: "The member is not among the permission members of the mail group. Check the ID against the list of permission members." },
    links: &[],
};

/// `1234016` (HTTP 404): public mailbox not found
///
/// The public mailbox does not exist. Check its ID or mail address. / 公共邮箱不存在。请检查公共邮箱的 ID 或邮件地址。
pub const PUBLIC_MAILBOX_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1234016,
    key: "",
    name: "PublicMailboxNotFound",
    status: Some(404),
    message: "public mailbox not found",
    rate_limited: false,
    fix: Text { zh: "公共邮箱不存在。请检查公共邮箱的 ID 或邮件地址。", en: "The public mailbox does not exist. Check its ID or mail address." },
    links: &[],
};

/// `1234017` (HTTP 403): permission deny
///
/// The user may not use mail. Apply for permission to use the mailbox, then try again.
///
/// 用户没有邮箱的使用权限。请为用户申请使用邮箱的权限后重试。
pub const MAILBOX_PERMISSION_DENIED: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1234017,
    key: "",
    name: "MailboxPermissionDenied",
    status: Some(403),
    message: "permission deny",
    rate_limited: false,
    fix: Text { zh: "用户没有邮箱的使用权限。请为用户申请使用邮箱的权限后重试。", en: "The user may not use mail. Apply for permission to use the mailbox, then try again." },
    links: &[],
};

/// `1234019` (HTTP 404): mail address's domain not found
///
/// The domain of the mail address does not exist in the tenant. Check the spelling or use a domain that the tenant has set up.
///
/// 邮件地址的域名在租户中不存在。请检查拼写，或改用租户已配置的域名。
pub const MAIL_DOMAIN_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1234019,
    key: "",
    name: "MailDomainNotFound",
    status: Some(404),
    message: "mail address's domain not found",
    rate_limited: false,
    fix: Text { zh: "邮件地址的域名在租户中不存在。请检查拼写，或改用租户已配置的域名。", en: "The domain of the mail address does not exist in the tenant. Check the spelling or use a domain that the tenant has set up." },
    links: &[],
};

/// `1234023` (HTTP 409): email address alias exceed the number limit
///
/// The mailbox has the maximum number of aliases. Delete aliases that are no longer needed.
///
/// 邮箱别名数量已达上限。请先删除不再使用的别名。
pub const ALIAS_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1234023,
    key: "",
    name: "AliasLimitExceeded",
    status: Some(409),
    message: "email address alias exceed the number limit",
    rate_limited: false,
    fix: Text { zh: "邮箱别名数量已达上限。请先删除不再使用的别名。", en: "The mailbox has the maximum number of aliases. Delete aliases that are no longer needed." },
    links: &[],
};

/// `1234026` (HTTP 200): The number of tenant public mailboxes has reached the limit and cannot be created
///
/// The tenant has the maximum number of public mailboxes. Delete some, then try again.
///
/// 租户的公共邮箱数量已达上限。请删除不再使用的公共邮箱后重试。
pub const PUBLIC_MAILBOX_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1234026,
    key: "",
    name: "PublicMailboxLimitExceeded",
    status: Some(200),
    message: "The number of tenant public mailboxes has reached the limit and cannot be created",
    rate_limited: false,
    fix: Text { zh: "租户的公共邮箱数量已达上限。请删除不再使用的公共邮箱后重试。", en: "The tenant has the maximum number of public mailboxes. Delete some, then try again." },
    links: &[],
};

/// `1234027` (HTTP 400): some users have exceeded the limit on the number of bindable public mailboxes
///
/// Some users are bound to the maximum number of public mailboxes. Remove them from the request or from other public mailboxes first.
///
/// 部分用户绑定的公共邮箱数量已达上限。请从请求中移除这些用户，或先解除他们与其他公共邮箱的绑定。
pub const BOUND_MAILBOX_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1234027,
    key: "",
    name: "BoundMailboxLimitExceeded",
    status: Some(400),
    message: "some users have exceeded the limit on the number of bindable public mailboxes",
    rate_limited: false,
    fix: Text { zh: "部分用户绑定的公共邮箱数量已达上限。请从请求中移除这些用户，或先解除他们与其他公共邮箱的绑定。", en: "Some users are bound to the maximum number of public mailboxes. Remove them from the request or from other public mailboxes first." },
    links: &[],
};

/// `1234030` (HTTP 400): mailing group count is over max limit
///
/// The number of mail groups has reached its limit. Delete groups that are no longer needed, then try again.
///
/// 邮件组数量已达上限。请删除不再使用的邮件组后重试。
pub const MAIL_GROUP_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1234030,
    key: "",
    name: "MailGroupLimitExceeded",
    status: Some(400),
    message: "mailing group count is over max limit",
    rate_limited: false,
    fix: Text { zh: "邮件组数量已达上限。请删除不再使用的邮件组后重试。", en: "The number of mail groups has reached its limit. Delete groups that are no longer needed, then try again." },
    links: &[],
};

/// `1234033` (HTTP 409): email address has been used by another member as login account
///
/// Another member logs in with this mail address. Choose another one. / 邮件地址已是他人的登录邮箱。请换一个地址。
pub const EMAIL_ADDRESS_USED_AS_LOGIN: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1234033,
    key: "",
    name: "EmailAddressUsedAsLogin",
    status: Some(409),
    message: "email address has been used by another member as login account",
    rate_limited: false,
    fix: Text { zh: "邮件地址已是他人的登录邮箱。请换一个地址。", en: "Another member logs in with this mail address. Choose another one." },
    links: &[],
};

/// `1234034` (HTTP 404): message not found
///
/// No message has this ID. Take the message ID from `mail.v1.user_mailbox_message.list`.
///
/// 没有该 ID 对应的邮件。请通过 `mail.v1.user_mailbox_message.list` 获取正确的邮件 ID。
pub const MESSAGE_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1234034,
    key: "",
    name: "MessageNotFound",
    status: Some(404),
    message: "message not found",
    rate_limited: false,
    fix: Text { zh: "没有该 ID 对应的邮件。请通过 `mail.v1.user_mailbox_message.list` 获取正确的邮件 ID。", en: "No message has this ID. Take the message ID from `mail.v1.user_mailbox_message.list`." },
    links: &[],
};

/// `1234035` (HTTP 404): folder not found
///
/// The mail folder does not exist. Check the `folder_id` against the list of folders.
///
/// 邮箱文件夹不存在。请检查 `folder_id`，可先列出文件夹进行确认。
pub const FOLDER_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1234035,
    key: "",
    name: "FolderNotFound",
    status: Some(404),
    message: "folder not found",
    rate_limited: false,
    fix: Text { zh: "邮箱文件夹不存在。请检查 `folder_id`，可先列出文件夹进行确认。", en: "The mail folder does not exist. Check the `folder_id` against the list of folders." },
    links: &[],
};

/// `1234036` (HTTP 404): label not found
///
/// The mail label does not exist. Check the `label_id` against the list of labels.
///
/// 邮件标签不存在。请检查 `label_id`，可先列出标签进行确认。
pub const MAIL_LABEL_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1234036,
    key: "",
    name: "MailLabelNotFound",
    status: Some(404),
    message: "label not found",
    rate_limited: false,
    fix: Text { zh: "邮件标签不存在。请检查 `label_id`，可先列出标签进行确认。", en: "The mail label does not exist. Check the `label_id` against the list of labels." },
    links: &[],
};

/// `1234037` (HTTP 400): invalid page token
///
/// The `page_token` is invalid. Pass the one that the previous page returned, unchanged, or leave it out to start at the beginning.
///
/// `page_token` 不合法。请原样传入上一页返回的值，或不传以从头开始。
pub const INVALID_PAGE_TOKEN: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1234037,
    key: "",
    name: "InvalidPageToken",
    status: Some(400),
    message: "invalid page token",
    rate_limited: false,
    fix: Text { zh: "`page_token` 不合法。请原样传入上一页返回的值，或不传以从头开始。", en: "The `page_token` is invalid. Pass the one that the previous page returned, unchanged, or leave it out to start at the beginning." },
    links: &[],
};

/// `1234038` (HTTP 400): invalid folder id
///
/// The `folder_id` is invalid. Pass a system folder such as `INBOX` or `SENT`, or the ID of a custom folder.
///
/// `folder_id` 不合法。请传入 `INBOX`、`SENT` 等系统文件夹，或自定义文件夹的 ID。
pub const INVALID_FOLDER_ID: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1234038,
    key: "",
    name: "InvalidFolderId",
    status: Some(400),
    message: "invalid folder id",
    rate_limited: false,
    fix: Text { zh: "`folder_id` 不合法。请传入 `INBOX`、`SENT` 等系统文件夹，或自定义文件夹的 ID。", en: "The `folder_id` is invalid. Pass a system folder such as `INBOX` or `SENT`, or the ID of a custom folder." },
    links: &[],
};

/// `1234039` (HTTP 400): provide exactly one of folder_id or label_id
///
/// Neither `folder_id` nor `label_id` was given, or both. Pass exactly one of them.
///
/// `folder_id` 与 `label_id` 都没有传，或同时传了。请只传其中一个。
pub const FOLDER_ID_OR_LABEL_ID_REQUIRED: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1234039,
    key: "",
    name: "FolderIdOrLabelIdRequired",
    status: Some(400),
    message: "provide exactly one of folder_id or label_id",
    rate_limited: false,
    fix: Text { zh: "`folder_id` 与 `label_id` 都没有传，或同时传了。请只传其中一个。", en: "Neither `folder_id` nor `label_id` was given, or both. Pass exactly one of them." },
    links: &[],
};

/// `1234040` (HTTP 404): public mailbox member not found
///
/// The member is not in the public mailbox. Check the member ID against the list of members.
///
/// 该成员不在公共邮箱中。请检查成员 ID，可先列出公共邮箱成员进行确认。
pub const PUBLIC_MAILBOX_MEMBER_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1234040,
    key: "",
    name: "PublicMailboxMemberNotFound",
    status: Some(404),
    message: "public mailbox member not found",
    rate_limited: false,
    fix: Text { zh: "该成员不在公共邮箱中。请检查成员 ID，可先列出公共邮箱成员进行确认。", en: "The member is not in the public mailbox. Check the member ID against the list of members." },
    links: &[],
};

/// `1234041` (HTTP 400): tenant not open mg not set geo name
///
/// The tenant has not enabled Multi-Geo (MG), so `geo` cannot be set. Remove `geo` from the request.
///
/// 租户没有开通 Multi-Geo（MG），不能设置 `geo`。请从请求中移除 `geo`。
pub const MULTI_GEO_NOT_ENABLED: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1234041,
    key: "",
    name: "MultiGeoNotEnabled",
    status: Some(400),
    message: "tenant not open mg not set geo name",
    rate_limited: false,
    fix: Text { zh: "租户没有开通 Multi-Geo（MG），不能设置 `geo`。请从请求中移除 `geo`。", en: "The tenant has not enabled Multi-Geo (MG), so `geo` cannot be set. Remove `geo` from the request." },
    links: &[],
};

/// `1234042` (HTTP 400): req set geo not find in geo list
///
/// The value of `geo` is not among the supported regions. Use a supported one.
///
/// `geo` 的取值不在支持的地域列表中。请改为系统支持的地域。
pub const GEO_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1234042,
    key: "",
    name: "GeoUnsupported",
    status: Some(400),
    message: "req set geo not find in geo list",
    rate_limited: false,
    fix: Text { zh: "`geo` 的取值不在支持的地域列表中。请改为系统支持的地域。", en: "The value of `geo` is not among the supported regions. Use a supported one." },
    links: &[],
};

/// `1234050` (HTTP 404): draft not found
///
/// The draft does not exist; it may have been sent or deleted. Check the `draft_id` against the list of drafts.
///
/// 草稿不存在，可能已发送或删除。请检查 `draft_id`，可先列出草稿进行确认。
pub const DRAFT_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1234050,
    key: "",
    name: "DraftNotFound",
    status: Some(404),
    message: "draft not found",
    rate_limited: false,
    fix: Text { zh: "草稿不存在，可能已发送或删除。请检查 `draft_id`，可先列出草稿进行确认。", en: "The draft does not exist; it may have been sent or deleted. Check the `draft_id` against the list of drafts." },
    links: &[],
};

/// `1235000` (HTTP 500): unknown error
///
/// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
///
/// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const SERVICE_FAILED: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1235000,
    key: "",
    name: "ServiceFailed",
    status: Some(500),
    message: "unknown error",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1235002` (HTTP 409): email alias address has been used
///
/// The alias address is taken. Choose another one. / 别名地址已被占用。请换一个地址。
pub const ALIAS_USED: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1235002,
    key: "",
    name: "AliasUsed",
    status: Some(409),
    message: "email alias address has been used",
    rate_limited: false,
    fix: Text { zh: "别名地址已被占用。请换一个地址。", en: "The alias address is taken. Choose another one." },
    links: &[],
};

/// `1235003` (HTTP 400): Service unavailable
///
/// The service is unavailable at the moment. Try again later. / 服务暂时不可用。请稍后重试。
pub const SERVICE_UNAVAILABLE: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1235003,
    key: "",
    name: "ServiceUnavailable",
    status: Some(400),
    message: "Service unavailable",
    rate_limited: false,
    fix: Text { zh: "服务暂时不可用。请稍后重试。", en: "The service is unavailable at the moment. Try again later." },
    links: &[],
};

/// `1235013` (HTTP 404): user not found
///
/// The mailbox of the user does not exist. Check the mail address or the user ID.
///
/// 用户邮箱不存在。请检查邮箱地址或用户 ID。
pub const USER_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1235013,
    key: "",
    name: "UserNotFound",
    status: Some(404),
    message: "user not found",
    rate_limited: false,
    fix: Text { zh: "用户邮箱不存在。请检查邮箱地址或用户 ID。", en: "The mailbox of the user does not exist. Check the mail address or the user ID." },
    links: &[],
};

/// `1236001` (HTTP 400): raw size over limit
///
/// The mail is too large. Shorten the body or the attachments and send it again. / 邮件过大。请缩减正文或附件后重新发送。
pub const RAW_TOO_LARGE: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1236001,
    key: "",
    name: "RawTooLarge",
    status: Some(400),
    message: "raw size over limit",
    rate_limited: false,
    fix: Text { zh: "邮件过大。请缩减正文或附件后重新发送。", en: "The mail is too large. Shorten the body or the attachments and send it again." },
    links: &[],
};

/// `1236002` (HTTP 400): invalid MIME format
///
/// `raw` is not a valid MIME message. Correct its format and encode it as base64url (`-` and `_` instead of `+` and `/`).
///
/// `raw` 不是合法的 MIME 邮件。请检查邮件格式，并用 base64url 编码（`-`、`_` 代替 `+`、`/`）。
pub const INVALID_MIME_FORMAT: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1236002,
    key: "",
    name: "InvalidMimeFormat",
    status: Some(400),
    message: "invalid MIME format",
    rate_limited: false,
    fix: Text { zh: "`raw` 不是合法的 MIME 邮件。请检查邮件格式，并用 base64url 编码（`-`、`_` 代替 `+`、`/`）。", en: "`raw` is not a valid MIME message. Correct its format and encode it as base64url (`-` and `_` instead of `+` and `/`)." },
    links: &[],
};

/// `1236003` (HTTP 400): the number of recipients exceeds the limit
///
/// The mail has more than 500 recipients. Remove some or send several mails. / 收件人超过 500 个。请减少收件人，或分多封发送。
pub const RECIPIENT_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1236003,
    key: "",
    name: "RecipientLimitExceeded",
    status: Some(400),
    message: "the number of recipients exceeds the limit",
    rate_limited: false,
    fix: Text { zh: "收件人超过 500 个。请减少收件人，或分多封发送。", en: "The mail has more than 500 recipients. Remove some or send several mails." },
    links: &[],
};

/// `1236004` (HTTP 400): the number of attachments exceeds the limit
///
/// The mail has more than 500 attachments. Remove some or send several mails. / 附件超过 500 个。请减少附件，或分多封发送。
pub const ATTACHMENT_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1236004,
    key: "",
    name: "AttachmentLimitExceeded",
    status: Some(400),
    message: "the number of attachments exceeds the limit",
    rate_limited: false,
    fix: Text { zh: "附件超过 500 个。请减少附件，或分多封发送。", en: "The mail has more than 500 attachments. Remove some or send several mails." },
    links: &[],
};

/// `1236005` (HTTP 409): send mail repeatedly
///
/// A mail with this Message-ID has already been sent. Use a new Message-ID for each mail.
///
/// 相同 Message-ID 的邮件已经发送过。请为每封邮件使用新的 Message-ID。
pub const DUPLICATE_MESSAGE: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1236005,
    key: "",
    name: "DuplicateMessage",
    status: Some(409),
    message: "send mail repeatedly",
    rate_limited: false,
    fix: Text { zh: "相同 Message-ID 的邮件已经发送过。请为每封邮件使用新的 Message-ID。", en: "A mail with this Message-ID has already been sent. Use a new Message-ID for each mail." },
    links: &[],
};

/// `1236006` (HTTP 429): too many requests
///
/// Mails of one user cannot be sent concurrently. Send them one after the other. / 同一用户的发信请求不能并发。请逐封串行发送。
pub const RATE_LIMITED: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1236006,
    key: "",
    name: "RateLimited",
    status: Some(429),
    message: "too many requests",
    rate_limited: true,
    fix: Text { zh: "同一用户的发信请求不能并发。请逐封串行发送。", en: "Mails of one user cannot be sent concurrently. Send them one after the other." },
    links: &[],
};

/// `1236007` (HTTP 429): the daily number of emails sent by the user exceeds the limit
///
/// The user has reached the daily limit of sent mails. Send the rest the next day or send fewer mails.
///
/// 用户当天的发信数量已达上限。请次日再发，或减少发信量。
pub const EMAIL_SENT_DAILY_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1236007,
    key: "",
    name: "EmailSentDailyLimitExceeded",
    status: Some(429),
    message: "the daily number of emails sent by the user exceeds the limit",
    rate_limited: false,
    fix: Text { zh: "用户当天的发信数量已达上限。请次日再发，或减少发信量。", en: "The user has reached the daily limit of sent mails. Send the rest the next day or send fewer mails." },
    links: &[],
};

/// `1236008` (HTTP 429): the number of external recipients the user sends messages to each day exceeds the limit
///
/// The user has reached the daily limit of external recipients. Send the rest the next day or reduce the external recipients.
///
/// 用户当天的外部收件人数量已达上限。请次日再发，或减少外部收件人。
pub const EXTERNAL_RECIPIENT_USER_SEND_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1236008,
    key: "",
    name: "ExternalRecipientUserSendLimitExceeded",
    status: Some(429),
    message: "the number of external recipients the user sends messages to each day exceeds the limit",
    rate_limited: false,
    fix: Text { zh: "用户当天的外部收件人数量已达上限。请次日再发，或减少外部收件人。", en: "The user has reached the daily limit of external recipients. Send the rest the next day or reduce the external recipients." },
    links: &[],
};

/// `1236009` (HTTP 429): the number of external recipients the tenant sends messages to each day exceeds the limit
///
/// The tenant has reached the daily limit of external recipients. Send the rest the next day or reduce the external recipients.
///
/// 租户当天的外部收件人数量已达上限。请次日再发，或减少外部收件人。
pub const EXTERNAL_RECIPIENT_TENANT_SEND_LIMIT_EXCEEDED: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1236009,
    key: "",
    name: "ExternalRecipientTenantSendLimitExceeded",
    status: Some(429),
    message: "the number of external recipients the tenant sends messages to each day exceeds the limit",
    rate_limited: false,
    fix: Text { zh: "租户当天的外部收件人数量已达上限。请次日再发，或减少外部收件人。", en: "The tenant has reached the daily limit of external recipients. Send the rest the next day or reduce the external recipients." },
    links: &[],
};

/// `1236010` (HTTP 429): mail quota limit
///
/// Sending is rate limited for the user. Call less often; try again after a pause.
///
/// 用户的发信请求被限流。请降低调用频率，稍后重试。
pub const SEND_RATE_LIMITED: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1236010,
    key: "",
    name: "SendRateLimited",
    status: Some(429),
    message: "mail quota limit",
    rate_limited: false,
    fix: Text { zh: "用户的发信请求被限流。请降低调用频率，稍后重试。", en: "Sending is rate limited for the user. Call less often; try again after a pause." },
    links: &[],
};

/// `1236012` (HTTP 429): reach send mail restriction
///
/// The user has reached a sending threshold and is restricted. Stop sending and try again later.
///
/// 用户的发信量达到阈值，发送受到限制。请暂停发送，稍后再试。
pub const SEND_THRESHOLD_REACHED: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1236012,
    key: "",
    name: "SendThresholdReached",
    status: Some(429),
    message: "reach send mail restriction",
    rate_limited: false,
    fix: Text { zh: "用户的发信量达到阈值，发送受到限制。请暂停发送，稍后再试。", en: "The user has reached a sending threshold and is restricted. Stop sending and try again later." },
    links: &[],
};

/// `1236013` (HTTP 429): tenant storage limit
///
/// The storage of the tenant is full, so no more mails can be sent. Ask an administrator to free or add storage.
///
/// 租户的存储空间已满，无法再发送邮件。请联系管理员清理或扩容。
pub const TENANT_STORAGE_FULL: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1236013,
    key: "",
    name: "TenantStorageFull",
    status: Some(429),
    message: "tenant storage limit",
    rate_limited: false,
    fix: Text { zh: "租户的存储空间已满，无法再发送邮件。请联系管理员清理或扩容。", en: "The storage of the tenant is full, so no more mails can be sent. Ask an administrator to free or add storage." },
    links: &[],
};

/// `1236014` (HTTP 400): content risk
///
/// The content of the mail was rated as risky and the mail was not sent. Change the content and send it again.
///
/// 邮件内容被识别为存在风险，已停止发送。请修改内容后重新发送。
pub const CONTENT_RISK: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1236014,
    key: "",
    name: "ContentRisk",
    status: Some(400),
    message: "content risk",
    rate_limited: false,
    fix: Text { zh: "邮件内容被识别为存在风险，已停止发送。请修改内容后重新发送。", en: "The content of the mail was rated as risky and the mail was not sent. Change the content and send it again." },
    links: &[],
};

/// `1236017` (HTTP 400): sender check failed
///
/// The sender was rejected. Check the sender's address and the state of the mailbox.
///
/// 发件人校验未通过。请检查发件人的地址和邮箱状态。
pub const SENDER_CHECK_FAILED: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1236017,
    key: "",
    name: "SenderCheckFailed",
    status: Some(400),
    message: "sender check failed",
    rate_limited: false,
    fix: Text { zh: "发件人校验未通过。请检查发件人的地址和邮箱状态。", en: "The sender was rejected. Check the sender's address and the state of the mailbox." },
    links: &[],
};

/// `1236018` (HTTP 400): receiver check failed
///
/// A recipient was rejected. Check the addresses of the recipients. / 收件人校验未通过。请检查收件人地址。
pub const RECIPIENT_CHECK_FAILED: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1236018,
    key: "",
    name: "RecipientCheckFailed",
    status: Some(400),
    message: "receiver check failed",
    rate_limited: false,
    fix: Text { zh: "收件人校验未通过。请检查收件人地址。", en: "A recipient was rejected. Check the addresses of the recipients." },
    links: &[],
};

/// `1236019` (HTTP 500): internal server error
///
/// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
///
/// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
pub const SEND_INTERNAL_ERROR: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1236019,
    key: "",
    name: "SendInternalError",
    status: Some(500),
    message: "internal server error",
    rate_limited: false,
    fix: Text { zh: "服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
    links: &[],
};

/// `1236020` (HTTP 400): file extension is not allowed as a mail attachment
///
/// The file extension of an attachment is not allowed in mail. Attach another type of file, or remove it.
///
/// 某个附件的扩展名不允许作为邮件附件。请换成其他类型的文件，或去掉该附件。
pub const ATTACHMENT_EXTENSION_NOT_ALLOWED: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1236020,
    key: "",
    name: "AttachmentExtensionNotAllowed",
    status: Some(400),
    message: "file extension is not allowed as a mail attachment",
    rate_limited: false,
    fix: Text { zh: "某个附件的扩展名不允许作为邮件附件。请换成其他类型的文件，或去掉该附件。", en: "The file extension of an attachment is not allowed in mail. Attach another type of file, or remove it." },
    links: &[],
};

/// `1236021` (HTTP 400): inline image content type does not match an allowed image format; supported: image/jpeg, image/png, image/gif, image/webp", detected
///
/// The format of an image in the body is not supported. Use JPEG, PNG, GIF or WebP, with a Content-Type that fits the content.
///
/// 正文中内嵌图片的格式不支持。请改为 JPEG、PNG、GIF 或 WebP 图片，并使 Content-Type 与内容一致。
pub const INLINE_IMAGE_FORMAT_UNSUPPORTED: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1236021,
    key: "",
    name: "InlineImageFormatUnsupported",
    status: Some(400),
    message: "inline image content type does not match an allowed image format; supported: image/jpeg, image/png, image/gif, image/webp\", detected",
    rate_limited: false,
    fix: Text { zh: "正文中内嵌图片的格式不支持。请改为 JPEG、PNG、GIF 或 WebP 图片，并使 Content-Type 与内容一致。", en: "The format of an image in the body is not supported. Use JPEG, PNG, GIF or WebP, with a Content-Type that fits the content." },
    links: &[],
};

/// `1236022` (HTTP 404): mail thread not found
///
/// The mail thread does not exist. Check the `thread_id`, which the list of threads and the details of a message give.
///
/// 邮件会话不存在。请检查 `thread_id`，可从邮件会话列表或邮件详情中获取。
pub const THREAD_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1236022,
    key: "",
    name: "ThreadNotFound",
    status: Some(404),
    message: "mail thread not found",
    rate_limited: false,
    fix: Text { zh: "邮件会话不存在。请检查 `thread_id`，可从邮件会话列表或邮件详情中获取。", en: "The mail thread does not exist. Check the `thread_id`, which the list of threads and the details of a message give." },
    links: &[],
};

/// `1238008` (HTTP 400): label or folder or thread not exist
///
/// A label, the folder or a thread does not exist. Check their IDs in the request.
///
/// 标签、文件夹或邮件会话中有不存在的。请检查请求中它们的 ID。
pub const LABEL_FOLDER_OR_THREAD_NOT_FOUND: &ErrorInfo = &ErrorInfo {
    service: "mail",
    code: 1238008,
    key: "",
    name: "LabelFolderOrThreadNotFound",
    status: Some(400),
    message: "label or folder or thread not exist",
    rate_limited: false,
    fix: Text { zh: "标签、文件夹或邮件会话中有不存在的。请检查请求中它们的 ID。", en: "A label, the folder or a thread does not exist. Check their IDs in the request." },
    links: &[],
};

/// The constants above by code.
pub(crate) const NAMES: &[(i64, &str)] = &[
    (1230001, "INVALID_PARAMETER"),
    (1230002, "PERMISSION_DENIED"),
    (1230003, "INTERNAL_ERROR"),
    (1230004, "MAILBOX_DENIED_OR_INVALID_TEMPLATE_NAME"),
    (1230005, "CALLER_DENIED_OR_TEMPLATE_LIMIT_EXCEEDED"),
    (1230006, "MESSAGE_NOT_FOUND_OR_TEMPLATE_CONTENT_TOO_LARGE"),
    (1230007, "MESSAGE_OR_TEMPLATE_NOT_FOUND"),
    (1230008, "MODIFY_TARGET_NOT_FOUND_OR_TEMPLATE_TOO_LARGE"),
    (1230009, "MAIL_ACCESS_DENIED_OR_INVALID_TEMPLATE"),
    (1230010, "TEMPLATE_ATTACHMENT_NOT_FOUND"),
    (1230011, "TEMPLATE_ATTACHMENT_DENIED"),
    (1230100, "LABEL_NOT_FOUND"),
    (1230101, "LABEL_NAME_USED"),
    (1230102, "LABEL_LIMIT_EXCEEDED"),
    (1230103, "LABEL_NAME_RESERVED"),
    (1234000, "INVALID_LABEL_PARAMETER"),
    (1234006, "EMAIL_ADDRESS_USED"),
    (1234008, "INVALID_PARAMETER1234008"),
    (1234012, "ALIAS_NOT_FOUND"),
    (1234013, "MAIL_GROUP_NOT_FOUND"),
    (1234014, "MAIL_GROUP_MEMBER_NOT_FOUND"),
    (1234015, "MAIL_GROUP_PERMISSION_MEMBER_NOT_FOUND"),
    (1234016, "PUBLIC_MAILBOX_NOT_FOUND"),
    (1234017, "MAILBOX_PERMISSION_DENIED"),
    (1234019, "MAIL_DOMAIN_NOT_FOUND"),
    (1234023, "ALIAS_LIMIT_EXCEEDED"),
    (1234026, "PUBLIC_MAILBOX_LIMIT_EXCEEDED"),
    (1234027, "BOUND_MAILBOX_LIMIT_EXCEEDED"),
    (1234030, "MAIL_GROUP_LIMIT_EXCEEDED"),
    (1234033, "EMAIL_ADDRESS_USED_AS_LOGIN"),
    (1234034, "MESSAGE_NOT_FOUND"),
    (1234035, "FOLDER_NOT_FOUND"),
    (1234036, "MAIL_LABEL_NOT_FOUND"),
    (1234037, "INVALID_PAGE_TOKEN"),
    (1234038, "INVALID_FOLDER_ID"),
    (1234039, "FOLDER_ID_OR_LABEL_ID_REQUIRED"),
    (1234040, "PUBLIC_MAILBOX_MEMBER_NOT_FOUND"),
    (1234041, "MULTI_GEO_NOT_ENABLED"),
    (1234042, "GEO_UNSUPPORTED"),
    (1234050, "DRAFT_NOT_FOUND"),
    (1235000, "SERVICE_FAILED"),
    (1235002, "ALIAS_USED"),
    (1235003, "SERVICE_UNAVAILABLE"),
    (1235013, "USER_NOT_FOUND"),
    (1236001, "RAW_TOO_LARGE"),
    (1236002, "INVALID_MIME_FORMAT"),
    (1236003, "RECIPIENT_LIMIT_EXCEEDED"),
    (1236004, "ATTACHMENT_LIMIT_EXCEEDED"),
    (1236005, "DUPLICATE_MESSAGE"),
    (1236006, "RATE_LIMITED"),
    (1236007, "EMAIL_SENT_DAILY_LIMIT_EXCEEDED"),
    (1236008, "EXTERNAL_RECIPIENT_USER_SEND_LIMIT_EXCEEDED"),
    (1236009, "EXTERNAL_RECIPIENT_TENANT_SEND_LIMIT_EXCEEDED"),
    (1236010, "SEND_RATE_LIMITED"),
    (1236012, "SEND_THRESHOLD_REACHED"),
    (1236013, "TENANT_STORAGE_FULL"),
    (1236014, "CONTENT_RISK"),
    (1236017, "SENDER_CHECK_FAILED"),
    (1236018, "RECIPIENT_CHECK_FAILED"),
    (1236019, "SEND_INTERNAL_ERROR"),
    (1236020, "ATTACHMENT_EXTENSION_NOT_ALLOWED"),
    (1236021, "INLINE_IMAGE_FORMAT_UNSUPPORTED"),
    (1236022, "THREAD_NOT_FOUND"),
    (1238008, "LABEL_FOLDER_OR_THREAD_NOT_FOUND"),
];
