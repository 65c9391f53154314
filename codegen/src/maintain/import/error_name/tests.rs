use super::{RESERVED, Row, error_names};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// Returns the name of a single row.
fn name(status: u16, message: &str) -> String {
    error_names(&[Row { code: 1_234_567, status, message }]).remove(0)
}

fn names(messages: &[(i64, &str)]) -> Vec<String> {
    error_names(&messages.iter().map(|&(code, message)| Row { code, status: 400, message }).collect::<Vec<_>>())
}

#[test]
fn a_message_makes_a_name() {
    for (message, expected) in [
        // Set phrases, in all wordings.
        ("param is invalid", "InvalidParameter"),
        ("invalid parameters in request", "InvalidParameter"),
        ("Your request contains an invalid request parameter.", "InvalidParameter"),
        ("wrong parameters", "InvalidParameter"),
        ("Error_Param_Error", "InvalidParameter"),
        ("no permission", "PermissionDenied"),
        ("Lack of necessary permissions.", "PermissionDenied"),
        ("Permission Fail", "PermissionDenied"),
        ("You are not authorized to perform this operation.", "PermissionDenied"),
        ("Internal Server Error", "InternalError"),
        ("internal service error", "InternalError"),
        ("system exception", "InternalError"),
        ("gateway server internal error", "GatewayInternalError"),
        ("Too Many Request", "RateLimited"),
        ("This operation triggers the frequency limit.", "RateLimited"),
        ("app rate limited", "AppRateLimited"),
        // Missing things, exceeded limits.
        ("user not found", "UserNotFound"),
        ("Open_id not exist.", "OpenIdNotFound"),
        ("Bot can NOT be found.", "BotNotFound"),
        ("these open ids not existed: %v", "OpenIdNotFound"),
        ("The chat in which the message exists is not found, maybe not exist, deleted or archived.", "ChatNotFound"),
        ("follow up already exist.", "FollowUpAlreadyExists"),
        ("building name exist", "BuildingNameAlreadyExists"),
        ("job level reach the upper limit", "JobLevelLimitExceeded"),
        ("TableExceedLimit", "TableLimitExceeded"),
        ("The message exceeds the size limit of 30KB", "MessageSizeLimitExceeded"),
        ("The number of chat tabs has reached the limit.", "ChatTabLimitExceeded"),
        ("user quota exceeded.", "UserQuotaExceeded"),
        ("too many table cell", "TooManyTableCells"),
        ("too many children in block", "TooManyChildren"),
        // Denied actions.
        ("No Permission to Pin/Unpin messages in the chat.", "PinMessageDenied"),
        ("The operator does not have doc permission.", "DocPermissionDenied"),
        ("Do not have im write permission.", "ImWritePermissionDenied"),
        ("This operation is not supported for this message type.", "MessageTypeUnsupported"),
        ("Unsupported chat type.", "UnsupportedChatType"),
        ("The message type does not support forwarding.", "MessageTypeForwardingUnsupported"),
        ("These operations are NOT allowed at current group settings.", "OperationNotAllowed"),
        ("Can't kick chat owner.", "CannotKickChatOwner"),
        ("P2P chat can NOT be shared.", "P2pChatCannotBeShared"),
        ("only support p2p chat.", "OnlySupportP2pChat"),
        // States.
        ("The bot can not be outside the group.", "BotNotInGroup"),
        ("New chat owner can NOT be out of the chat.", "NewChatOwnerNotInChat"),
        ("The message is recalled.", "MessageRecalled"),
        ("Your request specifies a chat which has already been dissolved.", "ChatDissolved"),
        ("Your request specifies a chat_id or user_id which is invalid.", "InvalidChatId"),
        ("User has already resigned.", "UserResigned"),
        ("Public group chat's name should not be empty.", "PublicGroupChatNameEmpty"),
        ("The group is being created, please wait a moment.", "GroupBeingCreated"),
        ("The message is invisible to the operator.", "MessageInvisibleToOperator"),
        ("File's size can't be 0.", "FileSizeZero"),
        ("parent node out of depth.", "ParentNodeOutOfDepth"),
        ("The length of the tab name reaches the limit.", "TabNameLengthLimitExceeded"),
        ("job family has cycle", "JobFamilyHasCycle"),
        ("Failed to create card content", "CreateCardContentFailed"),
        ("Create or send message fail.", "CreateMessageFailed"),
        ("repeated blockID in document", "DuplicateBlockId"),
        ("RoleNameDuplicated", "RoleNameDuplicated"),
        ("RPCError", "RpcError"),
        ("Due to the rules of the shop, the goods cannot be returned.", "GoodCannotBeReturned"),
        // Values, placeholders, data.
        ("box_id %s is not valid", "InvalidBoxId"),
        ("box {box_id} not found", "BoxNotFound"),
        ("box om_dc13264520392913993dd051dba21dcf not found", "BoxOmNotFound"),
        (r#"not json: {"left":"open"}"#, "NotJson"),
        ("<b>lid</b> is stuck", "LidStuck"),
        // Chinese.
        ("系统错误", "InternalError"),
        ("参数错误", "InvalidParameter"),
        ("无权限", "PermissionDenied"),
        ("缺少任务编辑权限。", "TaskEditPermissionDenied"),
        ("任务不存在或已删除。", "TaskNotFound"),
        ("账户已停用", "AccountDisabled"),
        ("请求超时", "RequestTimeout"),
        ("invalid param 参数错误", "InvalidParameter"),
    ] {
        assert_eq!(name(400, message), expected, "{message}");
    }
}

#[test]
fn without_words_the_status_or_the_code_is_the_name() {
    for message in
        ["", "-", "%s", "{}", "{\"code\":1}", "1234567", "天地玄黄，宇宙洪荒。", "…", "the", "other", "Error", "self"]
    {
        assert_eq!(name(400, message), "Code1234567", "{message}");
        assert_eq!(name(404, message), "NotFound", "{message}");
        assert_eq!(name(429, message), "RateLimited", "{message}");
    }
}

#[test]
fn small_edits_change_nothing() {
    for (message, edited) in [
        ("The chat not exist.", "the chats do not exist"),
        ("The chat not exist.", "Chat doesn't exist, please check."),
        ("Your request contains an invalid request parameter.", "Request contains invalid request parameters!"),
        ("Message has been recalled", "THE MESSAGE IS RECALLED."),
        ("can't create the box", "Cannot create box"),
        ("Failed to open the box", "Open box failed."),
        ("box_id is illegal", "Invalid boxID"),
        ("The box has no lid.", "box does not have a lid"),
    ] {
        assert_eq!(name(400, message), name(400, edited), "{message} | {edited}");
    }
}

#[test]
fn rows_that_share_a_name_say_more() {
    assert_eq!(
        names(&[(1, "no permission"), (2, "You are not authorized to perform this operation.")]),
        ["PermissionDenied", "NoPermissionToPerformOperation"]
    );
    assert_eq!(
        names(&[
            (1, "Action unavailable as the box has been closed."),
            (2, "Action unavailable as the box will close soon.")
        ]),
        ["ActionUnavailable", "ActionUnavailableAsBoxWillCloseSoon"]
    );
    assert_eq!(
        names(&[(3, "Server Error"), (1, "Server Error"), (2, "server error.")]),
        ["InternalError3", "InternalError", "InternalError2"]
    );
    assert_eq!(names(&[(7, ""), (7, ""), (7, "")]), ["Code7", "Code7Again1", "Code7Again2"]);
}

/// Messages of few words, so that tables share names often, and any texts.
fn rows() -> impl Strategy<Value = Vec<(i64, u16, String)>> {
    const WORDS: &[&str] = &[
        "the",
        "chat",
        "message",
        "user",
        "id",
        "is",
        "has",
        "been",
        "not",
        "no",
        "found",
        "exist",
        "invalid",
        "param",
        "permission",
        "denied",
        "to",
        "of",
        "or",
        "which",
        "in",
        "too",
        "many",
        "limit",
        "exceeds",
        "rate",
        "fail",
        "failed",
        "internal",
        "error",
        "support",
        "allowed",
        "please",
        "other",
        "self",
        "Ok",
        "can",
        "be",
        "1",
        "2fa",
        "%s",
        "{}",
        "消息",
        "不存在",
        ", ",
        ". ",
        ":",
        "/",
        "'",
        "x_y",
        "RequestBody",
        "\n",
        "\u{202e}",
        "İ",
        "ß",
    ];
    let words = vec(select(WORDS), 0..8).prop_map(|words| words.join(" "));
    let message = prop_oneof![4 => words, 1 => any::<String>()];
    let row = (prop_oneof![0..20i64, any::<i64>()], select(&[0, 200, 400, 403, 404, 500][..]), message);
    vec(row, 0..24)
}

fn named(rows: &[(i64, u16, String)]) -> Vec<String> {
    error_names(
        &rows.iter().map(|(code, status, message)| Row { code: *code, status: *status, message }).collect::<Vec<_>>(),
    )
}

proptest! {
    #[test]
    fn names_are_distinct_variants_of_bounded_length(rows in rows()) {
        let names = named(&rows);
        prop_assert_eq!(names.len(), rows.len());
        for name in &names {
            prop_assert!(syn::parse_str::<syn::Ident>(name).is_ok(), "{name}");
            prop_assert!(name.starts_with(|first: char| first.is_ascii_uppercase()), "{name}");
            prop_assert!(name.chars().all(|char| char.is_ascii_alphanumeric()), "{name}");
            prop_assert!(!RESERVED.contains(&name.as_str()), "{name}");
            prop_assert!(name.len() <= 80, "{name}");
        }
        let mut sorted = names.clone();
        sorted.sort();
        sorted.dedup();
        prop_assert_eq!(sorted.len(), names.len());
    }

    #[test]
    fn one_row_has_a_short_name(message in any::<String>(), status in any::<u16>()) {
        prop_assert!(name(status, &message).len() <= 36);
    }

    #[test]
    fn the_order_of_rows_does_not_matter(rows in rows(), turn in any::<proptest::sample::Index>()) {
        let mut pairs: Vec<_> = rows.iter().cloned().zip(named(&rows)).collect();
        let mut turned = rows.clone();
        turned.reverse();
        let middle = if turned.is_empty() { 0 } else { turn.index(turned.len()) };
        turned.rotate_left(middle);
        let mut turned: Vec<_> = turned.iter().cloned().zip(named(&turned)).collect();
        pairs.sort();
        turned.sort();
        prop_assert_eq!(pairs, turned);
    }
}

/// Of a hostile page of any size, only a bounded part of each message is read.
#[test]
fn reads_a_bounded_part_of_long_messages() {
    for message in ["a ", "no ", "{", "not of ", "错", "x", "/a", "'a", "A"] {
        assert!(name(400, &message.repeat(1 << 20)).len() <= 36, "{message}");
    }
    let rows: Vec<_> = (0..5_000).map(|code| Row { code: code % 3, status: 400, message: "no permission" }).collect();
    assert_eq!(error_names(&rows).len(), rows.len());
}
